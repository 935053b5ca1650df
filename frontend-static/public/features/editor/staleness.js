import { same, textPath } from './content.js';

// How a text stands towards its original, as the person at the form needs to know it.

const changed = (base, mine, path) => !same(base[path]?.value, mine[path]?.value);

/** Whether the text it was translated from says something else now, here in the form or on the server. */
export function isStale(base, mine, field, language) {
  const path = textPath(field, language);
  const text = mine[path];
  if (!text?.sourceLanguage || changed(base, mine, path)) {
    return false;
  }
  const stillMarked = text.stale && same(base[path], text);
  return stillMarked || (same(base[path], text) && changed(base, mine, textPath(field, text.sourceLanguage)));
}

/**
 * One word for a text's state: `missing`, `stale`, `edited` (not saved yet), `machine`, `imported`, `translated`, `original`.
 *
 * @param saved the text as the server has it (with its `origin`), if it has
 */
export function textState({ base, mine, saved }, field, language) {
  const path = textPath(field, language);
  if (!mine[path]?.value) {
    return 'missing';
  }
  if (isStale(base, mine, field, language)) {
    return 'stale';
  }
  if (!same(base[path], mine[path])) {
    return 'edited';
  }
  const byOrigin = { MACHINE: 'machine', IMPORTED: 'imported' }[saved?.origin];
  return byOrigin ?? (mine[path].sourceLanguage ? 'translated' : 'original');
}

/** How many of these fields a language has, and how many of those are stale: `{written, stale}`. */
export function languageState({ base, mine }, fields, language) {
  const written = fields.filter((field) => mine[textPath(field, language)]?.value);
  return { written: written.length, stale: written.filter((field) => isStale(base, mine, field, language)).length };
}

/** A text as somebody types it: an emptied one is gone, a new translation names what it was translated from. */
export function typed(before, value, sourceLanguage) {
  if (!value.trim()) {
    return null;
  }
  return { value, sourceLanguage: before ? before.sourceLanguage : sourceLanguage ?? null, stale: false };
}
