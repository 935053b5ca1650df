import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestText, languagesOf, languagesOfProfile } from '../public/lib/texts.js';
import { directionOf, pickLanguage, primary } from '../public/lib/language-state.js';

const he = { value: 'שלום' };
const en = { value: 'hello', sourceLanguage: 'he' };
const ja = { value: 'こんにちは', sourceLanguage: 'he' };

test('shows a text in the reader’s language when there is one', () => {
  assert.equal(bestText({ he, en, ja }, ['ja', 'en']).language, 'ja');
});

test('prefers the original to a translation that the reader did not ask for', () => {
  assert.deepEqual(languagesOf({ en, ja, he }, ['zh']), ['he', 'en', 'ja']);
});

test('says that there is no text', () => {
  assert.equal(bestText({}, ['zh']), null);
  assert.equal(bestText(undefined, ['zh']), null);
});

test('collects the languages of all fields', () => {
  assert.deepEqual(languagesOfProfile({ tagline: { en }, description: { he, ja } }, ['en']), ['en', 'he', 'ja']);
});

test('knows the old code of Hebrew and which way it runs', () => {
  assert.equal(primary('iw-IL'), 'he');
  assert.equal(directionOf('he-IL'), 'rtl');
  assert.equal(directionOf('zh-Hans-CN'), 'ltr');
});

test('picks the first language that the interface has', () => {
  assert.equal(pickLanguage([null, 'fr-FR', 'zh-TW', 'en']), 'zh');
  assert.equal(pickLanguage(['fr']), 'en');
});
