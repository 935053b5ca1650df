import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import '../elements/kt-chip.js';
import '../elements/kt-logo.js';
import '../elements/kt-text.js';
import { place } from './kt-profile-card.js';

const DEMO_TAG = 'fictitious'; // the demo set's profiles say so themselves

/** The top of a profile: who they are, where, and their one line. `profile`, `kind`, `terms` of the line in the reader's words. */
export class KtProfileHead extends KtElement {
  static properties = { profile: { attribute: false }, kind: {}, terms: { attribute: false } };

  static styles = css`
    kt-profile-head {
      display: block;
      background: var(--wall);
      border-block-end: 1px solid var(--line);
    }
    kt-profile-head > .page {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--space-4) var(--space-5);
      align-items: center;
      padding-block: var(--space-5) var(--space-6);
    }
    kt-profile-head .back {
      grid-column: 1 / -1;
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      justify-self: start;
      min-block-size: 2rem;
      font-size: var(--text-s);
      text-decoration: none;
    }
    kt-profile-head .local {
      font-size: var(--text-l);
      font-weight: 400;
      color: var(--ink-soft);
    }
    kt-profile-head .under {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      color: var(--ink-soft);
    }
    kt-profile-head .tagline {
      grid-column: 1 / -1;
      font-family: var(--font-serif);
      font-size: var(--text-l);
      line-height: 1.5;
    }
    kt-profile-head .tagline .user-text {
      font-family: var(--font-serif);
      line-height: inherit;
    }
    @media (min-width: 48rem) {
      kt-profile-head .tagline {
        grid-column: 2;
      }
    }
  `;

  render() {
    const { profile } = this;
    return html`<div class="page">
      <a class="back" href="/${this.kind}">${icon('back', { turns: true })}${t(`profiles:back.${this.kind}`)}</a>
      <kt-logo size="l" .name=${profile.name} .file=${profile.media?.logo}></kt-logo>
      <div>
        <h1>
          <bdi>${profile.name}</bdi>
          ${profile.localName ? html`<bdi class="local">${profile.localName}</bdi>` : nothing}
        </h1>
        <p class="under">
          <span>${place(profile)}</span>
          ${this.#status(profile)}
          ${profile.tags?.includes(DEMO_TAG)
            ? html`<kt-chip tone="gold" icon="info" .label=${t('profiles:demo')}></kt-chip>`
            : nothing}
        </p>
      </div>
      ${Object.keys(profile.texts?.tagline ?? {}).length
        ? html`<kt-text class="tagline" .translations=${profile.texts.tagline} .terms=${this.terms}></kt-text>`
        : nothing}
    </div>`;
  }

  #status({ status, claimed }) {
    if (status !== 'PUBLISHED') {
      return html`<kt-chip tone="gold" .label=${t(`profiles:status.${status}`)}></kt-chip>`;
    }
    return claimed
      ? html`<kt-chip tone="tea" icon="seal" .label=${t(`profiles:claimed.${this.kind}`)}></kt-chip>`
      : html`<kt-chip tone="wood" .label=${t('profiles:unclaimed')}></kt-chip>`;
  }
}

define('kt-profile-head', KtProfileHead);
