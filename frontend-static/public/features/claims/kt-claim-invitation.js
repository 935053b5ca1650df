import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatDate } from '../../lib/format.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { navigate } from '../../lib/router.js';
import { account, loadSession, signInAddress } from '../../lib/session.js';
import { bayWindow } from '../../lib/drawings/bay-window.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';

/** The page /claim/{token}: a link from the living room that gives a profile to whoever follows it. */
export class KtClaimInvitation extends KtElement {
  static properties = { params: { attribute: false }, busy: { state: true }, problem: { state: true } };

  static styles = css`
    kt-claim-invitation .letter {
      display: grid;
      gap: var(--space-4);
      justify-items: center;
      text-align: center;
    }
    kt-claim-invitation .letter > svg {
      inline-size: min(100%, 22rem);
      block-size: auto;
      border-radius: var(--radius-l);
    }
    kt-claim-invitation .buttons {
      justify-content: center;
    }
  `;

  #invitation = new Loading(this, (token, signal) => get(`/api/claim-invitations/${encodeURIComponent(token)}`, { signal }));

  willUpdate(changed) {
    if (changed.has('params')) {
      this.#invitation.run(this.params.token);
    }
  }

  render() {
    return html`<div class="page narrow">
      ${this.#invitation.render({
        skeleton: () => html`<kt-skeleton></kt-skeleton>`,
        problem: (problem) =>
          html`<kt-problem page .problem=${problem} .retry=${() => this.#invitation.run(this.params.token)}></kt-problem>`,
        done: (invitation) => (invitation.claimed ? this.#claimed(invitation) : this.#letter(invitation)),
      })}
    </div>`;
  }

  #claimed({ page }) {
    const actions = [{ label: t('claims:toProfile'), href: page, primary: true }];
    return html`<kt-empty page .heading=${t('claims:taken.heading')} .text=${t('claims:taken.text')} .actions=${actions}></kt-empty>`;
  }

  #letter({ name, page, expiresAt }) {
    return html`<div class="letter">
      ${bayWindow()}
      <h1>${t('claims:invitation.heading')} <bdi>${name}</bdi></h1>
      <p>${t('claims:invitation.text')}</p>
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : ''}
      <div class="buttons">
        <a class="button" href=${page}>${t('claims:invitation.look')}</a>
        ${account()
          ? html`<button type="button" class="button primary" ?disabled=${this.busy} @click=${this.#accept}>${t('claims:invitation.accept')}</button>`
          : html`<a class="button primary" href=${signInAddress()}>${t('claims:invitation.signIn')}</a>`}
      </div>
      <p class="quiet small">${t('claims:invitation.until', { date: formatDate(expiresAt) })}</p>
    </div>`;
  }

  async #accept() {
    this.busy = true;
    this.problem = null;
    try {
      const { value } = await post(`/api/claim-invitations/${encodeURIComponent(this.params.token)}/acceptance`);
      await loadSession().catch(() => {}); // owning a profile may have made this person a founder
      await navigate(`${value.page}/edit`, { replace: true });
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
  }
}

define('kt-claim-invitation', KtClaimInvitation);
