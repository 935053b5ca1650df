import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatAgo, formatList, languageName } from '../../lib/format.js';

/** Who changed what, the newest first. */
export class KtConceptHistory extends KtElement {
  static properties = { items: { attribute: false } };

  static styles = css`
    kt-concept-history ol {
      display: grid;
      gap: var(--space-3);
      padding-inline-start: 0;
      list-style: none;
    }
    kt-concept-history li {
      padding-inline-start: var(--space-4);
      border-inline-start: 3px solid var(--line);
      font-size: var(--text-s);
    }
    kt-concept-history .who {
      color: var(--ink-soft);
    }
  `;

  render() {
    return html`<ol>${this.items.map((one) => html`<li>
      <p class="who">${t(`vocabulary:history.${one.kind}`, { name: one.by?.label ?? t('vocabulary:history.somebody') })} · ${formatAgo(one.at)}</p>
      ${this.#words('added', one.added)}${this.#words('removed', one.removed)}${this.#words('labels', one.labels)}
      ${one.moved && one.kind !== 'CREATED'
        ? html`<p>${one.broader ? t('vocabulary:history.moved', { label: one.broader.label }) : t('vocabulary:history.top')}</p>`
        : nothing}
    </li>`)}</ol>`;
  }

  #words(what, byLanguage) {
    return Object.entries(byLanguage).map(
      ([language, words]) =>
        html`<p>${t(`vocabulary:history.${what}`, { language: languageName(language), words: formatList([words].flat()) })}</p>`,
    );
  }
}

define('kt-concept-history', KtConceptHistory);
