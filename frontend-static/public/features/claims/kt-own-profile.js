import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatAgo } from '../../lib/format.js';
import { icon } from '../../lib/icons.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-logo.js';
import '../../lib/elements/kt-ring.js';

const TONES = { DRAFT: 'wood', IN_REVIEW: 'gold', PUBLISHED: 'tea' };

/** One of my profiles: where it stands, how complete it is, and the way to its form. `profile`, `kind`. */
export class KtOwnProfile extends KtElement {
  static properties = { profile: { attribute: false }, kind: {} };

  static styles = css`
    kt-own-profile > article {
      display: grid;
      gap: var(--space-4);
      align-content: space-between;
      block-size: 100%;
    }
    kt-own-profile .top {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: center;
    }
    kt-own-profile h2 {
      font-size: var(--text-l);
    }
    kt-own-profile h2 a {
      color: var(--ink);
      text-decoration: none;
    }
    kt-own-profile h2 a:hover {
      text-decoration: underline;
    }
    kt-own-profile .comment {
      padding-inline-start: var(--space-3);
      border-inline-start: 3px solid var(--gold);
      font-size: var(--text-s);
    }
  `;

  render() {
    const { id, name, status, media, completeness, reviewComment, updatedAt } = this.profile;
    return html`<article class="card">
      <div class="top">
        <kt-logo .name=${name} .file=${media?.logo}></kt-logo>
        <h2><a href="/${this.kind}/${id}"><bdi>${name}</bdi></a></h2>
        ${completeness ? html`<kt-ring .percent=${completeness.percent} .label=${t('claims:mine.complete')}></kt-ring>` : nothing}
      </div>
      ${reviewComment ? html`<p class="comment user-text" dir="auto">${reviewComment}</p>` : nothing}
      <div class="between">
        <span class="quiet small">
          <kt-chip .tone=${TONES[status]} .label=${t(`profiles:status.${status}`)}></kt-chip>
          ${updatedAt ? formatAgo(updatedAt) : nothing}
        </span>
        <a class="button" href="/${this.kind}/${id}/edit">${icon('edit')}${t('claims:edit')}</a>
      </div>
    </article>`;
  }
}

define('kt-own-profile', KtOwnProfile);
