import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { asProblem } from '../../lib/problems.js';
import { problemText } from '../../lib/problem-messages.js';
import { account, signOut } from '../../lib/session.js';
import { toast } from '../../lib/toasts.js';
import './kt-account-details.js';
import './kt-account-profiles.js';
import './kt-organisations.js';
import './kt-tokens.js';
import { roleNames } from './kt-demo-people.js';

/** The page /account: everything that is the person's own. */
export class KtAccount extends KtElement {
  static styles = css`
    kt-account .person {
      display: flex;
      gap: var(--space-4);
      align-items: center;
      margin-block-end: var(--space-5);
    }
    kt-account section {
      margin-block-start: var(--space-5);
    }
    kt-account section > h2 {
      margin-block-end: var(--space-3);
    }
  `;

  render() {
    const me = account();
    if (!me) {
      return html`<div class="page"></div>`;
    }
    return html`<div class="page reading">
      <div class="person">
        <kt-logo round .name=${me.displayName}></kt-logo>
        <div>
          <h1><bdi>${me.displayName}</bdi></h1>
          <p class="quiet">${roleNames(me.roles)}</p>
        </div>
      </div>
      <section class="card"><h2>${t('accounts:profiles.heading')}</h2><kt-account-profiles></kt-account-profiles></section>
      <section class="card"><h2>${t('accounts:details.heading')}</h2><kt-account-details></kt-account-details></section>
      <section class="card"><h2>${t('accounts:organisations.heading')}</h2><kt-organisations></kt-organisations></section>
      <section class="card"><h2>${t('accounts:tokens.heading')}</h2><kt-tokens></kt-tokens></section>
      <section class="card stack">
        <h2>${t('accounts:everywhere.heading')}</h2>
        <p class="quiet">${t('accounts:everywhere.text')}</p>
        <div class="buttons">
          <button type="button" class="button danger" @click=${this.#everywhere}>${t('accounts:everywhere.action')}</button>
        </div>
      </section>
    </div>`;
  }

  async #everywhere() {
    try {
      await signOut({ everywhere: true });
      toast(t('accounts:everywhere.done'));
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
  }
}

define('kt-account', KtAccount);
