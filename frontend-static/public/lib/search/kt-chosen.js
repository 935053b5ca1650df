import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { facetLabel } from './labels.js';

/** What is filtered for, each to be taken away by a click: `filters`; tells `kt-toggle` and `kt-clear`. */
export class KtChosen extends KtElement {
  static properties = { filters: { attribute: false } };

  static styles = css`
    kt-chosen {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
    kt-chosen .chosen {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      min-block-size: 2.25rem;
      padding-inline: var(--space-3);
      border: 1px solid var(--sea);
      border-radius: var(--radius-pill);
      background: var(--sea-soft);
      color: var(--sea-strong);
      font: inherit;
      font-size: var(--text-s);
      cursor: pointer;
    }
    kt-chosen .chosen .icon {
      inline-size: 0.9em;
      block-size: 0.9em;
    }
  `;

  render() {
    const chosen = Object.entries(this.filters).flatMap(([name, values]) => values.map((value) => ({ name, value })));
    if (chosen.length === 0) {
      return nothing;
    }
    return html`${chosen.map(
        ({ name, value }) => html`<button type="button" class="chosen" @click=${() => this.#tell('kt-toggle', { name, value })}>
          <bdi>${facetLabel(name, value)}</bdi>${icon('xmark')}<span class="visually-hidden">${t('search:take')}</span>
        </button>`,
      )}
      <button type="button" class="link-button" @click=${() => this.#tell('kt-clear')}>${t('search:clear')}</button>`;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

define('kt-chosen', KtChosen);
