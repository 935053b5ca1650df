import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactly, pieces, understoodPieces } from '../../public/lib/search/pieces.js';

const cut = (q) => pieces(q).map(({ negated, field, value }) => `${negated ? '-' : ''}${field ? `${field}:` : ''}${value}`);

test('cuts words, phrases, fields and exclusions', () => {
  assert.deepEqual(cut('robot -arm "quality control" country:"South Korea" -stage:seed'), [
    'robot',
    '-arm',
    'quality control',
    'country:South Korea',
    '-stage:seed',
  ]);
});

test('knows the quotation marks and colons of other scripts', () => {
  assert.deepEqual(cut('国家：以色列 「水処理」 “单精子” ״תא זרע״ «eaux usées»'), ['国家:以色列', '水処理', '单精子', 'תא זרע', 'eaux usées']);
});

test('lets an unbalanced quotation mark run to the end, and takes a lone minus for a word', () => {
  assert.deepEqual(cut('a "b c'), ['a', 'b c']);
  assert.deepEqual(cut('- a'), ['-', 'a']);
});

test('finds the letters that said what was understood', () => {
  const q = 'robot 国家:以色列 -"big arm" "quality control" -country:JP';
  const found = understoodPieces(q, {
    fields: [
      { field: 'country', value: 'JP', negated: true },
      { field: 'country', value: 'IL', negated: false },
    ],
    phrases: ['quality control'],
    excluded: ['big arm'],
  });
  assert.deepEqual(
    found.map(({ kind, rest }) => [kind, rest]),
    [
      ['field', 'robot 国家:以色列 -"big arm" "quality control"'],
      ['field', 'robot -"big arm" "quality control" -country:JP'],
      ['phrase', 'robot 国家:以色列 -"big arm" -country:JP'],
      ['excluded', 'robot 国家:以色列 "quality control" -country:JP'],
    ],
  );
});

test('cuts a phrase off the word before it where scripts need no space, and leaves abbreviations whole', () => {
  assert.deepEqual(cut('芯片“单精子”'), ['芯片', '单精子']);
  assert.deepEqual(cut('בע"מ 5" pipe'), ['בע"מ', '5"', 'pipe']);
});

test('takes no other colon for the field that was understood', () => {
  const understood = { fields: [{ field: 'country', value: 'IL' }] };
  assert.equal(understoodPieces('note:x country:Israel', understood)[0].rest, 'note:x');
  assert.equal(understoodPieces('country: IL robots', understood)[0].rest, 'robots');
});

test('says so when the letters are not there', () => {
  assert.equal(understoodPieces('robot', { fields: [{ field: 'country', value: 'IL' }] })[0].rest, null);
  assert.deepEqual(understoodPieces('robot', undefined), []);
});

test('asks for a word as it was typed', () => {
  assert.equal(exactly('microfuidics chip', { from: 'microfuidics' }), '"microfuidics" chip');
  assert.equal(exactly('Microfuidics', { from: 'microfuidics' }), '"Microfuidics"');
});
