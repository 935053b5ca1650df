import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { livingRooms } from '../../lib/living-rooms.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { problemText } from '../../lib/problem-messages.js';
import { toast } from '../../lib/toasts.js';
import { ask } from '../../lib/elements/kt-ask.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import './kt-claim-review.js';
import './kt-invite.js';
import './kt-profile-review.js';

/** The page /review: what waits for a coordinator, and inviting companies to claim their profiles. */
export class KtReview extends KtElement {
  static properties = { busy: { state: true } };

  static styles = css`
    kt-review .columns {
      display: grid;
      gap: var(--space-6);
    }
    kt-review section + section {
      margin-block-start: var(--space-6);
    }
    kt-review .count {
      color: var(--ink-soft);
      font-weight: 400;
    }
    @media (min-width: 60rem) {
      kt-review .columns {
        grid-template-columns: minmax(0, 1fr) 21rem;
        align-items: start;
      }
      kt-review kt-invite {
        position: sticky;
        inset-block-start: 5.5rem;
      }
    }
  `;

  #waiting = new Loading(this, (signal) => get('/api/reviews', { signal }));

  firstUpdated() {
    this.#waiting.run();
    livingRooms().then(
      () => this.requestUpdate(),
      () => {}, // the rooms' names are a detail here
    );
  }

  render() {
    return html`<div class="page">
      <div class="page-head">
        <div><h1>${t('review:heading')}</h1><p class="lead">${t('review:lead')}</p></div>
      </div>
      <div class="columns" @kt-decide=${this.#decide}>
        <div>
          ${this.#waiting.render({
            skeleton: () => html`<kt-skeleton .count=${2}></kt-skeleton>`,
            problem: (problem) => html`<kt-problem page .problem=${problem} .retry=${() => this.#waiting.run()}></kt-problem>`,
            done: ({ profiles, claims }) => this.#queue(profiles, claims),
          })}
        </div>
        <kt-invite></kt-invite>
      </div>
    </div>`;
  }

  #queue(profiles, claims) {
    if (profiles.length + claims.length === 0) {
      const actions = [{ label: t('review:empty.action'), href: '/startups' }];
      return html`<kt-empty .heading=${t('review:empty.heading')} .text=${t('review:empty.text')} .actions=${actions}></kt-empty>`;
    }
    return html`${claims.length ? this.#section('claims', claims, (claim) => html`<kt-claim-review .claim=${claim} .busy=${this.busy}></kt-claim-review>`) : nothing}
    ${profiles.length
      ? this.#section('profiles', profiles, (profile) => html`<kt-profile-review .profile=${{ ...profile }} .busy=${this.busy}></kt-profile-review>`)
      : nothing}`;
  }

  #section(name, items, draw) {
    return html`<section aria-labelledby="review-${name}">
      <div class="section-head">
        <h2 id="review-${name}">${t(`review:${name}`)} <bdi class="count">${items.length}</bdi></h2>
      </div>
      <div class="rows">${items.map(draw)}</div>
    </section>`;
  }

  /** `{path, decision, version?, subject}`; a no always says why. */
  async #decide({ detail: { path, decision, version, subject } }) {
    const words = { return: 'comment', rejection: 'reason' }[decision];
    const answer = words
      ? await ask({
          heading: t(`review:ask.${decision}`, { subject }),
          field: { label: t(`review:words.${decision}`), hint: t('review:words.hint'), required: true, limit: 2000 },
          actions: [{ value: decision, label: t(`review:decisions.${decision}`) }],
        })
      : { text: '' };
    if (!answer || this.busy) {
      return;
    }
    this.busy = true;
    try {
      await post(`${path}/${decision}`, words ? { [words]: answer.text } : null, { version });
      toast(t(`review:done.${decision}`, { subject }));
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
    await this.#waiting.run();
    this.busy = false;
  }
}

define('kt-review', KtReview);
