import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { Loading } from '../../lib/loading.js';
import { bayWindow } from '../../lib/drawings/bay-window.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';
import '../../lib/profiles/kt-profile-card.js';
import { navigate } from '../../lib/router.js';
import '../../lib/search/kt-search-field.js';
import { greetingKey } from './greeting.js';
import './kt-rooms.js';
import './kt-ways.js';

const NEW_SHOWN = 6;

/** The living room itself: a greeting, the search, the rooms, what is new, and a way in for everybody. */
export class KtHome extends KtElement {
  static styles = css`
    kt-home .welcome {
      background: var(--wall);
      border-block-end: 1px solid var(--line);
    }
    kt-home .welcome > .page {
      display: grid;
      gap: var(--space-4) var(--space-7);
      align-items: center;
      padding-block: var(--space-5) 0;
    }
    kt-home .welcome h1 {
      white-space: pre-line;
      font-size: var(--text-3xl);
    }
    kt-home .words {
      display: grid;
      gap: var(--space-4);
      padding-block-end: var(--space-4);
    }
    kt-home .greeting {
      color: var(--seal);
      font-family: var(--font-serif);
      font-size: var(--text-l);
    }
    kt-home .lead {
      max-inline-size: 34em;
      color: var(--ink-soft);
      font-size: 1.08rem;
    }
    kt-home .try {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--space-1) var(--space-4);
      font-size: var(--text-s);
      color: var(--ink-soft);
    }
    kt-home .try a {
      padding-block: 0.2rem;
    }
    kt-home .scene {
      overflow: hidden;
    }
    kt-home .scene svg {
      inline-size: min(100%, 20rem);
      block-size: auto;
      margin-inline: auto;
    }
    kt-home .glow {
      opacity: 0;
    }
    [data-theme='dark'] kt-home .glow {
      opacity: 0.16;
    }
    kt-home .steam {
      animation: steam 5s ease-in-out infinite alternate;
    }
    @keyframes steam {
      from {
        opacity: 0.25;
        transform: translateY(3px);
      }
      to {
        opacity: 0.9;
        transform: translateY(-3px);
      }
    }
    kt-home section.page {
      padding-block: var(--space-7) 0;
    }
    kt-home > section:last-child {
      padding-block-end: var(--space-8);
    }
    @media (min-width: 52rem) {
      kt-home .welcome > .page {
        grid-template-columns: minmax(0, 1.15fr) minmax(0, 0.85fr);
      }
      kt-home .scene svg {
        inline-size: 100%;
        max-inline-size: 28rem;
      }
      kt-home .words {
        padding-block-end: var(--space-6);
      }
    }
  `;

  #fresh = new Loading(this, (signal) => get('/api/startups', { query: { size: NEW_SHOWN }, signal }));

  connectedCallback() {
    super.connectedCallback();
    this.#fresh.run();
  }

  render() {
    return html`${this.#welcome()}
      <section class="page" aria-labelledby="rooms-heading">
        <div class="section-head">
          <h2 id="rooms-heading">${t('home:rooms.heading')}</h2>
          <p class="quiet">${t('home:rooms.text')}</p>
        </div>
        <kt-rooms></kt-rooms>
      </section>
      <section class="page" aria-labelledby="new-heading">
        <div class="section-head">
          <h2 id="new-heading">${t('home:new.heading')}</h2>
          <a href="/startups">${t('home:new.all')}</a>
        </div>
        <div class="grid">${this.#new()}</div>
      </section>
      <section class="page" aria-labelledby="ways-heading">
        <h2 id="ways-heading" class="visually-hidden">${t('home:ways.heading')}</h2>
        <kt-ways></kt-ways>
      </section>`;
  }

  #welcome() {
    const examples = t('home:try.examples').split('|');
    return html`<div class="welcome">
      <div class="page">
        <div class="words">
          <p class="greeting">${t(greetingKey())}</p>
          <h1>${t('home:heading')}</h1>
          <p class="lead">${t('home:lead')}</p>
          <kt-search-field kind="startups" .label=${t('shell:search.label')} .placeholder=${t('shell:search.placeholder')}
            @kt-settle=${this.#search}></kt-search-field>
          <p class="try">
            <span>${t('home:try.label')}</span>
            ${examples.map((word) => html`<a href="/startups?q=${encodeURIComponent(word)}">${word}</a>`)}
          </p>
        </div>
        <div class="scene">${bayWindow()}</div>
      </div>
    </div>`;
  }

  #search({ detail: { q } }) {
    if (q.trim()) {
      navigate(`/startups?q=${encodeURIComponent(q.trim())}`);
    }
  }

  #new() {
    return this.#fresh.render({
      skeleton: () => html`<kt-skeleton .count=${NEW_SHOWN}></kt-skeleton>`,
      problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#fresh.run()}></kt-problem>`,
      done: ({ items }) =>
        items.length
          ? items.map((item) => html`<kt-profile-card kind="startups" .item=${item}></kt-profile-card>`)
          : html`<p class="quiet">${t('home:new.none')}</p>`,
    });
  }
}

define('kt-home', KtHome);
