// Pages by address, on the history API. Links stay plain <a href>; this module follows those that lead to our pages.

/** Turns `/startups/{id}` into something that matches addresses and names their parts. */
export function compile(pattern) {
  const names = [];
  const source = pattern.replace(/[.*+?^$|()[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name) => {
    names.push(name);
    return '([^/]+)';
  });
  const expression = new RegExp(`^${source}/?$`);
  return (path) => {
    const match = expression.exec(path);
    return match && Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1])]));
  };
}

/** The first route that matches, as `{route, params}`; routes are tried in order, so literal ones come first. */
export function match(routes, path) {
  for (const route of routes) {
    route.matches ??= compile(route.path);
    const params = route.matches(path);
    if (params) {
      return { route, params };
    }
  }
  return null;
}

const guards = new Set();
let show = () => {};
let shown = ''; // the address that is on the page

/**
 * Asks before the reader leaves the page: the guard returns false to stay (it may be asynchronous).
 *
 * @return a function that takes the guard away again
 */
export function guardLeaving(guard) {
  guards.add(guard);
  return () => guards.delete(guard);
}

async function mayLeave(to) {
  for (const guard of guards) {
    if (!(await guard(to))) {
      return false;
    }
  }
  return true;
}

const here = () => location.pathname + location.search;

/** Goes to one of our pages; `replace` keeps the present entry of the history, `quiet` tells no page. */
export async function navigate(to, { replace = false, quiet = false } = {}) {
  const url = new URL(to, location.href);
  const samePage = url.pathname === new URL(shown || '/', location.href).pathname;
  if (!samePage && !(await mayLeave(to))) {
    return;
  }
  history.replaceState({ ...history.state, scroll: window.scrollY }, '');
  history[replace ? 'replaceState' : 'pushState']({}, '', url);
  shown = here();
  if (!quiet) {
    await show({ url, restored: false, samePage });
  }
}

function follows(event) {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
  if (!plain || event.defaultPrevented || !link || link.target || link.hasAttribute('download')) {
    return null;
  }
  const url = new URL(link.href);
  const ours = url.origin === location.origin && !/^\/(api|oauth2|login|house|actuator|vendor)\b/.test(url.pathname);
  const fragment = url.hash && url.pathname + url.search === here();
  return ours && !fragment ? url : null;
}

/** Starts following links; `showPage` gets `{url, restored, samePage, scroll}` and resolves once the page is drawn. */
export function startRouter(showPage) {
  show = showPage;
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const url = follows(event);
    if (url) {
      event.preventDefault();
      navigate(url.href);
    }
  });
  window.addEventListener('popstate', async (event) => {
    const to = here();
    if (to === shown) {
      return; // only the fragment changed
    }
    const samePage = location.pathname === new URL(shown, location.href).pathname;
    if (!samePage && !(await mayLeave(to))) {
      history.pushState({}, '', shown);
      return;
    }
    shown = to;
    show({ url: new URL(location.href), restored: true, samePage, scroll: event.state?.scroll ?? 0 });
  });
  shown = here();
  return show({ url: new URL(location.href), restored: true, samePage: false, scroll: history.state?.scroll ?? 0 });
}
