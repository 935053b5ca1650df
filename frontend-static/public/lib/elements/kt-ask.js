import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import './kt-field.js';

/** The dialog behind {@link ask}. Native, so that the page behind it is inert and Escape means "no". */
export class KtAsk extends KtElement {
  static properties = { question: { attribute: false }, missing: { state: true } };

  static styles = css`
    kt-ask > dialog {
      inline-size: min(32rem, calc(100vw - 2 * var(--gutter)));
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      color: var(--ink);
      box-shadow: var(--shadow-high);
    }
    kt-ask > dialog::backdrop {
      background: var(--veil);
    }
    kt-ask form {
      display: grid;
      gap: var(--space-4);
    }
    kt-ask h2 {
      font-size: var(--text-l);
    }
    kt-ask .buttons {
      justify-content: end;
    }
  `;

  #text = '';

  connectedCallback() {
    super.connectedCallback();
    this.#text = this.question.field?.value ?? '';
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    const { heading, text, field, actions, no = t('common:cancel') } = this.question;
    return html`<dialog aria-labelledby="ask-heading" @close=${() => this.#answer(null)}>
      <form method="dialog" novalidate @submit=${this.#submit}>
        <h2 id="ask-heading">${heading}</h2>
        ${text ? html`<p>${text}</p>` : nothing}
        ${field
          ? html`<kt-field .label=${field.label} .hint=${field.hint} .type=${field.type ?? 'textarea'} .value=${this.#text}
              .limit=${field.limit} ?required=${field.required} .error=${this.missing ? t('problems:errors.required') : ''}
              @kt-change=${({ detail }) => (this.#text = detail.value)}></kt-field>`
          : nothing}
        <div class="buttons">
          <button type="button" class="button quiet" @click=${() => this.#answer(null)}>${no}</button>
          ${actions.map(
            ({ value, label, tone = 'primary' }) =>
              html`<button value=${value} class="button ${tone}">${label}</button>`,
          )}
        </div>
      </form>
    </dialog>`;
  }

  #submit(event) {
    event.preventDefault();
    const { value } = event.submitter ?? this.question.actions.at(-1);
    if (this.question.field?.required && !this.#text.trim()) {
      this.missing = true;
      this.querySelector('kt-field').focus();
    } else {
      this.#answer({ value, text: this.#text.trim() });
    }
  }

  #answer(answer) {
    this.dispatchEvent(new CustomEvent('kt-answer', { detail: answer }));
  }
}

define('kt-ask', KtAsk);

/**
 * Asks something that has to be answered before going on.
 *
 * @param question `heading`, `text`, `actions` [{value, label, tone}], and for words of one's own `field` {label, hint, value, limit, required}, `no` for the way back
 * @return `{value, text}`, or null for "no"
 */
export function ask(question) {
  const element = document.createElement('kt-ask');
  const before = document.activeElement;
  element.question = question;
  return new Promise((resolve) => {
    element.addEventListener('kt-answer', ({ detail }) => {
      element.remove();
      before?.focus?.();
      resolve(detail);
    }, { once: true });
    document.body.append(element);
  });
}
