import { css, html, nothing, unsafeCSS } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const heights = LEVELS.map((level) => `kt-trl-choice .height-${level} { block-size: ${2 + level * 0.28}rem; }`).join('\n');

/** Technology readiness (ISO 16290) as a flight of nine steps to press; what the level means stands under it. */
export class KtTrlChoice extends KtElement {
  static properties = { name: {}, label: {}, value: { type: Number }, error: {} };

  static styles = css`
    kt-trl-choice > fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    kt-trl-choice legend {
      padding: 0;
      margin-block-end: var(--space-2);
      font-weight: 550;
      font-size: var(--text-s);
    }
    kt-trl-choice .steps {
      display: grid;
      grid-template-columns: repeat(9, minmax(0, 1fr));
      gap: var(--space-1);
      align-items: end;
      max-inline-size: 30rem;
    }
    kt-trl-choice .step {
      position: relative;
      display: grid;
      place-items: end center;
      padding-block-end: var(--space-1);
      border-radius: var(--radius-s);
      background: var(--sunken);
      color: var(--ink-soft);
      font-size: var(--text-xs);
      cursor: pointer;
      transition: background var(--quick);
    }
    kt-trl-choice .step.reached {
      background: var(--sea-soft);
      color: var(--sea-strong);
    }
    kt-trl-choice .step.chosen {
      background: var(--sea);
      color: var(--on-sea);
      font-weight: 600;
    }
    kt-trl-choice .step:hover {
      outline: 1px solid var(--sea);
    }
    kt-trl-choice .step:has(:focus-visible) {
      outline: 3px solid var(--sea);
      outline-offset: 2px;
    }
    kt-trl-choice input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    ${unsafeCSS(heights)}
    kt-trl-choice .meaning {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      min-block-size: 1.8em;
      margin-block-start: var(--space-2);
      font-size: var(--text-s);
      color: var(--ink-soft);
    }
    kt-trl-choice .error {
      color: var(--seal);
      font-size: var(--text-s);
    }
  `;

  focus(options) {
    (this.querySelector('input:checked') ?? this.querySelector('input'))?.focus(options);
  }

  render() {
    return html`<fieldset>
      <legend>${this.label}</legend>
      <div class="steps">${LEVELS.map((level) => this.#step(level))}</div>
      <p class="meaning" aria-live="polite">
        ${this.value
          ? html`<span>${t(`profiles:trl.meaning.${this.value}`)}</span>
              <button type="button" class="link-button" @click=${() => this.#tell(null)}>${t('editor:trl.clear')}</button>`
          : t('editor:trl.none')}
      </p>
      ${this.error ? html`<span class="error">${this.error}</span>` : nothing}
    </fieldset>`;
  }

  #step(level) {
    const state = level === this.value ? 'chosen' : level < this.value ? 'reached' : '';
    return html`<label class="step height-${level} ${state}">
      <input type="radio" name="trl" .checked=${live(level === this.value)}
        aria-label="${level}: ${t(`profiles:trl.meaning.${level}`)}" @change=${(event) => this.#change(event, level)} />${level}
    </label>`;
  }

  #change(event, level) {
    event.stopPropagation();
    this.#tell(level);
  }

  #tell(value) {
    this.dispatchEvent(new CustomEvent('kt-change', { detail: { name: this.name, value }, bubbles: true }));
  }
}

define('kt-trl-choice', KtTrlChoice);
