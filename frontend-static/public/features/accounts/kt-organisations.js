import { html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { post } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { countryOptions } from '../../lib/countries.js';
import { asProblem } from '../../lib/problems.js';
import { errorFor } from '../../lib/problem-messages.js';
import { account, loadSession } from '../../lib/session.js';
import { toast } from '../../lib/toasts.js';
import '../../lib/elements/kt-field.js';
import '../../lib/elements/kt-problem.js';

/** The organisations that a person belongs to, and a form for a new one. */
export class KtOrganisations extends KtElement {
  static properties = { open: { state: true }, problem: { state: true } };

  render() {
    const { organisations } = account();
    return html`<div class="stack">
      ${organisations.length
        ? html`<ul class="rows">${organisations.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}</ul>`
        : html`<p class="quiet">${t('accounts:organisations.none')}</p>`}
      ${this.open
        ? this.#form()
        : html`<div class="buttons"><button type="button" class="button" @click=${() => (this.open = true)}>${t('accounts:organisations.new')}</button></div>`}
    </div>`;
  }

  #form() {
    return html`<form class="stack" novalidate @submit=${this.#create}>
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <kt-field name="name" required .label=${t('accounts:organisations.name')} .error=${errorFor(this.problem, '/name')}></kt-field>
      <kt-field name="country" type="select" required .label=${t('accounts:organisations.country')} .options=${countryOptions()}
        value="IL" .error=${errorFor(this.problem, '/country')}></kt-field>
      <div class="buttons">
        <button class="button primary">${t('accounts:organisations.create')}</button>
        <button type="button" class="button quiet" @click=${() => (this.open = false)}>${t('common:cancel')}</button>
      </div>
    </form>`;
  }

  async #create(event) {
    event.preventDefault();
    try {
      await post('/api/organisations', Object.fromEntries(new FormData(event.target)));
      await loadSession();
      this.problem = null;
      this.open = false;
      toast(t('accounts:organisations.created'));
    } catch (error) {
      this.problem = asProblem(error);
    }
  }
}

define('kt-organisations', KtOrganisations);
