import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { formatAgo } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { problemText } from '../../lib/problem-messages.js';
import { toast } from '../../lib/toasts.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { profilePath } from './claim-list.js';
import './kt-own-profile.js';
import { reasonText } from './reason.js';

const KINDS = ['startups', 'investors'];
const TONES = { OPEN: 'gold', APPROVED: 'tea', REJECTED: 'seal', WITHDRAWN: 'plain' };

/** The page /mine: what this person keeps here, and what they have asked for. */
export class KtMine extends KtElement {
  static styles = css`
    kt-mine section + section {
      margin-block-start: var(--space-7);
    }
    kt-mine .claim {
      display: grid;
      gap: var(--space-1);
    }
    kt-mine .claim .line {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
    }
  `;

  #mine = new Loading(this, async (signal) => {
    const [startups, investors, claims] = await Promise.all([
      ...KINDS.map((kind) => get(`/api/${kind}/mine`, { signal })),
      get('/api/claims', { query: { mine: true }, signal }),
    ]);
    const profiles = [
      ...startups.items.map((profile) => ({ kind: 'startups', profile })),
      ...investors.items.map((profile) => ({ kind: 'investors', profile })),
    ];
    return { profiles, claims: claims.items };
  });

  firstUpdated() {
    this.#mine.run();
  }

  render() {
    return html`<div class="page">
      <div class="page-head">
        <h1>${t('claims:mine.heading')}</h1>
        <div class="buttons">
          <a class="button" href="/startups/new">${icon('plus')}${t('claims:mine.newStartup')}</a>
          <a class="button" href="/investors/new">${icon('plus')}${t('claims:mine.newInvestor')}</a>
        </div>
      </div>
      ${this.#mine.render({
        skeleton: () => html`<div class="grid"><kt-skeleton .count=${2}></kt-skeleton></div>`,
        problem: (problem) => html`<kt-problem page .problem=${problem} .retry=${() => this.#mine.run()}></kt-problem>`,
        done: ({ profiles, claims }) => html`${this.#profiles(profiles)} ${claims.length ? this.#claims(claims) : nothing}`,
      })}
    </div>`;
  }

  #profiles(profiles) {
    if (profiles.length === 0) {
      const actions = [
        { label: t('claims:mine.empty.find'), href: '/startups', primary: true },
        { label: t('claims:mine.newStartup'), href: '/startups/new' },
      ];
      return html`<kt-empty .heading=${t('claims:mine.empty.heading')} .text=${t('claims:mine.empty.text')} .actions=${actions}></kt-empty>`;
    }
    return html`<section class="grid" aria-label=${t('claims:mine.heading')}>
      ${profiles.map(({ kind, profile }) => html`<kt-own-profile .kind=${kind} .profile=${profile}></kt-own-profile>`)}
    </section>`;
  }

  #claims(claims) {
    return html`<section>
      <div class="section-head"><h2>${t('claims:mine.claims')}</h2></div>
      <div class="rows">${claims.map((claim) => this.#claim(claim))}</div>
    </section>`;
  }

  #claim(claim) {
    const { profile, state, createdAt, decidedAt, reason } = claim;
    return html`<div class="card claim">
      <p class="line">
        <a href=${profilePath(profile)}><bdi>${profile.name}</bdi></a>
        <kt-chip .tone=${TONES[state]} .label=${t(`claims:state.${state}`)}></kt-chip>
        <span class="quiet small">${formatAgo(decidedAt ?? createdAt)}</span>
        ${state === 'OPEN'
          ? html`<button type="button" class="link-button small" @click=${() => this.#withdraw(claim)}>${t('claims:withdraw')}</button>`
          : nothing}
      </p>
      ${reason ? html`<p class="user-text small" dir="auto">${reasonText(reason)}</p>` : nothing}
    </div>`;
  }

  async #withdraw(claim) {
    try {
      await post(`/api/claims/${claim.id}/withdrawal`);
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
    this.#mine.run();
  }
}

define('kt-mine', KtMine);
