// What somebody is about to change in a concept. Pure: every step gives a new draft.

/** The languages of the vocabulary, in the order in which the page shows them. */
export const LANGUAGES = ['zh', 'en', 'he', 'ja', 'de', 'fr', 'zh-Hant'];

const SCRIPTS = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
];

/** The language that a word's letters speak for; what is written in Latin letters may be English, German or French. */
export const languageOf = (word) => SCRIPTS.find(([script]) => script.test(word))?.[1] ?? 'en';

const EMPTY = { id: null, version: null, broader: null, terms: {}, shipped: {}, own: true };

/** A draft of a concept as the server tells it, or of a new one. */
export function draftOf(concept = EMPTY) {
  return {
    id: concept.id,
    version: concept.version,
    before: { broader: concept.broader?.id ?? null, terms: concept.terms },
    shipped: concept.shipped ?? {},
    broader: concept.broader?.id ?? null,
    terms: concept.terms,
    homonyms: [],
  };
}

export const wordsOf = (draft, language) => draft.terms[language] ?? [];

const withWords = (draft, language, words) => ({ ...draft, terms: { ...draft.terms, [language]: words } });

/** Words that are there already, in whatever case, are not added again. */
export function add(draft, language, words) {
  const present = wordsOf(draft, language);
  const known = new Set(present.map((word) => word.toLowerCase()));
  const fresh = words.map((word) => word.trim()).filter((word) => word && !known.has(word.toLowerCase()));
  return fresh.length ? withWords(draft, language, [...present, ...new Set(fresh)]) : draft;
}

export const drop = (draft, language, word) =>
  withWords(draft, language, wordsOf(draft, language).filter((one) => one !== word));

/** The first word is the concept's name in its language. */
export const lead = (draft, language, word) =>
  withWords(draft, language, [word, ...wordsOf(draft, language).filter((one) => one !== word)]);

export const moveUnder = (draft, broader) => ({ ...draft, broader });

/** The word is meant, although another concept has it too. */
export const meant = (draft, word) => ({ ...draft, homonyms: [...new Set([...draft.homonyms, word])] });

/** Words of the release that do not count here. */
export const hidden = (draft, language) =>
  (draft.shipped[language] ?? []).filter((word) => !wordsOf(draft, language).includes(word));

export const isNew = (draft, language, word) => !(draft.before.terms[language] ?? []).includes(word);

const same = (a = [], b = []) => a.length === b.length && a.every((word, at) => word === b[at]);

/** What has to be sent, or null when nothing differs. */
export function patchOf(draft) {
  const patch = {};
  if (draft.broader !== draft.before.broader) {
    patch.broader = draft.broader;
  }
  for (const language of LANGUAGES) {
    if (!same(draft.terms[language], draft.before.terms[language])) {
      patch.terms = { ...patch.terms, [language]: wordsOf(draft, language) };
    }
  }
  if (Object.keys(patch).length === 0) {
    return null;
  }
  return draft.homonyms.length ? { ...patch, homonyms: draft.homonyms } : patch;
}

/** The same changes on what somebody else has saved meanwhile: their words stay, ours are added and taken away again. */
export function rebase(draft, current) {
  let next = { ...draftOf(current), homonyms: draft.homonyms };
  for (const language of LANGUAGES) {
    const before = draft.before.terms[language] ?? [];
    const gone = before.filter((word) => !wordsOf(draft, language).includes(word));
    next = gone.reduce((one, word) => drop(one, language, word), next);
    next = add(next, language, wordsOf(draft, language).filter((word) => !before.includes(word)));
    const [first] = wordsOf(draft, language);
    if (first && first !== before[0]) {
      next = lead(next, language, first);
    }
  }
  return draft.broader === draft.before.broader ? next : moveUnder(next, draft.broader);
}
