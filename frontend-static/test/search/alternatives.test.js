import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeTo } from '../../public/lib/search/alternatives.js';
import { addressOf } from '../../public/lib/search/query.js';

const ways = (search, understood) => closeTo('startups', { sort: '', since: '', ...search }, understood).map(({ why, kind, search: to }) => [why, addressOf(kind, to)]);

test('drops each filter, then all, and looks among the others', () => {
  assert.deepEqual(ways({ q: 'x', filters: { country: ['IL'], stage: ['SEED'] } }), [
    ['filter', 'startups?q=x&stage=SEED'],
    ['filter', 'startups?q=x&country=IL'],
    ['filters', 'startups?q=x'],
    ['other', 'investors?q=x'],
  ]);
});

test('loosens phrases and takes typed fields away', () => {
  const understood = { phrases: ['a b'], fields: [{ field: 'country', value: 'IL', negated: false }] };
  assert.deepEqual(ways({ q: '"a b" country:IL', filters: {} }, understood), [
    ['field', 'startups?q=%22a+b%22'],
    ['phrase', 'startups?q=a+b+country%3AIL'],
    ['other', 'investors?q=%22a+b%22+country%3AIL'],
  ]);
});

test('knows nothing closer to the list of everybody', () => {
  assert.deepEqual(ways({ q: '', filters: {} }), []);
});
