import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatNumber, languageName } from '../../lib/format.js';
import { directionOf } from '../../lib/language-state.js';
import { textPath } from './content.js';
import { TEXT_LIMITS } from './kinds.js';
import { anchor, fieldLabel } from './labels.js';
import { confirmed, isStale, suggested, textState, typed } from './staleness.js';
import '../../lib/elements/kt-chip.js';

const TONES = { missing: 'plain', stale: 'gold', edited: 'sea', machine: 'wood', imported: 'wood', translated: 'tea', original: 'tea' };
const NEAR_LIMIT = 0.8;

/**
 * One text in one language: where it is written, how it stands, how much room is left. `other` is the language that a new
 * text here is taken to be translated from, if any. Tells `kt-change` {name: path, value: text}.
 */
export class KtTextSide extends KtElement {
  static properties = {
    session: { attribute: false },
    field: {},
    language: {},
    other: {},
    error: {},
    revision: { type: Number }, // changes whenever the form does, so that this draws itself again
    asking: { state: true },
  };

  static styles = css`
    kt-text-side {
      display: grid;
      grid-template-rows: 1fr auto;
      gap: var(--space-1);
      min-inline-size: 0;
    }
    kt-text-side textarea {
      field-sizing: content;
      min-block-size: 2.9rem;
      max-block-size: 60vh;
      block-size: 100%;
    }
    kt-text-side textarea.long {
      min-block-size: 8rem;
    }
    kt-text-side .under {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-3);
      min-block-size: 1.9rem;
      font-size: var(--text-xs);
    }
    kt-text-side .count {
      margin-inline-start: auto;
      color: var(--ink-soft);
    }
    kt-text-side .count.near {
      color: var(--gold);
    }
    kt-text-side .count.over,
    kt-text-side .error {
      color: var(--seal);
      font-weight: 600;
    }
    kt-text-side .check {
      min-block-size: 1.9rem;
      gap: var(--space-2);
    }
    kt-text-side .check input {
      inline-size: 1rem;
      block-size: 1rem;
    }
  `;

  get #path() {
    return textPath(this.field, this.language);
  }

  focus(options) {
    this.querySelector('textarea')?.focus(options);
  }

  render() {
    const { editing } = this.session;
    const text = editing.get(this.#path);
    const saved = editing.view?.texts?.[this.field]?.[this.language];
    const state = textState({ base: editing.base, mine: editing.mine, saved }, this.field, this.language);
    const id = anchor(this.#path);
    const source = this.#translation(text);
    return html`<textarea
        class="control ${this.field === 'tagline' ? '' : 'long'}"
        id="${id}-control"
        lang=${this.language}
        dir=${directionOf(this.language)}
        aria-label="${fieldLabel(this.field)}, ${languageName(this.language)}"
        aria-describedby="${id}-state"
        aria-invalid=${this.error ? 'true' : 'false'}
        .value=${live(text?.value ?? '')}
        @input=${this.#input}
      ></textarea>
      <div class="under" id="${id}-state">
        ${this.error ? html`<span class="error">${this.error}</span>` : nothing}
        <kt-chip tone=${TONES[state]} .label=${this.#stateLabel(state === 'translated' && source ? 'fresh' : state, text)}></kt-chip>
        ${this.#follows(text, state)} ${source ?? nothing} ${this.#suggestion(text)} ${this.#count(text)}
      </div>`;
  }

  #stateLabel(state, text) {
    const language = text?.sourceLanguage ? languageName(text.sourceLanguage) : '';
    return t(`editor:texts.state.${state}`, { language });
  }

  /** For a translation whose original has moved on: does it follow, or not yet? */
  #follows(text, state) {
    const { base, mine } = this.session.editing;
    const wasStale = text?.sourceLanguage && (base[this.#path]?.stale || state === 'stale' || text.confirmed);
    const original = textPath(this.field, text?.sourceLanguage);
    if (!wasStale || !(base[this.#path]?.stale || base[original]?.value !== mine[original]?.value)) {
      return nothing;
    }
    const follows = !isStale(base, mine, this.field, this.language);
    return html`<label class="check"
      ><input type="checkbox" .checked=${live(follows)} @change=${({ target }) => this.#tell(confirmed(text, target.checked))} />${t(
        'editor:texts.follows',
      )}</label
    >`;
  }

  /** Whether this was translated from what stands on the other side. */
  #translation(text) {
    if (!text || !this.other || !this.session.editing.get(textPath(this.field, this.other))) {
      return null;
    }
    const { sourceLanguage } = text;
    const circular = this.session.editing.get(textPath(this.field, this.other)).sourceLanguage === this.language;
    if (circular || (sourceLanguage && sourceLanguage !== this.other)) {
      return null;
    }
    return html`<label class="check"
      ><input type="checkbox" .checked=${live(sourceLanguage === this.other)} @change=${({ target }) => this.#source(text, target.checked)} />${t(
        'editor:texts.translatedFrom',
        { language: languageName(this.other) },
      )}</label
    >`;
  }

  #source(text, from) {
    this.#tell({ value: text.value, sourceLanguage: from ? this.other : null, stale: false, ...(from ? { confirmed: true } : {}) });
  }

  #suggestion(text) {
    const { translator, editing } = this.session;
    if (!translator || editing.isNew || text || !this.other || !editing.base[textPath(this.field, this.other)]) {
      return nothing;
    }
    return html`<button type="button" class="link-button" ?disabled=${this.asking} @click=${this.#ask}>
      ${this.asking ? t('editor:texts.suggesting') : t('editor:texts.suggest')}
    </button>`;
  }

  async #ask() {
    this.asking = true;
    const value = await this.session.suggestion(this.field, this.other, this.language);
    this.asking = false;
    if (value) {
      this.#tell(suggested(value, this.other));
      this.focus();
    }
  }

  #count(text) {
    const limit = TEXT_LIMITS[this.field];
    const length = text?.value.length ?? 0;
    const tone = length > limit ? 'over' : length > limit * NEAR_LIMIT ? 'near' : '';
    return html`<bdi class="count ${tone}" aria-label=${t('editor:texts.count', { length, limit })}
      >${formatNumber(length)} / ${formatNumber(limit)}</bdi
    >`;
  }

  #input(event) {
    event.stopPropagation();
    const source = this.session.editing.get(textPath(this.field, this.other)) ? this.other : null;
    this.#tell(typed(this.session.editing.get(this.#path), event.target.value, source));
  }

  #tell(value) {
    this.dispatchEvent(new CustomEvent('kt-change', { detail: { name: this.#path, value }, bubbles: true }));
  }
}

define('kt-text-side', KtTextSide);
