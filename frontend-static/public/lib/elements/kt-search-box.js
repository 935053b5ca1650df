import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../element.js';
import { currentLanguage, t } from '../i18n.js';
import { icon } from '../icons.js';
import { navigate } from '../router.js';

/**
 * A search box that leads to the result page `target` (default /startups); `small` for the header. The result pages have a
 * box of their own, which searches while one types.
 */
export class KtSearchBox extends KtElement {
  static properties = {
    target: {},
    q: {},
    label: {},
    placeholder: {},
    small: { type: Boolean },
  };

  static styles = css`
    kt-search-box {
      display: block;
    }
    kt-search-box form {
      display: flex;
      align-items: center;
      gap: var(--space-1);
      padding-inline: var(--space-4) var(--space-1);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-pill);
      background: var(--surface);
    }
    kt-search-box form:focus-within {
      outline: 3px solid var(--sea);
      outline-offset: 0;
    }
    kt-search-box input {
      flex: 1;
      min-inline-size: 0;
      min-block-size: 3.25rem;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-size: 1.05rem;
      appearance: none;
    }
    kt-search-box input:focus-visible {
      outline: none;
    }
    kt-search-box input::-webkit-search-cancel-button {
      display: none;
    }
    kt-search-box input::placeholder {
      color: var(--ink-soft);
      opacity: 1;
    }
    kt-search-box[small] input {
      min-block-size: 2.5rem;
      font-size: var(--text-s);
    }
    kt-search-box[small] form {
      border-color: var(--line);
      background: var(--paper);
    }
    kt-search-box[small] .icon-button {
      inline-size: 2.25rem;
      block-size: 2.25rem;
    }
  `;

  constructor() {
    super();
    this.target = '/startups';
    this.q = '';
  }

  render() {
    const label = this.label ?? t('shell:search.label');
    return html`<form role="search" action=${this.target} @submit=${this.#submit}>
      <input
        type="search"
        name="q"
        dir=${this.q ? 'auto' : currentLanguage().dir}
        autocomplete="off"
        enterkeyhint="search"
        aria-label=${label}
        placeholder=${this.placeholder ?? t('shell:search.placeholder')}
        .value=${live(this.q ?? '')}
        @input=${({ target }) => (this.q = target.value)}
      />
      <button class="icon-button" aria-label=${t('shell:search.submit')}>${icon('search')}</button>
    </form>`;
  }

  #submit(event) {
    event.preventDefault();
    navigate(this.q.trim() ? `${this.target}?q=${encodeURIComponent(this.q.trim())}` : this.target);
  }
}

define('kt-search-box', KtSearchBox);
