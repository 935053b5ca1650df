import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';

const TIPS = ['language', 'phrase', 'not', 'field', 'range', 'name'];

/** What can be typed into the search box, with examples in the reader's language to try. `kind`. */
export class KtSearchTips extends KtElement {
  static properties = { kind: {}, open: { state: true } };

  static styles = css`
    kt-search-tips {
      position: relative;
      flex: none;
    }
    kt-search-tips > button {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      min-block-size: 2.25rem;
      text-decoration: none;
    }
    @media (max-width: 33.99rem) {
      kt-search-start .examples + kt-search-tips > button span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    kt-search-tips .panel {
      position: absolute;
      z-index: 15;
      inset-inline-end: 0;
      inset-block-start: calc(100% + var(--space-1));
      inline-size: min(30rem, calc(100vw - 2 * var(--gutter)));
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      box-shadow: var(--shadow-high);
      white-space: normal;
    }
    kt-search-tips h2 {
      margin-block-end: var(--space-3);
      font-size: var(--text-l);
    }
    kt-search-tips dl {
      display: grid;
      gap: var(--space-3);
    }
    kt-search-tips dt code {
      padding: 0.1em 0.5em;
      border-radius: var(--radius-s);
      background: var(--sunken);
    }
    kt-search-tips dd {
      color: var(--ink-soft);
    }
  `;

  #outside = (event) => {
    if (!this.contains(event.target)) {
      this.open = false;
    }
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('click', this.#outside);
  }

  disconnectedCallback() {
    document.removeEventListener('click', this.#outside);
    super.disconnectedCallback();
  }

  render() {
    return html`<button type="button" class="link-button" aria-expanded=${this.open ? 'true' : 'false'} aria-controls="search-tips"
        @click=${() => (this.open = !this.open)} @keydown=${this.#key}>${icon('info')}<span>${t('search:tips.heading')}</span></button>
      <div id="search-tips" class="panel" ?hidden=${!this.open} @keydown=${this.#key}>${this.open ? this.#tips() : nothing}</div>`;
  }

  #tips() {
    return html`<h2>${t('search:tips.heading')}</h2>
      <dl>
        ${TIPS.map(
          (tip) => html`<div>
            <dt>${this.#example(t(`search:tips.${tip}.example`))}</dt>
            <dd>${t(`search:tips.${tip}.meaning`)}</dd>
          </div>`,
        )}
      </dl>`;
  }

  #example(q) {
    return html`<a href="/${this.kind}?q=${encodeURIComponent(q)}" @click=${() => (this.open = false)}><code><bdi>${q}</bdi></code></a>`;
  }

  #key(event) {
    if (event.key === 'Escape') {
      this.open = false;
      this.querySelector('button').focus();
    }
  }
}

define('kt-search-tips', KtSearchTips);
