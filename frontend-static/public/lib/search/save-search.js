import { t } from '../i18n.js';
import { navigate } from '../router.js';
import { account, signInAddress } from '../session.js';
import { forget, recall, remember } from '../storage.js';
import './kt-save-search.js';
import { facetLabel } from './labels.js';
import { addressOf } from './query.js';

const WISH = 'save-search';
const LONGEST_NAME = 80;

/** What a search is called until its reader says otherwise: its words and filters. */
export function nameOf(kind, { q, filters }) {
  const labels = Object.entries(filters).flatMap(([name, values]) => values.map((value) => facetLabel(name, value)));
  return [q.trim(), ...labels].filter(Boolean).join(' · ').slice(0, LONGEST_NAME) || t(`search:${kind}.heading`);
}

/** Whether the reader wanted to save the search at this address before signing in; asked once. */
export function takeWish(at, store = globalThis.sessionStorage) {
  const wished = recall(WISH, store) === at;
  if (wished) {
    forget(WISH, store);
  }
  return wished;
}

/** Asks for a name and saves; visitors sign in on the way and come back to the same question. */
export function saveSearch(kind, search) {
  if (!account()) {
    const at = addressOf(`/${kind}`, search);
    remember(WISH, at, globalThis.sessionStorage);
    navigate(signInAddress(at));
    return;
  }
  const dialog = document.createElement('kt-save-search');
  const before = document.activeElement;
  Object.assign(dialog, { kind, search, name: nameOf(kind, search) });
  dialog.addEventListener('kt-closed', () => {
    dialog.remove();
    before?.focus?.();
  });
  document.body.append(dialog);
}
