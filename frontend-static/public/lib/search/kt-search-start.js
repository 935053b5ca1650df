import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { addressOf, isEmpty, unfiltered } from './query.js';
import './kt-search-tips.js';

/** The line under the search box: real searches to start from while nothing is asked yet, and the tips. `kind`, `search`. */
export class KtSearchStart extends KtElement {
  static properties = { kind: {}, search: { attribute: false } };

  static styles = css`
    kt-search-start {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-block-size: 2.75rem;
      font-size: var(--text-s);
    }
    kt-search-start .examples {
      flex: 1;
      display: flex;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      min-inline-size: 0;
      overflow-x: auto;
      scrollbar-width: none;
      padding: 0.4rem 0.3rem;
      margin: 0;
      list-style: none;
      color: var(--ink-soft);
      white-space: nowrap;
    }
    kt-search-start kt-search-tips {
      margin-inline-start: auto;
    }
  `;

  render() {
    return html`${isEmpty(this.search) ? this.#examples() : nothing}<kt-search-tips .kind=${this.kind}></kt-search-tips>`;
  }

  #examples() {
    const examples = t(`search:${this.kind}.examples`).split('|');
    return html`<ul class="examples">
      <li>${t('search:try')}</li>
      ${examples.map((q) => html`<li><a href=${addressOf(`/${this.kind}`, { ...unfiltered(this.search), q })}>${q}</a></li>`)}
    </ul>`;
  }
}

define('kt-search-start', KtSearchStart);
