import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { currentLanguage, t } from '../../lib/i18n.js';
import { QINGDAO, twoClocks } from '../../lib/clocks.js';
import { roomWindow } from '../../lib/drawings/rooms.js';
import { icon } from '../../lib/icons.js';
import { directionOf } from '../../lib/language-state.js';
import { Loading } from '../../lib/loading.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';

const TICK_MS = 15_000;
const AT_HOME = { israel: 'he', japan: 'ja' }; // how a room's guests themselves call it

/** The living rooms as places: a window with its view, a word of welcome, and the time there and in Qingdao. */
export class KtRooms extends KtElement {
  static styles = css`
    kt-rooms {
      display: grid;
      gap: var(--space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    }
    kt-rooms > a {
      display: grid;
      grid-template-rows: auto 1fr;
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      color: var(--ink);
      text-decoration: none;
      overflow: hidden;
      transition: box-shadow var(--calm), border-color var(--quick);
    }
    kt-rooms > a:hover {
      border-color: var(--timber);
      box-shadow: var(--shadow-high);
      color: var(--ink);
    }
    kt-rooms svg:not(.icon) {
      inline-size: 100%;
      block-size: auto;
    }
    kt-rooms .words {
      display: grid;
      align-content: start;
      gap: var(--space-2);
      padding: var(--space-4) var(--space-5) var(--space-5);
    }
    kt-rooms .at-home {
      color: var(--ink-soft);
      font-size: var(--text-s);
    }
    kt-rooms .clocks {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      margin-block-start: auto;
      padding-block-start: var(--space-2);
      color: var(--ink-soft);
      font-size: var(--text-s);
      font-variant-numeric: tabular-nums;
    }
  `;

  #rooms = new Loading(this, (signal) => get('/api/living-rooms', { signal }));
  #ticking = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#rooms.run();
    this.#ticking = setInterval(() => this.requestUpdate(), TICK_MS);
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
    super.disconnectedCallback();
  }

  render() {
    return this.#rooms.render({
      skeleton: () => html`<kt-skeleton .count=${3}></kt-skeleton>`,
      problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#rooms.run()}></kt-problem>`,
      done: ({ items }) => items.map((room) => this.#room(room)),
    });
  }

  #room(room) {
    const reader = currentLanguage().id;
    const theirs = AT_HOME[room.id];
    return html`<a href="/startups?livingRoom=${room.id}">
      ${roomWindow(room.id)}
      <div class="words">
        <h3>${room.names[reader] ?? room.names.en}</h3>
        ${theirs && theirs !== reader && room.names[theirs]
          ? html`<p class="at-home"><bdi lang=${theirs} dir=${directionOf(theirs)}>${room.names[theirs]}</bdi></p>`
          : nothing}
        <p>${room.welcome[reader] ?? room.welcome.en}</p>
        ${clocks(room)}
      </div>
    </a>`;
  }
}

function clocks({ zone, id }) {
  const { theirs, ours } = twoClocks(zone, QINGDAO);
  return html`<p class="clocks">
    ${icon('clock')}<span
      ><bdi>${t(`home:rooms.place.${id}`)} ${theirs}</bdi> · <bdi>${t('home:rooms.qingdao')} ${ours}</bdi></span
    >
  </p>`;
}

define('kt-rooms', KtRooms);
