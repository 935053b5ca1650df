import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post, remove } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatDate, formatList } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { errorFor, problemText } from '../../lib/problem-messages.js';
import { toast } from '../../lib/toasts.js';
import '../../lib/elements/kt-field.js';
import '../../lib/elements/kt-problem.js';

const SCOPES = ['READ', 'WRITE', 'IMPORT', 'ADMINISTER'];
const LIFETIMES_IN_DAYS = ['30', '90', '365'];

/** A person's API tokens: which there are, a new one (its secret is shown once), and taking one back. */
export class KtTokens extends KtElement {
  static properties = { open: { state: true }, secret: { state: true }, problem: { state: true } };

  static styles = css`
    kt-tokens .secret {
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-m);
      background: var(--tea-soft);
    }
    kt-tokens .secret code {
      overflow-wrap: anywhere;
      user-select: all;
    }
    kt-tokens fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    kt-tokens legend {
      padding: 0;
      font-weight: 550;
      font-size: var(--text-s);
    }
  `;

  #tokens = new Loading(this, (signal) => get('/api/me/tokens', { signal }));

  connectedCallback() {
    super.connectedCallback();
    this.#tokens.run();
  }

  render() {
    return html`<div class="stack">
      <p class="quiet">${t('accounts:tokens.text')}</p>
      ${this.secret
        ? html`<div class="secret" role="status"><p>${t('accounts:tokens.once')}</p><code dir="ltr">${this.secret}</code></div>`
        : nothing}
      ${this.#tokens.render({
        skeleton: () => html`<span class="bone">&nbsp;</span>`,
        problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#tokens.run()}></kt-problem>`,
        done: ({ items }) => items.map((token) => this.#row(token)),
      })}
      ${this.open
        ? this.#form()
        : html`<div class="buttons"><button type="button" class="button" @click=${() => (this.open = true)}>${icon('key')}${t('accounts:tokens.new')}</button></div>`}
    </div>`;
  }

  #row({ id, name, scopes, expiresAt }) {
    return html`<div class="between">
      <div>
        <bdi>${name}</bdi>
        <p class="quiet small">${formatList(scopes.map((scope) => t(`accounts:scopes.${scope}`)))} · ${t('accounts:tokens.until', { date: formatDate(expiresAt) })}</p>
      </div>
      <button type="button" class="button quiet" @click=${() => this.#revoke(id)}>
        ${t('accounts:tokens.revoke')}<span class="visually-hidden"> <bdi>${name}</bdi></span>
      </button>
    </div>`;
  }

  #form() {
    return html`<form class="stack" novalidate @submit=${this.#create}>
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <kt-field name="name" required .label=${t('accounts:tokens.name')} .error=${errorFor(this.problem, '/name')}></kt-field>
      <fieldset>
        <legend>${t('accounts:tokens.scopes')}</legend>
        ${SCOPES.map(
          (scope) => html`<label class="check"><input type="checkbox" name="scopes" value=${scope} ?checked=${scope === 'READ'} />${t(`accounts:scopes.${scope}`)}</label>`,
        )}
      </fieldset>
      <kt-field name="expiresInDays" type="select" required value="90" .label=${t('accounts:tokens.lifetime')}
        .options=${LIFETIMES_IN_DAYS.map((days) => ({ value: days, label: t('accounts:tokens.days', { count: Number(days) }) }))}></kt-field>
      <div class="buttons">
        <button class="button primary">${t('accounts:tokens.create')}</button>
        <button type="button" class="button quiet" @click=${() => (this.open = false)}>${t('common:cancel')}</button>
      </div>
    </form>`;
  }

  async #create(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const wish = { name: form.get('name'), scopes: form.getAll('scopes'), expiresInDays: Number(form.get('expiresInDays')) };
    try {
      this.secret = (await post('/api/me/tokens', wish)).value.token;
      this.problem = null;
      this.open = false;
      await this.#tokens.run();
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  async #revoke(id) {
    try {
      await remove(`/api/me/tokens/${id}`);
      toast(t('accounts:tokens.revoked'));
      await this.#tokens.run();
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
  }
}

define('kt-tokens', KtTokens);
