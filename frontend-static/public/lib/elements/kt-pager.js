import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';

/** "Show more" under a list that goes on: `next` (cursor or null), `shown`, `total`, `busy`; tells `kt-more`. */
export class KtPager extends KtElement {
  static properties = {
    next: { attribute: false },
    shown: { type: Number },
    total: { type: Number },
    busy: { type: Boolean },
  };

  static styles = css`
    kt-pager {
      display: grid;
      justify-items: center;
      gap: var(--space-2);
      padding-block: var(--space-5);
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
  `;

  render() {
    if (!this.next) {
      return nothing;
    }
    return html`${this.total
        ? html`<span>${t('common:shownOf', { shown: this.shown, total: this.total })}</span>`
        : nothing}
      <button type="button" class="button" aria-disabled=${this.busy ? 'true' : 'false'} @click=${this.#more}>
        ${this.busy ? t('common:loading') : t('common:showMore')}
      </button>`;
  }

  #more() {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent('kt-more', { bubbles: true }));
    }
  }
}

define('kt-pager', KtPager);
