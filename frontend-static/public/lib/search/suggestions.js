import { get } from '../api.js';

const PAUSE_MS = 120;
const SHOWN = 6; // more would hide the results that come at the same time
const GROUPS = [
  ['names', ['name']],
  ['topics', ['concept']],
  ['places', ['country', 'city']],
];

/** Suggestions in the order in which they are shown: `[{group, items}]`, each item with its place `at` among all. */
export function grouped(items) {
  let at = 0;
  return GROUPS.map(([group, kinds]) => ({ group, items: items.filter(({ kind }) => kinds.includes(kind)) }))
    .filter((one) => one.items.length > 0)
    .map(({ group, items: some }) => ({ group, items: some.map((item) => ({ ...item, at: at++ })) }));
}

const fold = (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The text cut at the first place where it says what was typed, whatever its case and accents. */
export function matched(text, typed) {
  const letters = [...text];
  const places = letters.flatMap((letter, i) => Array.from(fold(letter), () => i));
  const wanted = fold(typed.trim());
  const found = wanted ? letters.map(fold).join('').indexOf(wanted) : -1;
  if (found < 0) {
    return [{ text, hit: false }];
  }
  const from = places[found];
  const to = places[found + wanted.length - 1] + 1;
  return [
    { text: letters.slice(0, from).join(''), hit: false },
    { text: letters.slice(from, to).join(''), hit: true },
    { text: letters.slice(to).join(''), hit: false },
  ].filter((fragment) => fragment.text);
}

/** What could be meant by what is being typed. A newer question cancels the older one; trouble means no suggestions. */
export class Suggestions {
  groups = [];
  #abort = null;
  #timer = 0;

  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  get items() {
    return this.groups.flatMap(({ items }) => items);
  }

  hostDisconnected() {
    this.clear();
  }

  /** Asks after a short pause. `kind` STARTUP|INVESTOR. */
  ask(q, kind) {
    this.#stop();
    if (!q.trim()) {
      this.clear();
      return;
    }
    this.#timer = setTimeout(() => this.#load(q.trim(), kind), PAUSE_MS);
  }

  clear() {
    this.#stop();
    this.groups = [];
    this.host.requestUpdate();
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  async #load(q, kind) {
    const abort = (this.#abort = new AbortController());
    try {
      const { items } = await get('/api/suggestions', { query: { q, kind, size: SHOWN }, signal: abort.signal });
      this.groups = grouped(items);
    } catch {
      if (abort.signal.aborted) {
        return;
      }
      this.groups = []; // the search itself goes on without them
    }
    this.host.requestUpdate();
  }
}
