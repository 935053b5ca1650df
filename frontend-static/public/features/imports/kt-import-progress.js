import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatBytes, formatPercent } from '../../lib/format.js';
import './kt-import-counts.js';

/** An import under way: how much of the file has gone, and what the server has made of it. `sending`, `live`; tells `kt-cancel`. */
export class KtImportProgress extends KtElement {
  static properties = { sending: { attribute: false }, live: { attribute: false } };

  static styles = css`
    kt-import-progress {
      display: grid;
      gap: var(--space-4);
    }
    kt-import-progress progress {
      inline-size: 100%;
      block-size: 0.6rem;
      appearance: none;
      border: 0;
      border-radius: var(--radius-pill);
      overflow: hidden;
      background: var(--sunken);
    }
    kt-import-progress progress::-webkit-progress-bar {
      background: var(--sunken);
    }
    kt-import-progress progress::-webkit-progress-value {
      border-radius: var(--radius-pill);
      background: var(--sea);
      transition: inline-size var(--calm);
    }
    kt-import-progress progress::-moz-progress-bar {
      background: var(--sea);
    }
  `;

  render() {
    const { name, sent, size } = this.sending;
    const percent = size ? Math.floor((sent / size) * 100) : 0;
    return html`<div>
        <h2><bdi>${name}</bdi></h2>
        <p class="quiet small">${t('imports:sent', { sent: formatBytes(sent), size: formatBytes(size), percent: formatPercent(percent) })}</p>
      </div>
      <progress max="100" value=${percent} aria-label=${t('imports:sentLabel')}></progress>
      <kt-import-counts .of=${this.live}></kt-import-counts>
      <div class="buttons">
        <button type="button" class="button" @click=${() => this.dispatchEvent(new CustomEvent('kt-cancel'))}>${t('imports:stop.action')}</button>
        <span class="quiet small">${t('imports:open')}</span>
      </div>`;
  }
}

define('kt-import-progress', KtImportProgress);
