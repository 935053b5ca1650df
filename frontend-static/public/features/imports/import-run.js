import { get } from '../../lib/api.js';
import { asProblem } from '../../lib/problems.js';
import { upload } from '../../lib/upload.js';

const EVERY_MS = 500;

/** The import that this upload became: the newest of its kind that was not there before. */
export const newcomer = (items, kind, known) => items.find((item) => item.kind === kind && !known.has(item.id)) ?? null;

/**
 * Imports, as far as this page knows: the list that the server keeps, asked for again while something runs, and the upload
 * that this page is sending, if it is.
 */
export class ImportRun {
  items = null;
  next = null;
  problem = null; // why there is no list
  sending = null; // {name, kind, sent, size}
  result = null; // what the last upload came to
  trouble = null; // why it came to less
  cancelled = false;
  #known = new Set();
  #timer = 0;
  #abort = null;

  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.refresh();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.cancel();
  }

  /** The running import that belongs to this page's upload, once the server has entered it. */
  get live() {
    return this.sending && this.items ? newcomer(this.items, this.sending.kind, this.#known) : null;
  }

  get #busy() {
    return this.sending || this.items?.some(({ state }) => state === 'RUNNING');
  }

  /** Asks for the newest imports, and again in half a second while one of them runs. */
  async refresh() {
    clearTimeout(this.#timer);
    try {
      const { items, next } = await get('/api/imports');
      Object.assign(this, { items, next, problem: null });
    } catch (error) {
      this.problem = this.items ? null : asProblem(error);
    }
    if (this.#busy && this.host.isConnected) {
      this.#timer = setTimeout(() => this.refresh(), EVERY_MS);
    }
    this.host.requestUpdate();
  }

  async more() {
    const { items, next } = await get('/api/imports', { query: { cursor: this.next } });
    Object.assign(this, { items: [...this.items, ...items], next });
    this.host.requestUpdate();
  }

  async start(file, plural) {
    const kind = plural === 'startups' ? 'STARTUP' : 'INVESTOR';
    this.#known = new Set((this.items ?? []).map(({ id }) => id));
    this.#abort = new AbortController();
    Object.assign(this, { result: null, trouble: null, cancelled: false });
    this.sending = { name: file.name, kind, sent: 0, size: file.size };
    this.refresh();
    try {
      const options = { type: 'application/x-ndjson', signal: this.#abort.signal, onProgress: this.#progress };
      this.result = (await upload('POST', `/api/imports/${plural}`, file, options)).value;
    } catch (error) {
      await this.#failed(error, kind);
    }
    this.sending = null;
    await this.refresh();
  }

  /** Stops sending. What the server has read by then stays. */
  cancel() {
    this.#abort?.abort();
  }

  #progress = (sent, size) => {
    this.sending = { ...this.sending, sent, size };
    this.host.requestUpdate();
  };

  async #failed(error, kind) {
    this.cancelled = error.name === 'AbortError';
    this.trouble = this.cancelled ? null : asProblem(error);
    const id = this.trouble?.params.import ?? this.live?.id ?? newcomer(this.items ?? [], kind, this.#known)?.id;
    this.result = id ? await this.#ended(id) : null;
  }

  /** A cut connection is noticed by the server a moment later; what it came to is known once it no longer runs. */
  async #ended(id) {
    for (let tries = 0; tries < 10; tries++) {
      const found = await get(`/api/imports/${id}`).catch(() => null);
      if (found?.state !== 'RUNNING') {
        return found;
      }
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    return null;
  }
}
