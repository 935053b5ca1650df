import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { livingRooms } from '../../lib/living-rooms.js';
import { Loading } from '../../lib/loading.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import './kt-saved-search.js';

/** The page /saved: the searches that this person keeps, and what they last brought. */
export class KtSaved extends KtElement {
  static styles = css`
    kt-saved .rows {
      padding: 0;
      list-style: none;
    }
  `;

  #searches = new Loading(this, async (signal) => (await get('/api/saved-searches', { signal })).items);

  connectedCallback() {
    super.connectedCallback();
    this.#searches.run();
    livingRooms().then(
      () => this.requestUpdate(),
      () => {}, // names of rooms stay ids
    );
  }

  render() {
    return html`<div class="page reading">
      <div class="page-head">
        <h1>${t('saved:heading')}</h1>
        <p class="lead">${t('saved:lead')}</p>
      </div>
      ${this.#searches.problem && this.#searches.value
        ? html`<kt-problem .problem=${this.#searches.problem} .retry=${() => this.#searches.run()}></kt-problem>`
        : nothing}
      ${this.#searches.render({
        skeleton: () => html`<div class="rows"><kt-skeleton .count=${3}></kt-skeleton></div>`,
        problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#searches.run()}></kt-problem>`,
        done: (items) => this.#list(items),
      })}
    </div>`;
  }

  #list(items) {
    if (items.length === 0) {
      return html`<kt-empty .heading=${t('saved:empty.heading')} .text=${t('saved:empty.text')}
        .actions=${[{ label: t('saved:empty.action'), href: '/startups', primary: true }]}></kt-empty>`;
    }
    return html`<ul class="rows" @kt-changed=${() => this.#searches.run()}>
      ${repeat(
        items,
        ({ id }) => id,
        (item) => html`<li><kt-saved-search .item=${item}></kt-saved-search></li>`,
      )}
    </ul>`;
  }
}

define('kt-saved', KtSaved);
