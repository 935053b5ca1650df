import { get } from '../api.js';
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

/** Asks for the names of those among these concepts that no answer has named yet; true when there is something to draw again. */
export async function nameConcepts(ids) {
  const unnamed = ids.filter((id) => !concepts.has(conceptKey(id)));
  await Promise.all(
    unnamed.map(async (value) => {
      const found = await get(`/api/concepts/${encodeURIComponent(value)}`).catch(() => null);
      learnConcepts([{ value, label: found?.label ?? readable(value) }]);
    }),
  );
  return unnamed.length > 0;
}

const readable = (id) => id.replaceAll('-', ' ');

/** A concept's label in the reader's language; its id, made readable, until an answer has named it. */
export const conceptName = (id) => concepts.get(conceptKey(id)) ?? readable(id);

const RANGE = /^(\d+)?(?:\.\.|-)(\d+)?$/; // as counts and the search box write them

/** Years as they are counted together: 2015–2019, 2020 or later, 1999 or earlier. */
export function foundedName(value) {
  const [, from, to] = RANGE.exec(value) ?? [];
  if (from && to) {
    return `${from}–${to}`;
  }
  return from ? t('search:founded.since', { year: from }) : to ? t('search:founded.until', { year: to }) : value;
}

/** Levels of readiness: 7, 5–9, 5–9 for "from 5 on" too, since there are nine. */
function levels(value) {
  const [, from, to] = RANGE.exec(value) ?? [];
  return from || to ? `${formatNumber(Number(from ?? 1))}–${formatNumber(Number(to ?? 9))}` : value;
}

const LABELS = {
  concept: conceptName,
  country: countryName,
  founded: foundedName,
  language: (value) => languageName(value),
  livingRoom: livingRoomName,
  room: livingRoomName,
  sector: (value) => sectorName(value),
  stage: (value) => t(`profiles:stages.${value}`),
  seeking: (value) => t(`profiles:seeking.${value}`),
  since: (value) => (Number.isNaN(Date.parse(value)) ? value : formatDate(value)),
  trl: (value) => t('search:level', { level: levels(value) }),
};

/** A facet's value in the reader's language. */
export const facetLabel = (name, value) => LABELS[name]?.(value) ?? value;

const NAMED = ['name', 'city']; // fields of the search box that are no facets

/** What a field of the search box is called. */
export const fieldName = (field) =>
  NAMED.includes(field) ? t(`profiles:fields.${field}`) : t(`search:facets.${field === 'room' ? 'livingRoom' : field}`);

/** A search's query string in the reader's words: `{q, labels}`. */
export function saidBy(query) {
  const params = new URLSearchParams(query);
  const labels = [...params].filter(([name]) => name !== 'q' && LABELS[name]).map(([name, value]) => facetLabel(name, value));
  return { q: params.get('q') ?? '', labels };
}
