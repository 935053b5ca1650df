import { get } from '../api.js';
import { currentLanguage } from '../language-state.js';
import { asProblem } from '../problems.js';
import { learnConcepts } from './labels.js';

const REMEMBERED = 6;
const FRESH_MS = 300_000;
const remembered = new Map(); // address → pages seen, so that "back" finds the list as it was left

/**
 * The results of one search after another: the newest wins, older answers are dropped, and pages loaded so far come back
 * at once when the reader returns to them. What was there stays until something newer has come.
 */
export class Results {
  items = null;
  total = 0;
  facets = {};
  understood = {};
  next = null;
  building = false; // the server's index is being filled for the first time
  busy = false;
  problem = null;
  #abort = null;
  #key = '';
  #address = '';
  #settled = true;

  constructor(host, path) {
    this.host = host;
    this.path = path;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#abort?.abort();
  }

  /** Whether the newest question was asked while the reader was still typing. */
  get provisional() {
    return !this.#settled;
  }

  /** Asks for these parameters; `typing` when the reader is not done with them, which the server does not take for a search. */
  async search(params, { typing = false } = {}) {
    const again = this.#address === `${this.path}?${params}` && this.items && !this.problem;
    this.#address = `${this.path}?${params}`;
    this.#key = `${this.#address} ${currentLanguage().id}`; // labels and reasons are in the reader's language
    const before = remembered.get(this.#key);
    if (before && Date.now() - before.at < FRESH_MS) {
      this.#abort?.abort();
      this.#settled = true;
      Object.assign(this, before.state, { busy: false, building: false, problem: null });
      this.host.requestUpdate();
      return;
    }
    if (again && typing) {
      return; // a blank at the end asks nothing new
    }
    this.#settled = !typing;
    this.busy = !again; // the same once more, now that it is meant, changes nothing to look at
    await this.#load(typing ? { typing } : {}, ({ items, total, facets, understood, next, building }) => {
      learnConcepts(facets?.concept);
      learnConcepts(understood?.concepts?.map(({ id, label }) => ({ value: id, label })));
      return { items, total, facets: facets ?? {}, understood: understood ?? {}, next, building };
    });
  }

  async more() {
    this.busy = true;
    await this.#load({ cursor: this.next }, ({ items, next }) => ({ items: [...this.items, ...items], next }));
  }

  async #load(query, merge) {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.host.requestUpdate();
    try {
      const [path, params] = this.#address.split('?');
      const answer = await get(path, { query: { ...multiple(params), ...query }, signal: abort.signal });
      Object.assign(this, merge(answer), { problem: null });
      if (!this.building && this.#settled) {
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
    const { items, total, facets, understood, next } = this;
    remembered.delete(this.#key);
    remembered.set(this.#key, { at: Date.now(), state: { items, total, facets, understood, next } });
    if (remembered.size > REMEMBERED) {
      remembered.delete(remembered.keys().next().value);
    }
  }
}

function multiple(params) {
  const all = new URLSearchParams(params);
  return Object.fromEntries([...new Set(all.keys())].map((name) => [name, all.getAll(name)]));
}

/** After somebody has changed a profile, lists seen before would show the old one. */
export const forgetResults = () => remembered.clear();
