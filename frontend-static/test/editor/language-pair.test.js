import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Editing } from '../../public/features/editor/editing.js';
import { firstPair } from '../../public/features/editor/language-pair.js';
import { setCurrentLanguage } from '../../public/lib/language-state.js';

const editing = (texts) => new Editing('startups', { version: 1, name: 'x', texts });

test('opens an empty profile in the reader’s language', () => {
  setCurrentLanguage('he');
  assert.deepEqual(firstPair(editing({})), ['he', null]);
});

test('puts the language that the others were translated from on the first side', () => {
  const tagline = { en: { value: 'a', sourceLanguage: 'he' }, he: { value: 'א' }, zh: { value: '一', sourceLanguage: 'he' } };
  const customers = { en: { value: 'b' } };
  assert.equal(firstPair(editing({ tagline, customers }))[0], 'he');
});

test('puts the translation with most stale texts beside it', () => {
  const tagline = {
    he: { value: 'א' },
    en: { value: 'a', sourceLanguage: 'he' },
    ja: { value: 'あ', sourceLanguage: 'he', stale: true },
  };
  assert.deepEqual(firstPair(editing({ tagline })), ['he', 'ja']);
});

test('shows a profile in one language alone', () => {
  assert.deepEqual(firstPair(editing({ tagline: { de: { value: 'a' } } })), ['de', null]);
});
