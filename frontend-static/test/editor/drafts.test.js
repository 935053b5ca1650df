import { test } from 'node:test';
import assert from 'node:assert/strict';
import { draftKey, draftOf, dropDraft, keepDraft, sweepDrafts } from '../../public/features/editor/drafts.js';

/** A browser's storage, as far as drafts need it. */
function storage(contents = new Map()) {
  return {
    getItem: (key) => contents.get(key) ?? null,
    setItem: (key, value) => contents.set(key, value),
    removeItem: (key) => contents.delete(key),
    contents,
  };
}

const CHANGES = { city: { base: null, mine: 'Haifa' } };
const DAY = 24 * 3_600_000;

test('keeps a draft until it is dropped', () => {
  const store = storage();
  const key = draftKey('a1', 'startups', 's1');
  keepDraft(key, CHANGES, { now: 7, store });
  assert.deepEqual(draftOf(key, { store }), { at: 7, changes: CHANGES });
  dropDraft(key, { store });
  assert.equal(draftOf(key, { store }), null);
});

test('keeps no draft without a change', () => {
  const store = storage();
  const key = draftKey('a1', 'startups', null);
  keepDraft(key, CHANGES, { store });
  keepDraft(key, {}, { store });
  assert.equal(draftOf(key, { store }), null);
});

test('shows nobody the draft of another account', () => {
  const store = storage();
  keepDraft(draftKey('a1', 'startups', 's1'), CHANGES, { store });
  assert.equal(draftOf(draftKey('a2', 'startups', 's1'), { store }), null);
});

test('forgets drafts that nobody came back for', () => {
  const store = storage();
  keepDraft('draft.a.startups.old', CHANGES, { now: 0, store });
  keepDraft('draft.a.startups.young', CHANGES, { now: 59 * DAY, store });
  sweepDrafts({ now: 61 * DAY, store });
  assert.equal(draftOf('draft.a.startups.old', { store }), null);
  assert.ok(draftOf('draft.a.startups.young', { store }));
});

test('takes a damaged draft for none', () => {
  const store = storage(new Map([['keting.draft.a.startups.s', '{"at":']]));
  assert.equal(draftOf('draft.a.startups.s', { store }), null);
});
