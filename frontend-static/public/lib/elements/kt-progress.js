import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { formatNumber } from '../format.js';

/** How far something is: `value` of `max` (no `max` when nobody knows), `label` says what is under way. */
export class KtProgress extends KtElement {
  static properties = { value: { type: Number }, max: { type: Number }, label: {} };

  static styles = css`
    kt-progress {
      display: grid;
      gap: var(--space-1);
    }
    kt-progress > progress {
      inline-size: 100%;
      block-size: 0.5rem;
      appearance: none;
      border: 0;
      border-radius: var(--radius-pill);
      overflow: hidden;
      background: var(--sunken);
    }
    kt-progress > progress::-webkit-progress-bar {
      background: var(--sunken);
    }
    kt-progress > progress::-webkit-progress-value {
      background: var(--sea);
      border-radius: var(--radius-pill);
      transition: inline-size var(--calm);
    }
    kt-progress > progress::-moz-progress-bar {
      background: var(--sea);
    }
    kt-progress > span {
      display: flex;
      justify-content: space-between;
      font-size: var(--text-s);
    }
  `;

  render() {
    const known = this.max > 0;
    return html`<span
        ><span>${this.label}</span>${known
          ? html`<bdi>${formatNumber(this.value)} / ${formatNumber(this.max)}</bdi>`
          : nothing}</span
      >
      ${known
        ? html`<progress max=${this.max} value=${this.value} aria-label=${this.label}></progress>`
        : html`<progress aria-label=${this.label}></progress>`}`;
  }
}

define('kt-progress', KtProgress);
