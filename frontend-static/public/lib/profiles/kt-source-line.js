import { html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { formatDate } from '../format.js';

/** Where an imported profile came from and under which licence. `source`. */
export class KtSourceLine extends KtElement {
  static properties = { source: { attribute: false } };

  render() {
    const { source, licence, importedAt } = this.source;
    return html`<div class="quiet small">
      ${source ? html`<p>${t('profiles:source.from')} <bdi>${source}</bdi></p>` : nothing}
      ${licence ? html`<p>${t('profiles:source.licence')} <bdi>${licence}</bdi></p>` : nothing}
      ${importedAt ? html`<p>${t('profiles:source.importedOn', { date: formatDate(importedAt) })}</p>` : nothing}
    </div>`;
  }
}

define('kt-source-line', KtSourceLine);
