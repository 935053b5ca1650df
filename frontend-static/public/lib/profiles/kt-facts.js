import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';

/**
 * Facts as a list: `rows` [{name, value}], a row without a value is left out. `provenance` of a claimed profile, so that
 * what still comes from the source is marked: each fact, or all of them in one line.
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
    const together = rows.length > 1 && rows.every(({ name }) => this.#isImported(name));
    return html`<dl>
        ${rows.map(
          ({ name, value }) => html`<div>
            <dt>${t(`profiles:facts.${name}`)}</dt>
            <dd>${value}${!together && this.#isImported(name) ? this.#origin('profiles:fromSource') : nothing}</dd>
          </div>`,
        )}
      </dl>
      ${together ? html`<p>${this.#origin('profiles:allFromSource')}</p>` : nothing}`;
  }

  #isImported(name) {
    return this.provenance?.[name]?.origin === 'IMPORTED';
  }

  #origin(key) {
    return html` <span class="origin">${t(key)}</span>`;
  }
}

define('kt-facts', KtFacts);
