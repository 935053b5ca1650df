import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { livingRooms } from '../living-rooms.js';
import { navigate } from '../router.js';
import '../elements/kt-empty.js';
import '../elements/kt-pager.js';
import '../elements/kt-problem.js';
import '../elements/kt-search-box.js';
import '../elements/kt-skeleton.js';
import '../profiles/kt-profile-card.js';
import './kt-chosen.js';
import './kt-facet-drawer.js';
import './kt-facets.js';
import { addressOf, filterCount, readSearch, toggled, writeSearch } from './query.js';
import { Results } from './results.js';

const PAUSE_MS = 180; // between keystrokes and asking
const BURST_MS = 1500; // searches that typing starts within this long are one entry in the history

/** The search over `kind` (startups|investors) with these `facets`. The address is its state: `query`. */
export class KtProfileSearch extends KtElement {
  static properties = { kind: {}, facets: { attribute: false }, query: { attribute: false } };

  static styles = css`
    kt-profile-search .columns {
      display: grid;
      gap: 0 var(--space-6);
    }
    kt-profile-search aside {
      display: none;
    }
    kt-profile-search .summary {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      justify-content: space-between;
      min-block-size: 3.25rem;
      padding-block: var(--space-3);
    }
    kt-profile-search .found {
      color: var(--ink-soft);
    }
    kt-profile-search .list {
      display: grid;
      gap: var(--space-3);
      min-block-size: 60vh;
      align-content: start;
      transition: opacity var(--calm);
    }
    kt-profile-search .list[aria-busy='true'] {
      opacity: 0.65;
    }
    @media (min-width: 56rem) {
      kt-profile-search .columns {
        grid-template-columns: 15rem minmax(0, 1fr);
      }
      kt-profile-search aside {
        display: block;
        padding-block-start: 4rem;
      }
      kt-profile-search kt-facet-drawer {
        display: none;
      }
    }
  `;

  #results = null;
  #timer = 0;
  #wentAt = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#results ??= new Results(this, `/api/${this.kind}`);
    livingRooms().then(
      () => this.requestUpdate(),
      () => {}, // names of rooms stay ids; the results matter more
    );
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    if (changed.has('query')) {
      this.search = readSearch(this.query, this.facets);
      this.#results.search(writeSearch(this.search));
    }
  }

  render() {
    const { items, total, facets, next, busy, building, problem } = this.#results;
    const { filters } = this.search;
    return html`<div @kt-toggle=${this.#toggle} @kt-clear=${() => this.#go({ q: this.search.q, filters: {} })} @kt-query=${this.#typed}>
      <kt-search-box instant target="/${this.kind}" .q=${this.search.q} .label=${t(`search:${this.kind}.label`)}
        .placeholder=${t(`search:${this.kind}.placeholder`)}></kt-search-box>
      <div class="columns">
        <aside aria-label=${t('search:filters')}>
          <kt-facets .names=${this.facets} .facets=${facets} .filters=${filters}></kt-facets>
        </aside>
        <div>
          <div class="summary">
            <p class="found" role="status">${items ? t(`search:${this.kind}.found`, { count: total }) : ''}</p>
            <kt-facet-drawer .names=${this.facets} .facets=${facets} .filters=${filters} .count=${filterCount(this.search)}
              .total=${total}></kt-facet-drawer>
            <kt-chosen .filters=${filters}></kt-chosen>
          </div>
          ${building ? html`<p class="quiet">${t('search:building')}</p>` : nothing}
          ${problem ? html`<kt-problem .problem=${problem} .retry=${() => this.#again()}></kt-problem>` : nothing}
          <h2 class="visually-hidden">${t('search:results')}</h2>
          <div class="list" aria-busy=${busy ? 'true' : 'false'}>${this.#list(items, problem)}</div>
          <kt-pager .next=${next} .shown=${items?.length} .total=${total} .busy=${busy} @kt-more=${() => this.#results.more()}></kt-pager>
        </div>
      </div>
    </div>`;
  }

  #list(items, problem) {
    if (!items) {
      return problem ? nothing : html`<kt-skeleton .count=${5}></kt-skeleton>`;
    }
    if (items.length === 0) {
      return this.#nothingFound();
    }
    return repeat(
      items,
      ({ id }) => id,
      (item) => html`<kt-profile-card .kind=${this.kind} .item=${item}></kt-profile-card>`,
    );
  }

  #nothingFound() {
    const narrowed = filterCount(this.search) > 0;
    return html`<kt-empty
      .heading=${t('search:empty.heading')}
      .text=${narrowed ? t('search:empty.narrowed') : t('search:empty.words')}
      .actions=${[
        ...(narrowed ? [{ label: t('search:clear'), act: () => this.#go({ q: this.search.q, filters: {} }), primary: true }] : []),
        { label: t(`search:${this.kind}.all`), href: `/${this.kind}` },
      ]}
    ></kt-empty>`;
  }

  #again() {
    this.#results.search(writeSearch(this.search));
  }

  #toggle({ detail }) {
    this.#go(toggled(this.search, detail.name, detail.value));
  }

  #typed({ detail }) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const replace = Date.now() - this.#wentAt < BURST_MS;
      this.#wentAt = Date.now();
      this.#go({ ...this.search, q: detail.q }, { replace });
    }, PAUSE_MS);
  }

  #go(search, options) {
    clearTimeout(this.#timer);
    navigate(addressOf(`/${this.kind}`, search), options);
  }
}

define('kt-profile-search', KtProfileSearch);
