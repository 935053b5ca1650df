import { t } from '../i18n.js';
import { countryName } from '../countries.js';
import { formatDate, formatNumber, languageName } from '../format.js';
import { currentLanguage } from '../language-state.js';
import { livingRoomName } from '../living-rooms.js';
import { sectorName } from '../sectors.js';

const concepts = new Map(); // language and id → label, as answers have named them
const conceptKey = (id) => `${currentLanguage().id} ${id}`;

/** Keeps the labels of concepts that came with an answer: one that is chosen may be counted no more in the next. */
export function learnConcepts(values = []) {
  for (const { value, label } of values) {
    if (label) {
      concepts.set(conceptKey(value), label);
    }
  }
}

/** A concept's label in the reader's language; its id, made readable, until an answer has named it. */
export const conceptName = (id) => concepts.get(conceptKey(id)) ?? id.replaceAll('-', ' ');

/** Years as they are counted together: 2015–2019, from 2020, up to 1999. */
export function foundedName(value) {
  const [, from, to] = /^(\d{4})?(?:-|\.\.)?(\d{4})?$/.exec(value) ?? [];
  if (from && to) {
    return from === to ? from : `${from}–${to}`;
  }
  if (from) {
    return /\D$/.test(value) ? t('search:founded.since', { year: from }) : from;
  }
  return to ? t('search:founded.until', { year: to }) : value;
}

const LABELS = {
  concept: conceptName,
  country: countryName,
  founded: foundedName,
  language: (value) => languageName(value),
  livingRoom: livingRoomName,
  sector: (value) => sectorName(value),
  stage: (value) => t(`profiles:stages.${value}`),
  seeking: (value) => t(`profiles:seeking.${value}`),
  since: (value) => (Number.isNaN(Date.parse(value)) ? value : formatDate(value)),
  trl: (value) => t('search:level', { level: /^\d+$/.test(value) ? formatNumber(Number(value)) : value }),
};

/** A facet's value in the reader's language. */
export const facetLabel = (name, value) => LABELS[name]?.(value) ?? value;

/** A search's query string in the reader's words: `{q, labels}`. */
export function saidBy(query) {
  const params = new URLSearchParams(query);
  const labels = [...params].filter(([name]) => name !== 'q' && LABELS[name]).map(([name, value]) => facetLabel(name, value));
  return { q: params.get('q') ?? '', labels };
}
