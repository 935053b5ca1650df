import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { Loading } from '../loading.js';
import '../elements/kt-empty.js';
import { closeTo, wider, worthwhile } from './alternatives.js';
import { facetLabel } from './labels.js';
import { addressOf, filterCount, isEmpty } from './query.js';
import { saveSearch } from './save-search.js';

/** A search that found nothing, and what would: `kind`, `search`, `understood`. */
export class KtNoResults extends KtElement {
  static properties = { kind: {}, search: { attribute: false }, understood: { attribute: false } };

  static styles = css`
    kt-no-results {
      display: grid;
      gap: var(--space-4);
      justify-items: center;
    }
    kt-no-results kt-empty {
      padding-block-end: 0;
    }
    kt-no-results ul {
      display: grid;
      gap: var(--space-2);
      inline-size: min(100%, 34rem);
      padding: 0;
      list-style: none;
    }
    kt-no-results li a {
      display: flex;
      justify-content: space-between;
      gap: var(--space-4);
      align-items: center;
      min-block-size: var(--tap);
      padding: var(--space-2) var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
      text-decoration: none;
    }
    kt-no-results li a:hover {
      border-color: var(--sea);
    }
    kt-no-results .count {
      flex: none;
      color: var(--ink-soft);
      font-size: var(--text-s);
      font-variant-numeric: tabular-nums;
    }
    kt-no-results .ask {
      max-inline-size: 46ch;
      color: var(--ink-soft);
      font-size: var(--text-s);
      text-align: center;
    }
  `;

  #close = new Loading(this, async (kind, search, understood, signal) => {
    const parent = await wider(kind, search, understood, signal).catch(() => null);
    return worthwhile([...closeTo(kind, search, understood), ...(parent ? [parent] : [])], signal);
  });

  willUpdate(changed) {
    if (changed.has('search') || changed.has('understood')) {
      this.#close.run(this.kind, this.search, this.understood);
    }
  }

  render() {
    const narrowed = filterCount(this.search) > 0;
    const ways = this.#close.value ?? [];
    return html`<kt-empty
        .heading=${t('search:empty.heading')}
        .text=${narrowed ? t('search:empty.narrowed') : t('search:empty.words')}
        .actions=${isEmpty(this.search) ? [] : this.#actions()}
      ></kt-empty>
      ${ways.length
        ? html`<h3>${t('search:empty.close')}</h3>
            <ul>${ways.map((way) => this.#way(way))}</ul>`
        : nothing}
      <p class="ask">${t('search:empty.ask')} <a href=${this.#mail()}>${t('search:empty.mail')}</a></p>`;
  }

  #actions() {
    return [
      { label: t('search:empty.save'), act: () => saveSearch(this.kind, this.search), primary: true },
      { label: t(`search:${this.kind}.all`), href: `/${this.kind}` },
    ];
  }

  #way({ why, name, value, kind, search, total }) {
    return html`<li>
      <a href=${addressOf(`/${kind}`, search)}>
        <span>${this.#words(why, name, value)}</span><span class="count">${t(`search:${kind}.found`, { count: total })}</span>
      </a>
    </li>`;
  }

  #words(why, name, value) {
    switch (why) {
      case 'filter':
        return t('search:empty.without', { what: t(`search:facets.${name}`) });
      case 'field':
        return t('search:empty.without', { what: facetLabel(name, value) });
      case 'phrase':
        return t('search:empty.loosely', { words: value });
      case 'excluded':
        return t('search:empty.with', { words: value });
      case 'wider':
        return t('search:empty.wider', { topic: value });
      case 'other':
        return t(`search:empty.other.${this.kind}`);
      default:
        return t(`search:empty.${why}`);
    }
  }

  #mail() {
    const link = new URL(addressOf(`/${this.kind}`, this.search), location.href).href;
    const subject = t('search:empty.subject', { words: this.search.q });
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(link)}`;
  }
}

define('kt-no-results', KtNoResults);
