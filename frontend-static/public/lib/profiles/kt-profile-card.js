import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { countryName } from '../countries.js';
import { languageName } from '../format.js';
import { sectorName } from '../sectors.js';
import { currentLanguage, directionOf, primary } from '../language-state.js';
import '../elements/kt-chip.js';
import '../elements/kt-logo.js';
import { glossStyles, glossedText } from '../glossed.js';
import { notSaidBy, sortOut } from '../glosses.js';
import './kt-why.js';

const SECTORS_SHOWN = 3;
const PASSAGES_SHOWN = 2;

/** One profile in a list, as the search answers it: `item`, and `kind` startups|investors for where it leads. */
export class KtProfileCard extends KtElement {
  static properties = { item: { attribute: false }, kind: {} };

  static styles = [glossStyles, css`
    kt-profile-card {
      display: block;
      container-type: inline-size;
    }
    kt-profile-card > article {
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-2) var(--space-4);
      align-content: start;
      block-size: 100%;
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      transition: border-color var(--quick), box-shadow var(--quick);
    }
    kt-profile-card > article:hover {
      border-color: var(--sea);
      box-shadow: var(--shadow);
    }
    kt-profile-card .name {
      font-size: var(--text-l);
    }
    kt-profile-card .name a {
      color: var(--ink);
      text-decoration: none;
    }
    kt-profile-card .name a::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: var(--radius-l);
    }
    kt-profile-card .name a:focus-visible {
      outline: none;
    }
    kt-profile-card .name a:focus-visible::after {
      outline: 3px solid var(--sea);
      outline-offset: 2px;
    }
    kt-profile-card .local {
      font-size: var(--text-m);
      font-weight: 400;
      color: var(--ink-soft);
    }
    kt-profile-card .where {
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    kt-profile-card .body {
      grid-column: 1 / -1;
      display: grid;
      gap: var(--space-2);
      align-content: start;
    }
    kt-profile-card .tagline,
    kt-profile-card .hit {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      overflow: hidden;
    }
    kt-profile-card .hit {
      -webkit-line-clamp: 2;
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    kt-profile-card .hit .in {
      color: var(--ink-soft);
    }
    kt-profile-card .terms {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      font-size: var(--text-s);
    }
    @container (min-width: 34rem) {
      kt-profile-card .body {
        grid-column: 2;
      }
    }
  `];

  render() {
    const { item } = this;
    const shown = passages(item);
    return html`<article>
      <kt-logo .name=${item.name} .file=${item.logo}></kt-logo>
      <div>
        <h3 class="name">
          <a href="/${this.kind}/${item.id}"><bdi>${item.name}</bdi></a>
          ${item.localName ? html`<bdi class="local">${item.localName}</bdi>` : nothing}
        </h3>
        <p class="where">${place(item)}</p>
      </div>
      <div class="body">
        ${item.why?.length ? html`<kt-why .reasons=${item.why} .beside=${shown.map(textOf).join('')}></kt-why>` : nothing}
        ${this.#words(item)} ${shown.map(highlight)} ${chips(item)}
      </div>
    </article>`;
  }

  /** The line they describe themselves with, its terms glossed; terms that stand elsewhere in the profile follow. */
  #words({ tagline, why = [], sectors = [], glosses = [] }) {
    const { inside, outside } = sortOut(tagline?.value ?? '', notSaidBy(why, sectors, glosses));
    return html`${tagline
      ? html`<p class="tagline" lang=${tagline.language} dir=${directionOf(tagline.language)}>${glossedText(tagline.value, inside)}</p>`
      : nothing}
    ${outside.length
      ? html`<p class="terms">
          ${outside.map(({ term, language, label }) => html`<span><bdi lang=${language}>${glossedText(term, [{ term, label }])}</bdi></span>`)}
        </p>`
      : nothing}`;
  }
}

/** City and country; each in its own direction. */
export function place({ city, country }) {
  const parts = [city, country && countryName(country)].filter(Boolean);
  return parts.map((part, i) => html`${i ? ' · ' : ''}<bdi>${part}</bdi>`);
}

/** Where the words were found; for a profile without a tagline at least how its text begins. */
function passages({ highlights = [], tagline }) {
  const found = highlights.filter(({ field, fragments }) => field !== 'tagline' && fragments.some(({ hit }) => hit));
  return found.length || tagline ? found.slice(0, PASSAGES_SHOWN) : highlights.slice(0, 1);
}

const textOf = ({ fragments }) => fragments.map(({ text }) => text).join('');

function highlight({ field, language, fragments }) {
  const foreign = primary(language) !== currentLanguage().id;
  return html`<p class="hit" dir="auto">
    <span class="in"
      >${t(`profiles:fields.${field}`)}${foreign ? ` (${languageName(language)})` : ''}${t('profiles:colon')}</span
    ><bdi lang=${language}
      >${fragments.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text))}</bdi
    >
  </p>`;
}

function chips(item) {
  const stages = [item.stage ?? item.stages ?? []].flat();
  const sectors = item.sectors ?? [];
  const more = sectors.length - SECTORS_SHOWN;
  return html`<div class="chips">
    ${stages.slice(0, SECTORS_SHOWN).map((stage) => html`<kt-chip tone="sea" .label=${t(`profiles:stages.${stage}`)}></kt-chip>`)}
    ${sectors.slice(0, SECTORS_SHOWN).map((sector) => html`<kt-chip .label=${sectorName(sector)}></kt-chip>`)}
    ${more > 0 ? html`<kt-chip .label=${`+${more}`}></kt-chip>` : nothing}
  </div>`;
}

define('kt-profile-card', KtProfileCard);
