import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get, remove } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { Loading } from '../../lib/loading.js';
import { asProblem } from '../../lib/problems.js';
import { problemText } from '../../lib/problem-messages.js';
import { guardLeaving, navigate } from '../../lib/router.js';
import { toast } from '../../lib/toasts.js';
import { ask } from '../../lib/elements/kt-ask.js';
import '../../lib/elements/kt-empty.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import { Drafts } from './drafts.js';
import './kt-concept.js';
import './kt-concept-list.js';
import './kt-index-progress.js';
import './kt-unmatched.js';

/**
 * The page /vocabulary: what people searched in vain, and the concepts that should have understood it. The address says
 * what is open: `?concept=id`, `?new`, and in `word` what somebody searched and is being given a place.
 */
export class KtVocabulary extends KtElement {
  static properties = { query: { attribute: false }, saved: { state: true }, unsaved: { state: true } };

  static styles = css`
    kt-vocabulary .columns {
      display: grid;
      gap: var(--space-6);
    }
    kt-vocabulary h2 {
      font-size: var(--text-l);
    }
    kt-vocabulary .hint {
      color: var(--ink-soft);
      font-size: var(--text-s);
      margin-block-end: var(--space-3);
    }
    kt-vocabulary .carried {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      margin-block-end: var(--space-4);
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-m);
      background: var(--sea-soft);
    }
    kt-vocabulary .carried > span {
      flex: 1;
      min-inline-size: 12rem;
    }
    kt-vocabulary .unmatched > h2 {
      display: flex;
      align-items: center;
      min-block-size: var(--tap);
    }
    kt-vocabulary .section-head {
      align-items: center;
    }
    kt-vocabulary .all-known {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    kt-vocabulary .back {
      display: flex;
      align-items: center;
      min-block-size: var(--tap);
      margin-block-end: var(--space-2);
    }
    kt-vocabulary .back a {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }
    @media (min-width: 60rem) {
      kt-vocabulary .columns {
        grid-template-columns: 21rem minmax(0, 1fr);
        align-items: start;
      }
    }
    @media (max-width: 59.99rem) {
      kt-vocabulary .busy-elsewhere {
        display: none;
      }
    }
  `;

  #drafts = new Drafts();
  #concepts = new Loading(this, async (signal) => (await get('/api/concepts', { signal })).items);
  #unmatched = new Loading(this, (signal) => get('/api/unmatched-queries', { signal }));
  #unguard = () => {};
  #reload = () => this.#concepts.run();

  constructor() {
    super();
    this.saved = 0;
    this.unsaved = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#drafts.hold();
    this.unsaved = this.#drafts.dirty.map(([id]) => id);
    this.#unguard = guardLeaving((to) => this.#mayLeave(to));
    document.addEventListener('keting-language', this.#reload);
    addEventListener('beforeunload', this.#unload);
    this.#concepts.run();
    this.#unmatched.run();
  }

  disconnectedCallback() {
    this.#drafts.release();
    this.#unguard();
    document.removeEventListener('keting-language', this.#reload);
    removeEventListener('beforeunload', this.#unload);
    super.disconnectedCallback();
  }

  updated(changed) {
    if (changed.has('query') && changed.get('query')) {
      const open = this.#open ? this.querySelector('.concepts') : null;
      (open ?? this.querySelector('h1'))?.scrollIntoView({ block: 'start' });
    }
  }

  get #concept() {
    return this.query?.get('concept') || null;
  }

  get #word() {
    return this.query?.get('word') || null;
  }

  get #open() {
    return Boolean(this.#concept) || this.query?.has('new');
  }

  render() {
    const placing = this.#open || this.#word;
    return html`<div class="page">
      <div class="page-head"><div><h1>${t('vocabulary:heading')}</h1><p class="lead">${t('vocabulary:lead')}</p></div></div>
      <div class="columns" @kt-saved=${this.#saved} @kt-draft=${() => (this.unsaved = this.#drafts.dirty.map(([id]) => id))}>
        <section class="unmatched ${placing ? 'busy-elsewhere' : ''}" aria-labelledby="unmatched" @kt-add=${({ detail }) => this.#place(detail)}
          @kt-new=${({ detail }) => navigate(`/vocabulary?new&word=${encodeURIComponent(detail.text)}`)}
          @kt-dismiss=${({ detail }) => this.#dismiss(detail)} @kt-more=${this.#more}>
          <h2 id="unmatched">${t('vocabulary:unmatched.heading')}</h2>
          <p class="hint">${t('vocabulary:unmatched.lead')}</p>
          ${this.#queries()}
        </section>
        <section class="concepts" aria-labelledby="concepts">
          <kt-index-progress .since=${this.saved}></kt-index-progress>
          ${this.#open ? this.#detail() : this.#list()}
        </section>
      </div>
    </div>`;
  }

  #queries() {
    return this.#unmatched.render({
      skeleton: () => html`<kt-skeleton .count=${3}></kt-skeleton>`,
      problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#unmatched.run()}></kt-problem>`,
      done: ({ items, next }) =>
        items.length
          ? html`<kt-unmatched .items=${items} .next=${Boolean(next)} .carried=${this.#word}></kt-unmatched>`
          : html`<div class="card"><p class="all-known">${icon('check')}<span>${t('vocabulary:unmatched.empty')}</span></p></div>`,
    });
  }

  #list() {
    const word = this.#word;
    return html`<div class="section-head">
        <h2 id="concepts">${t('vocabulary:concepts.heading')} ${this.#concepts.value ? html`<bdi class="hint">${this.#concepts.value.length}</bdi>` : nothing}</h2>
        <a class="button" href="/vocabulary?new${word ? `&word=${encodeURIComponent(word)}` : ''}">${icon('plus')}${t('vocabulary:concepts.new')}</a>
      </div>
      ${word
        ? html`<p class="carried" role="status"><span>${t('vocabulary:carried.ask', { word })}</span>
            <a class="button quiet" href="/vocabulary">${t('common:cancel')}</a></p>`
        : nothing}
      ${this.#withConcepts(
        (concepts) => html`<kt-concept-list .concepts=${concepts} .unsaved=${this.unsaved} @click=${this.#chosen}></kt-concept-list>`,
      )}`;
  }

  #detail() {
    const back = this.#word ? `/vocabulary?word=${encodeURIComponent(this.#word)}` : '/vocabulary';
    return html`<p class="back"><a href=${back}>${icon('back', { turns: true })} ${t('vocabulary:concepts.all')}</a></p>
      <h2 id="concepts" class="visually-hidden">${t('vocabulary:concepts.heading')}</h2>
      ${this.#withConcepts(
        (concepts) => html`<kt-concept class="card" .concept=${this.#concept} .carried=${this.#word} .concepts=${concepts} .drafts=${this.#drafts}></kt-concept>`,
      )}`;
  }

  #withConcepts(draw) {
    return this.#concepts.render({
      skeleton: () => html`<kt-skeleton .count=${3}></kt-skeleton>`,
      problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#concepts.run()}></kt-problem>`,
      done: draw,
    });
  }

  /** While a word is looking for its place, a concept's link takes the word along. */
  #chosen(event) {
    const link = event.target.closest('a[href^="/vocabulary?concept="]');
    if (link && this.#word && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && event.button === 0) {
      event.preventDefault();
      navigate(`${link.getAttribute('href')}&word=${encodeURIComponent(this.#word)}`);
    }
  }

  async #place({ text }) {
    await navigate(`/vocabulary?word=${encodeURIComponent(text)}`);
    await this.updateComplete;
    this.querySelector('kt-concept-list input')?.focus();
  }

  async #dismiss({ id, text }) {
    try {
      await remove(`/api/unmatched-queries/${id}`);
      const { items, next } = this.#unmatched.value;
      this.#unmatched.value = { items: items.filter((one) => one.id !== id), next };
      toast(t('vocabulary:unmatched.dismissed', { text }));
      this.requestUpdate();
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
  }

  #more = async () => {
    const { items, next } = this.#unmatched.value;
    try {
      const page = await get('/api/unmatched-queries', { query: { cursor: next } });
      this.#unmatched.value = { items: [...items, ...page.items], next: page.next };
      this.requestUpdate();
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
  };

  async #saved({ detail: { id } }) {
    this.saved += 1;
    this.unsaved = this.#drafts.dirty.map(([draft]) => draft);
    this.#unmatched.run();
    this.#concepts.run();
    if (id) {
      await navigate(`/vocabulary?concept=${encodeURIComponent(id)}`, { replace: true });
    }
  }

  async #mayLeave(to) {
    if (this.unsaved.length === 0 || new URL(to, location.href).pathname === '/sign-in') {
      return true;
    }
    const answer = await ask({
      heading: t('vocabulary:leave.heading'),
      text: t('vocabulary:leave.text'),
      no: t('vocabulary:leave.stay'),
      actions: [{ value: 'leave', label: t('vocabulary:leave.go'), tone: 'danger' }],
    });
    return Boolean(answer);
  }

  #unload = (event) => {
    if (this.unsaved.length) {
      event.preventDefault();
    }
  };
}

define('kt-vocabulary', KtVocabulary);
