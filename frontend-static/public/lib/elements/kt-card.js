import { LitElement, css, html } from 'lit';

/**
 * A sheet of paper with something on it; the only element of ours with a shadow root, since it has slots: `heading`,
 * `actions` and the rest.
 */
export class KtCard extends LitElement {
  static styles = css`
    :host {
      display: block;
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
    }
    header.filled {
      margin-block-end: var(--space-4);
    }
  `;

  #fill(event) {
    const header = event.target.closest('header');
    const filled = [...header.querySelectorAll('slot')].some((slot) => slot.assignedElements().length > 0);
    header.classList.toggle('filled', filled);
  }

  render() {
    return html`<header @slotchange=${this.#fill}>
        <slot name="heading"></slot>
        <slot name="actions"></slot>
      </header>
      <slot></slot>`;
  }
}

if (!customElements.get('kt-card')) {
  customElements.define('kt-card', KtCard);
}
