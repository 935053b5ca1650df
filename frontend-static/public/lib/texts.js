import { currentLanguage, primary } from './language-state.js';

// A field's text exists in any number of languages: `{en: {value, origin, sourceLanguage?, stale?}, he: …}`.

/** The languages a reader can be expected to read, best first: the interface's, then what the browser says. */
export function readerLanguages(browser = globalThis.navigator?.languages ?? []) {
  return [...new Set([currentLanguage().id, ...browser.map(primary)])];
}

const isOriginal = (text) => !text.sourceLanguage;

/** Languages of a field, the reader's first, then originals, then English, then the rest. */
export function languagesOf(translations = {}, readers = readerLanguages()) {
  const rank = (language) => {
    const wished = readers.indexOf(primary(language));
    if (wished >= 0) {
      return wished;
    }
    return 100 + (isOriginal(translations[language]) ? 0 : 10) + (language === 'en' ? 0 : 1);
  };
  return Object.keys(translations).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** The text to show to this reader as `{language, text}`, or null when there is none. */
export function bestText(translations, readers = readerLanguages()) {
  const [language] = languagesOf(translations ?? {}, readers);
  return language ? { language, text: translations[language] } : null;
}

/** All languages that any of a profile's fields has, the reader's first. */
export function languagesOfProfile(texts = {}, readers = readerLanguages()) {
  const merged = {};
  for (const translations of Object.values(texts)) {
    for (const [language, text] of Object.entries(translations)) {
      merged[language] = merged[language] && isOriginal(merged[language]) ? merged[language] : text;
    }
  }
  return languagesOf(merged, readers);
}
