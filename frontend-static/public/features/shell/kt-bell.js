import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatNumber } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { account } from '../../lib/session.js';

const FRESH_MS = 60_000;

/** The way to the notices, with how many are unread. Looks again when a page opens, at most once a minute. */
export class KtBell extends KtElement {
  static properties = { unread: { state: true } };

  static styles = css`
    kt-bell .count {
      position: absolute;
      inset-block-start: 0.15rem;
      inset-inline-end: 0.1rem;
      min-inline-size: 1.15rem;
      padding-inline: 0.25rem;
      border-radius: var(--radius-pill);
      background: var(--seal);
      color: var(--surface);
      font-size: 0.7rem;
      font-weight: 650;
      line-height: 1.15rem;
      text-align: center;
    }
  `;

  #asked = 0;
  #again = () => this.#look(true);
  #maybe = () => this.#look(false);
  #set = ({ detail }) => {
    this.unread = detail.unread;
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keting-session', this.#again);
    document.addEventListener('keting-page', this.#maybe);
    document.addEventListener('keting-notices', this.#set);
    this.#look(true);
  }

  disconnectedCallback() {
    document.removeEventListener('keting-session', this.#again);
    document.removeEventListener('keting-page', this.#maybe);
    document.removeEventListener('keting-notices', this.#set);
    super.disconnectedCallback();
  }

  async #look(now) {
    if (!account()) {
      this.unread = undefined;
      this.requestUpdate();
      return;
    }
    if (now || Date.now() - this.#asked > FRESH_MS) {
      this.#asked = Date.now();
      try {
        this.unread = (await get('/api/notices')).unread;
      } catch {
        this.unread = undefined; // the bell only decorates; the page of notices says what is wrong
      }
    }
  }

  render() {
    if (!account()) {
      return nothing;
    }
    const label = this.unread ? t('shell:bell.unread', { count: this.unread }) : t('shell:bell.none');
    return html`<a class="icon-button" href="/notices" aria-label=${label}>
      ${icon('bell')}
      ${this.unread ? html`<span class="count" aria-hidden="true">${this.unread > 99 ? '99+' : formatNumber(this.unread)}</span>` : nothing}
    </a>`;
  }
}

define('kt-bell', KtBell);
