import { css, html, svg } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';

const LEVELS = 9;

/** Technology readiness (ISO 16290, 1 to 9) as a small flight of steps with what the level means. `level`. */
export class KtTrl extends KtElement {
  static properties = { level: { type: Number } };

  static styles = css`
    kt-trl {
      display: grid;
      gap: var(--space-1);
    }
    kt-trl svg {
      inline-size: 11rem;
      block-size: auto;
    }
    [dir='rtl'] kt-trl svg {
      transform: scaleX(-1);
    }
    kt-trl .step {
      fill: var(--line);
    }
    kt-trl .step.reached {
      fill: var(--sea);
    }
  `;

  render() {
    const steps = Array.from({ length: LEVELS }, (_, i) => i + 1);
    return html`<svg viewBox="0 0 180 34" aria-hidden="true" focusable="false">
        ${steps.map((step) => this.#step(step))}
      </svg>
      <span>${t('profiles:trl.level', { level: this.level })}</span>
      <span class="quiet small">${t(`profiles:trl.meaning.${this.level}`)}</span>`;
  }

  #step(step) {
    const height = 6 + step * 3;
    const reached = step <= this.level ? 'reached' : '';
    return svg`<rect class="step ${reached}" x=${(step - 1) * 20} y=${34 - height} width="16" height=${height} rx="2"></rect>`;
  }
}

define('kt-trl', KtTrl);
