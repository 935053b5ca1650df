import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { languageName } from '../../lib/format.js';
import { hidden, isNew, wordsOf } from './concept-draft.js';

/**
 * A concept's words in one `language`: chips, the first one being its name. Enter or a comma adds what is typed, a tap on
 * a word makes it the name. `faults` are `{word, text, homonym}`. Tells `kt-words` {language, add | drop | lead: word}.
 */
export class KtWords extends KtElement {
  static properties = { draft: { attribute: false }, language: {}, faults: { attribute: false } };

  static styles = css`
    kt-words {
      display: grid;
      gap: var(--space-1);
      align-content: start;
    }
    kt-words > label {
      font-weight: 550;
      font-size: var(--text-s);
    }
    kt-words .box {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      padding: var(--space-2);
    }
    kt-words .box:focus-within {
      outline: 3px solid var(--sea);
      border-color: var(--sea);
    }
    kt-words .word {
      display: inline-flex;
      align-items: center;
      max-inline-size: 100%;
      border: 1px solid transparent;
      border-radius: var(--radius-pill);
      background: var(--sunken);
      font-size: var(--text-s);
    }
    kt-words .word > button {
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    kt-words .word > .text {
      display: inline-flex;
      align-items: center;
      min-block-size: 2rem;
      min-inline-size: 1.75rem;
      padding-inline: var(--space-3) 0;
      text-align: start;
      overflow-wrap: anywhere;
    }
    kt-words .word > .icon-button {
      inline-size: 2rem;
      block-size: 2rem;
    }
    kt-words .word .icon {
      inline-size: 1em;
      block-size: 1em;
    }
    kt-words .word.first {
      background: var(--sea-soft);
      color: var(--sea-strong);
      font-weight: 600;
    }
    kt-words .word.new {
      background: var(--gold-soft);
      color: var(--gold);
    }
    kt-words .word.wrong {
      border-color: var(--seal);
      background: var(--seal-soft);
      color: var(--seal);
    }
    kt-words .word.hidden {
      border: 1px dashed var(--line-strong);
      background: none;
      color: var(--ink-soft);
    }
    kt-words .word.hidden .text {
      text-decoration: line-through;
    }
    kt-words input {
      flex: 1;
      min-inline-size: 7rem;
      min-block-size: 2rem;
      padding-inline: var(--space-1);
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
    }
    kt-words input:focus-visible {
      outline: none;
    }
    kt-words .error {
      color: var(--seal);
      font-size: var(--text-s);
    }
  `;

  render() {
    const words = wordsOf(this.draft, this.language);
    const id = `words-${this.language}`;
    const faults = this.faults ?? [];
    return html`<label for=${id}>${languageName(this.language)}</label>
      <div class="control box">
        ${words.map((word, at) => this.#word(word, at, faults.some((fault) => fault.word === word)))}
        ${hidden(this.draft, this.language).map((word) => this.#hidden(word))}
        <input id=${id} lang=${this.language} dir="auto" autocomplete="off" maxlength="80"
          aria-invalid=${faults.length ? 'true' : 'false'} aria-describedby=${faults.length ? `${id}-faults` : nothing}
          placeholder=${words.length ? '' : t('vocabulary:words.placeholder')}
          @keydown=${this.#key} @input=${this.#typed} @blur=${this.#take} />
      </div>
      <div id="${id}-faults">${faults.map((fault) => this.#fault(fault))}</div>`;
  }

  #word(word, at, wrong) {
    const kinds = [wrong ? 'wrong' : isNew(this.draft, this.language, word) ? 'new' : at === 0 ? 'first' : ''];
    return html`<span class="word ${kinds.join(' ')}">
      ${at === 0
        ? html`<span class="text" title=${t('vocabulary:words.name')}><bdi lang=${this.language}>${word}</bdi></span>`
        : html`<button type="button" class="text" title=${t('vocabulary:words.lead')} @click=${() => this.#tell({ lead: word })}><bdi lang=${this.language}>${word}</bdi></button>`}
      <button type="button" class="icon-button" aria-label=${t('common:removeWord', { word })} @click=${() => this.#tell({ drop: word })}>${icon('xmark')}</button>
    </span>`;
  }

  #hidden(word) {
    return html`<span class="word hidden"><span class="text"><bdi lang=${this.language}>${word}</bdi></span>
      <button type="button" class="icon-button" aria-label=${t('vocabulary:words.restore', { word })} title=${t('vocabulary:words.restore', { word })}
        @click=${() => this.#tell({ add: word })}>${icon('plus')}</button></span>`;
  }

  #fault({ word, text, homonym }) {
    return html`<p class="error">${word ? html`<bdi>${word}</bdi>: ` : nothing}${text}
      ${homonym
        ? html`<button type="button" class="link-button" @click=${() => this.#tell({ meant: word })}>${t('vocabulary:words.both')}</button>`
        : nothing}</p>`;
  }

  #key(event) {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.#take(event);
    } else if (event.key === 'Backspace' && event.target.value === '') {
      const last = wordsOf(this.draft, this.language).at(-1);
      if (last && isNew(this.draft, this.language, last)) {
        this.#tell({ drop: last });
      }
    }
  }

  #typed(event) {
    if (!event.isComposing && /[,，、;；]/.test(event.target.value)) {
      this.#take(event);
    }
  }

  #take({ target }) {
    const words = target.value.split(/[,，、;；]/).filter((word) => word.trim());
    target.value = '';
    if (words.length) {
      this.#tell({ add: words });
    }
  }

  #tell(what) {
    this.dispatchEvent(new CustomEvent('kt-words', { detail: { language: this.language, ...what }, bubbles: true }));
  }
}

define('kt-words', KtWords);
