import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t, currentLanguage } from '../i18n.js';
import { formatDate, languageName } from '../format.js';
import { directionOf, primary } from '../language-state.js';
import { bestText } from '../texts.js';
import { glossStyles, glossedText } from '../glossed.js';

/**
 * One field's text in the language this reader reads best, marked up with its own language and direction. When it is not
 * the reader's language, or not written by the company, a quiet line says so.
 *
 * `translations` {language: {value, origin, sourceLanguage?, stale?}}, `language` to prefer one, `mark` none|quiet|full (full: always say
 * who wrote it and when), `terms` of these texts in the reader's words, as the server answers them
 */
export class KtText extends KtElement {
  static properties = {
    translations: { attribute: false },
    language: {},
    mark: {},
    terms: { attribute: false },
  };

  static styles = [glossStyles, css`
    kt-text {
      display: block;
    }
    kt-text > .mark {
      color: var(--ink-soft);
      font-family: var(--font-sans);
      font-size: var(--text-xs);
      margin-block-start: var(--space-1);
    }
    kt-text > .mark .stale {
      color: var(--gold);
    }
  `];

  constructor() {
    super();
    this.mark = 'quiet';
  }

  render() {
    const own = this.language && this.translations?.[this.language];
    const best = own ? { language: this.language, text: own } : bestText(this.translations);
    if (!best?.text) {
      return nothing;
    }
    const { language, text } = best;
    return html`<div class="user-text" lang=${language} dir=${directionOf(language)}>${glossedText(text.value, this.terms?.filter((term) => term.language === language))}</div>
      ${this.mark === 'none' ? nothing : this.#mark(language, text)}`;
  }

  #mark(language, text) {
    const foreign = primary(language) !== currentLanguage().id;
    const full = this.mark === 'full';
    const expected = text.origin === 'AUTHOR' && !foreign && !text.sourceLanguage;
    const words = [
      foreign && language !== this.language ? languageName(language) : null,
      full || !expected ? provenance(text) : null,
      full && text.at ? formatDate(text.at) : null,
    ].filter(Boolean);
    if (words.length === 0 && !text.stale) {
      return nothing;
    }
    return html`<p class="mark">
      ${words.join(' · ')}${text.stale
        ? html`${words.length ? ' · ' : ''}<span class="stale">${t('common:text.stale')}</span>`
        : nothing}
    </p>`;
  }
}

/** Who wrote a text, in words: "written by the company", "machine translation from English" … */
export function provenance(text) {
  const key = (text.origin ?? 'AUTHOR').toLowerCase();
  return text.sourceLanguage
    ? t(`common:text.translated.${key}`, { language: languageName(text.sourceLanguage) })
    : t(`common:text.origin.${key}`);
}

define('kt-text', KtText);
