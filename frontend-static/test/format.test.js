import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAgo, formatBytes, formatList, formatMoney, formatMoneyRange, formatNumber, languageName } from '../public/lib/format.js';

const NOW = Date.parse('2026-11-24T00:00:00Z');

test('says how long ago in the largest unit that fits', () => {
  assert.equal(formatAgo('2026-11-23T22:00:00Z', { now: NOW, language: 'en' }), '2 hours ago');
  assert.equal(formatAgo('2026-11-10T00:00:00Z', { now: NOW, language: 'zh-CN' }), '2周前');
  assert.equal(formatAgo('2024-11-24T00:00:00Z', { now: NOW, language: 'en' }), '2 years ago');
});

test('writes numbers and amounts as each language does', () => {
  assert.equal(formatNumber(12345, 'en'), '12,345');
  assert.equal(formatMoney(5_000_000, 'CNY', 'zh-CN'), '¥500万');
  assert.equal(formatMoney(5_000_000, 'CNY', 'en'), '¥5M');
  assert.equal(formatMoneyRange(3_000_000, 20_000_000, 'CNY', 'en'), '¥3–20M');
  assert.equal(formatBytes(2_400_000, 'en'), '2.4 MB');
  assert.equal(formatList(['a', 'b'], 'zh-CN'), 'a和b');
});

test('names languages, and leaves alone what is no language tag', () => {
  assert.equal(languageName('he', 'zh-CN'), '希伯来语');
  assert.equal(languageName('not a tag', 'en'), 'not a tag');
});
