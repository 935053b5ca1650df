import { html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { session } from '../../lib/session.js';
import '../../lib/elements/kt-field.js';
import { DEMO_PASSWORD, takePerson } from './demo-person.js';
import './kt-demo-people.js';

/** The page /house/sign-in: the house's own login form, a plain form post. `?error` when the last try failed. */
export class KtHouseSignIn extends KtElement {
  static properties = { query: { attribute: false }, username: { state: true }, password: { state: true } };

  #submitSoon = false;

  connectedCallback() {
    super.connectedCallback();
    const person = takePerson();
    this.username = person?.username ?? '';
    this.password = person?.demo ? DEMO_PASSWORD : '';
    this.#submitSoon = Boolean(person?.demo) && !this.query.has('error');
  }

  async updated() {
    if (this.#submitSoon) {
      this.#submitSoon = false;
      await Promise.all([...this.querySelectorAll('kt-field')].map((field) => field.updateComplete));
      this.querySelector('form').submit();
    }
  }

  render() {
    const failed = this.query.has('error');
    return html`<div class="page narrow stack">
      <h1>${t('accounts:house.heading')}</h1>
      ${failed ? html`<p class="failed" role="alert">${t('accounts:house.failed')}</p>` : nothing}
      <form class="card stack" method="post" action="/house/sign-in">
        <kt-field name="username" required autocomplete="username" .label=${t('accounts:house.username')}
          .value=${this.username} .error=${failed ? t('accounts:house.check') : ''}></kt-field>
        <kt-field name="password" type="password" required autocomplete="current-password"
          .label=${t('accounts:house.password')} .value=${this.password}></kt-field>
        <button class="button primary wide">${t('shell:signIn')}</button>
      </form>
      ${session().registration
        ? html`<p>${t('accounts:signIn.new')} <a href="/register">${t('accounts:signIn.register')}</a></p>`
        : nothing}
      ${session().demo?.length
        ? html`<kt-demo-people .people=${session().demo} @kt-person=${this.#as}></kt-demo-people>`
        : nothing}
    </div>`;
  }

  #as({ detail }) {
    this.username = detail.username;
    this.password = DEMO_PASSWORD;
    this.#submitSoon = true;
  }
}

define('kt-house-sign-in', KtHouseSignIn);
