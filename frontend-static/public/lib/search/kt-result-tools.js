import { css, html } from 'lit';
import { KtElement, define } from '../element.js';
import { address } from '../api.js';
import { currentLanguage, t } from '../i18n.js';
import { icon } from '../icons.js';
import { account, signInAddress } from '../session.js';
import { toast } from '../toasts.js';
import { addressOf, writeSearch } from './query.js';
import { saveSearch, takeWish } from './save-search.js';

/** What can be done with a list: keep it as a table, pass its link on, save the search. `kind`, `search`. */
export class KtResultTools extends KtElement {
  static properties = { kind: {}, search: { attribute: false } };

  static styles = css`
    kt-result-tools {
      display: flex;
      gap: var(--space-1);
      align-items: center;
    }
    kt-result-tools .button {
      min-block-size: 2.5rem;
      padding-inline: var(--space-4);
      font-size: var(--text-s);
      white-space: nowrap;
    }
    @media (max-width: 33.99rem) {
      kt-result-tools .button {
        inline-size: var(--tap);
        padding: 0;
        border-color: transparent;
        background: none;
      }
      kt-result-tools .button span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `;

  firstUpdated() {
    if (account() && takeWish(this.#address)) {
      saveSearch(this.kind, this.search); // the reader asked for it before signing in
    }
  }

  get #address() {
    return addressOf(`/${this.kind}`, this.search);
  }

  render() {
    return html`${this.#table()}
      <button type="button" class="icon-button" aria-label=${t('search:share.label')} title=${t('search:share.label')} @click=${this.#share}>
        ${icon('chain')}
      </button>
      <button type="button" class="button" @click=${() => saveSearch(this.kind, this.search)}>${icon('bookmark')}<span>${t('search:save.action')}</span></button>`;
  }

  #table() {
    const label = t('search:table');
    const params = writeSearch(this.search);
    params.set('reader', currentLanguage().tag); // a download is asked for in the browser's language, not in the page's
    return account()
      ? html`<a class="icon-button" href="${address(`/api/search/${this.kind}.csv`)}?${params}" download aria-label=${label} title=${label}>${icon('download')}</a>`
      : html`<a class="icon-button" href=${signInAddress(this.#address)} aria-label=${label} title=${label}>${icon('download')}</a>`;
  }

  async #share() {
    const url = new URL(this.#address, location.href).href;
    const touch = matchMedia('(pointer: coarse)').matches;
    try {
      if (touch && navigator.share) {
        await navigator.share({ url, title: document.title });
      } else {
        await navigator.clipboard.writeText(url);
        toast(t('search:share.copied'));
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        toast(t('search:share.refused', { url }), 'problem');
      }
    }
  }
}

define('kt-result-tools', KtResultTools);
