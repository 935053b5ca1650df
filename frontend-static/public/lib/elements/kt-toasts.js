import { css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';

const STAY_MS = 7000;

/** Shows what `toast()` says, one under the other, read out politely. A problem stays until it is dismissed. */
export class KtToasts extends KtElement {
  static properties = { messages: { state: true } };

  static styles = css`
    kt-toasts {
      position: fixed;
      inset-block-end: var(--space-4);
      inset-inline: var(--space-4);
      z-index: 50;
      display: grid;
      gap: var(--space-2);
      justify-items: center;
      pointer-events: none;
    }
    kt-toasts > div {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      max-inline-size: min(100%, 34rem);
      padding-inline-start: var(--space-4);
      border-radius: var(--radius-m);
      background: var(--ink);
      color: var(--paper);
      box-shadow: var(--shadow-high);
      pointer-events: auto;
    }
    kt-toasts > div > span {
      padding-block: var(--space-2);
    }
    kt-toasts .icon-button:hover {
      background: transparent;
      color: inherit;
    }
  `;

  #next = 0;
  #show = ({ detail }) => {
    const message = { ...detail, id: this.#next++ };
    this.messages = [...this.messages, message].slice(-3);
    if (message.kind !== 'problem') {
      setTimeout(() => this.#dismiss(message.id), STAY_MS);
    }
  };

  constructor() {
    super();
    this.messages = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('aria-live', 'polite');
    document.addEventListener('keting-toast', this.#show);
  }

  disconnectedCallback() {
    document.removeEventListener('keting-toast', this.#show);
    super.disconnectedCallback();
  }

  #dismiss(id) {
    this.messages = this.messages.filter((message) => message.id !== id);
  }

  render() {
    return repeat(
      this.messages,
      (message) => message.id,
      (message) => html`<div>
        ${icon(message.kind === 'problem' ? 'warning' : 'check')}<span>${message.message}</span>
        <button type="button" class="icon-button" aria-label=${t('common:close')} @click=${() => this.#dismiss(message.id)}>
          ${icon('xmark')}
        </button>
      </div>`,
    );
  }
}

define('kt-toasts', KtToasts);
