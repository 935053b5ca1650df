import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { above } from './concept-tree.js';

/** The wider concept, chosen by name among `concepts`; `value` is its id or null. Tells `kt-broader` {id}. */
export class KtBroader extends KtElement {
  static properties = {
    concepts: { attribute: false },
    concept: {},
    value: {},
    error: {},
    unknown: { state: true },
  };

  static styles = css`
    kt-broader {
      display: grid;
      gap: var(--space-1);
    }
    kt-broader label {
      font-weight: 550;
      font-size: var(--text-s);
    }
    kt-broader .hint {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    kt-broader .error {
      color: var(--seal);
      font-size: var(--text-s);
    }
  `;

  render() {
    const label = this.concepts.find(({ id }) => id === this.value)?.label ?? '';
    const error = this.unknown ? t('problems:errors.unknown-value') : this.error;
    return html`<label for="broader">${t('vocabulary:broader.label')}</label>
      <input class="control" id="broader" list="broader-list" dir="auto" autocomplete="off" .value=${live(label)}
        placeholder=${t('vocabulary:broader.none')} aria-invalid=${error ? 'true' : 'false'} aria-describedby="broader-hint" @change=${this.#chosen} />
      <datalist id="broader-list">${this.#choices().map((one) => html`<option value=${one.label}></option>`)}</datalist>
      <span class="hint" id="broader-hint">${t('vocabulary:broader.hint')}</span>
      ${error ? html`<span class="error">${error}</span>` : nothing}`;
  }

  /** Not what lies inside this one. */
  #choices() {
    return this.concepts.filter(({ id }) => id !== this.concept && !above(this.concepts, id).has(this.concept));
  }

  #chosen({ target }) {
    const wanted = target.value.trim().toLowerCase();
    const found = this.#choices().find(({ id, label }) => label.toLowerCase() === wanted || id === wanted);
    this.unknown = Boolean(wanted && !found);
    if (!this.unknown) {
      this.dispatchEvent(new CustomEvent('kt-broader', { detail: { id: found?.id ?? null }, bubbles: true }));
    }
  }
}

define('kt-broader', KtBroader);
