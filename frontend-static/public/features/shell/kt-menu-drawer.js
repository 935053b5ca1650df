import { css, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { KtElement, define } from '../../lib/element.js';
import { LANGUAGES, currentLanguage, t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { account, signInAddress, signOut } from '../../lib/session.js';
import { THEMES, chooseTheme, chosenTheme } from '../../lib/theme.js';
import { components } from '../../lib/webawesome.js';
import { chooseLanguage } from './language-choice.js';
import { currentPage, navigation } from './navigation.js';

/** On narrow screens: everything that the header has no room for. */
export class KtMenuDrawer extends KtElement {
  static properties = { open: { state: true } };

  static styles = css`
    kt-menu-drawer nav {
      display: block;
    }
    kt-menu-drawer .big {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      inline-size: 100%;
      min-block-size: 3rem;
      border: 0;
      background: none;
      padding: 0;
      color: var(--ink);
      font: inherit;
      font-size: 1.1rem;
      text-align: start;
      text-decoration: none;
      cursor: pointer;
    }
    kt-menu-drawer .big[aria-current] {
      color: var(--sea);
      font-weight: 600;
    }
    kt-menu-drawer .choice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      border: 0;
    }
    kt-menu-drawer .choice .button[aria-pressed='true'] {
      border-color: var(--sea);
      background: var(--sea-soft);
      color: var(--sea-strong);
    }
    kt-menu-drawer h2 {
      margin-block: var(--space-5) var(--space-2);
      font-family: var(--font-sans);
      font-size: var(--text-s);
      color: var(--ink-soft);
    }
  `;

  #close = () => {
    this.open = false;
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keting-page', this.#close);
  }

  disconnectedCallback() {
    document.removeEventListener('keting-page', this.#close);
    super.disconnectedCallback();
  }

  async #open() {
    await components('drawer');
    this.open = true;
  }

  render() {
    return html`<button type="button" class="icon-button" aria-label=${t('shell:menu')} aria-expanded=${this.open ? 'true' : 'false'}
        @click=${this.#open}>${icon('menu')}</button>
      <wa-drawer label=${t('shell:name')} placement="end" light-dismiss ?open=${this.open}
        @wa-after-hide=${(event) => event.target.localName === 'wa-drawer' && this.#close()}>
        ${this.open ? this.#contents() : nothing}
      </wa-drawer>`;
  }

  #contents() {
    return html`<nav aria-label=${t('shell:nav.label')}>
        ${navigation().map(
          ({ href, label }) =>
            html`<a class="big" href=${href} aria-current=${ifDefined(currentPage(href))}>${t(label)}</a>`,
        )}
      </nav>
      <hr />
      ${account()
        ? html`<a class="big" href="/mine">${icon('seal')}${t('shell:account.mine')}</a>
            <a class="big" href="/saved">${icon('bookmark')}${t('shell:titles.saved')}</a>
            <a class="big" href="/account">${icon('person')}<bdi>${account().displayName}</bdi></a>
            <button type="button" class="big" @click=${() => signOut()}>${icon('sign-out')}${t('shell:account.signOut')}</button>`
        : html`<a class="button primary wide" href=${signInAddress()}>${t('shell:signIn')}</a>`}
      <h2>${t('shell:language')}</h2>
      <div class="choice" role="group" aria-label=${t('shell:language')}>
        ${LANGUAGES.map(
          ({ id, tag, name }) => html`<button type="button" class="button" lang=${tag}
            aria-pressed=${id === currentLanguage().id ? 'true' : 'false'} @click=${() => chooseLanguage(id)}>${name}</button>`,
        )}
      </div>
      <h2>${t('shell:theme.label')}</h2>
      <div class="choice" role="group" aria-label=${t('shell:theme.label')}>
        ${THEMES.map(
          (id) => html`<button type="button" class="button" aria-pressed=${id === chosenTheme() ? 'true' : 'false'}
            @click=${() => this.#theme(id)}>${t(`shell:theme.${id}`)}</button>`,
        )}
      </div>`;
  }

  #theme(id) {
    chooseTheme(id);
    this.requestUpdate();
  }
}

define('kt-menu-drawer', KtMenuDrawer);
