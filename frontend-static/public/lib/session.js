import { get, post, remove } from './api.js';
import { keepUnsaved } from './unsaved.js';
import { navigate } from './router.js';

// Who is here. Loaded once at the start and again after whatever changes it; `keting-session` tells those who show it.

const NOBODY = { account: null, providers: [], registration: false, demo: [] };
let me = NOBODY;

export const session = () => me;
export const account = () => me.account;
export const hasRole = (...roles) => roles.some((role) => me.account?.roles?.includes(role));

export async function loadSession() {
  me = { ...NOBODY, ...(await get('/api/me')) };
  document.dispatchEvent(new CustomEvent('keting-session', { detail: me }));
  return me;
}

/** Where to sign in and come back to. Only our own paths are ever returned to. */
export const signInAddress = (returnTo = location.pathname + location.search) =>
  `/sign-in?returnTo=${encodeURIComponent(returnTo)}`;

/** A path of ours, or the home page: an address given in a link must not send anybody elsewhere. */
export const safeReturn = (path) => (/^\/(?![/\\])/.test(path ?? '') ? path : '/');

/** The server asked for a sign-in: what was typed is kept, then the sign-in page comes and leads back here. */
export function goToSignIn() {
  keepUnsaved();
  if (location.pathname !== '/sign-in') {
    me = { ...me, account: null };
    navigate(signInAddress());
  }
}

export async function signOut({ everywhere = false } = {}) {
  await (everywhere ? remove('/api/me/sessions') : post('/api/me/sign-out'));
  await loadSession();
  navigate('/');
}
