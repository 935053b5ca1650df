import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatMoment } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { asProblem } from '../../lib/problems.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-pager.js';
import '../../lib/elements/kt-problem.js';
import './kt-import-result.js';

const TONES = { RUNNING: 'sea', DONE: 'tea', INTERRUPTED: 'gold' };

/** Earlier imports, newest first, each opening to what it came to. `items`, `next`; tells `kt-more`. */
export class KtImportList extends KtElement {
  static properties = { items: { attribute: false }, next: { attribute: false }, open: { state: true } };

  static styles = css`
    kt-import-list details {
      border-block-end: 1px solid var(--line);
    }
    kt-import-list summary {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      align-items: center;
      padding: var(--space-3);
      list-style: none;
      cursor: pointer;
    }
    kt-import-list summary::-webkit-details-marker {
      display: none;
    }
    kt-import-list summary > .icon {
      color: var(--ink-soft);
      transition: transform var(--quick);
    }
    kt-import-list details[open] > summary > .icon {
      transform: rotate(180deg);
    }
    kt-import-list summary:hover {
      background: var(--surface);
    }
    kt-import-list summary .when {
      min-inline-size: 11rem;
    }
    kt-import-list .figures {
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    kt-import-list .open {
      padding: var(--space-3) var(--space-3) var(--space-5);
    }
  `;

  constructor() {
    super();
    this.open = new Map();
  }

  render() {
    if (this.items.length === 0) {
      return html`<kt-empty .heading=${t('imports:empty.heading')} .text=${t('imports:empty.text')}></kt-empty>`;
    }
    return html`<div>${repeat(this.items, ({ id }) => id, (item) => this.#item(item))}</div>
      <kt-pager .next=${this.next}></kt-pager>`;
  }

  #item(item) {
    const { id, kind, state, lines, refused, startedAt } = item;
    return html`<details @toggle=${({ target }) => target.open && this.#fetch(item)}>
      <summary>
        ${icon('chevron-down')}
        <span class="when">${formatMoment(startedAt)}</span>
        <span>${t(`imports:kind.${kind}`)}</span>
        <kt-chip .tone=${TONES[state]} .label=${t(`imports:state.${state}`)}></kt-chip>
        <span class="figures">${t('imports:figures.lines', { count: lines })}${refused ? html`${t('imports:figures.comma')}${t('imports:figures.refused', { count: refused })}` : nothing}</span>
      </summary>
      <div class="open">${this.#opened(this.open.get(id) ?? item)}</div>
    </details>`;
  }

  #opened(item) {
    return item.slug ? html`<kt-problem .problem=${item}></kt-problem>` : html`<kt-import-result .result=${item}></kt-import-result>`;
  }

  async #fetch({ id, state }) {
    if (this.open.has(id) && state !== 'RUNNING') {
      return;
    }
    const found = await get(`/api/imports/${id}`).catch(asProblem);
    this.open = new Map(this.open).set(id, found);
  }
}

define('kt-import-list', KtImportList);
