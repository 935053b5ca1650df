// A search as it stands in the address: `q`, any number of values for each facet, `sort`, and `since` of an alert's link.

/** In the order of the menu; `relevance` only makes sense for words, `newest` is what a list without words has anyway. */
export const SORTS = ['relevance', 'newest', 'confirmed', 'readiness', 'founded', 'name'];

/** How a list is sorted when the address does not say it. */
export const ordinarySort = ({ q }) => (q.trim() ? 'relevance' : 'newest');

/** Reads `{q, filters: {country: [...], …}, sort, since}` from the address; names that are no facets are left alone. */
export function readSearch(params, facets) {
  const filters = Object.fromEntries(facets.map((name) => [name, [...new Set(params.getAll(name))]]));
  const sort = params.get('sort') ?? '';
  return { q: params.get('q') ?? '', filters, sort: SORTS.includes(sort) ? sort : '', since: params.get('since') ?? '' };
}

/** The same search as query parameters, empty ones left out, in a stable order. */
export function writeSearch({ q, filters, sort = '', since = '' }) {
  const params = new URLSearchParams();
  if (q.trim()) {
    params.set('q', q.trim());
  }
  for (const [name, values] of Object.entries(filters)) {
    values.forEach((value) => params.append(name, value));
  }
  if (sort && sort !== ordinarySort({ q })) {
    params.set('sort', sort);
  }
  if (since) {
    params.set('since', since);
  }
  return params;
}

/** Where this search is found. */
export function addressOf(path, search) {
  const text = writeSearch(search).toString();
  return text ? `${path}?${text}` : path;
}

/** The search with one value of a facet switched on or off. */
export function toggled(search, name, value) {
  const values = search.filters[name] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...search, filters: { ...search.filters, [name]: next } };
}

/** The search without any filter of this facet. */
export const without = (search, name) => ({ ...search, filters: { ...search.filters, [name]: [] } });

/** The words and their order alone. */
export const unfiltered = ({ q, sort }) => ({ q, filters: {}, sort, since: '' });

/** How many filters are on. */
export const filterCount = ({ filters, since }) => Object.values(filters).flat().length + (since ? 1 : 0);

/** The facets that filter, by name. */
export const filtering = ({ filters }) => Object.keys(filters).filter((name) => filters[name].length > 0);

/** Nothing is asked: the list of everybody. */
export const isEmpty = (search) => !search.q.trim() && filterCount(search) === 0;

/** A facet's counted values, with those that are chosen but no longer counted kept at its top. */
export function facetValues(counted = [], chosen = []) {
  const known = new Set(counted.map(({ value }) => value));
  return [...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 })), ...counted];
}
