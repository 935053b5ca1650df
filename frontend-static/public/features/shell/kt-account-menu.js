import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { navigate } from '../../lib/router.js';
import { account, signInAddress, signOut } from '../../lib/session.js';
import '../../lib/elements/kt-logo.js';
import { menusWhenWide } from './wide.js';

/** The person who is signed in, with what is theirs; or the way to the sign-in. */
export class KtAccountMenu extends KtElement {
  static styles = css`
    kt-account-menu {
      margin-inline-start: var(--space-2);
    }
    kt-account-menu .person {
      padding: var(--space-1) var(--space-3);
      font-size: var(--text-s);
      color: var(--ink-soft);
    }
    kt-account-menu .button {
      min-block-size: 2.5rem;
      padding-inline: var(--space-4);
      white-space: nowrap;
    }
  `;

  #refresh = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    menusWhenWide();
    document.addEventListener('keting-session', this.#refresh);
    document.addEventListener('keting-page', this.#refresh);
  }

  disconnectedCallback() {
    document.removeEventListener('keting-session', this.#refresh);
    document.removeEventListener('keting-page', this.#refresh);
    super.disconnectedCallback();
  }

  render() {
    const me = account();
    if (!me) {
      return html`<a class="button" href=${location.pathname === '/sign-in' ? '/sign-in' : signInAddress()}
        >${t('shell:signIn')}</a
      >`;
    }
    return html`<wa-dropdown placement="bottom-end" @wa-select=${this.#chosen}>
      <button slot="trigger" type="button" class="icon-button" aria-label=${t('shell:account.menu', { name: me.displayName })}>
        <kt-logo round size="s" .name=${me.displayName}></kt-logo>
      </button>
      <div class="person"><bdi>${me.displayName}</bdi></div>
      <wa-dropdown-item value="/mine"><span slot="icon">${icon('seal')}</span>${t('shell:account.mine')}</wa-dropdown-item>
      <wa-dropdown-item value="/saved"><span slot="icon">${icon('bookmark')}</span>${t('shell:titles.saved')}</wa-dropdown-item>
      <wa-dropdown-item value="/account"><span slot="icon">${icon('person')}</span>${t('shell:account.open')}</wa-dropdown-item>
      <wa-dropdown-item value="sign-out"><span slot="icon">${icon('sign-out')}</span>${t('shell:account.signOut')}</wa-dropdown-item>
    </wa-dropdown>`;
  }

  #chosen(event) {
    const { value } = event.detail.item;
    return value === 'sign-out' ? signOut() : navigate(value);
  }
}

define('kt-account-menu', KtAccountMenu);
