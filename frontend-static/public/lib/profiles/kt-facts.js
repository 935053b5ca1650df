import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';

/**
 * Facts as a list: `rows` [{name, value}], a row without a value is left out. `provenance` of a claimed profile, so that
 * what still comes from the source is marked.
 */
export class KtFacts extends KtElement {
  static properties = { rows: { attribute: false }, provenance: { attribute: false } };

  static styles = css`
    kt-facts > dl {
      display: grid;
      gap: var(--space-4);
    }
    kt-facts dt {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    kt-facts dd {
      overflow-wrap: anywhere;
    }
    kt-facts .origin {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
  `;

  render() {
    const rows = this.rows.filter(({ value }) => value !== null && value !== undefined && value !== '' && value.length !== 0);
    return html`<dl>
      ${rows.map(
        ({ name, value }) => html`<div>
          <dt>${t(`profiles:facts.${name}`)}</dt>
          <dd>${value}${this.#origin(name)}</dd>
        </div>`,
      )}
    </dl>`;
  }

  #origin(name) {
    return this.provenance?.[name]?.origin === 'IMPORTED'
      ? html` <span class="origin">${t('profiles:fromSource')}</span>`
      : nothing;
  }
}

define('kt-facts', KtFacts);
