import { currentLanguage } from '../../lib/language-state.js';
import { isText, languagesIn, textOf } from './content.js';
import { LANGUAGES } from './kinds.js';
import { isStale } from './staleness.js';

/** How much each language is written from: its originals, and the translations that name it. */
function weights(content) {
  const counts = {};
  for (const [path, text] of Object.entries(content)) {
    if (isText(path) && text) {
      const language = text.sourceLanguage ?? textOf(path).language;
      counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  return counts;
}

function mostStale({ base, mine }, languages) {
  const stale = (language) =>
    Object.keys(mine).filter((path) => isText(path) && textOf(path).language === language)
      .filter((path) => isStale(base, mine, textOf(path).field, language)).length;
  return languages.map((language) => [language, stale(language)]).sort((a, b) => b[1] - a[1])[0];
}

/**
 * Which two languages to open with, as `[left, right]`: the one most is written from, beside it the translation that needs
 * work most, or the reader's where none needs any. A profile in one language opens in that one; an empty one in the reader's.
 */
export function firstPair({ base, mine }) {
  const present = languagesIn(mine);
  if (present.length === 0) {
    return [currentLanguage().id, null];
  }
  const counts = weights(mine);
  const left = [...present].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || LANGUAGES.indexOf(a) - LANGUAGES.indexOf(b))[0];
  const reader = currentLanguage().id;
  const others = present.filter((language) => language !== left).sort((a, b) => (b === reader) - (a === reader));
  return [left, others.length ? mostStale({ base, mine }, others)[0] : null];
}
