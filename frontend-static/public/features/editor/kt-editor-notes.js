import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatAgo, formatList } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import '../../lib/elements/kt-problem.js';
import './kt-conflicts.js';
import { fieldLabel } from './labels.js';

/** What the person has to know before going on: a draft that came back, what went wrong, what is to be decided. `session`. */
export class KtEditorNotes extends KtElement {
  static properties = { session: { attribute: false }, revision: { type: Number } };

  static styles = css`
    kt-editor-notes {
      display: grid;
      gap: var(--space-5);
    }
    kt-editor-notes:not(:has(*)) {
      display: none;
    }
    kt-editor-notes .kept {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-m);
      background: var(--sea-soft);
    }
  `;

  render() {
    const { editing, restoredAt, trouble } = this.session;
    return html`${restoredAt ? this.#kept(restoredAt) : nothing}
    ${trouble ? html`<kt-problem .problem=${trouble}></kt-problem>` : nothing}
    ${trouble?.params.oneOf
      ? html`<p>${t('editor:oneOf', { fields: formatList(trouble.params.oneOf.map(fieldLabel)) })}</p>`
      : nothing}
    ${editing.conflicts.size ? html`<kt-conflicts .editing=${editing} .revision=${this.revision}></kt-conflicts>` : nothing}`;
  }

  /** To what is to be decided, which may only just have come up. */
  async focus(options) {
    await this.updateComplete;
    const conflicts = this.querySelector('kt-conflicts');
    await conflicts?.updateComplete;
    conflicts?.focus(options);
  }

  #kept(at) {
    return html`<p class="kept" role="status">
      ${icon('clock')}<span>${t('editor:kept', { when: formatAgo(at) })}</span>
      <button type="button" class="link-button" @click=${this.#discard}>${t('editor:save.discard')}</button>
    </p>`;
  }

  #discard() {
    this.dispatchEvent(new CustomEvent('kt-discard', { bubbles: true }));
  }
}

define('kt-editor-notes', KtEditorNotes);
