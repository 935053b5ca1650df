import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { icon } from '../icons.js';

/** A short fact: `label`, `tone` plain|sea|wood|tea|gold|seal, `icon`. Its text may be in any script. */
export class KtChip extends KtElement {
  static properties = { label: {}, tone: { reflect: true }, icon: {} };

  static styles = css`
    kt-chip {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      max-inline-size: 100%;
      padding: 0.15em 0.7em;
      border-radius: var(--radius-pill);
      background: var(--sunken);
      color: var(--ink-soft);
      font-size: var(--text-xs);
      line-height: 1.6;
    }
    kt-chip .icon {
      inline-size: 1em;
      block-size: 1em;
    }
    kt-chip[tone='sea'] {
      background: var(--sea-soft);
      color: var(--sea-strong);
    }
    kt-chip[tone='wood'] {
      background: var(--wood-soft);
      color: var(--wood);
    }
    kt-chip[tone='tea'] {
      background: var(--tea-soft);
      color: var(--tea);
    }
    kt-chip[tone='gold'] {
      background: var(--gold-soft);
      color: var(--gold);
    }
    kt-chip[tone='seal'] {
      background: var(--seal-soft);
      color: var(--seal);
    }
  `;

  render() {
    return html`${this.icon ? icon(this.icon) : nothing}<bdi>${this.label}</bdi>`;
  }
}

define('kt-chip', KtChip);
