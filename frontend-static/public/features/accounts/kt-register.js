import { html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { post } from '../../lib/api.js';
import { currentLanguage, t } from '../../lib/i18n.js';
import { asProblem } from '../../lib/problems.js';
import { errorFor } from '../../lib/problem-messages.js';
import { safeReturn, session } from '../../lib/session.js';
import '../../lib/elements/kt-field.js';
import '../../lib/elements/kt-problem.js';
import { rememberPerson } from './demo-person.js';

/** The page /register: a new account with the house's own provider. It may look around; more comes by invitation. */
export class KtRegister extends KtElement {
  static properties = { query: { attribute: false }, problem: { state: true }, busy: { state: true } };

  render() {
    if (!session().registration) {
      return html`<div class="page narrow stack"><h1>${t('accounts:register.heading')}</h1><p>${t('accounts:register.closed')}</p>
        <p><a class="button" href="/sign-in">${t('shell:signIn')}</a></p></div>`;
    }
    const error = (pointer) => errorFor(this.problem, pointer);
    return html`<div class="page narrow stack">
      <h1>${t('accounts:register.heading')}</h1>
      <p class="quiet">${t('accounts:register.text')}</p>
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <form class="card stack" novalidate @submit=${this.#submit}>
        <kt-field name="displayName" required autocomplete="name" .label=${t('accounts:fields.displayName')}
          .error=${error('/displayName')}></kt-field>
        <kt-field name="email" type="email" required autocomplete="email" .label=${t('accounts:fields.email')}
          .error=${error('/email')}></kt-field>
        <kt-field name="password" type="password" required autocomplete="new-password" .label=${t('accounts:fields.password')}
          .hint=${t('accounts:register.passwordHint')} .error=${error('/password')}></kt-field>
        <button class="button primary wide" ?disabled=${this.busy}>${t('accounts:register.submit')}</button>
      </form>
      <p>${t('accounts:register.known')} <a href="/sign-in">${t('shell:signIn')}</a></p>
    </div>`;
  }

  async #submit(event) {
    event.preventDefault();
    const entered = Object.fromEntries(new FormData(event.target));
    this.busy = true;
    try {
      await post('/api/registrations', { ...entered, language: currentLanguage().id });
      rememberPerson(entered.email, false);
      const own = session().providers.find(({ id }) => id === 'house') ?? session().providers[0];
      const returnTo = encodeURIComponent(safeReturn(this.query.get('returnTo')));
      location.assign(`/oauth2/authorization/${own?.id ?? 'house'}?returnTo=${returnTo}`);
    } catch (error) {
      this.problem = asProblem(error);
      await this.updateComplete;
      this.querySelector('[aria-invalid="true"]')?.focus();
    }
    this.busy = false;
  }
}

define('kt-register', KtRegister);
