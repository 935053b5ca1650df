import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { post } from '../api.js';
import { t } from '../i18n.js';
import { formatAgo } from '../format.js';
import { icon } from '../icons.js';
import { asProblem } from '../problems.js';
import { problemText } from '../problem-messages.js';
import { toast } from '../toasts.js';
import '../elements/kt-progress.js';

const MISSING_SHOWN = 4;

/** For those who may edit a profile: edit it, how complete and how fresh it is. `profile`, `kind`; tells `kt-confirmed`. */
export class KtOwnerPanel extends KtElement {
  static properties = { profile: { attribute: false }, kind: {}, busy: { state: true } };

  static styles = css`
    kt-owner-panel {
      display: grid;
      gap: var(--space-4);
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--wood-soft);
    }
    kt-owner-panel progress {
      background: var(--surface);
    }
  `;

  render() {
    const { profile } = this;
    return html`<a class="button primary wide" href="/${this.kind}/${profile.id}/edit">${icon('edit')}${t('profiles:owner.edit')}</a>
      ${profile.reviewComment
        ? html`<div><strong>${t('profiles:owner.returned')}</strong><p dir="auto" class="user-text">${profile.reviewComment}</p></div>`
        : nothing}
      ${this.#completeness(profile.completeness)} ${this.#freshness(profile)}`;
  }

  #completeness(completeness) {
    if (!completeness) {
      return nothing;
    }
    const { percent, missing = [] } = completeness;
    return html`<div class="stack">
      <kt-progress .value=${percent} .max=${100} .label=${t('profiles:owner.complete')}></kt-progress>
      ${missing.length
        ? html`<p class="small">${t('profiles:owner.missing')} ${missing.slice(0, MISSING_SHOWN).map((name, i) => html`${i ? t('profiles:comma') : ''}${missingLabel(name)}`)}</p>`
        : nothing}
    </div>`;
  }

  #freshness({ freshness, mine }) {
    if (!freshness?.at) {
      return nothing;
    }
    return html`<div class="stack">
      <p class="small">${t(`profiles:freshness.${freshness.state}`, { when: formatAgo(freshness.at) })}</p>
      ${mine && freshness.state !== 'FRESH'
        ? html`<button type="button" class="button" ?disabled=${this.busy} @click=${this.#confirm}>${t('profiles:owner.confirm')}</button>`
        : nothing}
    </div>`;
  }

  async #confirm() {
    this.busy = true;
    try {
      await post(`/api/${this.kind}/${this.profile.id}/confirmation`, null, { version: this.profile.version });
      toast(t('profiles:owner.confirmed'));
      this.dispatchEvent(new CustomEvent('kt-confirmed', { bubbles: true }));
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
    this.busy = false;
  }
}

/** `tagline.ja` or `video`: the field, and the language it lacks. */
function missingLabel(name) {
  const [field, language] = name.split('.');
  const label = t([`profiles:fields.${field}`, `profiles:facts.${field}`]);
  return language ? html`${label} (<bdi>${language}</bdi>)` : label;
}

define('kt-owner-panel', KtOwnerPanel);
