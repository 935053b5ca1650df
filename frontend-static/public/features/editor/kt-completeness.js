import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import '../../lib/elements/kt-ring.js';
import { KINDS } from './kinds.js';
import { fieldLabel } from './labels.js';

/** How complete a profile is, and the way to what it lacks. `view`; tells `kt-go` {path}. */
export class KtCompleteness extends KtElement {
  static properties = { view: { attribute: false }, kind: {} };

  static styles = css`
    kt-completeness {
      display: grid;
      gap: var(--space-3);
    }
    kt-completeness .top {
      display: flex;
      gap: var(--space-4);
      align-items: center;
    }
    kt-completeness ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      font-size: var(--text-s);
    }
    kt-completeness li > button {
      min-block-size: 2rem;
    }
  `;

  render() {
    const { percent, missing = [] } = this.view.completeness;
    return html`<div class="top">
        <kt-ring .percent=${percent} .label=${t('editor:complete.label')}></kt-ring>
        <p>${missing.length ? t('editor:complete.missing', { count: missing.length }) : t('editor:complete.all')}</p>
      </div>
      ${missing.length
        ? html`<ul class="missing">
            ${missing.map(
              (name) => html`<li>
                <button type="button" class="link-button" @click=${() => this.#go(name)}>${this.#label(name)}</button>
              </li>`,
            )}
          </ul>`
        : nothing}`;
  }

  #label(name) {
    return name === 'translation' ? t('editor:complete.translation') : fieldLabel(name.split('.')[0]);
  }

  #go(name) {
    const [field, language] = name.split('.');
    const text = KINDS[this.kind].texts.includes(field);
    const path = name === 'translation' || text ? `texts/${text ? field : ''}/${language ?? ''}` : field;
    this.dispatchEvent(new CustomEvent('kt-go', { detail: { path }, bubbles: true }));
  }
}

define('kt-completeness', KtCompleteness);
