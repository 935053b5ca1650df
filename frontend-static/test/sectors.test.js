import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SECTOR_WORDS, sectorName } from '../public/lib/sectors.js';

const DEMO = new URL('../../backend/src/main/resources/demo/', import.meta.url);

test('says a sector in the reader’s language, whatever its case', () => {
  assert.equal(sectorName('Semiconductors', 'zh'), '半导体');
  assert.equal(sectorName('Technologies médicales', 'en'), 'Medical technology');
});

test('leaves other words as their source has them', () => {
  assert.equal(sectorName('Internet Of Behaviours', 'zh'), 'Internet Of Behaviours');
  assert.equal(sectorName(undefined, 'zh'), undefined);
});

test('is written in the letters of each language', () => {
  for (const word of SECTOR_WORDS) {
    assert.equal(word, word.toLowerCase());
    assert.match(sectorName(word, 'zh'), /\p{Script=Han}/u, word);
    assert.match(sectorName(word, 'he'), /\p{Script=Hebrew}/u, word);
  }
});

test('has every sector of the demo set', () => {
  const lines = ['startups.jsonl', 'investors.jsonl'].flatMap((file) =>
    readFileSync(new URL(file, DEMO), 'utf8').trim().split('\n'),
  );
  const words = new Set(lines.flatMap((line) => JSON.parse(line).sectors));
  assert.deepEqual([...words].filter((word) => !SECTOR_WORDS.includes(word.toLowerCase())), []);
});
