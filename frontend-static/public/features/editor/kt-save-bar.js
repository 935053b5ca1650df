import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';

/** Stays at the foot of the window: what is unsaved, and the way to save it. `session`; tells `kt-save` and `kt-discard`. */
export class KtSaveBar extends KtElement {
  static properties = { session: { attribute: false }, revision: { type: Number } };

  static styles = css`
    kt-save-bar {
      display: block;
      position: sticky;
      inset-block-end: 0;
      z-index: 5;
      border-block-start: 1px solid var(--line);
      background: var(--surface);
      box-shadow: var(--shadow-high);
    }
    kt-save-bar > .page {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
      padding-block: var(--space-3);
    }
    kt-save-bar .state {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      font-size: var(--text-s);
    }
    kt-save-bar .state .icon {
      color: var(--tea);
    }
    kt-save-bar .dot {
      inline-size: 0.6rem;
      block-size: 0.6rem;
      border-radius: 50%;
      background: var(--gold);
      flex: none;
    }
    body:has(kt-save-bar) kt-toasts {
      inset-block-end: 5.5rem;
    }
    @media (max-width: 30rem) {
      kt-save-bar .dirty .buttons {
        inline-size: 100%;
      }
      kt-save-bar .dirty .button.primary {
        flex: 1;
      }
    }
  `;

  render() {
    const { editing, busy } = this.session;
    const { dirty } = editing;
    const asleep = busy || !dirty || editing.conflicts.size > 0;
    return html`<div class="page ${dirty ? 'dirty' : ''}">
      <p class="state" role="status">${this.#state(editing, busy)}</p>
      <div class="buttons">
        ${dirty
          ? html`<button type="button" class="button quiet" @click=${() => this.#tell('kt-discard')}>${t('editor:save.discard')}</button>`
          : nothing}
        <button type="button" class="button primary" aria-disabled=${asleep ? 'true' : 'false'} aria-keyshortcuts="Control+S Meta+S"
          @click=${() => this.#tell('kt-save')}>
          ${busy === 'save' ? t('editor:save.busy') : editing.isNew ? t('editor:save.draft') : t('editor:save.action')}
        </button>
      </div>
    </div>`;
  }

  #state(editing, busy) {
    if (busy === 'save') {
      return t('editor:save.busy');
    }
    if (editing.conflicts.size > 0) {
      return html`<span class="dot"></span>${t('editor:save.decide', { count: editing.conflicts.size })}`;
    }
    if (editing.dirty) {
      return html`<span class="dot"></span>${t('editor:save.unsaved', { count: editing.changedPaths.length })}`;
    }
    const { savedAt } = this.session;
    return editing.isNew
      ? t('editor:save.empty')
      : html`${icon('check')}${t(savedAt ? 'editor:save.saved' : 'editor:save.nothing')}`;
  }

  #tell(name) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true }));
  }
}

define('kt-save-bar', KtSaveBar);
