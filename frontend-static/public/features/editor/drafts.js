import { forget, recall, remember } from '../../lib/storage.js';

// Unsaved work, kept in this browser at every pause in typing: it survives a reload, a closed tab, an expired session.
// A draft belongs to an account, so that the next person at the same browser does not meet it.

const PREFIX = 'draft';
const INDEX = 'drafts';
const KEEP_MS = 60 * 24 * 3_600_000;

export const draftKey = (account, kind, id) => [PREFIX, account, kind, id ?? 'new'].join('.');

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const index = (store) => parse(recall(INDEX, store)) ?? {};

/** Keeps `changes` {path: {base, mine}}; without any, there is no draft. */
export function keepDraft(key, changes, { now = Date.now(), store = globalThis.localStorage } = {}) {
  if (Object.keys(changes).length === 0) {
    return dropDraft(key, { store });
  }
  remember(key, JSON.stringify({ at: now, changes }), store);
  remember(INDEX, JSON.stringify({ ...index(store), [key]: now }), store);
  return undefined;
}

/** What was kept as `{at, changes}`, or null. */
export function draftOf(key, { store = globalThis.localStorage } = {}) {
  const draft = parse(recall(key, store));
  return draft?.changes ? draft : null;
}

export function dropDraft(key, { store = globalThis.localStorage } = {}) {
  const { [key]: dropped, ...others } = index(store);
  forget(key, store);
  if (dropped !== undefined) {
    remember(INDEX, JSON.stringify(others), store);
  }
}

/** Forgets what nobody came back for. */
export function sweepDrafts({ now = Date.now(), store = globalThis.localStorage } = {}) {
  for (const [key, at] of Object.entries(index(store))) {
    if (now - at > KEEP_MS) {
      dropDraft(key, { store });
    }
  }
}
