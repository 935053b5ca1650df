// Small choices that a browser keeps. Storage may be full or switched off; then a choice lasts as long as the page.

const PREFIX = 'keting.';
const memory = new Map();

export function remember(key, value, store = globalThis.localStorage) {
  memory.set(key, value);
  try {
    store.setItem(PREFIX + key, value);
  } catch {
    // kept in memory only
  }
}

export function recall(key, store = globalThis.localStorage) {
  try {
    return store.getItem(PREFIX + key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export function forget(key, store = globalThis.localStorage) {
  memory.delete(key);
  try {
    store.removeItem(PREFIX + key);
  } catch {
    // nothing was kept
  }
}
