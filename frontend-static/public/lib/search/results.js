import { address, get } from '../api.js';
import { asProblem } from '../problems.js';

const REMEMBERED = 6;
const FRESH_MS = 300_000;
const remembered = new Map(); // address → pages seen, so that "back" finds the list as it was left

/**
 * The results of one search after another: the newest wins, older answers are dropped, and pages loaded so far come back
 * at once when the reader returns to them.
 */
export class Results {
  items = null;
  total = 0;
  facets = {};
  next = null;
  building = false; // the server's index is being filled for the first time
  busy = false;
  problem = null;
  #abort = null;
  #key = '';

  constructor(host, path) {
    this.host = host;
    this.path = path;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#abort?.abort();
  }

  async search(params) {
    this.#key = address(this.path) + '?' + params;
    const before = remembered.get(this.#key);
    if (before && Date.now() - before.at < FRESH_MS) {
      this.#abort?.abort();
      Object.assign(this, before.state, { busy: false, building: false, problem: null });
      this.host.requestUpdate();
      return;
    }
    await this.#load(this.#key, ({ items, total, facets, next, building }) => ({
      items,
      total,
      facets: facets ?? {},
      next,
      building,
    }));
  }

  async more() {
    const separator = this.#key.endsWith('?') ? '' : '&';
    await this.#load(`${this.#key}${separator}cursor=${encodeURIComponent(this.next)}`, ({ items, next }) => ({
      items: [...this.items, ...items],
      next,
    }));
  }

  async #load(from, merge) {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.busy = true;
    this.host.requestUpdate();
    try {
      const answer = await get(from, { signal: abort.signal });
      Object.assign(this, merge(answer), { problem: null });
      if (!this.building) {
        this.#remember();
      }
    } catch (error) {
      if (error.name === 'AbortError') {
        return;
      }
      this.problem = asProblem(error);
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  #remember() {
    const { items, total, facets, next } = this;
    remembered.delete(this.#key);
    remembered.set(this.#key, { at: Date.now(), state: { items, total, facets, next } });
    if (remembered.size > REMEMBERED) {
      remembered.delete(remembered.keys().next().value);
    }
  }
}

/** After somebody has changed a profile, lists seen before would show the old one. */
export const forgetResults = () => remembered.clear();
