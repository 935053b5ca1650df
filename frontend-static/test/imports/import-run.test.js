import { test } from 'node:test';
import assert from 'node:assert/strict';
import { newcomer } from '../../public/features/imports/import-run.js';

const items = [
  { id: '3', kind: 'INVESTOR' },
  { id: '2', kind: 'STARTUP' },
  { id: '1', kind: 'STARTUP' },
];

test('finds the import that an upload became', () => {
  assert.equal(newcomer(items, 'STARTUP', new Set(['1'])).id, '2');
});

test('takes no earlier import for it', () => {
  assert.equal(newcomer(items, 'STARTUP', new Set(['1', '2'])), null);
});
