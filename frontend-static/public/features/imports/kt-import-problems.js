import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { hasMessage, t } from '../../lib/i18n.js';
import { formatNumber } from '../../lib/format.js';

const AT_FIRST = 20;

/** Lines that were refused and why, the first `problems` of `total`. */
export class KtImportProblems extends KtElement {
  static properties = { problems: { attribute: false }, total: { type: Number }, all: { state: true } };

  static styles = css`
    kt-import-problems {
      display: grid;
      gap: var(--space-3);
    }
    kt-import-problems .scroll {
      overflow-x: auto;
    }
    kt-import-problems table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: var(--text-s);
    }
    kt-import-problems caption {
      padding-block-end: var(--space-2);
      font-weight: 550;
      text-align: start;
    }
    kt-import-problems th,
    kt-import-problems td {
      padding-block: var(--space-2);
      padding-inline: 0 var(--space-4);
      border-block-end: 1px solid var(--line);
      text-align: start;
      vertical-align: top;
    }
    kt-import-problems th {
      white-space: nowrap;
      color: var(--ink-soft);
      font-weight: 400;
      font-size: var(--text-xs);
    }
    kt-import-problems .number {
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    kt-import-problems .detail {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    @media (max-width: 40rem) {
      kt-import-problems thead {
        display: none;
      }
      kt-import-problems tr {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
      }
      kt-import-problems td {
        padding-block: 0;
        border: 0;
        overflow-wrap: anywhere;
      }
      kt-import-problems td:last-child {
        grid-column: 1 / -1;
      }
    }
  `;

  render() {
    const shown = this.all ? this.problems : this.problems.slice(0, AT_FIRST);
    return html`<div class="scroll">
        <table>
          <caption>${t('imports:problems.caption', { count: this.total })}</caption>
          <thead>
            <tr><th scope="col" class="number">${t('imports:problems.line')}</th><th scope="col">${t('imports:problems.source')}</th><th scope="col">${t('imports:problems.what')}</th></tr>
          </thead>
          <tbody>${shown.map(row)}</tbody>
        </table>
      </div>
      ${shown.length < this.problems.length
        ? html`<button type="button" class="link-button" @click=${() => (this.all = true)}>${t('imports:problems.all', { count: this.problems.length })}</button>`
        : nothing}
      ${this.all && this.problems.length < this.total ? html`<p class="quiet small">${t('imports:problems.rest')}</p>` : nothing}`;
  }
}

/** The house's sentence in the reader's language; the particulars as the server wrote them. */
function row({ line, sourceId, slug, detail, pointer }) {
  const key = `imports:lines.${slug}`;
  const known = hasMessage(key);
  return html`<tr>
    <td class="number">${formatNumber(line)}</td>
    <td>${sourceId ? html`<bdi><code>${sourceId}</code></bdi>` : '–'}</td>
    <td>
      ${known ? t(key) : detail} ${pointer ? html`<bdi><code>${pointer}</code></bdi>` : nothing}
      ${known && detail ? html`<div class="detail" lang="en" dir="ltr">${detail}</div>` : nothing}
    </td>
  </tr>`;
}

define('kt-import-problems', KtImportProblems);
