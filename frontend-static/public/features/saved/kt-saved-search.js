import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../../lib/element.js';
import { patch, remove } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatAgo } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { asProblem } from '../../lib/problems.js';
import { ask } from '../../lib/elements/kt-ask.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-problem.js';
import { nameConcepts, saidBy } from '../../lib/search/labels.js';
import './kt-last-matches.js';

const PATHS = { STARTUP: 'startups', INVESTOR: 'investors' };
const LONGEST_NAME = 80;

/** One saved search: `item`. Tells `kt-changed` when the server has another state of it. */
export class KtSavedSearch extends KtElement {
  static properties = { item: { attribute: false }, problem: { state: true }, busy: { state: true } };

  static styles = css`
    kt-saved-search > article {
      display: grid;
      gap: var(--space-3);
      padding: var(--space-4) var(--space-5);
    }
    kt-saved-search h2 {
      font-size: var(--text-l);
      overflow-wrap: anywhere;
    }
    kt-saved-search h2 a {
      color: var(--ink);
      text-decoration: none;
    }
    kt-saved-search h2 a:hover {
      text-decoration: underline;
    }
    kt-saved-search .tools {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      align-items: center;
    }
    kt-saved-search .tools .check {
      margin-inline-end: auto;
    }
  `;

  async updated() {
    if (await nameConcepts(new URLSearchParams(this.item.query).getAll('concept'))) {
      this.requestUpdate();
    }
  }

  render() {
    const { item } = this;
    const kind = PATHS[item.kind];
    return html`<article class="card">
      <div>
        <h2><a href=${item.link ?? `/${kind}?${item.query}`}><bdi>${item.name}</bdi></a></h2>
        <p class="quiet small">${t(`saved:kinds.${kind}`)} · ${this.#alerted(item)}</p>
      </div>
      ${this.#said(item.query)}
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <div class="tools">
        <label class="check">
          <input type="checkbox" role="switch" .checked=${live(item.alerts === 'DAILY')} ?disabled=${this.busy}
            @change=${({ target }) => this.#change({ alerts: target.checked ? 'DAILY' : 'OFF' })} />
          <span>${t('saved:alerts')}</span>
        </label>
        <button type="button" class="link-button" aria-label=${t('saved:rename.of', { name: item.name })} @click=${this.#rename}>
          ${t('saved:rename.action')}
        </button>
        <button type="button" class="link-button" aria-label=${t('saved:remove.of', { name: item.name })} @click=${this.#remove}>
          ${t('saved:remove.action')}
        </button>
      </div>
      ${item.lastAlert ? html`<kt-last-matches .search=${item.id} .kind=${kind} .count=${item.lastAlert.count}></kt-last-matches>` : nothing}
    </article>`;
  }

  #alerted({ lastAlert, createdAt }) {
    return lastAlert
      ? t('saved:lastAlert', { when: formatAgo(lastAlert.at), count: lastAlert.count })
      : t('saved:since', { when: formatAgo(createdAt) });
  }

  #said(query) {
    const { q, labels } = saidBy(query);
    return q || labels.length
      ? html`<div class="chips">
          ${q ? html`<kt-chip tone="sea" icon="search" .label=${q}></kt-chip>` : nothing}
          ${labels.map((label) => html`<kt-chip .label=${label}></kt-chip>`)}
        </div>`
      : nothing;
  }

  async #rename() {
    const answer = await ask({
      heading: t('saved:rename.heading'),
      field: { label: t('saved:rename.label'), type: 'text', value: this.item.name, limit: LONGEST_NAME, required: true },
      actions: [{ value: 'rename', label: t('saved:rename.confirm') }],
    });
    if (answer) {
      await this.#change({ name: answer.text });
    }
  }

  async #remove() {
    const answer = await ask({
      heading: t('saved:remove.heading', { name: this.item.name }),
      text: t('saved:remove.text'),
      actions: [{ value: 'remove', label: t('saved:remove.action'), tone: 'danger' }],
    });
    if (answer) {
      await this.#attempt(() => remove(`/api/saved-searches/${this.item.id}`));
    }
  }

  #change(change) {
    const { id, version } = this.item;
    return this.#attempt(async () => {
      const { value } = await patch(`/api/saved-searches/${id}`, change, { version });
      this.item = value;
    });
  }

  async #attempt(act) {
    this.busy = true;
    try {
      await act();
      this.problem = null;
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
    this.dispatchEvent(new CustomEvent('kt-changed', { bubbles: true }));
  }
}

define('kt-saved-search', KtSavedSearch);
