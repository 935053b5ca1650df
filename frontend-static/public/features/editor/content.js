import { KINDS, SETS } from './kinds.js';

// What a person edits, flat: a path (`name`, `texts/tagline/he`, `audiences/DECK`) and its value. The path is the JSON
// pointer of merge patches and field errors without its first slash. Nothing said is null, for a list as well.

const TEXT = 'texts/';
const EVERYBODY = 'EVERYBODY';

export const textPath = (field, language) => `${TEXT}${field}/${language}`;
export const audiencePath = (section) => `audiences/${section}`;
export const isText = (path) => path.startsWith(TEXT);

/** A text's `{field, language}`, or null for another path. */
export function textOf(path) {
  const [, field, language] = path.split('/');
  return isText(path) ? { field, language } : null;
}

/** Nothing in all its forms is null; sets get their constants' order. */
export function normal(path, value) {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return null;
  }
  return SETS[path] && value ? SETS[path].filter((one) => value.includes(one)) : value;
}

/** Equal as far as a reader can tell. Members are always written in the same order here, so their text compares. */
export const same = (a, b) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const text = ({ value, sourceLanguage = null, stale = false }) => ({ value, sourceLanguage, stale });

/** Everything editable of a profile as the API shows it; of a new one without a view. */
export function contentOf(kind, view = {}) {
  const { facts, texts, sections } = KINDS[kind];
  const content = {};
  for (const fact of facts) {
    content[fact] = normal(fact, view[fact]);
  }
  for (const field of texts) {
    for (const [language, found] of Object.entries(view.texts?.[field] ?? {})) {
      content[textPath(field, language)] = text(found);
    }
  }
  for (const section of sections) {
    content[audiencePath(section)] = view.audiences?.[section] ?? EVERYBODY;
  }
  return content;
}

/** Paths whose value differs. */
export function differences(base, mine) {
  const paths = new Set([...Object.keys(base), ...Object.keys(mine)]);
  return [...paths].filter((path) => !same(base[path], mine[path]));
}

/** The languages that any text of this content has. */
export const languagesIn = (content) => [
  ...new Set(
    Object.keys(content)
      .filter((path) => isText(path) && content[path])
      .map((path) => textOf(path).language),
  ),
];
