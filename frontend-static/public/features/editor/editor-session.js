import { get, patch, post, read, remove } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { livingRooms } from '../../lib/living-rooms.js';
import { asProblem } from '../../lib/problems.js';
import { problemText } from '../../lib/problem-messages.js';
import { account } from '../../lib/session.js';
import { toast } from '../../lib/toasts.js';
import { upload } from '../../lib/upload.js';
import { draftKey, draftOf, dropDraft, keepDraft, sweepDrafts } from './drafts.js';
import { Editing } from './editing.js';

const PAUSE_MS = 400;

/**
 * The editor's conversation with the server and with this browser's storage; the host draws itself again after each step.
 * Every unsaved change is kept as a draft, so nothing depends on the page staying open.
 */
export class EditorSession {
  editing = null;
  problem = null; // why there is no form
  trouble = null; // why the last step failed
  busy = '';
  savedAt = null;
  restoredAt = null;
  translator = null;
  #timer = 0;
  #writer = null; // whose draft it is, also when the session has expired by now

  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('pagehide', this.keep);
  }

  hostDisconnected() {
    removeEventListener('pagehide', this.keep);
    this.keep();
  }

  get #path() {
    return `/api/${this.kind}/${this.id}`;
  }

  get #draft() {
    return draftKey(this.#writer, this.kind, this.id);
  }

  async open(kind, id) {
    Object.assign(this, { kind, id, editing: null, problem: null, trouble: null, restoredAt: null, savedAt: null });
    this.#writer = account()?.id;
    sweepDrafts();
    try {
      const [view] = await Promise.all([id ? get(this.#path) : null, this.#surroundings()]);
      this.#begin(new Editing(kind, view));
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.host.requestUpdate();
  }

  async #surroundings() {
    const [rooms, translator] = await Promise.all([
      livingRooms().catch(() => ({ items: [] })),
      get('/api/translator').catch(() => null),
    ]);
    this.rooms = rooms.items ?? rooms;
    this.translator = translator?.available ? translator : null;
  }

  #begin(editing) {
    const draft = draftOf(this.#draft);
    if (draft) {
      editing.restore(draft.changes);
      this.restoredAt = editing.dirty ? draft.at : null;
    }
    this.editing = editing;
  }

  set(path, value) {
    this.editing.set(path, value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keep, PAUSE_MS);
    this.host.requestUpdate();
  }

  decide(path, value) {
    this.editing.decide(path, value);
    this.keep();
    this.host.requestUpdate();
  }

  /** Writes the draft now. */
  keep = () => {
    clearTimeout(this.#timer);
    if (this.editing && this.#writer) {
      keepDraft(this.#draft, this.editing.changes());
    }
  };

  discard() {
    this.editing.discard();
    this.restoredAt = this.trouble = null;
    this.keep();
    this.host.requestUpdate();
  }

  /** Saves what changed. True when nothing is left to be saved or decided. */
  save() {
    return this.#step('save', async () => {
      if (this.editing.conflicts.size > 0 || !this.editing.dirty) {
        return;
      }
      await (this.editing.isNew ? this.#create() : this.#send());
      this.savedAt = Date.now();
      this.restoredAt = null;
    });
  }

  async #create() {
    const sent = this.editing.mine;
    const { value } = await post(`/api/${this.kind}`, this.editing.patch());
    const before = this.#draft;
    this.id = value.id;
    this.editing.saved(value, sent);
    dropDraft(before);
  }

  async #send({ again = true } = {}) {
    const sent = this.editing.mine;
    try {
      const { value } = await patch(this.#path, this.editing.patch(), { version: this.editing.version });
      this.editing.saved(value, sent);
    } catch (error) {
      if (error.slug !== 'stale-version') {
        throw error;
      }
      this.editing.overtaken(error.params.current ?? (await get(this.#path)));
      this.#tellTaken();
      if (again && this.editing.conflicts.size === 0 && this.editing.dirty) {
        await this.#send({ again: this.editing.taken.length > 0 });
      }
    }
  }

  #tellTaken() {
    const { taken } = this.editing;
    if (taken.length > 0) {
      toast(t('editor:merge.taken', { fields: this.host.namesOf(taken) }));
    }
  }

  /** submission, withdrawal, publication, return, confirmation. What is unsaved is saved first. */
  async take(step, body = null) {
    if (this.editing.dirty && !(await this.save())) {
      return false;
    }
    return this.#step(step, async () => {
      const { value } = await post(`${this.#path}/${step}`, body, { version: this.editing.version });
      await this.#refresh(value);
    });
  }

  /** Puts a file in its place, or takes it away when there is none. */
  async file(slot, file, { onProgress, signal } = {}) {
    const address = `${this.#path}/${slot}`;
    const { version } = this.editing;
    const { value } = file
      ? await upload('PUT', address, file, { version, onProgress, signal })
      : await remove(address, { version });
    await this.#refresh(value);
  }

  /** What the translator makes of a saved text, or null when it had nothing to say. */
  async suggestion(field, from, to) {
    try {
      return (await post(`${this.#path}/translations`, { field, from, to })).value.value;
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
      return null;
    }
  }

  /** What is unsaved stays on top of the new view. */
  async #refresh(view) {
    const fresh = view?.version ? view : (await read(this.#path)).value;
    this.editing.refreshed(fresh);
    this.host.requestUpdate();
  }

  async #step(name, action) {
    if (this.busy) {
      return false;
    }
    this.busy = name;
    this.trouble = null;
    this.host.requestUpdate();
    try {
      await action();
    } catch (error) {
      this.trouble = asProblem(error);
    }
    this.busy = '';
    this.keep();
    this.host.requestUpdate();
    return !this.trouble && this.editing.conflicts.size === 0;
  }
}
