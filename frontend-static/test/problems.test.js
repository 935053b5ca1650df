import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asProblem, problemFrom } from '../public/lib/problems.js';
import { address, versionOf } from '../public/lib/api.js';

test('reads slug, parameters and field errors of a problem document', () => {
  const problem = problemFrom(422, {
    type: '/problems/invalid-input',
    title: 'Some of the input is not valid',
    status: 422,
    limit: 160,
    errors: [{ pointer: '/texts/tagline/he', code: 'too-long', detail: 'is too long' }],
  });
  assert.equal(problem.slug, 'invalid-input');
  assert.deepEqual(problem.params, { limit: 160 });
  assert.equal(problem.errorAt('texts/tagline/he').code, 'too-long');
  assert.equal(problem.errorAt('/name'), undefined);
});

test('makes a problem of an answer that is none', () => {
  assert.equal(problemFrom(502, null).slug, 'internal-error');
  assert.equal(problemFrom(413, null).slug, 'too-large');
  assert.equal(asProblem(new TypeError('x')).slug, 'unexpected');
});

test('repeats list parameters and leaves out empty ones', () => {
  assert.equal(address('/api/startups', { q: '', country: ['IL', 'JP'], cursor: null }), '/api/startups?country=IL&country=JP');
  assert.equal(address('/api/startups'), '/api/startups');
});

test('takes the version out of an entity tag', () => {
  assert.equal(versionOf('"7"'), '7');
  assert.equal(versionOf(null), null);
});
