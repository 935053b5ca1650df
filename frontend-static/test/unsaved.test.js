import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsUnsaved, keepUnsaved, takeUnsaved } from '../public/lib/unsaved.js';

function store() {
  const values = new Map();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: (key) => values.delete(key),
  };
}

test('keeps what a form holds over a sign-in, once', () => {
  const session = store();
  const forget = holdsUnsaved('startup:1', () => ({ name: 'גלי' }));
  keepUnsaved(session);
  forget();
  assert.deepEqual(takeUnsaved('startup:1', session), { name: 'גלי' });
  assert.equal(takeUnsaved('startup:1', session), null);
});

test('keeps nothing for a form that has nothing unsaved', () => {
  const session = store();
  const forget = holdsUnsaved('startup:2', () => null);
  keepUnsaved(session);
  forget();
  assert.equal(takeUnsaved('startup:2', session), null);
});

test('keeps it even where the browser’s storage is switched off', () => {
  const refuses = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('denied');
    },
    removeItem: () => {
      throw new Error('denied');
    },
  };
  const forget = holdsUnsaved('startup:3', () => 'text');
  keepUnsaved(refuses);
  forget();
  assert.equal(takeUnsaved('startup:3', refuses), 'text');
});
