import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { navigate } from '../../lib/router.js';
import { account, safeReturn, session } from '../../lib/session.js';
import { rememberPerson } from './demo-person.js';
import './kt-demo-people.js';

const OWN_PROVIDER = 'house';
const ERRORS = ['denied', 'expired', 'provider-failed']; // what the server says when a provider sent somebody back

/** The page /sign-in: which door to come in by. */
export class KtSignIn extends KtElement {
  static properties = { query: { attribute: false } };

  static styles = css`
    kt-sign-in .doors {
      display: grid;
      gap: var(--space-3);
    }
    kt-sign-in kt-demo-people {
      margin-block-start: var(--space-6);
      padding-block-start: var(--space-5);
      border-block-start: 1px solid var(--line);
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    if (account()) {
      navigate(this.#returnTo, { replace: true });
    }
  }

  get #returnTo() {
    return safeReturn(this.query?.get('returnTo'));
  }

  #door(provider) {
    return `/oauth2/authorization/${encodeURIComponent(provider)}?returnTo=${encodeURIComponent(this.#returnTo)}`;
  }

  render() {
    const { providers, registration, demo } = session();
    const error = this.query.get('error');
    return html`<div class="page narrow stack">
      <h1>${t('accounts:signIn.heading')}</h1>
      <p class="quiet">${t('accounts:signIn.text')}</p>
      ${ERRORS.includes(error) ? html`<p class="failed" role="alert">${t(`accounts:signIn.errors.${error}`)}</p>` : nothing}
      <div class="doors">
        ${providers.map(
          ({ id, name }, i) =>
            html`<a class="button wide ${i ? '' : 'primary'}" href=${this.#door(id)}>${id === OWN_PROVIDER ? t('accounts:signIn.house') : t('accounts:signIn.with', { name })}</a>`,
        )}
        ${providers.length ? nothing : html`<p>${t('accounts:signIn.noDoor')}</p>`}
      </div>
      ${registration
        ? html`<p>${t('accounts:signIn.new')} <a href="/register?returnTo=${encodeURIComponent(this.#returnTo)}">${t('accounts:signIn.register')}</a></p>`
        : nothing}
      ${demo?.length ? html`<kt-demo-people .people=${demo} @kt-person=${this.#as}></kt-demo-people>` : nothing}
    </div>`;
  }

  #as({ detail }) {
    rememberPerson(detail.username, true);
    const { providers } = session();
    const own = providers.find(({ id }) => id === OWN_PROVIDER) ?? providers[0];
    location.assign(this.#door(own?.id ?? OWN_PROVIDER));
  }
}

define('kt-sign-in', KtSignIn);
