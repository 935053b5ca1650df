import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { formatList } from '../format.js';
import { icon } from '../icons.js';
import { account, signInAddress } from '../session.js';

/** What this reader is not shown, who is, and what to do about it. `sections`, `audiences`. */
export class KtHidden extends KtElement {
  static properties = { sections: { attribute: false }, audiences: { attribute: false } };

  static styles = css`
    kt-hidden > .note {
      display: flex;
      gap: var(--space-3);
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-m);
      background: var(--sunken);
      font-size: var(--text-s);
    }
  `;

  render() {
    return html`<div class="note">
      ${icon('lock')}
      <div>
        ${this.#byAudience().map(([audience, sections]) => {
          const names = formatList(sections.map((section) => t(`profiles:sections.${section}`)));
          return html`<p>${t(`profiles:hidden.${audience}`, { sections: names })}</p>`;
        })}
        ${account() ? nothing : html`<a href=${signInAddress()}>${t('profiles:hidden.signIn')}</a>`}
      </div>
    </div>`;
  }

  #byAudience() {
    const groups = new Map();
    for (const section of this.sections) {
      const audience = this.audiences?.[section] ?? 'SOME';
      groups.set(audience, [...(groups.get(audience) ?? []), section]);
    }
    return [...groups];
  }
}

define('kt-hidden', KtHidden);
