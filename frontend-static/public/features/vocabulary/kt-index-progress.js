import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import '../../lib/elements/kt-progress.js';

const EVERY = 400; // ms

/** After a change: how far the profiles have followed. `since` changes with every change. */
export class KtIndexProgress extends KtElement {
  static properties = { since: { type: Number }, status: { state: true } };

  static styles = css`
    kt-index-progress {
      display: block;
    }
    kt-index-progress .card {
      display: grid;
      gap: var(--space-2);
      margin-block-end: var(--space-4);
      padding: var(--space-3) var(--space-4);
      border-color: var(--tea);
      background: var(--tea-soft);
    }
    kt-index-progress .card > span {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    kt-index-progress .icon {
      flex: none;
      color: var(--tea);
    }
  `;

  #timer = 0;

  willUpdate(changed) {
    if (changed.has('since') && this.since) {
      this.status = null;
      this.#look();
    }
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  async #look() {
    clearTimeout(this.#timer);
    try {
      this.status = await get('/api/search/status');
    } catch {
      return; // the change is saved; how far it is, is a detail
    }
    if (this.isConnected && !this.#done()) {
      this.#timer = setTimeout(() => this.#look(), EVERY);
    }
  }

  #done() {
    return this.status?.percent === null && this.status.behind === 0;
  }

  render() {
    if (!this.since) {
      return nothing;
    }
    if (this.#done()) {
      return html`<p class="card" role="status"><span>${icon('check')}<span>${t('vocabulary:progress.done')}</span></span></p>`;
    }
    const percent = this.status?.percent ?? (this.status ? 99 : 0);
    return html`<div class="card" role="status">
      <kt-progress .value=${percent} .max=${100} .label=${t('vocabulary:progress.busy')}></kt-progress>
    </div>`;
  }
}

define('kt-index-progress', KtIndexProgress);
