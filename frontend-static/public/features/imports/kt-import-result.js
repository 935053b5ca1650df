import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatDuration } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import './kt-import-counts.js';
import './kt-import-problems.js';

/** What an import came to: figures, lines with problems, the whole report. `result`, with its problems. */
export class KtImportResult extends KtElement {
  static properties = { result: { attribute: false } };

  static styles = css`
    kt-import-result {
      display: grid;
      gap: var(--space-4);
    }
    kt-import-result h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    kt-import-result h2 .icon {
      color: var(--tea);
    }
    kt-import-result h2.early .icon {
      color: var(--gold);
    }
  `;

  render() {
    const { state, problems = [], refused, report, ending, startedAt, finishedAt } = this.result;
    const early = state === 'INTERRUPTED';
    const sign = { DONE: 'check', INTERRUPTED: 'warning', RUNNING: 'clock' }[state];
    return html`<div role="status"><h2 class=${early ? 'early' : ''}>${icon(sign)}${t(`imports:result.${state}`)}</h2></div>
      ${early && ending ? html`<p>${t('imports:result.until', { line: ending.line })}</p>` : nothing}
      <kt-import-counts .of=${this.result}></kt-import-counts>
      ${finishedAt ? html`<p class="quiet small">${t('imports:result.took', { time: formatDuration(startedAt, finishedAt) })}</p>` : nothing}
      ${problems.length ? html`<kt-import-problems .problems=${problems} .total=${refused}></kt-import-problems>` : nothing}
      ${state === 'RUNNING'
        ? nothing
        : html`<div class="buttons">
            <a class="button" href=${report} download="import-${this.result.id}.ndjson">${icon('download')}${t('imports:report')}</a>
          </div>`}`;
  }
}

define('kt-import-result', KtImportResult);
