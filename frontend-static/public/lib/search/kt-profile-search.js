import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { livingRooms } from '../living-rooms.js';
import { navigate } from '../router.js';
import '../elements/kt-pager.js';
import '../elements/kt-problem.js';
import '../elements/kt-skeleton.js';
import '../profiles/kt-profile-card.js';
import './kt-chosen.js';
import './kt-corrected.js';
import './kt-facet-drawer.js';
import './kt-facets.js';
import './kt-no-results.js';
import './kt-result-tools.js';
import './kt-search-field.js';
import './kt-search-start.js';
import './kt-sort.js';
import { addressOf, filterCount, readSearch, toggled, writeSearch } from './query.js';
import { Results } from './results.js';
import { searchStyles } from './search-styles.js';

const PAUSE_MS = 200; // between keystrokes and asking
const SETTLED_MS = 1500; // without a keystroke for so long, the reader means it

/** The search over `kind` (startups|investors) with these `facets`. The address is its state: `query`. */
export class KtProfileSearch extends KtElement {
  static properties = { kind: {}, facets: { attribute: false }, query: { attribute: false } };

  static styles = searchStyles;

  #results = null;
  #timer = 0;
  #pause = 0;
  #typing = false; // whether the next change of the address comes from typing
  #entry = false; // whether the words being typed have an entry of their own in the history
  #paused = false; // whether the present search came of a pause, and may have been on the way to a suggestion

  connectedCallback() {
    super.connectedCallback();
    this.#results ??= new Results(this, `/api/${this.kind}`);
    livingRooms().then(
      () => this.requestUpdate(),
      () => {}, // names of rooms stay ids; the results matter more
    );
    document.addEventListener('keting-language', this.#again);
  }

  disconnectedCallback() {
    this.#stop();
    document.removeEventListener('keting-language', this.#again);
    super.disconnectedCallback();
  }

  #again = () => this.#results.search(writeSearch(this.search));

  willUpdate(changed) {
    if (changed.has('query')) {
      this.search = readSearch(this.query, [...this.facets, 'sector']);
      this.#results.search(writeSearch(this.search), { typing: this.#typing });
      this.#entry &&= this.#typing;
      this.#typing = this.#paused = false;
    }
  }

  render() {
    const { facets, understood, items, total } = this.#results;
    const { filters, q } = this.search;
    return html`<div @kt-toggle=${({ detail }) => this.#go(toggled(this.search, detail.name, detail.value))}
      @kt-search=${({ detail }) => this.#go(detail)} @kt-query=${this.#typed} @kt-settle=${({ detail }) => this.#settle(detail.q, detail)}>
      <kt-search-field .kind=${this.kind} .q=${q} .label=${t(`search:${this.kind}.label`)}
        .placeholder=${t(`search:${this.kind}.placeholder`)}></kt-search-field>
      <kt-search-start .kind=${this.kind} .search=${this.search}></kt-search-start>
      <div class="columns">
        <aside aria-label=${t('search:filters')}>
          <kt-facets .names=${this.facets} .facets=${facets} .filters=${filters}></kt-facets>
        </aside>
        <div>
          <div class="summary">
            <p class="found" role="status">${items ? t(`search:${this.kind}.found`, { count: total }) : ''}</p>
            <kt-result-tools .kind=${this.kind} .search=${this.search}></kt-result-tools>
            <kt-facet-drawer .names=${this.facets} .facets=${facets} .filters=${filters} .count=${filterCount(this.search)}
              .total=${total}></kt-facet-drawer>
            <kt-sort .search=${this.search}></kt-sort>
          </div>
          <kt-corrected .search=${this.search} .corrected=${understood.corrected}></kt-corrected>
          <kt-chosen .search=${this.search} .understood=${understood}></kt-chosen>
          ${this.#list()}
        </div>
      </div>
    </div>`;
  }

  #list() {
    const { items, total, next, busy, building, problem, understood } = this.#results;
    return html`${building ? html`<p class="quiet">${t('search:building')}</p>` : nothing}
      ${problem ? html`<kt-problem .problem=${problem} .retry=${this.#again}></kt-problem>` : nothing}
      <h2 class="visually-hidden">${t('search:results')}</h2>
      <div class="list" aria-busy=${busy ? 'true' : 'false'}>
        ${items ? nothing : problem ? nothing : html`<kt-skeleton .count=${5}></kt-skeleton>`}
        ${items?.length === 0
          ? html`<kt-no-results .kind=${this.kind} .search=${this.search} .understood=${understood}></kt-no-results>`
          : nothing}
        ${repeat(
          items ?? [],
          ({ id }) => id,
          (item) => html`<kt-profile-card .kind=${this.kind} .item=${item}></kt-profile-card>`,
        )}
      </div>
      <kt-pager .next=${next} .shown=${items?.length} .total=${total} .busy=${busy} @kt-more=${() => this.#results.more()}></kt-pager>`;
  }

  #typed({ detail: { q } }) {
    this.#stop();
    this.search = { ...this.search, q }; // a filter that is ticked now goes with these words
    this.#timer = setTimeout(() => this.#type(q), PAUSE_MS);
    this.#pause = setTimeout(() => this.#settle(q, { paused: true }), SETTLED_MS);
  }

  /** The first letters of a search get an entry in the history and the next ones replace it, so that "back" leads to the search before. */
  #type(q) {
    const replace = this.#entry;
    this.#typing = this.#entry = true;
    navigate(addressOf(`/${this.kind}`, { ...this.search, q }), { replace });
  }

  #settle(q, { paused = false, chosen = false } = {}) {
    this.#stop();
    const replace = this.#entry || (chosen && this.#paused);
    if (q.trim() !== (this.query.get('q') ?? '')) {
      this.#go({ ...this.search, q }, { replace });
    } else if (this.#results.provisional) {
      this.#again();
    }
    this.#entry = false;
    this.#paused = paused;
  }

  #go(search, options) {
    this.#stop();
    navigate(addressOf(`/${this.kind}`, search), options);
  }

  #stop() {
    clearTimeout(this.#timer);
    clearTimeout(this.#pause);
  }
}

define('kt-profile-search', KtProfileSearch);
