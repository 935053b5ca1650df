import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatAgo } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import '../../lib/elements/kt-chip.js';

const TONE = { DRAFT: 'wood', IN_REVIEW: 'gold', PUBLISHED: 'tea' };

/** Where a profile stands, and the steps this person can take from there. `view`, `busy`; tells `kt-step` {step}. */
export class KtStanding extends KtElement {
  static properties = { view: { attribute: false }, busy: {} };

  static styles = css`
    kt-standing {
      display: grid;
      gap: var(--space-3);
      justify-items: start;
    }
    kt-standing .fresh {
      display: flex;
      gap: var(--space-2);
    }
    kt-standing .comment {
      justify-self: stretch;
      padding: var(--space-3) var(--space-4);
      border-inline-start: 4px solid var(--gold);
      border-radius: var(--radius-s);
      background: var(--gold-soft);
    }
  `;

  render() {
    const { status, reviewComment } = this.view;
    return html`<kt-chip .tone=${TONE[status]} .label=${t(`profiles:status.${status}`)}></kt-chip>
      ${reviewComment
        ? html`<div class="comment"><strong>${t('editor:standing.asked')}</strong>
            <p class="user-text" dir="auto">${reviewComment}</p></div>`
        : nothing}
      <p class="small">${t(`editor:standing.text.${status}`)}</p>
      <div class="buttons">${this.#steps(this.view)}</div>
      ${this.#freshness(this.view)}`;
  }

  #steps({ status, canReview, mine }) {
    const step = (name, primary) => html`<button type="button" class="button ${primary ? 'primary' : ''}"
      aria-disabled=${this.busy ? 'true' : 'false'} @click=${() => this.#take(name)}>${t(`editor:steps.${name}`)}</button>`;
    switch (status) {
      case 'DRAFT':
        return step('submission', true);
      case 'IN_REVIEW':
        return [
          canReview ? step('publication', true) : nothing,
          canReview ? step('return') : nothing,
          mine || !canReview ? step('withdrawal') : nothing,
        ];
      default:
        return html`<button type="button" class="link-button small" @click=${() => this.#take('withdrawal')}>${t('editor:steps.unpublish')}</button>`;
    }
  }

  #freshness({ status, freshness }) {
    if (status !== 'PUBLISHED' || !freshness?.at) {
      return nothing;
    }
    const { state, at } = freshness;
    return html`<div class="stack">
      <p class="small fresh">${icon('clock')}<span>${t(`profiles:freshness.${state}`, { when: formatAgo(at) })}</span></p>
      ${state === 'FRESH'
        ? nothing
        : html`<button type="button" class="button" @click=${() => this.#take('confirmation')}>${t('editor:steps.confirmation')}</button>`}
    </div>`;
  }

  #take(step) {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent('kt-step', { detail: { step }, bubbles: true }));
    }
  }
}

define('kt-standing', KtStanding);
