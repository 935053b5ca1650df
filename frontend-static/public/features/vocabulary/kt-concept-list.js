import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { currentLanguage, t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { languageName } from '../../lib/format.js';
import { Loading } from '../../lib/loading.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-problem.js';
import { treeOf } from './concept-tree.js';

const PAUSE = 180; // ms after the last keystroke

/** The concepts: `concepts` as a tree, or what fits the words in the box. `q` is what the box begins with. */
export class KtConceptList extends KtElement {
  static properties = { concepts: { attribute: false }, q: {}, unsaved: { attribute: false } };

  static styles = css`
    kt-concept-list {
      display: grid;
      gap: var(--space-4);
    }
    kt-concept-list > .card,
    kt-concept-list .found {
      padding: var(--space-3) var(--space-4);
    }
    kt-concept-list ul ul {
      margin-inline-start: 0.85rem;
      padding-inline-start: 0.4rem;
      border-inline-start: 1px solid var(--line);
    }
    kt-concept-list .row {
      display: flex;
      align-items: center;
      gap: var(--space-1);
    }
    kt-concept-list .opener,
    kt-concept-list .leaf {
      flex: none;
      inline-size: 1.75rem;
      block-size: 2.25rem;
    }
    kt-concept-list .opener .icon {
      inline-size: 1em;
      block-size: 1em;
      transition: rotate var(--quick);
    }
    kt-concept-list .opener[aria-expanded='true'] .icon {
      rotate: 90deg;
    }
    [dir='rtl'] kt-concept-list .opener[aria-expanded='true'] .icon {
      rotate: -90deg;
    }
    kt-concept-list li a {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
      min-block-size: 2.25rem;
      padding-inline: var(--space-1);
      text-decoration: none;
    }
    kt-concept-list li a:hover {
      text-decoration: underline;
    }
    kt-concept-list .inside {
      color: var(--ink-soft);
      font-size: var(--text-xs);
    }
    kt-concept-list .match {
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    kt-concept-list .found a {
      padding-block: var(--space-1);
    }
    @media (min-width: 80rem) {
      kt-concept-list .tree {
        columns: 2;
        column-gap: var(--space-6);
      }
      kt-concept-list .tree > li {
        break-inside: avoid;
      }
    }
  `;

  #found = new Loading(this, async (q, signal) => ({ q, ...(await get('/api/concepts', { query: { q }, signal })) }));
  #open = new Set();
  #timer = 0;

  willUpdate(changed) {
    if (changed.has('q') && this.q) {
      this.#found.run(this.q);
    }
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  render() {
    return html`<input class="control" type="search" dir=${this.q ? 'auto' : currentLanguage().dir} autocomplete="off"
        aria-label=${t('vocabulary:concepts.search')} placeholder=${t('vocabulary:concepts.search')} .value=${this.q ?? ''}
        @input=${({ target }) => this.#typed(target.value.trim())} />
      <div aria-live="polite">${this.q ? this.#matches() : nothing}</div>
      ${this.q ? nothing : this.#tree()}`;
  }

  #typed(q) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.q = q), PAUSE);
  }

  #matches() {
    return this.#found.render({
      skeleton: () => html`<p class="match">${t('common:loading')}</p>`,
      problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#found.run(this.q)}></kt-problem>`,
      done: ({ items }) =>
        items.length
          ? html`<ul class="card found">${items.map((concept) => html`<li>${this.#link(concept)}</li>`)}</ul>`
          : html`<p class="match">${t('vocabulary:concepts.none')}</p>`,
    });
  }

  #tree() {
    const { compare } = new Intl.Collator(currentLanguage().tag);
    return html`<ul class="card tree">${treeOf(this.concepts, compare).map((node) => this.#node(node))}</ul>`;
  }

  #node(node) {
    const { id, label, children } = node;
    const open = this.#open.has(id);
    return html`<li>
      <div class="row">
        ${children.length
          ? html`<button type="button" class="icon-button opener" aria-expanded=${open ? 'true' : 'false'}
              aria-label=${t('vocabulary:concepts.inside', { label })} @click=${() => this.#toggle(id)}>${icon('chevron-right', { turns: true })}</button>`
          : html`<span class="leaf"></span>`}
        ${this.#link(node)} ${children.length ? html`<bdi class="inside">${children.length}</bdi>` : nothing}
      </div>
      ${open ? html`<ul>${children.map((child) => this.#node(child))}</ul>` : nothing}
    </li>`;
  }

  #toggle(id) {
    if (!this.#open.delete(id)) {
      this.#open.add(id);
    }
    this.requestUpdate();
  }

  #link({ id, label, own, changed, match }) {
    return html`<a href="/vocabulary?concept=${encodeURIComponent(id)}"><bdi>${label}</bdi>
      ${match ? html`<span class="match">${match.language ? `${languageName(match.language)}: ` : nothing}<bdi lang=${match.language}>${match.term}</bdi></span>` : nothing}
      ${own ? html`<kt-chip tone="tea" .label=${t('vocabulary:concepts.own')}></kt-chip>` : changed ? html`<kt-chip tone="sea" .label=${t('vocabulary:concepts.changed')}></kt-chip>` : nothing}
      ${this.unsaved?.includes(id) ? html`<kt-chip tone="gold" .label=${t('vocabulary:concepts.unsaved')}></kt-chip>` : nothing}</a>`;
  }
}

define('kt-concept-list', KtConceptList);
