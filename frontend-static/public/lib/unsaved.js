import { forget, recall, remember } from './storage.js';

// What a person typed must survive an expired session: forms say what they hold, it is kept in this tab's storage
// before the page is left for the sign-in, and the form takes it back.

const holders = new Map();

/**
 * A form with something to lose.
 *
 * @param key the same for the same form when it opens again, e.g. `startup:<id>`
 * @param contents returns what it holds (JSON), or null when there is nothing unsaved
 * @return a function that forgets the form
 */
export function holdsUnsaved(key, contents) {
  holders.set(key, contents);
  return () => holders.delete(key);
}

export function keepUnsaved(store = globalThis.sessionStorage) {
  for (const [key, contents] of holders) {
    const value = contents();
    if (value !== null && value !== undefined) {
      remember(`unsaved.${key}`, JSON.stringify(value), store);
    }
  }
}

/** Takes back what was kept, once. */
export function takeUnsaved(key, store = globalThis.sessionStorage) {
  const text = recall(`unsaved.${key}`, store);
  forget(`unsaved.${key}`, store);
  return text ? JSON.parse(text) : null;
}
