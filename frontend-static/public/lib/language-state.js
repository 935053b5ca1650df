// The reader's language, known without any catalogue: what formats and text choice depend on, and what tests set.

export const LANGUAGES = [
  { id: 'zh', tag: 'zh-CN', name: '中文', dir: 'ltr', translation: 'zh-cn' },
  { id: 'en', tag: 'en', name: 'English', dir: 'ltr', translation: 'en' },
  { id: 'he', tag: 'he', name: 'עברית', dir: 'rtl', translation: 'he' },
];

const RTL = new Set(['he', 'ar', 'fa', 'ur', 'yi']);

let current = LANGUAGES[1];

/** The interface language: one of `LANGUAGES`. */
export const currentLanguage = () => current;

export function setCurrentLanguage(tag) {
  current = LANGUAGES.find(({ id }) => id === primary(tag)) ?? LANGUAGES[1];
  return current;
}

/** The primary subtag, with the old code of Hebrew put right: `zh-Hans-CN` → `zh`, `iw` → `he`. */
export function primary(tag) {
  const first = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return first === 'iw' ? 'he' : first;
}

/** Which way a language is written; the interface need not be available in it. */
export const directionOf = (tag) => (RTL.has(primary(tag)) ? 'rtl' : 'ltr');

/** The first of the wished languages that the interface has, or English. */
export function pickLanguage(wishes) {
  const known = new Set(LANGUAGES.map((language) => language.id));
  return wishes.map(primary).find((id) => known.has(id)) ?? 'en';
}
