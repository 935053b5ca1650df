import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { rich } from '../rich.js';
import { exactly } from './pieces.js';

/** Says which word was taken for another, and offers the reader's own: `search`, `corrected` {from, to} or nothing. */
export class KtCorrected extends KtElement {
  static properties = { search: { attribute: false }, corrected: { attribute: false } };

  static styles = css`
    kt-corrected p {
      padding-block-end: var(--space-3);
    }
    kt-corrected b {
      font-weight: 600;
    }
  `;

  render() {
    if (!this.corrected) {
      return nothing;
    }
    const { from, to } = this.corrected;
    return html`<p role="status">
      ${rich('search:corrected.showing', { word: html`<b><bdi>${to}</bdi></b>` })}
      <button type="button" class="link-button" @click=${this.#exactly}>${t('search:corrected.exactly', { word: from })}</button>
    </p>`;
  }

  #exactly() {
    const detail = { ...this.search, q: exactly(this.search.q, this.corrected) };
    this.dispatchEvent(new CustomEvent('kt-search', { detail, bubbles: true }));
  }
}

define('kt-corrected', KtCorrected);
