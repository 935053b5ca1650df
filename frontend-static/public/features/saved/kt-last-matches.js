import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { Loading } from '../../lib/loading.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import '../../lib/profiles/kt-profile-card.js';

/** What the last alert of a saved search told, unfolded when asked for: `search` (id), `kind`, `count`. */
export class KtLastMatches extends KtElement {
  static properties = { search: {}, kind: {}, count: { type: Number } };

  static styles = css`
    kt-last-matches summary {
      min-block-size: 2.25rem;
      padding-block: var(--space-1);
      color: var(--sea);
      cursor: pointer;
    }
    kt-last-matches .rows {
      padding-block-start: var(--space-3);
    }
  `;

  #matches = new Loading(this, async (id, signal) => (await get(`/api/saved-searches/${id}/matches`, { signal })).items);

  render() {
    return html`<details @toggle=${this.#toggled}>
      <summary>${t('saved:matches', { count: this.count })}</summary>
      <div class="rows">
        ${this.#matches.render({
          skeleton: () => html`<kt-skeleton .count=${1}></kt-skeleton>`,
          problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#matches.run(this.search)}></kt-problem>`,
          done: (items) =>
            items.length
              ? items.map((item) => html`<kt-profile-card .kind=${this.kind} .item=${item}></kt-profile-card>`)
              : html`<p class="quiet">${t('saved:gone')}</p>`,
        })}
      </div>
    </details>`;
  }

  #toggled({ target }) {
    if (target.open && !this.#matches.value) {
      this.#matches.run(this.search);
    }
  }
}

define('kt-last-matches', KtLastMatches);
