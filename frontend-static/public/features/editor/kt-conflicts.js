import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { directionOf } from '../../lib/language-state.js';
import { textOf } from './content.js';
import { pathLabel } from './labels.js';
import { valueText } from './value-text.js';

/** What both changed, side by side; each must be decided before saving goes on. `editing`; tells `kt-decide` {path, value}. */
export class KtConflicts extends KtElement {
  static properties = { editing: { attribute: false }, revision: { type: Number }, writing: { state: true } };

  static styles = css`
    kt-conflicts {
      display: grid;
      gap: var(--space-4);
      padding: var(--space-5);
      border: 1px solid var(--gold);
      border-radius: var(--radius-l);
      background: var(--gold-soft);
      container-type: inline-size;
    }
    kt-conflicts h2 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      font-size: var(--text-l);
    }
    kt-conflicts section {
      display: grid;
      gap: var(--space-3);
      padding: var(--space-4);
      border-radius: var(--radius-m);
      background: var(--surface);
    }
    kt-conflicts h3 {
      font-family: var(--font-sans);
      font-size: var(--text-m);
    }
    kt-conflicts .sides {
      display: grid;
      gap: var(--space-4);
    }
    kt-conflicts .version {
      display: grid;
      gap: var(--space-2);
      align-content: space-between;
      justify-items: start;
    }
    kt-conflicts .value {
      inline-size: 100%;
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--line);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    kt-conflicts .before {
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    @container (min-width: 36rem) {
      kt-conflicts .sides {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `;

  constructor() {
    super();
    this.writing = null;
  }

  render() {
    const count = this.editing.conflicts.size;
    return html`<h2 tabindex="-1">${icon('people')}${t('editor:merge.heading', { count })}</h2>
      <p>${t('editor:merge.text')}</p>
      ${[...this.editing.conflicts].map(([path, sides]) => this.#conflict(path, sides))}`;
  }

  focus(options) {
    this.querySelector('h2').focus(options);
  }

  #conflict(path, { base, theirs }) {
    const mine = this.editing.get(path);
    const text = textOf(path);
    return html`<section aria-label=${pathLabel(path)}>
      <h3>${pathLabel(path)}</h3>
      <div class="sides">
        ${this.#side(path, theirs, 'theirs')} ${this.#side(path, mine, 'mine')}
      </div>
      ${text ? this.#writing(path, mine, text) : nothing}
      ${base ? html`<details class="before"><summary>${t('editor:merge.before')}</summary>${this.#value(path, base)}</details>` : nothing}
    </section>`;
  }

  #side(path, value, side) {
    return html`<div class="version">
      <span class="small quiet">${t(`editor:merge.${side}`)}</span>
      ${this.#value(path, value)}
      <button type="button" class="button" aria-label="${t(`editor:merge.take.${side}`)}: ${pathLabel(path)}"
        @click=${() => this.#decide(path, value)}>${t(`editor:merge.take.${side}`)}</button>
    </div>`;
  }

  #value(path, value) {
    const language = textOf(path)?.language;
    const text = valueText(path, value); // with its own line breaks, so none of ours around it
    return html`<div class="value" lang=${language ?? nothing} dir=${language ? directionOf(language) : 'auto'}>${text}</div>`;
  }

  #writing(path, mine, { language }) {
    if (this.writing?.path !== path) {
      return html`<button type="button" class="link-button" @click=${() => (this.writing = { path, value: mine?.value ?? '' })}>
        ${t('editor:merge.write')}
      </button>`;
    }
    return html`<div class="stack">
      <textarea class="control" rows="5" lang=${language} dir=${directionOf(language)} aria-label=${pathLabel(path)}
        .value=${this.writing.value} @input=${({ target }) => (this.writing = { path, value: target.value })}></textarea>
      <div><button type="button" class="button" @click=${() => this.#write(path, mine)}>${t('editor:merge.take.written')}</button></div>
    </div>`;
  }

  #write(path, mine) {
    const value = this.writing.value.trim();
    this.writing = null;
    this.#decide(path, value ? { ...(mine ?? { sourceLanguage: null, stale: false }), value } : null);
  }

  #decide(path, value) {
    this.dispatchEvent(new CustomEvent('kt-decide', { detail: { path, value }, bubbles: true }));
  }
}

define('kt-conflicts', KtConflicts);
