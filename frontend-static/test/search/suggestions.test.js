import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped, matched } from '../../public/lib/search/suggestions.js';

const marked = (text, typed) => matched(text, typed).map(({ text: part, hit }) => (hit ? `[${part}]` : part)).join('');

test('groups names, topics and places, and numbers them through', () => {
  const items = [{ kind: 'concept' }, { kind: 'city' }, { kind: 'name' }, { kind: 'country' }];
  assert.deepEqual(
    grouped(items).map(({ group, items: some }) => [group, some.map(({ at }) => at)]),
    [
      ['names', [0]],
      ['topics', [1]],
      ['places', [2, 3]],
    ],
  );
});

test('marks what was typed whatever its case and accents', () => {
  assert.equal(marked('Technologies médicales', 'MEDI'), 'Technologies [médi]cales');
  assert.equal(marked('Weiß & Söhne', 'soh'), 'Weiß & [Söh]ne');
  assert.equal(marked('工业水处理', '水处'), '工业[水处]理');
  assert.equal(marked('ﬁltration', 'fil'), '[ﬁl]tration');
});

test('marks nothing when it was typed in other letters', () => {
  assert.equal(marked('水处理', 'shui'), '水处理');
  assert.equal(marked('Water', ''), 'Water');
});
