import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { read } from '../api.js';
import { t } from '../i18n.js';
import { Loading } from '../loading.js';
import { livingRooms } from '../living-rooms.js';
import { pageTitle } from '../page-title.js';
import { account } from '../session.js';
import '../elements/kt-problem.js';
import '../elements/kt-skeleton.js';
import './kt-facts.js';
import './kt-hidden.js';
import './kt-media.js';
import './kt-owner-panel.js';
import './kt-profile-head.js';
import './kt-profile-texts.js';
import './kt-similar.js';
import './kt-source-line.js';
import { Terms } from './terms.js';

/** One profile, of `kind` startups|investors with this `key` (id); `facts` turns the profile into the rows of its facts. */
export class KtProfilePage extends KtElement {
  static properties = { kind: {}, key: {}, facts: { attribute: false } };

  static styles = css`
    kt-profile-page .columns {
      display: grid;
      gap: var(--space-6);
    }
    kt-profile-page .main > *,
    kt-profile-page .side > * {
      min-inline-size: 0;
    }
    kt-profile-page .main,
    kt-profile-page .side {
      display: grid;
      gap: var(--space-5);
      align-content: start;
      min-inline-size: 0;
    }
    kt-profile-page .claim {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4);
      border-radius: var(--radius-l);
      border: 1px dashed var(--wood);
      background: var(--wood-soft);
    }
    kt-profile-page .claim .button {
      justify-self: start;
    }
    @media (min-width: 56rem) {
      kt-profile-page .columns {
        grid-template-columns: minmax(0, 1fr) 20rem;
      }
    }
  `;

  #profile = new Loading(this, async (kind, key, signal) => (await read(`/api/${kind}/${key}`, { signal })).value);

  #terms = new Terms(this);

  #inOtherWords = () => this.#terms.run(this.kind, this.key); // glosses are in the reader's language

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keting-language', this.#inOtherWords);
  }

  disconnectedCallback() {
    document.removeEventListener('keting-language', this.#inOtherWords);
    super.disconnectedCallback();
  }

  willUpdate(changed) {
    if (changed.has('key')) {
      this.#profile.reset();
      this.#terms.reset();
      this.#load();
    }
  }

  #load() {
    livingRooms().then(
      () => this.requestUpdate(),
      () => {}, // the room's name is one fact of many
    );
    this.#terms.run(this.kind, this.key);
    return this.#profile.run(this.kind, this.key);
  }

  updated() {
    if (this.#profile.value) {
      pageTitle(this.#profile.value.name);
    }
  }

  render() {
    return this.#profile.render({
      skeleton: () => html`<div class="page stack"><kt-skeleton .count=${2}></kt-skeleton></div>`,
      problem: (problem) =>
        html`<div class="page"><kt-problem page .problem=${problem} .retry=${() => this.#load()}></kt-problem></div>`,
      done: (profile) => this.#draw(profile),
    });
  }

  #draw(profile) {
    return html`<kt-profile-head .kind=${this.kind} .profile=${profile} .terms=${this.#terms.of('tagline')}></kt-profile-head>
      <div class="page columns">
        <div class="main">
          ${profile.media?.deck || profile.media?.video
            ? html`<kt-media .media=${profile.media} .name=${profile.name}></kt-media>`
            : nothing}
          <kt-profile-texts .texts=${profile.texts} .terms=${this.#terms.value ?? []}></kt-profile-texts>
          ${profile.hidden?.length
            ? html`<kt-hidden .sections=${profile.hidden} .audiences=${profile.audiences}></kt-hidden>`
            : nothing}
          <kt-source-line .source=${profile.source} .freshness=${profile.freshness}></kt-source-line>
        </div>
        <div class="side">
          ${profile.canEdit
            ? html`<kt-owner-panel .kind=${this.kind} .profile=${profile} @kt-confirmed=${() => this.#load()}></kt-owner-panel>`
            : nothing}
          <div class="card">
            <kt-facts .rows=${this.facts(profile)} .provenance=${profile.claimed ? profile.provenance : null}></kt-facts>
          </div>
          ${this.#claim(profile)}
        </div>
      </div>
      <kt-similar .kind=${this.kind} .key=${this.key}></kt-similar>`;
  }

  #claim(profile) {
    const claimable = profile.canClaim || (!account() && !profile.claimed); // visitors sign in on the way
    if (!claimable) {
      return nothing;
    }
    return html`<div class="claim">
      <strong>${t(`profiles:claim.heading.${this.kind}`)}</strong>
      <p class="small">${t('profiles:claim.text')}</p>
      <a class="button" href="/${this.kind}/${profile.id}/claim">${t('profiles:claim.action')}</a>
    </div>`;
  }
}

define('kt-profile-page', KtProfilePage);
