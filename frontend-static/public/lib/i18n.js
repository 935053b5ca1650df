import i18next from 'i18next';
import { LANGUAGES, currentLanguage, pickLanguage, setCurrentLanguage } from './language-state.js';
import { formatNumber } from './format.js';
import { remember, recall } from './storage.js';

// Catalogues are files locales/<language>/<namespace>.json, fetched when a page first needs them. A language that lacks
// a catalogue (Hebrew has the shell and the visitors' pages) reads the English one.

const BASIC = ['common', 'shell', 'problems'];
const FALLBACK = 'en';
const needed = new Set(BASIC);
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name of the other direction inside a sentence must not reorder the words around it. */
export function isolate(value) {
  const text = String(value);
  return currentLanguage().dir === 'rtl' || RIGHT_TO_LEFT_LETTER.test(text) ? `\u2068${text}\u2069` : text;
}

export const i18nOptions = {
  fallbackLng: FALLBACK,
  ns: BASIC,
  defaultNS: 'common',
  partialBundledLanguages: true,
  interpolation: {
    escapeValue: true, // Lit escapes markup; what needs care here is direction
    escape: isolate,
    format: (value, format) => (format === 'number' ? formatNumber(value) : value),
  },
  returnNull: false,
};

async function fetchCatalogue(language, namespace) {
  if (i18next.hasResourceBundle(language, namespace)) {
    return;
  }
  const response = await fetch(`/locales/${language}/${namespace}.json`);
  const found = response.ok && response.headers.get('Content-Type')?.includes('json');
  i18next.addResourceBundle(language, namespace, found ? await response.json() : {});
  if (!found && language !== FALLBACK) {
    await fetchCatalogue(FALLBACK, namespace);
  }
}

/** Makes these catalogues ready; `t` may use their keys once it resolves. */
export async function need(namespaces = []) {
  namespaces.forEach((namespace) => needed.add(namespace));
  await Promise.all(namespaces.map((namespace) => fetchCatalogue(currentLanguage().id, namespace)));
}

/** Loads the language that this browser chose last, or that it asks for. */
export async function startI18n() {
  await i18next.init({ ...i18nOptions, lng: FALLBACK, resources: {} });
  await useLanguage(pickLanguage([recall('language'), ...navigator.languages]), { keep: false });
}

/** Switches the whole page; every element of ours draws itself again on `keting-language`. */
export async function useLanguage(id, { keep = true } = {}) {
  const language = setCurrentLanguage(id);
  await need([...needed]);
  await i18next.changeLanguage(language.id);
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir;
  if (keep) {
    remember('language', language.id);
  }
  document.dispatchEvent(new CustomEvent('keting-language', { detail: language }));
}

/** The message for `namespace:key` in the reader's language; `count` picks the plural form. */
export const t = (key, params) => i18next.t(key, params);

/** Whether there is such a message (for problems and enum values this page has not heard of yet). */
export const hasMessage = (key) => i18next.exists(key);

export { LANGUAGES, currentLanguage };
