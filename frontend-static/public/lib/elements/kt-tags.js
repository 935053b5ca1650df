import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';

let count = 0;

/**
 * A list of words that people choose themselves: type one, Enter or a comma (，、 too) makes it a chip, Backspace in the
 * empty box takes the last one back. `value` list, `suggestions` list, `limit` of characters; tells `kt-change` {name, value}.
 */
export class KtTags extends KtElement {
  static properties = {
    name: {},
    label: {},
    hint: {},
    error: {},
    value: { attribute: false },
    suggestions: { attribute: false },
    limit: { type: Number },
  };

  static styles = css`
    kt-tags {
      display: grid;
      gap: var(--space-1);
      align-content: start;
    }
    kt-tags > label {
      font-weight: 550;
      font-size: var(--text-s);
    }
    kt-tags > .box {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      padding: var(--space-1) var(--space-2);
    }
    kt-tags > .box:focus-within {
      outline: 3px solid var(--sea);
      border-color: var(--sea);
    }
    kt-tags .tag {
      display: inline-flex;
      align-items: center;
      max-inline-size: 100%;
      border-radius: var(--radius-pill);
      background: var(--sunken);
      font-size: var(--text-s);
      padding-inline-start: var(--space-3);
    }
    kt-tags .tag .icon-button {
      inline-size: 2rem;
      block-size: 2rem;
    }
    kt-tags .tag .icon {
      inline-size: 1em;
      block-size: 1em;
    }
    kt-tags input {
      flex: 1;
      min-inline-size: 9rem;
      min-block-size: 2.125rem;
      padding-inline: var(--space-1);
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
    }
    kt-tags input:focus-visible {
      outline: none;
    }
    kt-tags > .hint {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    kt-tags > .error {
      color: var(--seal);
      font-size: var(--text-s);
    }
  `;

  #id = `tags-${++count}`;

  focus(options) {
    this.querySelector('input')?.focus(options);
  }

  render() {
    const value = this.value ?? [];
    return html`<label for=${this.#id}>${this.label}</label>
      <div class="control box">
        ${value.map(
          (word) => html`<span class="tag"
            ><bdi>${word}</bdi
            ><button type="button" class="icon-button" aria-label=${t('common:removeWord', { word })}
              @click=${() => this.#tell(value.filter((one) => one !== word))}>${icon('xmark')}</button></span
          >`,
        )}
        <input id=${this.#id} dir="auto" autocomplete="off" list=${this.suggestions ? `${this.#id}-list` : nothing}
          maxlength=${this.limit ?? 80} aria-describedby="${this.#id}-hint" aria-invalid=${this.error ? 'true' : 'false'}
          @keydown=${this.#key} @input=${this.#typed} @blur=${this.#take} />
      </div>
      ${this.suggestions
        ? html`<datalist id="${this.#id}-list">${this.suggestions.map((word) => html`<option value=${word}></option>`)}</datalist>`
        : nothing}
      <span class="hint" id="${this.#id}-hint">${this.hint ?? t('common:tagsHint')}</span>
      ${this.error ? html`<span class="error">${this.error}</span>` : nothing}`;
  }

  #key(event) {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.#take(event);
    } else if (event.key === 'Backspace' && event.target.value === '' && this.value?.length) {
      this.#tell(this.value.slice(0, -1));
    }
  }

  #typed(event) {
    event.stopPropagation();
    const chosen = event.inputType === 'insertReplacementText' || event.inputType === undefined;
    if (!event.isComposing && (chosen || /[,，、;；]/.test(event.target.value))) {
      this.#take(event);
    }
  }

  #take({ target }) {
    const words = target.value.split(/[,，、;；]/).map((word) => word.trim());
    const all = [...new Set([...(this.value ?? []), ...words.filter(Boolean)])];
    target.value = '';
    if (all.length !== (this.value ?? []).length) {
      this.#tell(all);
    }
  }

  #tell(value) {
    this.value = value;
    this.dispatchEvent(new CustomEvent('kt-change', { detail: { name: this.name, value }, bubbles: true }));
  }
}

define('kt-tags', KtTags);
