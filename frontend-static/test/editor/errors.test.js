import { test } from 'node:test';
import assert from 'node:assert/strict';
import { errorAt, errorPaths } from '../../public/features/editor/errors.js';

const problem = {
  errors: [
    { pointer: '/texts/tagline/he/value', code: 'x', detail: 'too long' },
    { pointer: '/teamSize/min', code: 'x', detail: 'too small' },
    { pointer: '/sectors/3', code: 'x', detail: 'odd' },
    { pointer: '/audiences/DECK', code: 'x', detail: 'unknown' },
  ],
};

test('finds the field of an error about a part of it', () => {
  assert.deepEqual(errorPaths(problem), ['texts/tagline/he', 'teamSize', 'sectors', 'audiences/DECK']);
});

test('takes no field for another whose name it begins with', () => {
  assert.equal(errorAt({ errors: [{ pointer: '/stagesAsGiven', code: 'x', detail: 'odd' }] }, 'stages'), '');
});
