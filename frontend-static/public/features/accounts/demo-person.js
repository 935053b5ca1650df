import { forget, recall, remember } from '../../lib/storage.js';

// Choosing a demo person on the sign-in page is one tap, although the provider's own login form comes in between: the
// choice waits in this tab for that form, which takes it once.

const KEY = 'signing-in-as';

/** Shown on the sign-in page while the demo set is on; no secret. */
export const DEMO_PASSWORD = 'keting';

export const rememberPerson = (username, demo) => remember(KEY, JSON.stringify({ username, demo }), sessionStorage);

export function takePerson() {
  const person = recall(KEY, sessionStorage);
  forget(KEY, sessionStorage);
  return person ? JSON.parse(person) : null;
}
