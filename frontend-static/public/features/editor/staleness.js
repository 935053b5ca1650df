import { same, textPath } from './content.js';

// How a text stands towards its original, as the person at the form needs to know it.

const changed = (base, mine, path) => !same(base[path]?.value, mine[path]?.value);

/** Whether the text it was translated from says something else now, here in the form or on the server. */
export function isStale(base, mine, field, language) {
  const path = textPath(field, language);
  const text = mine[path];
  if (!text?.sourceLanguage || text.confirmed) {
    return false;
  }
  const originalChanged = changed(base, mine, textPath(field, text.sourceLanguage));
  return text.stale || (originalChanged && !changed(base, mine, path));
}

/** Says of a translation whether it follows its original as that is now. */
export const confirmed = (text, follows) => {
  const { confirmed: dropped, ...rest } = text;
  return follows ? { ...rest, stale: false, confirmed: true } : { ...rest, stale: true };
};

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

/**
 * A text as somebody types it: an emptied one is gone, a new translation names what it was made from, an old one is taken
 * to follow its original now.
 */
export function typed(before, value, sourceLanguage) {
  if (!value.trim()) {
    return null;
  }
  const source = before ? before.sourceLanguage : sourceLanguage ?? null;
  return { value, sourceLanguage: source, stale: false, ...(source ? { confirmed: true } : {}) };
}

/** A translator's suggestion; once somebody types in it, it is theirs. */
export const suggested = (value, sourceLanguage) => ({ value, sourceLanguage, stale: false, confirmed: true, machine: true });
