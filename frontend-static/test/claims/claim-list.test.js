import { test } from 'node:test';
import assert from 'node:assert/strict';
import { claimTo, profilePath } from '../../public/features/claims/claim-list.js';

const claim = (state, id = 's1', kind = 'STARTUP') => ({ state, profile: { kind, id } });

test('takes the newest claim that was not taken back', () => {
  assert.equal(claimTo([claim('WITHDRAWN'), claim('REJECTED'), claim('OPEN')], 'startups', 's1').state, 'REJECTED');
});

test('takes no claim to another profile, nor to one of the other kind', () => {
  assert.equal(claimTo([claim('OPEN', 's2'), claim('OPEN', 's1', 'INVESTOR')], 'startups', 's1'), null);
});

test('knows the page of a profile', () => {
  assert.equal(profilePath({ kind: 'INVESTOR', id: 'i1' }), '/investors/i1');
});
