import { holdsUnsaved, takeUnsaved } from '../../lib/unsaved.js';
import { patchOf } from './concept-draft.js';

const KEY = 'vocabulary';

/** Drafts by concept (`new` for a new one): going from one concept to another loses nothing. */
export class Drafts {
  #drafts = new Map(Object.entries(takeUnsaved(KEY) ?? {}));
  #forget = () => {};

  hold() {
    this.#forget = holdsUnsaved(KEY, () => (this.dirty.length ? Object.fromEntries(this.dirty) : null));
  }

  release() {
    this.#forget();
  }

  get dirty() {
    return [...this.#drafts].filter(([, draft]) => patchOf(draft));
  }

  get(id) {
    return this.#drafts.get(id ?? 'new');
  }

  keep(id, draft) {
    this.#drafts.set(id ?? 'new', draft);
  }

  drop(id) {
    this.#drafts.delete(id ?? 'new');
  }
}
