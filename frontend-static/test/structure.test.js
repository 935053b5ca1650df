import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PUBLIC = join(ROOT, 'public');
const index = readFileSync(join(PUBLIC, 'index.html'), 'utf8');

const files = (extension) =>
  readdirSync(PUBLIC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const scripts = files('.js').map((file) => ({ path: relative(PUBLIC, file), text: readFileSync(file, 'utf8') }));

const IMPORT = /^import\b[^;'"()]*'([^']+)'|^export [*{][^;'"]*from '([^']+)'|\bimport\('([^']+)'\)/gm;

const imports = ({ path, text }) =>
  [...text.matchAll(IMPORT)].map(([, plain, passedOn, lazy]) => {
    const target = plain ?? passedOn ?? lazy;
    const local = target.startsWith('.') ? relative(PUBLIC, resolve(PUBLIC, dirname(path), target)) : null;
    return { target, local: local?.split(sep).join('/'), lazy: Boolean(lazy) };
  });

const featureOf = (path) => /^features\/([^/]+)\//.exec(path)?.[1];

/** What breaks the directions between folders, as sentences. */
export function broken(script) {
  return imports(script).flatMap(({ target, local }) => {
    if (local && script.path.startsWith('lib/') && /^(features|app|routes)/.test(local)) {
      return [`${script.path} imports ${local}`];
    }
    const from = featureOf(script.path);
    const to = local && featureOf(local);
    if (from && to && from !== to) {
      return [`${script.path} imports ${local}`];
    }
    return local && !existsSync(join(PUBLIC, local)) ? [`${script.path} imports ${target}, which is not there`] : [];
  });
}

test('lib imports no feature, and no feature another', () => {
  assert.deepEqual(scripts.flatMap(broken), []);
});

test('a feature that imports another is found', () => {
  const path = 'features/home/x.js';
  assert.equal(broken({ path, text: "import '../shell/kt-shell.js';" }).length, 1);
  assert.equal(broken({ path: 'lib/x.js', text: "import '../features/home/kt-home.js';" }).length, 1);
});

test('every package that is imported is in the import map', () => {
  const map = Object.keys(JSON.parse(/<script type="importmap">([\s\S]*?)<\/script>/.exec(index)[1]).imports);
  const bare = scripts.flatMap(imports).filter(({ local }) => !local);
  const missing = bare.filter(({ target }) => !map.some((name) => target === name || (name.endsWith('/') && target.startsWith(name))));
  assert.deepEqual(missing, []);
});

test('index.html preloads exactly the modules that the start imports', () => {
  const needed = new Set();
  const follow = (path) => {
    const script = scripts.find((one) => one.path === path);
    for (const { local, lazy } of imports(script)) {
      if (local && !lazy && !needed.has(local)) {
        needed.add(local);
        follow(local);
      }
    }
  };
  follow('app.js');
  const preloaded = [...index.matchAll(/modulepreload" href="\/((?!vendor)[^"]+)"/g)].map(([, path]) => path);
  assert.deepEqual(preloaded, [...needed].sort());
});

test('styles use logical properties only', () => {
  const physical = /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align:\s*(?:left|right)|float)\s*:/m;
  const styles = [
    ...files('.css').map((file) => ({ path: relative(PUBLIC, file), text: readFileSync(file, 'utf8') })),
    ...scripts.map(({ path, text }) => ({ path, text: [...text.matchAll(/css`([\s\S]*?)`/g)].map(([, style]) => style).join('\n') })),
  ];
  const wrong = styles.filter(({ text }) => physical.test(text.replace(/@(?:media|container)[^{]*/g, '').replace(/\/\*[\s\S]*?\*\//g, '')));
  assert.deepEqual(wrong.map(({ path }) => path), []);
});

test('nothing is loaded from another origin, and nothing inline but the import map', () => {
  const elsewhere = scripts.filter(({ text }) => /(?:from|import\(|fetch\(|src=|@import)\s*['"`]?(?:https?:)?\/\//.test(text));
  assert.deepEqual(elsewhere.map(({ path }) => path), []);
  assert.equal(index.match(/<script(?![^>]*src=)/g).length, 1);
  assert.doesNotMatch(index, /\sstyle=|\son\w+=|<style/);
});

test('no element sets a style attribute, which the content security policy would refuse', () => {
  assert.deepEqual(scripts.filter(({ text }) => /\sstyle=[$"]|styleMap/.test(text)).map(({ path }) => path), []);
});

test('every icon that is used is on the sheet', () => {
  const sheet = new Set([...readFileSync(join(PUBLIC, 'icons.svg'), 'utf8').matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id));
  const used = scripts.flatMap(({ text }) => [...text.matchAll(/\bicon\('([^']+)'/g)].map(([, id]) => id));
  assert.deepEqual(used.filter((id) => !sheet.has(id)), []);
});
