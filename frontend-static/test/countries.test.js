import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRY_CODES, countryName, countryOptions } from '../public/lib/countries.js';

test('names every country in all three languages', () => {
  for (const code of COUNTRY_CODES) {
    assert.match(code, /^[A-Z]{2}$/);
    assert.match(countryName(code, 'zh'), /^\p{Script=Han}+$/u, code);
    assert.match(countryName(code, 'en'), /^[\p{Script=Latin} ,]+$/u, code);
    assert.match(countryName(code, 'he'), /^[\p{Script=Hebrew} ',]+$/u, code);
  }
});

test('follows Chinese official usage', () => {
  assert.equal(countryName('TW', 'zh'), '中国台湾');
  assert.equal(countryName('HK', 'zh'), '中国香港');
  assert.equal(countryName('MO', 'zh'), '中国澳门');
});

test('shows a code that the list does not have', () => {
  assert.equal(countryName('XX', 'zh'), 'XX');
  assert.equal(countryName(null, 'zh'), '');
});

test('lists them in the order of the reader’s language', () => {
  assert.equal(countryOptions('en')[0].value, 'AR');
});
