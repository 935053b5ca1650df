import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { formatNumber } from '../format.js';
import { facetLabel } from './labels.js';
import { facetValues } from './query.js';

const SHOWN = 6;

/** The facets of a result as groups of check boxes: `names`, `facets` (counted), `filters` (chosen); tells `kt-toggle`. */
export class KtFacets extends KtElement {
  static properties = {
    names: { attribute: false },
    facets: { attribute: false },
    filters: { attribute: false },
    open: { state: true },
  };

  static styles = css`
    kt-facets {
      display: grid;
      gap: var(--space-5);
    }
    kt-facets fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    kt-facets legend {
      padding: 0;
      margin-block-end: var(--space-1);
      font-weight: 600;
      font-size: var(--text-s);
    }
    kt-facets .check {
      font-size: var(--text-s);
    }
    kt-facets .value {
      flex: 1;
      min-inline-size: 0;
    }
    kt-facets .count {
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
    }
    kt-facets .link-button {
      font-size: var(--text-s);
      min-block-size: 2rem;
    }
  `;

  constructor() {
    super();
    this.open = new Set();
  }

  render() {
    return this.names.map((name) => this.#group(name));
  }

  #group(name) {
    const chosen = this.filters[name] ?? [];
    const values = facetValues(this.facets?.[name], chosen);
    if (values.length === 0) {
      return nothing;
    }
    const shown = this.open.has(name) ? values : values.slice(0, SHOWN);
    return html`<fieldset>
      <legend>${t(`search:facets.${name}`)}</legend>
      ${shown.map(
        ({ value, count }) => html`<label class="check">
          <input type="checkbox" .checked=${live(chosen.includes(value))} @change=${() => this.#toggle(name, value)} />
          <span class="value"><bdi>${facetLabel(name, value)}</bdi></span><span class="count">${formatNumber(count)}</span>
        </label>`,
      )}
      ${values.length > SHOWN ? this.#unfold(name, values.length - SHOWN) : nothing}
    </fieldset>`;
  }

  #unfold(name, more) {
    const open = this.open.has(name);
    return html`<button type="button" class="link-button" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#turn(name)}>
      ${open ? t('search:fewer') : t('search:more', { count: more })}
    </button>`;
  }

  #turn(name) {
    const open = new Set(this.open);
    if (!open.delete(name)) {
      open.add(name);
    }
    this.open = open;
  }

  #toggle(name, value) {
    this.dispatchEvent(new CustomEvent('kt-toggle', { detail: { name, value }, bubbles: true }));
  }
}

define('kt-facets', KtFacets);
