import { html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { formatAgo, formatDate } from '../format.js';

/** What a reader should know before relying on a profile: where it came from, under which licence, and how old it is. */
export class KtSourceLine extends KtElement {
  static properties = { source: { attribute: false }, freshness: { attribute: false } };

  render() {
    const { source, licence, importedAt } = this.source ?? {};
    return html`<div class="quiet small">
      ${this.freshness?.state === 'OLD'
        ? html`<p>${t('profiles:source.old', { when: formatAgo(this.freshness.at) })}</p>`
        : nothing}
      ${source ? html`<p>${t('profiles:source.from')} <bdi>${source}</bdi></p>` : nothing}
      ${licence ? html`<p>${t('profiles:source.licence')} <bdi>${licence}</bdi></p>` : nothing}
      ${importedAt ? html`<p>${t('profiles:source.importedOn', { date: formatDate(importedAt) })}</p>` : nothing}
    </div>`;
  }
}

define('kt-source-line', KtSourceLine);
