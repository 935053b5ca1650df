import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { components } from '../webawesome.js';
import './kt-facets.js';

/** On narrow screens: a button that opens the facets in a drawer. Properties as of kt-facets, and `count`, `total`. */
export class KtFacetDrawer extends KtElement {
  static properties = {
    names: { attribute: false },
    facets: { attribute: false },
    filters: { attribute: false },
    count: { type: Number },
    total: { type: Number },
    open: { state: true },
  };

  static styles = css`
    kt-facet-drawer > .button {
      inline-size: 100%;
      min-block-size: 2.5rem;
      padding-inline: var(--space-4);
      font-size: var(--text-s);
    }
  `;

  async #open() {
    await components('drawer');
    this.open = true;
  }

  render() {
    const label = this.count ? t('search:filtersOn', { count: this.count }) : t('search:filters');
    return html`<button type="button" class="button" aria-expanded=${this.open ? 'true' : 'false'} @click=${this.#open}>
        ${icon('filter')} ${label}
      </button>
      <wa-drawer label=${t('search:filters')} placement="end" light-dismiss ?open=${this.open} @wa-after-hide=${this.#closed}>
        ${this.open ? this.#contents() : nothing}
        <button slot="footer" type="button" class="button primary wide" @click=${() => (this.open = false)}>
          ${t('search:showResults', { count: this.total ?? 0 })}
        </button>
      </wa-drawer>`;
  }

  #contents() {
    return html`<kt-facets .names=${this.names} .facets=${this.facets} .filters=${this.filters}></kt-facets>`;
  }

  #closed(event) {
    if (event.target.localName === 'wa-drawer') {
      this.open = false;
    }
  }
}

define('kt-facet-drawer', KtFacetDrawer);
