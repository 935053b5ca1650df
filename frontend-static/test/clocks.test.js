import assert from 'node:assert/strict';
import { test } from 'node:test';
import { QINGDAO, dayOffset, hourIn, hoursAhead, timeIn } from '../public/lib/clocks.js';

const SUMMER = new Date('2026-07-01T20:00:00Z');
const WINTER = new Date('2026-12-01T20:00:00Z');

test('Tel Aviv is five hours behind Qingdao in summer and six in winter', () => {
  assert.equal(hoursAhead('Asia/Jerusalem', QINGDAO, SUMMER), -5);
  assert.equal(hoursAhead('Asia/Jerusalem', QINGDAO, WINTER), -6);
});

test('Tokyo is an hour ahead all year', () => {
  assert.equal(hoursAhead('Asia/Tokyo', QINGDAO, SUMMER), 1);
  assert.equal(hoursAhead('Asia/Tokyo', QINGDAO, WINTER), 1);
});

test('an evening in Berlin is the next morning in Qingdao', () => {
  assert.equal(dayOffset(QINGDAO, 'Europe/Berlin', WINTER), 1);
  assert.equal(timeIn(QINGDAO, WINTER, 'en'), '04:00');
  assert.equal(hourIn('Europe/Berlin', WINTER), 21);
});
