import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Editing } from '../../public/features/editor/editing.js';

const text = (value, more = {}) => ({ value, origin: 'AUTHOR', revision: 1, ...more });
const view = (more = {}) => ({
  version: 3,
  name: 'Galei Briut',
  country: 'IL',
  sectors: ['Digital health'],
  seeking: ['PILOT', 'INVESTMENT'],
  texts: { tagline: { he: text('אולטרסאונד כיס'), en: text('A pocket ultrasound', { sourceLanguage: 'he' }) } },
  audiences: { DECK: 'INVESTORS' },
  ...more,
});
const editing = (more) => new Editing('startups', view(more));

test('sends only what changed', () => {
  const form = editing();
  form.set('city', 'Haifa');
  form.set('audiences/DECK', 'SIGNED_IN');
  form.set('texts/tagline/zh', { value: '口袋超声', sourceLanguage: 'he', stale: false });
  assert.deepEqual(form.patch(), {
    city: 'Haifa',
    audiences: { DECK: 'SIGNED_IN' },
    texts: { tagline: { zh: { value: '口袋超声', sourceLanguage: 'he' } } },
  });
});

test('has nothing to send when a value was changed and changed back', () => {
  const form = editing();
  form.set('city', 'Haifa');
  form.set('city', '');
  assert.equal(form.dirty, false);
  assert.equal(form.patch(), null);
});

test('removes with null, an emptied list too', () => {
  const form = editing();
  form.set('sectors', []);
  form.set('texts/tagline/en', null);
  assert.deepEqual(form.patch(), { sectors: null, texts: { tagline: { en: null } } });
});

test('takes the order of a set for nothing', () => {
  const form = editing();
  form.set('seeking', ['INVESTMENT', 'PILOT']);
  assert.equal(form.dirty, false);
});

test('says that a text is an original now when it was a translation', () => {
  const form = editing();
  form.set('texts/tagline/en', { value: 'Ours', sourceLanguage: null, stale: false });
  assert.deepEqual(form.patch(), { texts: { tagline: { en: { value: 'Ours', sourceLanguage: null } } } });
});

test('creates a profile with its name and what was filled in', () => {
  const form = new Editing('startups');
  form.set('name', 'New');
  form.set('country', 'JP');
  assert.deepEqual(form.patch(), { name: 'New', country: 'JP' });
});

test('takes over silently what only the other person changed', () => {
  const form = editing();
  form.set('city', 'Haifa');
  form.overtaken(view({ version: 4, website: 'https://example.org' }));
  assert.deepEqual(form.taken, ['website']);
  assert.equal(form.conflicts.size, 0);
  assert.equal(form.get('website'), 'https://example.org');
  assert.deepEqual(form.patch(), { city: 'Haifa' });
  assert.equal(form.version, 4);
});

test('keeps both wordings of what both changed until one is chosen', () => {
  const form = editing();
  form.set('city', 'Haifa');
  form.overtaken(view({ version: 4, city: 'חיפה' }));
  assert.deepEqual(form.conflicts.get('city'), { base: null, mine: 'Haifa', theirs: 'חיפה' });
  assert.equal(form.get('city'), 'Haifa');
  form.decide('city', 'חיפה');
  assert.equal(form.dirty, false);
});

test('sees no conflict when both wrote the same', () => {
  const form = editing();
  form.set('city', 'Haifa');
  form.overtaken(view({ version: 4, city: 'Haifa' }));
  assert.equal(form.conflicts.size, 0);
  assert.equal(form.dirty, false);
});

test('sees no conflict when my translation only became stale meanwhile', () => {
  const form = editing();
  form.set('texts/tagline/en', { value: 'Mine', sourceLanguage: 'he', stale: false });
  const tagline = { he: text('אחר'), en: text('A pocket ultrasound', { sourceLanguage: 'he', stale: true }) };
  form.overtaken(view({ version: 4, texts: { tagline } }));
  assert.equal(form.conflicts.size, 0);
  assert.equal(form.get('texts/tagline/en').value, 'Mine');
});

test('keeps what was typed while it was being saved', () => {
  const form = editing();
  form.set('city', 'Haifa ');
  const sent = form.mine;
  form.set('city', 'Haifa Bay');
  form.set('website', 'https://example.org');
  form.saved(view({ version: 4, city: 'Haifa' }), sent);
  assert.deepEqual(form.patch(), { city: 'Haifa Bay', website: 'https://example.org' });
  assert.equal(form.conflicts.size, 0);
});

test('brings a draft back after a reload', () => {
  const before = editing();
  before.set('city', 'Haifa');
  const after = editing();
  after.restore(JSON.parse(JSON.stringify(before.changes())));
  assert.deepEqual(after.patch(), { city: 'Haifa' });
});

test('merges a draft into what others saved since', () => {
  const before = editing();
  before.set('city', 'Haifa');
  before.set('founded', 2021);
  const after = editing({ version: 9, city: 'Tel Aviv', website: 'https://example.org' });
  after.restore(before.changes());
  assert.deepEqual([...after.conflicts.keys()], ['city']);
  assert.deepEqual(after.patch(), { city: 'Haifa', founded: 2021 });
});

test('finds an undecided conflict again after a reload', () => {
  const before = editing();
  before.set('city', 'Haifa');
  before.overtaken(view({ version: 4, city: 'Tel Aviv' }));
  const after = editing({ version: 4, city: 'Tel Aviv' });
  after.restore(before.changes());
  assert.deepEqual([...after.conflicts.keys()], ['city']);
});
