import { get } from '../api.js';
import { understoodPieces } from './pieces.js';
import { filterCount, filtering, unfiltered, without, writeSearch } from './query.js';

const OTHER = { startups: 'investors', investors: 'startups' };
const MOST = 6; // each is a question to the server

/**
 * Searches close to one that found nothing, the closest first: without one filter, without all, with looser words, among
 * the other kind of profile.
 *
 * @return `{why: filter|since|filters|field|phrase|excluded|other, name?, value?, kind, search}`
 */
export function closeTo(kind, search, understood) {
  const names = filtering(search);
  const typed = understoodPieces(search.q, understood).filter(({ rest }) => rest !== null);
  const found = [
    ...names.map((name) => ({ why: 'filter', name, kind, search: without(search, name) })),
    ...(search.since ? [{ why: 'since', kind, search: { ...search, since: '' } }] : []),
    ...(filterCount(search) > 1 ? [{ why: 'filters', kind, search: { ...search, filters: {}, since: '' } }] : []),
    ...typed.map((piece) => ({ why: piece.kind, ...piece, name: piece.field, kind, search: { ...search, q: looser(piece) } })),
    ...(search.q.trim() ? [{ why: 'other', kind: OTHER[kind], search: unfiltered(search) }] : []),
  ];
  return found.slice(0, MOST);
}

/** A phrase's words stay, in any order; a field and an exclusion go. */
const looser = ({ kind, value, rest }) => (kind === 'phrase' ? `${value} ${rest}`.trim() : rest);

/** How many each would bring; those that bring nothing are left out. Nothing of this counts as a search of the reader's. */
export async function worthwhile(candidates, signal) {
  const counted = await Promise.all(
    candidates.map(async (one) => {
      const query = new URLSearchParams(writeSearch(one.search));
      query.set('size', '1');
      query.set('typing', 'true');
      const { total } = await get(`/api/${one.kind}?${query}`, { signal });
      return { ...one, total };
    }),
  );
  return counted.filter(({ total }) => total > 0);
}

/** The next wider topic of the first one that was understood, as a search of its own; null when there is none. */
export async function wider(kind, search, { concepts = [] } = {}, signal) {
  for (const { id } of concepts) {
    const { broader } = await get(`/api/concepts/${encodeURIComponent(id)}`, { signal });
    if (broader) {
      const filters = { ...search.filters, concept: [broader.id] };
      return { why: 'wider', value: broader.label, kind, search: { ...search, q: '', filters } };
    }
  }
  return null;
}
