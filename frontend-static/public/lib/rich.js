import { t } from './i18n.js';

// Sentences in which some words are more than text: a term in its own language, a link, a marked word.

const FIRST_MARK = 0xe000; // private use: no catalogue and no reader's language has them
const MARK = /\u2068?([\ue000-\ue0ff])\u2069?/; // with the isolation that `t` may have put around it

/** Cuts a message at its marks: text at even places, the number of a part at odd ones. */
export const cut = (message) => message.split(MARK).map((piece, i) => (i % 2 ? piece.charCodeAt(0) - FIRST_MARK : piece));

/**
 * The message `key` with templates in the places of some parameters, in the order that the language wants.
 *
 * @param parts `{name: template}`; each isolates its own direction (bdi)
 * @param params plain parameters besides
 */
export function rich(key, parts, params = {}) {
  const names = Object.keys(parts);
  const marks = Object.fromEntries(names.map((name, i) => [name, String.fromCharCode(FIRST_MARK + i)]));
  return cut(t(key, { ...params, ...marks })).map((piece) => (typeof piece === 'number' ? parts[names[piece]] : piece));
}
