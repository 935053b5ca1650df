import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Editing } from '../../public/features/editor/editing.js';
import { confirmed, isStale, languageState, suggested, textState, typed } from '../../public/features/editor/staleness.js';

const view = {
  version: 1,
  name: 'Galei Briut',
  texts: {
    tagline: {
      he: { value: 'מקור', origin: 'AUTHOR' },
      en: { value: 'Original', origin: 'ADVISER', sourceLanguage: 'he' },
      zh: { value: '原文', origin: 'MACHINE', sourceLanguage: 'he', stale: true },
      fr: { value: 'Source', origin: 'IMPORTED' },
    },
  },
};
const stateIn = (form, language) =>
  textState({ base: form.base, mine: form.mine, saved: view.texts.tagline[language] }, 'tagline', language);

test('says of every text how it stands', () => {
  const form = new Editing('startups', view);
  const states = ['he', 'en', 'zh', 'fr', 'ja'].map((language) => stateIn(form, language));
  assert.deepEqual(states, ['original', 'translated', 'stale', 'imported', 'missing']);
});

test('makes a translation stale as soon as its original is typed in', () => {
  const form = new Editing('startups', view);
  form.set('texts/tagline/he', { ...form.get('texts/tagline/he'), value: 'מקור חדש' });
  assert.equal(stateIn(form, 'en'), 'stale');
  assert.equal(stateIn(form, 'he'), 'edited');
});

test('is no longer stale once the translation was typed in or found still right', () => {
  const form = new Editing('startups', view);
  form.set('texts/tagline/zh', confirmed(form.get('texts/tagline/zh'), true));
  assert.equal(isStale(form.base, form.mine, 'tagline', 'zh'), false);
  form.set('texts/tagline/he', typed(form.get('texts/tagline/he'), 'מקור חדש'));
  form.set('texts/tagline/en', typed(form.get('texts/tagline/en'), 'New original'));
  assert.equal(stateIn(form, 'en'), 'edited');
  assert.deepEqual(form.patch().texts.tagline, {
    he: 'מקור חדש',
    en: { value: 'New original', sourceLanguage: 'he' },
    zh: { value: '原文', sourceLanguage: 'he' },
  });
});

test('stays stale when only its spelling was put right', () => {
  const form = new Editing('startups', view);
  form.set('texts/tagline/zh', confirmed(typed(form.get('texts/tagline/zh'), '原文。'), false));
  assert.equal(stateIn(form, 'zh'), 'stale');
  assert.deepEqual(form.patch(), { texts: { tagline: { zh: '原文。' } } });
});

test('finds a translation still right while its original is being changed', () => {
  const form = new Editing('startups', view);
  form.set('texts/tagline/he', typed(form.get('texts/tagline/he'), 'מקור, עם פסיק'));
  form.set('texts/tagline/en', confirmed(form.get('texts/tagline/en'), true));
  assert.equal(isStale(form.base, form.mine, 'tagline', 'en'), false);
  assert.deepEqual(form.patch().texts.tagline.en, { value: 'Original', sourceLanguage: 'he' });
});

test('says that a suggestion nobody touched is a machine’s', () => {
  const form = new Editing('startups', view);
  form.set('texts/tagline/ja', suggested('原本', 'he'));
  assert.deepEqual(form.patch().texts.tagline.ja, { value: '原本', sourceLanguage: 'he', origin: 'MACHINE' });
  form.set('texts/tagline/ja', typed(form.get('texts/tagline/ja'), '原作'));
  assert.deepEqual(form.patch().texts.tagline.ja, { value: '原作', sourceLanguage: 'he' });
});

test('counts a language’s texts', () => {
  const form = new Editing('startups', view);
  assert.deepEqual(languageState(form, ['tagline', 'description'], 'zh'), { written: 1, stale: 1 });
});

test('names what a new translation was made from and keeps what an old one was', () => {
  assert.equal(typed(null, '口袋', 'he').sourceLanguage, 'he');
  assert.equal(typed({ value: 'a', sourceLanguage: null }, 'b', 'he').sourceLanguage, null);
  assert.equal(typed({ value: 'a', sourceLanguage: 'en' }, '  ', 'he'), null);
});
