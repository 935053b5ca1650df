import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { livingRooms } from '../living-rooms.js';
import { facetCheck } from './facet-check.js';
import { facetValues } from './query.js';
import './kt-concept-facet.js';

const SHOWN = 6;
const IN_THEIR_OWN_ORDER = { trl: (a, b) => a.value - b.value, founded: (a, b) => b.value.localeCompare(a.value) };

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
      flex: 1;
      min-inline-size: 0;
      font-size: var(--text-s);
      line-height: 1.35;
    }
    kt-facets .value {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    kt-facets .value::first-letter {
      text-transform: uppercase; /* topics are kept as they stand in a sentence */
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

  connectedCallback() {
    super.connectedCallback();
    livingRooms().then(
      () => this.requestUpdate(),
      () => {}, // names of rooms stay ids; the results matter more
    );
  }

  render() {
    return repeat(this.names, (name) => name, (name) => this.#group(name));
  }

  #group(name) {
    const chosen = this.filters[name] ?? [];
    const values = facetValues(this.facets?.[name], chosen);
    if (values.length === 0) {
      return nothing;
    }
    return html`<fieldset>
      <legend>${t(`search:facets.${name}`)}</legend>
      ${name === 'concept'
        ? html`<kt-concept-facet .values=${values} .chosen=${chosen}></kt-concept-facet>`
        : this.#list(name, values, chosen)}
    </fieldset>`;
  }

  #list(name, values, chosen) {
    const sorted = IN_THEIR_OWN_ORDER[name] ? values.toSorted(IN_THEIR_OWN_ORDER[name]) : values;
    const shown = this.open.has(name) ? sorted : sorted.slice(0, SHOWN);
    return html`${repeat(shown, ({ value }) => value, (value) => facetCheck(name, value, chosen))}
    ${sorted.length > SHOWN ? this.#unfold(name, sorted.length - SHOWN) : nothing}`;
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
}

define('kt-facets', KtFacets);
