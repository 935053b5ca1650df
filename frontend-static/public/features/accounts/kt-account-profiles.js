import { css, html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { get } from '../../lib/api.js';
import { t } from '../../lib/i18n.js';
import { Loading } from '../../lib/loading.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-logo.js';
import '../../lib/elements/kt-problem.js';
import '../../lib/elements/kt-skeleton.js';

const TONES = { DRAFT: 'gold', IN_REVIEW: 'gold', PUBLISHED: 'tea' };

/** The profiles that a person keeps, drafts included, and the way to a new one. */
export class KtAccountProfiles extends KtElement {
  static styles = css`
    kt-account-profiles {
      display: grid;
      gap: var(--space-3);
    }
    kt-account-profiles .profile {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
      padding-block: var(--space-2);
    }
    kt-account-profiles .profile a:first-of-type {
      flex: 1;
    }
  `;

  #mine = new Loading(this, (signal) => get('/api/startups/mine', { signal }));

  connectedCallback() {
    super.connectedCallback();
    this.#mine.run();
  }

  render() {
    return html`${this.#mine.render({
        skeleton: () => html`<span class="bone">&nbsp;</span>`,
        problem: (problem) => html`<kt-problem .problem=${problem} .retry=${() => this.#mine.run()}></kt-problem>`,
        done: ({ items }) =>
          items.length ? items.map((profile) => this.#row(profile)) : html`<p class="quiet">${t('accounts:profiles.none')}</p>`,
      })}
      <div class="buttons"><a class="button" href="/startups/new">${t('accounts:profiles.new')}</a></div>`;
  }

  #row({ id, name, media, status }) {
    return html`<div class="profile">
      <kt-logo size="s" .name=${name} .file=${media?.logo}></kt-logo>
      <a href="/startups/${id}"><bdi>${name}</bdi></a>
      <kt-chip .tone=${TONES[status]} .label=${t(`profiles:status.${status}`)}></kt-chip>
      <a href="/startups/${id}/edit">${t('accounts:profiles.edit')}<span class="visually-hidden"> <bdi>${name}</bdi></span></a>
    </div>`;
  }
}

define('kt-account-profiles', KtAccountProfiles);
