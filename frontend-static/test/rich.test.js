import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut } from '../public/lib/rich.js';

test('cuts a message at its marks, isolated or not', () => {
  assert.deepEqual(cut('a \ue000 b \u2068\ue001\u2069'), ['a ', 0, ' b ', 1, '']);
  assert.deepEqual(cut('nothing'), ['nothing']);
});
