import { css, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { brandMark } from '../../lib/drawings/brand.js';
import '../../lib/elements/kt-search-box.js';
import { currentPage, navigation } from './navigation.js';
import './kt-account-menu.js';
import './kt-bell.js';
import './kt-display-menus.js';
import './kt-menu-drawer.js';

/** The top of every page: the seal, the ways, the search box, and what belongs to the reader. */
export class KtHeader extends KtElement {
  static styles = css`
    kt-header {
      display: block;
      background: var(--surface);
      border-block-end: 1px solid var(--line);
    }
    kt-header > .bar {
      display: flex;
      align-items: center;
      gap: var(--space-2) var(--space-4);
      max-inline-size: calc(var(--page) + 2 * var(--gutter));
      min-block-size: 4rem;
      margin-inline: auto;
      padding-inline: var(--gutter);
    }
    kt-header .brand {
      display: inline-flex;
      align-items: center;
      gap: var(--space-3);
      color: var(--ink);
      text-decoration: none;
      font-family: var(--font-serif);
      font-size: var(--text-l);
      font-weight: 600;
      line-height: 1.1;
      white-space: nowrap;
    }
    kt-header .brand-mark {
      inline-size: 2.25rem;
      block-size: 2.25rem;
      flex: none;
    }
    kt-header nav ul {
      display: flex;
      gap: var(--space-1);
    }
    kt-header nav a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--tap);
      padding-inline: var(--space-3);
      border-radius: var(--radius-pill);
      color: var(--ink);
      text-decoration: none;
      white-space: nowrap;
    }
    kt-header nav a:hover {
      background: var(--sea-soft);
    }
    kt-header nav a[aria-current] {
      color: var(--sea-strong);
      font-weight: 600;
      position: relative;
    }
    kt-header nav a[aria-current]::after {
      content: '';
      position: absolute;
      inset-block-end: 0.2rem;
      inset-inline: var(--space-3);
      block-size: 2px;
      border-radius: 1px;
      background: var(--sea);
    }
    kt-header kt-search-box {
      flex: 1 1 10rem;
      max-inline-size: 22rem;
      margin-inline-start: auto;
    }
    kt-header .own {
      display: flex;
      align-items: center;
      margin-inline-start: auto;
    }
    kt-header kt-search-box + .own {
      margin-inline-start: 0;
    }
    @media (max-width: 63.99rem) {
      kt-header nav,
      kt-header kt-search-box,
      kt-header kt-display-menus,
      kt-header kt-account-menu {
        display: none;
      }
      kt-header .bar .own {
        margin-inline-start: auto;
      }
    }
    @media (min-width: 64rem) {
      kt-header .narrow-only {
        display: none;
      }
    }
  `;

  #refresh = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keting-session', this.#refresh);
    document.addEventListener('keting-page', this.#refresh);
  }

  disconnectedCallback() {
    document.removeEventListener('keting-session', this.#refresh);
    document.removeEventListener('keting-page', this.#refresh);
    super.disconnectedCallback();
  }

  render() {
    const ownSearch = ['/', '/startups', '/investors'].includes(location.pathname); // these pages have a larger box
    return html`<header class="bar">
      <a class="brand" href="/">${brandMark()}<span>${t('shell:name')}</span></a>
      <nav aria-label=${t('shell:nav.label')}>
        <ul class="ways">
          ${navigation().map(
            ({ href, label }) =>
              html`<li><a href=${href} aria-current=${ifDefined(currentPage(href))}>${t(label)}</a></li>`,
          )}
        </ul>
      </nav>
      ${ownSearch ? '' : html`<kt-search-box small></kt-search-box>`}
      <div class="own">
        <a class="icon-button narrow-only" href="/startups" aria-label=${t('shell:search.open')}>${icon('search')}</a>
        <kt-display-menus></kt-display-menus>
        <kt-bell></kt-bell>
        <kt-account-menu></kt-account-menu>
        <kt-menu-drawer class="narrow-only"></kt-menu-drawer>
      </div>
    </header>`;
  }
}

define('kt-header', KtHeader);
