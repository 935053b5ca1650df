import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { teaTable } from '../drawings/tea-table.js';

/** Nothing here, said kindly, with a way on: `heading`, `text`, `actions` [{label, href} | {label, act}]. `page` when the page
 * has no other heading. */
export class KtEmpty extends KtElement {
  static properties = { heading: {}, text: {}, actions: { attribute: false }, page: { type: Boolean } };

  static styles = css`
    kt-empty {
      display: grid;
      justify-items: center;
      gap: var(--space-3);
      padding: var(--space-7) var(--space-4);
      text-align: center;
    }
    kt-empty svg {
      inline-size: 11rem;
      block-size: auto;
      margin-block-end: var(--space-2);
    }
    kt-empty p {
      max-inline-size: 46ch;
      color: var(--ink-soft);
    }
    kt-empty .buttons {
      justify-content: center;
      margin-block-start: var(--space-2);
    }
  `;

  render() {
    return html`${teaTable()}
      ${this.page ? html`<h1>${this.heading}</h1>` : html`<h2>${this.heading}</h2>`}
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      ${this.actions?.length ? html`<div class="buttons">${this.actions.map(action)}</div>` : nothing}`;
  }
}

const action = ({ label, href, act, primary }) =>
  href
    ? html`<a class="button ${primary ? 'primary' : ''}" href=${href}>${label}</a>`
    : html`<button type="button" class="button ${primary ? 'primary' : ''}" @click=${act}>${label}</button>`;

define('kt-empty', KtEmpty);
