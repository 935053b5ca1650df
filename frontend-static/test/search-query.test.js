import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, facetValues, filterCount, isEmpty, readSearch, toggled, without, writeSearch } from '../public/lib/search/query.js';

const FACETS = ['country', 'stage'];

test('reads a search from an address and writes it back', () => {
  const address = 'q=robot&country=IL&country=JP&stage=SEED';
  const search = readSearch(new URLSearchParams(address), FACETS);
  assert.deepEqual(search, { q: 'robot', filters: { country: ['IL', 'JP'], stage: ['SEED'] }, sort: '', since: '' });
  assert.equal(writeSearch(search).toString(), address);
});

test('leaves out what is empty and ignores what is no facet', () => {
  const search = readSearch(new URLSearchParams('q=%20&colour=red'), FACETS);
  assert.equal(addressOf('/startups', search), '/startups');
});

test('keeps an order that is not the usual one, and the moment of an alert', () => {
  const read = (address) => readSearch(new URLSearchParams(address), FACETS);
  assert.equal(writeSearch(read('q=robot&sort=name&since=2026-11-01T00%3A00%3A00Z')).toString(), 'q=robot&sort=name&since=2026-11-01T00%3A00%3A00Z');
  assert.equal(writeSearch(read('q=robot&sort=relevance')).toString(), 'q=robot');
  assert.equal(writeSearch(read('sort=newest')).toString(), '');
  assert.equal(read('sort=colour').sort, '');
  assert.equal(isEmpty(read('sort=name')), true);
});

test('takes all values of a facet away', () => {
  const search = readSearch(new URLSearchParams('q=x&country=IL&country=JP&stage=SEED'), FACETS);
  assert.equal(writeSearch(without(search, 'country')).toString(), 'q=x&stage=SEED');
});

test('switches a filter on and off', () => {
  const none = readSearch(new URLSearchParams(), FACETS);
  const one = toggled(none, 'country', 'IL');
  assert.deepEqual(one.filters.country, ['IL']);
  assert.equal(filterCount(one), 1);
  assert.deepEqual(toggled(one, 'country', 'IL').filters.country, []);
});

test('keeps a chosen value that is counted no more', () => {
  const counted = [{ value: 'IL', count: 3 }];
  assert.deepEqual(facetValues(counted, ['JP', 'IL']), [{ value: 'JP', count: 0 }, ...counted]);
});
