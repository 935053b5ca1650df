import { css, html } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { SORTS, ordinarySort } from './query.js';

/** The order of a list: `search`; tells `kt-search` with the same search in another order. */
export class KtSort extends KtElement {
  static properties = { search: { attribute: false } };

  static styles = css`
    kt-sort {
      min-inline-size: 0;
    }
    kt-sort select.control {
      inline-size: 100%;
      min-block-size: 2.5rem;
      padding-block: 0;
      border-radius: var(--radius-pill);
      font-size: var(--text-s);
      text-overflow: ellipsis;
    }
  `;

  render() {
    const { q, sort } = this.search;
    const offered = q.trim() ? SORTS : SORTS.filter((one) => one !== 'relevance');
    const chosen = offered.includes(sort) ? sort : ordinarySort(this.search);
    return html`<label>
      <span class="visually-hidden">${t('search:sort.label')}</span>
      <select class="control" @change=${({ target }) => this.#tell(target.value)}>
        ${offered.map((one) => html`<option value=${one} .selected=${one === chosen}>${t(`search:sort.${one}`)}</option>`)}
      </select>
    </label>`;
  }

  #tell(sort) {
    this.dispatchEvent(new CustomEvent('kt-search', { detail: { ...this.search, sort }, bubbles: true }));
  }
}

define('kt-sort', KtSort);
