import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { facetLabel, fieldName, nameConcepts } from './labels.js';
import { understoodPieces } from './pieces.js';
import { filterCount, toggled } from './query.js';


/**
 * What the list is narrowed by, each to be taken away by a click: filters, and what the server understood of the words in
 * the box (`country:IL`, phrases, exclusions). `search`, `understood`; tells `kt-search` with the search that is left.
 */
export class KtChosen extends KtElement {
  static properties = { search: { attribute: false }, understood: { attribute: false } };

  static styles = css`
    kt-chosen {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
    kt-chosen:empty {
      display: none;
    }
    kt-chosen .chosen {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      min-block-size: 2.25rem;
      padding: var(--space-1) var(--space-3);
      border: 1px solid var(--sea);
      border-radius: var(--radius-pill);
      background: var(--sea-soft);
      color: var(--sea-strong);
      font: inherit;
      font-size: var(--text-s);
      line-height: 1.3;
      text-align: start;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    kt-chosen .chosen bdi {
      display: inline-block;
    }
    kt-chosen .chosen bdi::first-letter {
      text-transform: uppercase;
    }
    kt-chosen .chosen.typed {
      border-style: dashed;
    }
    kt-chosen .chosen.not {
      border-color: var(--seal);
      background: var(--seal-soft);
      color: var(--seal);
    }
    kt-chosen .chosen .icon {
      inline-size: 0.9em;
      block-size: 0.9em;
    }
  `;

  /** A topic that is chosen by a link and found nowhere is named by no answer. */
  async updated() {
    const typed = (this.understood?.fields ?? []).filter(({ field }) => field === 'concept').map(({ value }) => value);
    if (await nameConcepts([...(this.search.filters.concept ?? []), ...typed])) {
      this.requestUpdate();
    }
  }

  render() {
    const typed = understoodPieces(this.search.q, this.understood).filter(({ rest }) => rest !== null);
    const filters = Object.entries(this.search.filters).flatMap(([name, values]) => values.map((value) => ({ name, value })));
    if (typed.length === 0 && filterCount(this.search) === 0) {
      return nothing;
    }
    return html`${typed.map((piece) => this.#typed(piece))}
      ${filters.map(({ name, value }) => this.#chip('', html`<bdi>${facetLabel(name, value)}</bdi>`, toggled(this.search, name, value)))}
      ${this.search.since
        ? this.#chip('', t('search:since', { date: facetLabel('since', this.search.since) }), { ...this.search, since: '' })
        : nothing}
      ${filterCount(this.search) > 0
        ? html`<button type="button" class="link-button" @click=${() => this.#tell({ ...this.search, filters: {}, since: '' })}>
            ${t('search:clear')}
          </button>`
        : nothing}`;
  }

  #typed({ kind, field, value, negated, rest }) {
    const label = kind === 'field' ? fieldLabel(field, value) : kind === 'phrase' ? t('search:phrase', { words: value }) : value;
    const text = negated ? t('search:not', { what: label }) : label;
    return this.#chip(negated ? 'typed not' : 'typed', html`<bdi>${text}</bdi>`, { ...this.search, q: rest });
  }

  #chip(kind, label, left) {
    return html`<button type="button" class="chosen ${kind}" @click=${() => this.#tell(left)}>
      ${label}${icon('xmark')}<span class="visually-hidden">${t('search:take')}</span>
    </button>`;
  }

  #tell(search) {
    this.dispatchEvent(new CustomEvent('kt-search', { detail: search, bubbles: true }));
  }
}

/** `country:IL` as the reader says it: "Country or region: Israel". */
const fieldLabel = (field, value) => `${fieldName(field)}${t('profiles:colon')}${facetLabel(field, value)}`;

define('kt-chosen', KtChosen);
