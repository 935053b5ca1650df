// A search as it stands in the address: `q`, and any number of values for each facet.

/** Reads `{q, filters: {country: [...], …}}` from the address; names that are no facets are left alone. */
export function readSearch(params, facets) {
  const filters = Object.fromEntries(facets.map((name) => [name, [...new Set(params.getAll(name))]]));
  return { q: params.get('q') ?? '', filters };
}

/** The same search as query parameters, empty ones left out, in a stable order. */
export function writeSearch({ q, filters }) {
  const params = new URLSearchParams();
  if (q.trim()) {
    params.set('q', q.trim());
  }
  for (const [name, values] of Object.entries(filters)) {
    values.forEach((value) => params.append(name, value));
  }
  return params;
}

/** Where this search is found. */
export function addressOf(path, search) {
  const text = writeSearch(search).toString();
  return text ? `${path}?${text}` : path;
}

/** The search with one value of a facet switched on or off. */
export function toggled({ q, filters }, name, value) {
  const values = filters[name] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { q, filters: { ...filters, [name]: next } };
}

/** How many filters are on. */
export const filterCount = ({ filters }) => Object.values(filters).flat().length;

/** A facet's counted values, with those that are chosen but no longer counted kept at its top. */
export function facetValues(counted = [], chosen = []) {
  const known = new Set(counted.map(({ value }) => value));
  return [...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 })), ...counted];
}
