import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, post } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { errorFor } from '../../lib/problem-messages.js';
import { toast } from '../../lib/toasts.js';
import '../../lib/elements/kt-field.js';
import '../../lib/elements/kt-problem.js';
import { place } from '../../lib/profiles/kt-profile-card.js';

const PAUSE_MS = 250;
const KINDS = ['startups', 'investors'];

/** Inviting a company to take over its profile: find it, say whom to write to, get the link that was mailed as well. */
export class KtInvite extends KtElement {
  static properties = {
    words: { state: true },
    chosen: { state: true },
    email: { state: true },
    link: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  static styles = css`
    kt-invite > .card {
      display: grid;
      gap: var(--space-4);
      background: var(--wood-soft);
    }
    kt-invite h2 {
      font-size: var(--text-l);
    }
    kt-invite .found {
      display: grid;
      gap: var(--space-1);
    }
    kt-invite .found button {
      inline-size: 100%;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    kt-invite .found button:hover {
      border-color: var(--sea);
    }
    kt-invite .link {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      padding: var(--space-2) var(--space-3);
      border-radius: var(--radius-m);
      background: var(--surface);
      font-size: var(--text-s);
      overflow-wrap: anywhere;
    }
  `;

  #timer = 0;
  #found = new Loading(this, async (q, signal) => {
    const lists = await Promise.all(KINDS.map((kind) => get(`/api/${kind}`, { query: { q, size: 8 }, signal })));
    return lists
      .flatMap(({ items }, i) => items.map((item) => ({ ...item, path: `/${KINDS[i]}/${item.id}` })))
      .filter((item) => !item.claimed)
      .slice(0, 5);
  });

  constructor() {
    super();
    this.words = this.email = '';
  }

  render() {
    return html`<div class="card">
      <div><h2>${t('review:invite.heading')}</h2><p class="small">${t('review:invite.text')}</p></div>
      ${this.link ? this.#done() : this.chosen ? this.#address() : this.#search()}
    </div>`;
  }

  #search() {
    const found = this.words.trim() ? this.#found.value : null;
    return html`<kt-field name="words" required type="search" .label=${t('review:invite.find')} .value=${this.words} @kt-change=${this.#type}></kt-field>
      ${this.#found.problem ? html`<kt-problem .problem=${this.#found.problem}></kt-problem>` : nothing}
      <div class="found" aria-live="polite">
        ${found?.map(
          (item) => html`<button type="button" @click=${() => this.#choose(item)}><bdi>${item.name}</bdi><br /><span class="quiet small">${place(item)}</span></button>`,
        )}
        ${found?.length === 0 ? html`<p class="small quiet">${t('review:invite.none')}</p>` : nothing}
      </div>`;
  }

  #address() {
    return html`<form class="stack" novalidate @submit=${this.#send}>
      <p><a href=${this.chosen.path}><bdi>${this.chosen.name}</bdi></a>
        <button type="button" class="link-button small" @click=${this.#restart}>${t('review:invite.another')}</button></p>
      <kt-field name="email" type="email" required .label=${t('review:invite.email')} .value=${this.email} .error=${errorFor(this.problem, '/email')}
        @kt-change=${({ detail }) => (this.email = detail.value)}></kt-field>
      ${this.problem && !this.problem.errors.length ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <div><button class="button primary" ?disabled=${this.busy}>${icon('mail')}${t('review:invite.send')}</button></div>
    </form>`;
  }

  #done() {
    return html`<p role="status">${t('review:invite.sent', { email: this.email, name: this.chosen.name })}</p>
      <p class="link" dir="ltr"><span>${this.link}</span>
        <button type="button" class="icon-button" aria-label=${t('review:invite.copy')} @click=${this.#copy}>${icon('copy')}</button></p>
      <div><button type="button" class="button" @click=${this.#restart}>${t('review:invite.next')}</button></div>`;
  }

  #type({ detail }) {
    this.words = detail.value;
    clearTimeout(this.#timer);
    if (this.words.trim()) {
      this.#timer = setTimeout(() => this.#found.run(this.words.trim()), PAUSE_MS);
    }
  }

  async #choose(item) {
    this.chosen = item;
    this.problem = null;
    await this.updateComplete;
    this.querySelector('kt-field[name="email"]')?.focus();
  }

  #restart() {
    this.chosen = this.link = this.problem = null;
    this.words = this.email = '';
  }

  async #send(event) {
    event.preventDefault();
    this.busy = true;
    this.problem = null;
    try {
      const { value } = await post(`/api${this.chosen.path}/claim-invitations`, { email: this.email.trim() });
      this.link = new URL(value.link, location.origin).href;
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
  }

  async #copy() {
    await navigator.clipboard.writeText(this.link);
    toast(t('review:invite.copied'));
  }
}

define('kt-invite', KtInvite);
