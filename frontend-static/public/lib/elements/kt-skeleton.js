import { css, html } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';

/** The outline of what is coming: `count` cards, so that nothing jumps when it arrives. */
export class KtSkeleton extends KtElement {
  static properties = { count: { type: Number } };

  static styles = css`
    kt-skeleton {
      display: contents;
    }
    kt-skeleton .outline {
      display: grid;
      gap: var(--space-3);
      align-content: start;
      min-block-size: 10.5rem;
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
    }
    kt-skeleton .bone {
      block-size: 0.9rem;
    }
    kt-skeleton .bone.first {
      block-size: 1.5rem;
      inline-size: 45%;
    }
    kt-skeleton .bone.last {
      inline-size: 70%;
    }
  `;

  render() {
    const bones = html`<span class="bone first"></span><span class="bone"></span><span class="bone last"></span>`;
    return html`<span class="visually-hidden" role="status">${t('common:loading')}</span>
      ${Array.from({ length: this.count ?? 1 }, () => html`<div class="outline" aria-hidden="true">${bones}</div>`)}`;
  }
}

define('kt-skeleton', KtSkeleton);
