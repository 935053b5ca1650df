import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatNumber } from '../../lib/format.js';

const COUNTS = ['lines', 'created', 'updated', 'unchanged', 'kept', 'refused'];

/** The figures of an import: `of` {lines, created, updated, unchanged, kept, refused}. */
export class KtImportCounts extends KtElement {
  static properties = { of: { attribute: false } };

  static styles = css`
    kt-import-counts > dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
      gap: var(--space-3);
    }
    kt-import-counts dl > div {
      display: flex;
      flex-direction: column-reverse;
      justify-content: flex-end;
      padding: var(--space-2) var(--space-3);
      border-radius: var(--radius-m);
      background: var(--paper);
    }
    kt-import-counts dt {
      color: var(--ink-soft);
      font-size: var(--text-xs);
      line-height: 1.4;
    }
    kt-import-counts dd {
      font-size: var(--text-l);
      font-variant-numeric: tabular-nums;
    }
    kt-import-counts .refused:not(.zero) dd {
      color: var(--seal);
    }
  `;

  render() {
    return html`<dl>
      ${COUNTS.map((name) => {
        const count = this.of?.[name] ?? 0;
        return html`<div class="${name} ${count ? '' : 'zero'}"><dt>${t(`imports:counts.${name}`)}</dt><dd>${formatNumber(count)}</dd></div>`;
      })}
    </dl>`;
  }
}

define('kt-import-counts', KtImportCounts);
