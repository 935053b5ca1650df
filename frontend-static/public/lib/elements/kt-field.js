import { css, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';

let count = 0;

/**
 * A labelled control with its hint and its error beside it. `type` is an input's type, `textarea` or `select` (with
 * `options` [{value, label}]). The control is a native one with the same `name`, so FormData sees it; `kt-change` tells
 * {name, value} at every keystroke. Texts take the direction of what is written unless `language` says it.
 */
export class KtField extends KtElement {
  static properties = {
    name: {},
    label: {},
    type: {},
    value: {},
    hint: {},
    error: {},
    options: { attribute: false },
    required: { type: Boolean },
    disabled: { type: Boolean },
    limit: { type: Number },
    rows: { type: Number },
    language: {},
    autocomplete: {},
    placeholder: {},
    quietLabel: { type: Boolean, attribute: 'quiet-label' },
  };

  static styles = css`
    kt-field {
      display: grid;
      gap: var(--space-1);
      align-content: start;
    }
    kt-field > label {
      font-weight: 550;
      font-size: var(--text-s);
    }
    kt-field > label .optional {
      font-weight: 400;
      color: var(--ink-soft);
    }
    kt-field > .hint {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    kt-field > .error {
      color: var(--seal);
      font-size: var(--text-s);
    }
  `;

  #id = `field-${++count}`;

  constructor() {
    super();
    this.type = 'text';
    this.value = '';
  }

  get control() {
    return this.querySelector('.control');
  }

  focus(options) {
    this.control?.focus(options);
  }

  #changed(event) {
    event.stopPropagation();
    this.value = event.target.value;
    this.dispatchEvent(
      new CustomEvent('kt-change', { detail: { name: this.name, value: this.value }, bubbles: true }),
    );
  }

  render() {
    const left = this.limit && this.value ? this.limit - this.value.length : null;
    return html`<label for=${this.#id} class=${this.quietLabel ? 'visually-hidden' : ''}>
        ${this.label}
        ${this.required || this.quietLabel ? nothing : html`<span class="optional">${t('common:optional')}</span>`}
      </label>
      ${this.#control()}
      ${this.hint ? html`<span class="hint" id="${this.#id}-hint">${this.hint}</span>` : nothing}
      ${left !== null && left < this.limit / 5
        ? html`<span class="hint">${t('common:charactersLeft', { count: left })}</span>`
        : nothing}
      ${this.error ? html`<span class="error" id="${this.#id}-error">${this.error}</span>` : nothing}`;
  }

  #control() {
    const described = [this.hint && `${this.#id}-hint`, this.error && `${this.#id}-error`].filter(Boolean).join(' ');
    const free = ['text', 'search', 'textarea'].includes(this.type);
    const direction = this.type === 'url' || this.type === 'email' ? 'ltr' : free && this.value ? 'auto' : undefined;
    if (this.type === 'select') {
      return html`<select class="control" id=${this.#id} name=${this.name} ?required=${this.required}
        ?disabled=${this.disabled} aria-invalid=${this.error ? 'true' : 'false'}
        aria-describedby=${ifDefined(described || undefined)} @change=${this.#changed}>
        ${(this.options ?? []).map(
          ({ value, label }) => html`<option value=${value} .selected=${value === this.value}>${label}</option>`,
        )}
      </select>`;
    }
    if (this.type === 'textarea') {
      return html`<textarea class="control" id=${this.#id} name=${this.name} rows=${this.rows ?? 4} dir=${direction}
        lang=${ifDefined(this.language)} ?required=${this.required} ?disabled=${this.disabled}
        aria-invalid=${this.error ? 'true' : 'false'} aria-describedby=${ifDefined(described || undefined)}
        .value=${live(this.value ?? '')} @input=${this.#changed}></textarea>`;
    }
    return html`<input class="control" id=${this.#id} name=${this.name} type=${this.type} dir=${ifDefined(direction)}
      lang=${ifDefined(this.language)} ?required=${this.required} ?disabled=${this.disabled}
      autocomplete=${ifDefined(this.autocomplete)} placeholder=${ifDefined(this.placeholder)}
      aria-invalid=${this.error ? 'true' : 'false'} aria-describedby=${ifDefined(described || undefined)}
      .value=${live(this.value ?? '')} @input=${this.#changed} />`;
  }
}

define('kt-field', KtField);
