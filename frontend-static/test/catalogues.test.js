import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));
const BACKEND = fileURLToPath(new URL('../../backend/src/main/java/', import.meta.url));
const LANGUAGES = ['zh', 'en', 'he'];
const SHELL = ['common', 'shell', 'problems']; // what Hebrew must have completely
const PLURAL = /_(zero|one|two|few|many|other)$/;

const namespaces = readdirSync(join(PUBLIC, 'locales/en')).map((file) => file.replace('.json', ''));
const read = (language, namespace) => JSON.parse(readFileSync(join(PUBLIC, `locales/${language}/${namespace}.json`), 'utf8'));

function flatten(value, prefix = '') {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[prefix + key, inner]] : flatten(inner, `${prefix}${key}.`),
  );
}

const messages = (language) =>
  new Map(namespaces.flatMap((namespace) => flatten(read(language, namespace)).map(([key, text]) => [`${namespace}:${key}`, text])));

const CATALOGUES = Object.fromEntries(LANGUAGES.map((language) => [language, messages(language)]));
const base = (key) => key.replace(PLURAL, '');
const bases = (catalogue) => new Set([...catalogue.keys()].map(base));

function files(folder, extension) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const sources = files(PUBLIC, '.js').map((file) => ({ file: relative(PUBLIC, file), text: readFileSync(file, 'utf8') }));

/** Keys as they stand in the code; a template's holes become `*`. */
function keysInCode() {
  const names = namespaces.join('|');
  const literal = new RegExp(`(['"\`])((?:${names}):[\\w.\${}()?, -]+?)\\1`, 'g');
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(literal)].map(([, , key]) => ({ file, key: key.replace(/\$\{[^}]*\}/g, '*') })),
  );
}

const pattern = (key) => new RegExp(`^${key.split('*').map((part) => part.replaceAll('.', '\\.')).join('.+')}$`);

test('Chinese and English say the same things', () => {
  assert.deepEqual([...bases(CATALOGUES.zh)].sort(), [...bases(CATALOGUES.en)].sort());
});

test('Hebrew says everything around the pages', () => {
  const shell = (catalogue) => [...bases(catalogue)].filter((key) => SHELL.includes(key.split(':')[0])).sort();
  assert.deepEqual(shell(CATALOGUES.he), shell(CATALOGUES.en));
});

test('Hebrew says nothing that English does not', () => {
  const english = bases(CATALOGUES.en);
  assert.deepEqual([...bases(CATALOGUES.he)].filter((key) => !english.has(key)), []);
});

test('every plural has the forms that its language needs', () => {
  for (const language of LANGUAGES) {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
    const plurals = new Set([...CATALOGUES[language].keys()].filter((key) => PLURAL.test(key)).map(base));
    for (const key of plurals) {
      const forms = needed.filter((form) => !CATALOGUES[language].has(`${key}_${form}`));
      assert.deepEqual(forms, [], `${language} ${key} lacks these forms`);
    }
  }
});

test('a message has the same parameters in every language', () => {
  const parameters = (text) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
  for (const [key, text] of CATALOGUES.en) {
    for (const language of ['zh', 'he']) {
      const other = CATALOGUES[language].get(key);
      if (other !== undefined) {
        const exact = /_(one|two)$/.test(key) ? ['count'] : []; // "one character left" needs no number
        const needed = (one) => new Set(parameters(one).filter((name) => !exact.includes(name)));
        assert.deepEqual(needed(other), needed(text), `${language} ${key}`);
      }
    }
  }
});

test('no message is empty', () => {
  for (const language of LANGUAGES) {
    const empty = [...CATALOGUES[language]].filter(([, text]) => text.trim() === '').map(([key]) => key);
    assert.deepEqual(empty, [], language);
  }
});

test('every key in the code has a message', () => {
  const known = [...bases(CATALOGUES.en)];
  for (const { file, key } of keysInCode()) {
    assert.ok(known.some((message) => pattern(key).test(message)), `${file}: ${key}`);
  }
});

test('every message is used', () => {
  const used = keysInCode().map(({ key }) => pattern(key));
  const idle = [...bases(CATALOGUES.en)].filter((message) => !used.some((key) => key.test(message)));
  assert.deepEqual(idle, []);
});

test('every problem of the server has a sentence', () => {
  const enums = files(BACKEND, 'Problem.java').map((file) => readFileSync(file, 'utf8'));
  const slugs = enums
    .filter((text) => /enum \w+ implements ProblemType/.test(text))
    .flatMap((text) => [...text.matchAll(/^ {4}([A-Z][A-Z_]+)\(HttpStatus/gm)])
    .map(([, name]) => name.toLowerCase().replaceAll('_', '-'));
  assert.ok(slugs.includes('stale-version'), 'the enums were found');
  assert.deepEqual(slugs.filter((slug) => !CATALOGUES.en.has(`problems:problems.${slug}`)), []);
});
