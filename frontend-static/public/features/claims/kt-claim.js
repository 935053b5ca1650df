import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatAgo } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { errorFor, problemText } from '../../lib/problem-messages.js';
import { toast } from '../../lib/toasts.js';
import { holdsUnsaved, takeUnsaved } from '../../lib/unsaved.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-field.js';
import '../../lib/elements/kt-logo.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { place } from '../../lib/profiles/kt-profile-card.js';
import { claimTo } from './claim-list.js';
import { reasonText } from './reason.js';

/** Asking for a profile of `kind` startups|investors that nobody owns yet, and what became of it. */
export class KtClaim extends KtElement {
  static properties = { kind: {}, params: { attribute: false }, busy: { state: true }, problem: { state: true } };

  static styles = css`
    kt-claim {
      display: block;
    }
    kt-claim .profile {
      display: flex;
      gap: var(--space-4);
      align-items: center;
    }
    kt-claim .told {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4) var(--space-5);
      border-radius: var(--radius-l);
      background: var(--sea-soft);
    }
    kt-claim .told.rejected {
      background: var(--gold-soft);
    }
    kt-claim .told .button {
      justify-self: start;
      margin-block-start: var(--space-2);
    }
    kt-claim .next {
      list-style: decimal;
      display: grid;
      gap: var(--space-2);
      margin-inline-start: var(--space-5);
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
  `;

  #message = '';
  #release = () => {};
  #found = new Loading(this, async (kind, id, signal) => {
    const [profile, claims] = await Promise.all([
      get(`/api/${kind}/${id}`, { signal }),
      get('/api/claims', { query: { mine: true }, signal }),
    ]);
    return { profile, claim: claimTo(claims.items, kind, id) };
  });

  willUpdate(changed) {
    if (changed.has('params')) {
      const key = `claim:${this.kind}:${this.params.id}`;
      this.#message = takeUnsaved(key) ?? '';
      this.#release();
      this.#release = holdsUnsaved(key, () => this.#message || null);
      this.#load();
    }
  }

  disconnectedCallback() {
    this.#release();
    super.disconnectedCallback();
  }

  #load() {
    return this.#found.run(this.kind, this.params.id);
  }

  render() {
    return html`<div class="page narrow stack">
      ${this.#found.render({
        skeleton: () => html`<kt-skeleton></kt-skeleton>`,
        problem: (problem) => html`<kt-problem page .problem=${problem} .retry=${() => this.#load()}></kt-problem>`,
        done: ({ profile, claim }) => this.#page(profile, claim),
      })}
    </div>`;
  }

  #page(profile, claim) {
    if (claim?.state !== 'APPROVED' && profile.claimed) {
      const actions = [{ label: t('claims:toProfile'), href: `/${this.kind}/${profile.id}`, primary: true }];
      return html`<kt-empty page .heading=${t('claims:taken.heading')} .text=${t('claims:taken.text')} .actions=${actions}></kt-empty>`;
    }
    return html`<div class="profile">
        <kt-logo .name=${profile.name} .file=${profile.media?.logo}></kt-logo>
        <div><p class="quiet small">${t(`claims:heading.${this.kind}`)}</p>
          <h1><bdi>${profile.name}</bdi></h1><p class="quiet">${place(profile)}</p></div>
      </div>
      ${claim ? this.#told(profile, claim) : nothing}
      ${claim && ['OPEN', 'APPROVED'].includes(claim.state) ? nothing : this.#form()}`;
  }

  #told(profile, claim) {
    const { state, createdAt, decidedAt, reason, message } = claim;
    return html`<div class="told ${state.toLowerCase()}" role="status">
      <strong>${t(`claims:state.${state}`)}</strong>
      <p>${t(`claims:told.${state}`, { when: formatAgo(decidedAt ?? createdAt) })}</p>
      ${state === 'OPEN' ? html`<p class="user-text small" dir="auto">${message}</p>` : nothing}
      ${reason ? html`<p class="user-text" dir="auto">${reasonText(reason)}</p>` : nothing}
      ${state === 'OPEN'
        ? html`<button type="button" class="button" ?disabled=${this.busy} @click=${() => this.#withdraw(claim)}>${t('claims:withdraw')}</button>`
        : nothing}
      ${state === 'APPROVED'
        ? html`<a class="button primary" href="/${this.kind}/${profile.id}/edit">${icon('edit')}${t('claims:edit')}</a>`
        : nothing}
    </div>`;
  }

  #form() {
    return html`<form class="stack" novalidate @submit=${this.#send}>
      <p>${t(`claims:intro.${this.kind}`)}</p>
      <kt-field type="textarea" name="message" rows="6" required .label=${t('claims:message.label')} .hint=${t('claims:message.hint')}
        .limit=${2000} .value=${this.#message} .error=${errorFor(this.problem, '/message')}
        @kt-change=${({ detail }) => (this.#message = detail.value)}></kt-field>
      ${this.problem && !this.problem.errors.length ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <div><button class="button primary" ?disabled=${this.busy}>${t('claims:send')}</button></div>
      <ol class="next">
        ${['read', 'answer', 'edit'].map((step) => html`<li>${t(`claims:next.${step}`)}</li>`)}
      </ol>
    </form>`;
  }

  async #send(event) {
    event.preventDefault();
    await this.#do(async () => {
      await post(`/api/${this.kind}/${this.params.id}/claims`, { message: this.#message });
      this.#message = '';
      toast(t('claims:sent'));
    });
    if (this.problem?.errors.length) {
      this.querySelector('kt-field').focus();
    }
  }

  #withdraw(claim) {
    return this.#do(() => post(`/api/claims/${claim.id}/withdrawal`));
  }

  async #do(action) {
    this.busy = true;
    this.problem = null;
    try {
      await action();
      await this.#load();
    } catch (error) {
      this.problem = asProblem(error);
      if (!this.querySelector('form')) {
        toast(problemText(this.problem), 'problem');
        await this.#load(); // it was decided meanwhile: show how
      }
    }
    this.busy = false;
  }
}

define('kt-claim', KtClaim);
