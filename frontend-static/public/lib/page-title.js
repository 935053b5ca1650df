import { t } from './i18n.js';

/** What the browser's tab says while a page shows one thing with a name. */
export function pageTitle(name) {
  document.title = `${name} · ${t('shell:name')}`;
}
