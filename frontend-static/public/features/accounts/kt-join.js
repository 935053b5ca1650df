import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { navigate } from '../../lib/router.js';
import { account, loadSession, session, signInAddress } from '../../lib/session.js';
import { toast } from '../../lib/toasts.js';
import { teaTable } from '../../lib/drawings/tea-table.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';

/** The page /join/{token}: an invitation, to be accepted by whoever holds the link and has signed in. */
export class KtJoin extends KtElement {
  static properties = { params: { attribute: false }, problem: { state: true }, busy: { state: true } };

  static styles = css`
    kt-join svg {
      inline-size: 12rem;
      block-size: auto;
    }
  `;

  #invitation = new Loading(this, (token, signal) => get(`/api/invitations/${token}`, { signal }));

  willUpdate(changed) {
    if (changed.has('params')) {
      this.#invitation.run(this.params.token);
    }
  }

  render() {
    return html`<div class="page narrow stack">
      ${this.#invitation.render({
        skeleton: () => html`<kt-skeleton></kt-skeleton>`,
        problem: (problem) => html`<kt-problem page .problem=${problem}></kt-problem>`,
        done: (invitation) => this.#draw(invitation),
      })}
    </div>`;
  }

  #draw({ role, organisation }) {
    const name = organisation?.name ?? organisation;
    return html`${teaTable()}
      <h1>${t('accounts:join.heading')}</h1>
      <p>
        ${role && role !== 'VIEWER' ? t('accounts:join.role', { role: t(`common:roles.${role}`) }) : t('accounts:join.text')}
        ${name ? t('accounts:join.organisation', { name }) : nothing}
      </p>
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <div class="buttons">${account() ? this.#accept() : this.#signIn()}</div>`;
  }

  #accept() {
    return html`<button type="button" class="button primary" ?disabled=${this.busy} @click=${this.#join}>${t('accounts:join.accept')}</button>`;
  }

  #signIn() {
    const here = `/join/${this.params.token}`;
    return html`<a class="button primary" href=${signInAddress(here)}>${t('accounts:join.signIn')}</a>
      ${session().registration
        ? html`<a class="button" href="/register?returnTo=${encodeURIComponent(here)}">${t('accounts:signIn.register')}</a>`
        : nothing}`;
  }

  async #join() {
    this.busy = true;
    try {
      await post(`/api/invitations/${this.params.token}/acceptance`);
      await loadSession();
      toast(t('accounts:join.done'));
      await navigate('/', { replace: true });
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
  }
}

define('kt-join', KtJoin);
