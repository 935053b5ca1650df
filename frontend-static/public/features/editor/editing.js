import { contentOf, differences, normal, same } from './content.js';
import { creation, mergePatch } from './merge-patch.js';
import { mergeThreeWays } from './three-way.js';

/** One profile being edited: what the server has, what the form says, and what is still to be decided between the two. */
export class Editing {
  /** Paths that somebody else changed and that were taken over. */
  taken = [];
  /** path → {base, mine, theirs}: both changed it. */
  conflicts = new Map();

  constructor(kind, view = null) {
    this.kind = kind;
    this.view = view;
    this.base = contentOf(kind, view ?? {});
    this.mine = { ...this.base };
  }

  get isNew() {
    return this.view === null;
  }

  get version() {
    return this.view?.version;
  }

  get(path) {
    return this.mine[path] ?? null;
  }

  set(path, value) {
    this.mine = { ...this.mine, [path]: normal(path, value) };
  }

  changed(path) {
    return !same(this.base[path], this.mine[path]);
  }

  get changedPaths() {
    return differences(this.base, this.mine);
  }

  get dirty() {
    return this.changedPaths.length > 0;
  }

  /** What is to be sent, or null. */
  patch() {
    return this.isNew ? creation(this.base, this.mine) : mergePatch(this.base, this.mine);
  }

  /**
   * What a draft keeps: both sides of every change, so that it can be merged into whatever is there later. An undecided
   * conflict keeps what it was before both changed it, so that it is found again.
   */
  changes() {
    const before = (path) => (this.conflicts.get(path) ?? { base: this.base[path] }).base ?? null;
    return Object.fromEntries(
      this.changedPaths.map((path) => [path, { base: before(path), mine: this.mine[path] ?? null }]),
    );
  }

  /** Takes back a draft that was made on this or an older version. */
  restore(changes) {
    const side = (name) => Object.fromEntries(Object.entries(changes).map(([path, sides]) => [path, sides[name]]));
    this.#merge({ ...this.base, ...side('base') }, { ...this.mine, ...side('mine') }, this.base);
    this.taken = [];
  }

  /** The server took what was sent; what was typed meanwhile stays. */
  saved(view, sent) {
    const typed = this.mine;
    this.#moveTo(view);
    this.#merge(sent, typed, this.base);
    this.conflicts.clear(); // the server may have tidied what was sent; what was typed since goes on top of it
    this.taken = [];
  }

  /** Somebody else was faster: this is there now. */
  overtaken(view) {
    const { base, mine } = this;
    this.#moveTo(view);
    this.#merge(base, mine, this.base);
  }

  /** A step or a file changed the profile; unsaved changes and undecided conflicts stay as they are. */
  refreshed(view) {
    const { base, mine, conflicts } = this;
    this.#moveTo(view);
    this.#merge(base, mine, this.base);
    this.conflicts = new Map([...this.conflicts, ...conflicts]);
    this.taken = [];
  }

  /** What both changed is decided: theirs, mine or something new. */
  decide(path, value) {
    this.set(path, value);
    this.conflicts.delete(path);
  }

  discard() {
    this.mine = { ...this.base };
    this.conflicts.clear();
    this.taken = [];
  }

  #moveTo(view) {
    this.view = view;
    this.base = contentOf(this.kind, view);
  }

  #merge(base, mine, theirs) {
    const { merged, taken, conflicts } = mergeThreeWays(base, mine, theirs);
    this.mine = merged;
    this.taken = taken;
    this.conflicts = new Map(conflicts.map(({ path, ...sides }) => [path, sides]));
  }
}
