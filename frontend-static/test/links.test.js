import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLinks } from '../public/features/notices/links.js';
import { greetingKey } from '../public/features/home/greeting.js';
import { safeReturn } from '../public/lib/session.js';

test('finds addresses in a plain text and leaves its full stops outside', () => {
  assert.deepEqual(splitLinks('See http://localhost:8080/join/a1. Bye'), [
    { text: 'See ' },
    { text: 'http://localhost:8080/join/a1', address: true },
    { text: '. Bye' },
  ]);
});

test('greets by the hour', () => {
  assert.equal(greetingKey(3), 'home:greeting.night');
  assert.equal(greetingKey(8), 'home:greeting.morning');
  assert.equal(greetingKey(23), 'home:greeting.evening');
});

test('returns only to our own pages after a sign-in', () => {
  assert.equal(safeReturn('/startups?q=x'), '/startups?q=x');
  for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', null]) {
    assert.equal(safeReturn(elsewhere), '/');
  }
});
