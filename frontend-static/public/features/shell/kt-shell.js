import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-toasts.js';
import './kt-header.js';
import './kt-footer.js';

const SCROLL_PATIENCE_MS = 1500;

/** Everything around the pages. `show(page)` puts a page in its place and takes the reader there. */
export class KtShell extends KtElement {
  static properties = { ready: { type: Boolean }, busy: { type: Boolean } };

  static styles = css`
    .skip {
      position: absolute;
      inset-block-start: var(--space-2);
      inset-inline-start: var(--space-2);
      z-index: 60;
    }
    .underway {
      position: fixed;
      inset-block-start: 0;
      inset-inline: 0;
      z-index: 60;
      block-size: 3px;
      background: var(--sea);
      transform-origin: 0 0;
      animation: underway 3s ease-out both 250ms;
    }
    @keyframes underway {
      from {
        transform: scaleX(0);
      }
      to {
        transform: scaleX(0.9);
      }
    }
    main > * {
      display: block;
    }
  `;

  render() {
    if (!this.ready) {
      return html`<div></div><main></main>`;
    }
    return html`<div>
        <a class="button primary skip visually-hidden" href="#main" @click=${this.#skip}>${t('shell:skip')}</a>
        ${this.busy ? html`<div class="underway" aria-hidden="true"></div>` : nothing}
        <kt-header></kt-header>
      </div>
      <main id="main" tabindex="-1"></main>
      <kt-footer></kt-footer>
      <kt-toasts></kt-toasts>`;
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }

  async show(page, { focus, scroll }) {
    await this.updateComplete;
    const main = this.querySelector('main');
    main.replaceChildren(page);
    this.busy = false;
    document.dispatchEvent(new CustomEvent('keting-page'));
    if (focus) {
      main.focus({ preventScroll: true });
    }
    this.#scrollTo(scroll);
  }

  /** A page that is gone back to may still be loading; its place is found again as soon as it is long enough. */
  #scrollTo(place) {
    window.scrollTo(0, place);
    if (place > 0 && window.scrollY < place) {
      const grows = new ResizeObserver(() => {
        window.scrollTo(0, place);
        if (window.scrollY >= place - 1) {
          grows.disconnect();
        }
      });
      grows.observe(this.querySelector('main'));
      const stop = () => grows.disconnect();
      addEventListener('wheel', stop, { once: true, passive: true });
      addEventListener('touchmove', stop, { once: true, passive: true });
      setTimeout(stop, SCROLL_PATIENCE_MS);
    }
  }
}

define('kt-shell', KtShell);
