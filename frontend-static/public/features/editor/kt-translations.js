import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { languageName } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { languagesIn, textPath } from './content.js';
import { KINDS, LANGUAGES } from './kinds.js';
import { anchor, fieldLabel } from './labels.js';
import { firstPair } from './language-pair.js';
import { languageState } from './staleness.js';
import './kt-text-side.js';

/** All texts, in one language or in two side by side. `session`, `error(path)`. */
export class KtTranslations extends KtElement {
  static properties = {
    session: { attribute: false },
    error: { attribute: false },
    revision: { type: Number },
    left: { state: true },
    right: { state: true },
  };

  static styles = css`
    kt-translations {
      display: grid;
      gap: var(--space-5);
      container-type: inline-size;
    }
    kt-translations .pair {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: end;
    }
    kt-translations .pair label {
      display: grid;
      gap: var(--space-1);
      flex: 1 1 6rem;
      font-size: var(--text-s);
      font-weight: 550;
    }
    kt-translations .overview {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    kt-translations .overview button {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      min-block-size: 2.25rem;
      padding: 0 var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-pill);
      background: var(--paper);
      color: var(--ink);
      font: inherit;
      font-size: var(--text-s);
      cursor: pointer;
    }
    kt-translations .overview button[aria-pressed='true'] {
      border-color: var(--sea);
      background: var(--sea-soft);
    }
    kt-translations .overview .stale {
      color: var(--gold);
      font-weight: 600;
    }
    kt-translations section {
      display: grid;
      gap: var(--space-2);
    }
    kt-translations h3 {
      font-family: var(--font-sans);
      font-size: var(--text-s);
    }
    kt-translations .sides {
      display: grid;
      gap: var(--space-3) var(--space-4);
    }
    @container (min-width: 40rem) {
      kt-translations .sides.two {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `;

  willUpdate() {
    if (!this.left) {
      [this.left, this.right] = firstPair(this.session.editing);
    }
  }

  /** Brings a text into view before it gets the focus. */
  async show(language) {
    if (language !== this.left && language !== this.right) {
      this.right = language;
    }
    await this.updateComplete;
  }

  render() {
    const { editing } = this.session;
    const { texts } = KINDS[editing.kind];
    return html`${this.#overview(editing, texts)}
      <div class="pair">
        ${this.#choose('left', this.right ? t('editor:texts.original') : t('editor:texts.language'))}
        ${this.right
          ? html`<button type="button" class="icon-button" aria-label=${t('editor:texts.swap')} @click=${this.#swap}>${icon('swap')}</button>
              ${this.#choose('right', t('editor:texts.translation'))}
              <button type="button" class="icon-button" aria-label=${t('editor:texts.oneOnly')} @click=${() => (this.right = null)}>${icon('xmark')}</button>`
          : html`<button type="button" class="button" @click=${this.#beside}>${icon('language')}${t('editor:texts.beside')}</button>`}
      </div>
      ${texts.map((field) => this.#field(field))}`;
  }

  #overview(editing, fields) {
    const languages = languagesIn(editing.mine);
    if (languages.length < 2) {
      return nothing;
    }
    return html`<div class="overview" role="group" aria-label=${t('editor:texts.languages')}>
      ${languages.map((language) => {
        const { written, stale } = languageState(editing, fields, language);
        return html`<button type="button" aria-pressed=${language === this.left || language === this.right ? 'true' : 'false'}
          @click=${() => this.#open(language)}>
          <span>${languageName(language)}</span> <bdi class="quiet">${written}/${fields.length}</bdi>
          ${stale ? html`<span class="stale">${t('editor:texts.staleCount', { count: stale })}</span>` : nothing}
        </button>`;
      })}
    </div>`;
  }

  #choose(side, label) {
    const other = side === 'left' ? this.right : this.left;
    const all = [...new Set([...LANGUAGES, ...languagesIn(this.session.editing.mine), this[side]])];
    return html`<label>${label}
      <select class="control" @change=${({ target }) => (this[side] = target.value)}>
        ${all
          .filter((language) => language !== other)
          .map((language) => html`<option value=${language} .selected=${language === this[side]}>${languageName(language)}</option>`)}
      </select>
    </label>`;
  }

  #field(field) {
    return html`<section aria-label=${fieldLabel(field)}>
      <div>
        <h3>${fieldLabel(field)}</h3>
        <p class="quiet small">${t(`editor:hints.${field}`)}</p>
      </div>
      <div class="sides ${this.right ? 'two' : ''}">
        ${this.#side(field, this.left, null)} ${this.right ? this.#side(field, this.right, this.left) : nothing}
      </div>
    </section>`;
  }

  #side(field, language, other) {
    const path = textPath(field, language);
    return html`<kt-text-side id=${anchor(path)} .session=${this.session} .field=${field} .language=${language} .other=${other}
      .error=${this.error(path)} .revision=${this.revision}></kt-text-side>`;
  }

  #open(language) {
    if (language !== this.left) {
      this.right = language === this.right ? null : language;
    }
  }

  #swap() {
    [this.left, this.right] = [this.right, this.left];
  }

  #beside() {
    const present = languagesIn(this.session.editing.mine);
    this.right = [...present, ...LANGUAGES].find((language) => language !== this.left);
  }
}

define('kt-translations', KtTranslations);
