import { LANGUAGES, currentLanguage, need, startI18n, t, useLanguage } from './lib/i18n.js';
import { primary } from './lib/language-state.js';
import { asProblem } from './lib/problems.js';
import { match, navigate, startRouter } from './lib/router.js';
import { onSignInRequired } from './lib/api.js';
import { account, goToSignIn, hasRole, loadSession, signInAddress } from './lib/session.js';
import { startTheme } from './lib/theme.js';
import { notFound, routes } from './routes.js';
import './features/shell/kt-shell.js';

const shell = document.querySelector('kt-shell');
let wanted = 0; // the newest navigation; older ones that finish later are dropped
let current = null;

function entitled(route) {
  return !route.roles || hasRole(...route.roles);
}

function titleOf(route) {
  return route.title ? `${t(route.title)} · ${t('shell:name')}` : t('shell:fullName');
}

async function showPage({ url, restored, samePage, scroll = 0 }) {
  const found = match(routes, url.pathname);
  const route = found?.route ?? notFound;
  if (route.needs === 'account' && !account()) {
    return navigate(signInAddress(url.pathname + url.search), { replace: true });
  }
  if (samePage && current?.route === route) {
    current.page.query = url.searchParams;
    return undefined;
  }
  const mine = ++wanted;
  shell.busy = true;
  let page;
  try {
    const shownRoute = entitled(route) ? route : notFound;
    await Promise.all([shownRoute.load(), need(shownRoute.texts)]);
    page = document.createElement(shownRoute.element);
  } catch (error) {
    page = document.createElement('kt-problem');
    Object.assign(page, { problem: asProblem(error), page: true, retry: () => location.reload() });
  }
  if (mine !== wanted) {
    return undefined;
  }
  Object.assign(page, { params: found?.params ?? {}, query: url.searchParams });
  current = { route, page };
  document.title = titleOf(route);
  shell.show(page, { focus: !restored, scroll });
  return undefined;
}

document.addEventListener('keting-language', () => {
  if (current) {
    document.title = titleOf(current.route);
  }
});

// On a long line every round trip is seen: the page's modules, the session and the messages are fetched side by side.
match(routes, location.pathname)?.route.load().catch(() => {}); // showPage says it if this fails
const session = loadSession();
session.catch(() => {}); // looked at below

onSignInRequired(goToSignIn);
startTheme();
await startI18n();
shell.ready = true;
try {
  const { account: me } = await session;
  const wish = primary(me?.language);
  if (LANGUAGES.some(({ id }) => id === wish) && wish !== currentLanguage().id) {
    await useLanguage(wish); // kept for the next visit too, so that it does not start in another language
  }
} catch {
  // visitors can read without a session; a page that needs one will say what is wrong
}
await startRouter(showPage);
