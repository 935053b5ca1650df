import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatAgo } from '../../lib/format.js';
import '../../lib/elements/kt-logo.js';

const PATHS = { STARTUP: 'startups', INVESTOR: 'investors' };

/** Somebody asks for a profile: who, why, and the decision. `claim`, `busy`; tells `kt-decide`. */
export class KtClaimReview extends KtElement {
  static properties = { claim: { attribute: false }, busy: { type: Boolean } };

  static styles = css`
    kt-claim-review > article {
      display: grid;
      gap: var(--space-4);
    }
    kt-claim-review .top {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-3);
      align-items: center;
    }
    kt-claim-review blockquote {
      padding-inline-start: var(--space-4);
      border-inline-start: 3px solid var(--wood);
    }
  `;

  render() {
    const { profile, account, message, createdAt } = this.claim;
    const page = `/${PATHS[profile.kind]}/${profile.id}`;
    return html`<article class="card">
      <div class="top">
        <kt-logo round .name=${account.displayName}></kt-logo>
        <div>
          <h3><bdi>${account.displayName}</bdi></h3>
          <p class="quiet small">${account.email ? html`<a href="mailto:${account.email}" dir="ltr">${account.email}</a> · ` : nothing}${formatAgo(createdAt)}</p>
        </div>
      </div>
      <p>${t('review:asksFor')} <a href=${page}><bdi>${profile.name}</bdi></a></p>
      <blockquote class="user-text" dir="auto">${message}</blockquote>
      <div class="buttons">
        <button type="button" class="button primary" ?disabled=${this.busy} @click=${() => this.#decide('approval')}>${t('review:decisions.approval')}</button>
        <button type="button" class="button" ?disabled=${this.busy} @click=${() => this.#decide('rejection')}>${t('review:decisions.rejection')}</button>
      </div>
    </article>`;
  }

  #decide(decision) {
    const { id, profile, account } = this.claim;
    const subject = decision === 'approval' ? profile.name : account.displayName;
    this.dispatchEvent(new CustomEvent('kt-decide', { detail: { path: `/api/claims/${id}`, decision, subject }, bubbles: true }));
  }
}

define('kt-claim-review', KtClaimReview);
