import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, match } from '../public/lib/router.js';
import { routes } from '../public/routes.js';

test('names the parts of an address', () => {
  assert.deepEqual(compile('/startups/{id}/edit')('/startups/0192%20a/edit'), { id: '0192 a' });
  assert.equal(compile('/startups/{id}')('/startups/1/edit'), null);
  assert.deepEqual(compile('/startups')('/startups/'), {});
});

test('takes dots and pluses in a pattern literally', () => {
  assert.equal(compile('/a.b')('/axb'), null);
});

test('finds every page by its own address', () => {
  for (const route of routes) {
    const found = match(routes, route.path.replaceAll(/\{\w+\}/g, 'x1'));
    assert.equal(found?.route.path, route.path, `${route.path} is shadowed by ${found?.route.path}`);
  }
});

test('has no page for other addresses', () => {
  assert.equal(match(routes, '/wp-login.php'), null);
});
