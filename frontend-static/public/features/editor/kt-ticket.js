import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatMoney } from '../../lib/format.js';
import '../../lib/elements/kt-field.js';

/** What an investor usually puts in: from, to, currency. `value` {min, max, currency}; tells `kt-change` for `ticket`. */
export class KtTicket extends KtElement {
  static properties = { label: {}, value: { attribute: false }, currencies: { attribute: false }, error: {} };

  static styles = css`
    kt-ticket > fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    kt-ticket legend {
      padding: 0;
      font-weight: 550;
      font-size: var(--text-s);
      margin-block-end: var(--space-2);
    }
    kt-ticket .row {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      gap: var(--space-3);
    }
    kt-ticket .error {
      color: var(--seal);
      font-size: var(--text-s);
    }
  `;

  #currency = 'CNY'; // chosen before there is an amount to keep it with

  focus(options) {
    this.querySelector('kt-field')?.focus(options);
  }

  render() {
    const { min = null, max = null, currency = this.#currency } = this.value ?? {};
    const options = [...new Set([currency, ...this.currencies])].map((value) => ({ value, label: value }));
    return html`<fieldset @kt-change=${this.#change}>
      <legend>${this.label}</legend>
      <div class="row">
        ${this.#amount('min', min, currency)} ${this.#amount('max', max, currency)}
        <kt-field type="select" name="currency" required .label=${t('editor:ticket.currency')} .options=${options} .value=${currency}></kt-field>
      </div>
      ${this.error ? html`<span class="error">${this.error}</span>` : nothing}
    </fieldset>`;
  }

  #amount(name, amount, currency) {
    return html`<kt-field type="number" .name=${name} required .label=${t(`editor:ticket.${name}`)} .value=${String(amount ?? '')}
      .hint=${amount ? formatMoney(amount, currency) : ''}></kt-field>`;
  }

  #change(event) {
    event.stopPropagation();
    const { name, value } = event.detail;
    const before = this.value ?? { min: null, max: null, currency: this.#currency };
    const next = { min: before.min ?? null, max: before.max ?? null, currency: before.currency };
    next[name] = name === 'currency' ? value : value === '' ? null : Number(value);
    this.#currency = next.currency;
    const said = next.min === null && next.max === null ? null : next;
    this.dispatchEvent(new CustomEvent('kt-change', { detail: { name: 'ticket', value: said }, bubbles: true }));
  }
}

define('kt-ticket', KtTicket);
