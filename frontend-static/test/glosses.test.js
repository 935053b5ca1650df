import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAtTerms, notSaidBy, sortOut } from '../public/lib/glosses.js';

const joined = (pieces) => pieces.map(({ text, label }) => (label ? `[${text}|${label}]` : text)).join('');

test('cuts at terms by place or by looking for them', () => {
  const text = 'Water treatment with membranes';
  assert.equal(joined(cutAtTerms(text, [{ start: 21, end: 30, label: '膜' }, { term: 'water treatment', label: '水处理' }])), '[Water treatment|水处理] with [membranes|膜]');
});

test('keeps the longer of two that overlap, and drops what is not there', () => {
  const text = 'sperm selection';
  const terms = [{ start: 0, end: 5, label: 'a' }, { start: 0, end: 15, label: 'b' }, { start: 9, end: 99, label: 'c' }, { term: 'water', label: 'd' }];
  assert.equal(joined(cutAtTerms(text, terms)), '[sperm selection|b]');
  assert.equal(joined(cutAtTerms('', [])), '');
});

test('says no term twice', () => {
  const glosses = [{ term: 'Sperm' }, { term: 'chip' }, { term: 'Chip' }, { term: 'water' }];
  assert.deepEqual(notSaidBy([{ kind: 'concept', found: 'sperm' }], ['Water & air'], glosses), [{ term: 'chip' }]);
  assert.deepEqual(sortOut('a chip', glosses).inside.map(({ term }) => term), ['chip', 'Chip']);
});
