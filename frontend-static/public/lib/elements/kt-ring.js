import { css, html, svg } from 'lit';
import { KtElement, define } from '../element.js';
import { formatPercent } from '../format.js';

const RADIUS = 20;
const AROUND = 2 * Math.PI * RADIUS;

/** How much of something there is, as a ring that closes: `percent`; `label` says of what. */
export class KtRing extends KtElement {
  static properties = { percent: { type: Number }, label: {} };

  static styles = css`
    kt-ring {
      position: relative;
      display: inline-grid;
      place-items: center;
      inline-size: 4rem;
      block-size: 4rem;
      flex: none;
    }
    kt-ring svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
    }
    kt-ring circle {
      fill: none;
      stroke-width: 5;
      stroke: var(--line);
    }
    kt-ring .done {
      stroke: var(--tea);
      stroke-linecap: round;
      transition: stroke-dashoffset var(--calm);
    }
    kt-ring > bdi {
      font-size: var(--text-s);
      font-weight: 600;
    }
  `;

  render() {
    const open = AROUND * (1 - this.percent / 100);
    return html`<svg viewBox="0 0 48 48" role="img" aria-label=${this.label}>
        ${svg`<circle cx="24" cy="24" r=${RADIUS}></circle>
        <circle class="done" cx="24" cy="24" r=${RADIUS} transform="rotate(-90 24 24)"
          stroke-dasharray=${AROUND} stroke-dashoffset=${open}></circle>`}
      </svg>
      <bdi>${formatPercent(this.percent)}</bdi>`;
  }
}

define('kt-ring', KtRing);
