import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setCurrentLanguage } from '../public/lib/language-state.js';

test('takes an account’s language tag for the interface language it belongs to', () => {
  assert.equal(setCurrentLanguage('zh-CN').id, 'zh');
  assert.equal(setCurrentLanguage('iw').id, 'he');
  assert.equal(setCurrentLanguage('pt-BR').id, 'en');
});
