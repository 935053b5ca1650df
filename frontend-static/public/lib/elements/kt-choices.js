import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../element.js';

let count = 0;

/**
 * A few choices as chips to press: `options` [{value, label}], any of them when `multiple` (`value` is a list), else one,
 * which may be pressed again to take it back. Native boxes lie under the chips. Tells `kt-change` {name, value}.
 */
export class KtChoices extends KtElement {
  static properties = {
    name: {},
    label: {},
    hint: {},
    error: {},
    options: { attribute: false },
    value: { attribute: false },
    multiple: { type: Boolean },
  };

  static styles = css`
    kt-choices > fieldset {
      display: grid;
      gap: var(--space-2);
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    kt-choices legend {
      padding: 0;
      margin-block-end: var(--space-2);
      font-weight: 550;
      font-size: var(--text-s);
    }
    kt-choices .hint {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    kt-choices .error {
      color: var(--seal);
      font-size: var(--text-s);
    }
    kt-choices label {
      position: relative;
      display: inline-flex;
      align-items: center;
      min-block-size: 2.25rem;
      padding: var(--space-1) var(--space-4);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-pill);
      background: var(--surface);
      font-size: var(--text-s);
      line-height: 1.3;
      cursor: pointer;
      transition: background var(--quick), border-color var(--quick);
    }
    kt-choices label:hover {
      border-color: var(--sea);
    }
    kt-choices label:has(:checked) {
      border-color: var(--sea);
      background: var(--sea-soft);
      color: var(--sea-strong);
      font-weight: 550;
    }
    kt-choices label:has(:focus-visible) {
      outline: 3px solid var(--sea);
      outline-offset: 2px;
    }
    kt-choices input {
      position: absolute;
      inset: 0;
      opacity: 0;
      margin: 0;
      cursor: pointer;
    }
  `;

  #id = `choices-${++count}`;

  focus(options) {
    (this.querySelector('input:checked') ?? this.querySelector('input'))?.focus(options);
  }

  render() {
    return html`<fieldset aria-describedby=${this.hint ? `${this.#id}-hint` : nothing}>
      <legend>${this.label}</legend>
      <div class="chips">${this.options.map((option) => this.#chip(option))}</div>
      ${this.hint ? html`<span class="hint" id="${this.#id}-hint">${this.hint}</span>` : nothing}
      ${this.error ? html`<span class="error">${this.error}</span>` : nothing}
    </fieldset>`;
  }

  #chip({ value, label, lang }) {
    const chosen = this.multiple ? (this.value ?? []).includes(value) : this.value === value;
    return html`<label lang=${lang ?? nothing}>
      <input
        type=${this.multiple ? 'checkbox' : 'radio'}
        name=${this.#id}
        .checked=${live(chosen)}
        @change=${(event) => this.#change(event, value)}
        @click=${() => this.#again(value, chosen)}
      />${label}
    </label>`;
  }

  #change(event, value) {
    event.stopPropagation();
    const before = this.value ?? [];
    if (this.multiple) {
      this.#tell(event.target.checked ? [...before, value] : before.filter((one) => one !== value));
    } else {
      this.#tell(value);
    }
  }

  /** A radio button that is pressed again would stay; here it takes the choice back. */
  #again(value, chosen) {
    if (!this.multiple && chosen) {
      this.#tell(null);
    }
  }

  #tell(value) {
    this.value = value;
    this.dispatchEvent(new CustomEvent('kt-change', { detail: { name: this.name, value }, bubbles: true }));
  }
}

define('kt-choices', KtChoices);
