import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatAgo, formatList, languageName } from '../../lib/format.js';
import { livingRoomName } from '../../lib/living-rooms.js';
import { languagesOfProfile } from '../../lib/texts.js';
import '../../lib/elements/kt-chip.js';
import '../../lib/elements/kt-logo.js';
import '../../lib/elements/kt-ring.js';
import '../../lib/elements/kt-text.js';
import { place } from '../../lib/profiles/kt-profile-card.js';

/** A profile that waits to be published: the gist of it, and the decision. `profile`, `busy`; tells `kt-decide`. */
export class KtProfileReview extends KtElement {
  static properties = { profile: { attribute: false }, busy: { type: Boolean } };

  static styles = css`
    kt-profile-review > article {
      display: grid;
      gap: var(--space-4);
    }
    kt-profile-review .top {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--space-4);
      align-items: center;
    }
    kt-profile-review h3 a {
      color: var(--ink);
      text-decoration: none;
    }
    kt-profile-review h3 a:hover {
      text-decoration: underline;
    }
    kt-profile-review .text {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      overflow: hidden;
    }
  `;

  render() {
    const { profile } = this;
    const { tagline = {}, description = {}, thesis = {} } = profile.texts;
    const text = [description, thesis].find((one) => Object.keys(one).length);
    return html`<article class="card">
      <div class="top">
        <kt-logo .name=${profile.name} .file=${profile.media?.logo}></kt-logo>
        <div>
          <h3><a href=${profile.page}><bdi>${profile.name}</bdi></a></h3>
          <p class="quiet small">${place(profile)}${profile.livingRoom ? html` · ${livingRoomName(profile.livingRoom)}` : nothing}
            · ${formatAgo(profile.updatedAt)}</p>
        </div>
        ${profile.completeness ? html`<kt-ring .percent=${profile.completeness.percent} .label=${t('review:complete')}></kt-ring>` : nothing}
      </div>
      ${Object.keys(tagline).length ? html`<kt-text mark="none" .translations=${tagline}></kt-text>` : nothing}
      ${text ? html`<kt-text class="text quiet small" mark="none" .translations=${text}></kt-text>` : nothing}
      <p class="small quiet">${t('review:writtenIn', { languages: this.#languages() })}</p>
      <div class="buttons">
        <button type="button" class="button primary" ?disabled=${this.busy} @click=${() => this.#decide('publication')}>${t('review:decisions.publication')}</button>
        <button type="button" class="button" ?disabled=${this.busy} @click=${() => this.#decide('return')}>${t('review:decisions.return')}</button>
        <a class="button quiet" href=${profile.page}>${t('review:look')}</a>
        <a class="button quiet" href="${profile.page}/edit">${t('review:edit')}</a>
      </div>
    </article>`;
  }

  #languages() {
    const languages = languagesOfProfile(this.profile.texts);
    return languages.length ? formatList(languages.map((one) => languageName(one))) : t('review:noTexts');
  }

  #decide(decision) {
    const { page, name: subject, version } = this.profile;
    this.dispatchEvent(new CustomEvent('kt-decide', { detail: { path: `/api${page}`, decision, version, subject }, bubbles: true }));
  }
}

define('kt-profile-review', KtProfileReview);
