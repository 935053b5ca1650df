import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, draftOf, drop, hidden, languageOf, lead, meant, moveUnder, patchOf, rebase } from '../../public/features/vocabulary/concept-draft.js';
import { above, treeOf } from '../../public/features/vocabulary/concept-tree.js';

const laser = {
  id: 'laser',
  version: 3,
  broader: null,
  terms: { en: ['laser', 'lasers'], zh: ['激光'] },
  shipped: { en: ['laser', 'lasers', 'optical maser'], zh: ['激光'] },
};

test('a word belongs to the language of its letters', () => {
  assert.equal(languageOf('单精子筛选'), 'zh');
  assert.equal(languageOf('レーザー加工機'), 'ja');
  assert.equal(languageOf('レーザー加工'), 'ja');
  assert.equal(languageOf('ליזר'), 'he');
  assert.equal(languageOf('laser'), 'en');
});

test('only languages that differ are sent, each with all its words', () => {
  assert.equal(patchOf(draftOf(laser)), null);
  assert.deepEqual(patchOf(add(draftOf(laser), 'zh', ['镭射 ', '激光'])), { terms: { zh: ['激光', '镭射'] } });
  assert.deepEqual(patchOf(drop(draftOf(laser), 'zh', '激光')), { terms: { zh: [] } });
  assert.deepEqual(patchOf(lead(draftOf(laser), 'en', 'lasers')), { terms: { en: ['lasers', 'laser'] } });
  assert.deepEqual(patchOf(moveUnder(draftOf(laser), 'optics')), { broader: 'optics' });
});

test('what is added and taken away again is no change', () => {
  assert.equal(patchOf(drop(add(draftOf(laser), 'he', ['לייזר']), 'he', 'לייזר')), null);
});

test('a word of two concepts is sent as one that is meant', () => {
  assert.deepEqual(patchOf(meant(add(draftOf(laser), 'en', ['beam']), 'beam')), {
    terms: { en: ['laser', 'lasers', 'beam'] },
    homonyms: ['beam'],
  });
});

test("the release's words that were taken away can be seen", () => {
  assert.deepEqual(hidden(draftOf(laser), 'en'), ['optical maser']);
});

test('a new concept is sent whole', () => {
  assert.deepEqual(patchOf(add(draftOf(), 'en', ['blimp'])), { terms: { en: ['blimp'] } });
});

test('changes go on top of what somebody else has saved', () => {
  const ours = moveUnder(drop(add(draftOf(laser), 'zh', ['镭射']), 'en', 'lasers'), 'optics');
  const theirs = { ...laser, version: 4, terms: { en: ['laser', 'lasers', 'laser beam'], zh: ['激光', '雷射'] } };
  const both = rebase(ours, theirs);
  assert.equal(both.version, 4);
  assert.deepEqual(both.terms, { en: ['laser', 'laser beam'], zh: ['激光', '雷射', '镭射'] });
  assert.equal(both.broader, 'optics');
});

test('concepts lie inside their wider ones, and a circle ends', () => {
  const concepts = [
    { id: 'a', label: 'A', broader: null },
    { id: 'b', label: 'B', broader: 'a' },
    { id: 'c', label: 'C', broader: 'gone' },
  ];
  const tree = treeOf(concepts, (one, other) => one.localeCompare(other));
  assert.deepEqual(tree.map(({ id }) => id), ['a', 'c']);
  assert.deepEqual(tree[0].children.map(({ id }) => id), ['b']);
  assert.deepEqual([...above(concepts, 'b')], ['a']);
  assert.equal(above([{ id: 'x', broader: 'y' }, { id: 'y', broader: 'x' }], 'x').has('x'), true);
});
