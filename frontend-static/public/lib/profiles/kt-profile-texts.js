import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { languageName } from '../format.js';
import { languagesOfProfile } from '../texts.js';
import { components } from '../webawesome.js';
import '../elements/kt-text.js';

const FIELDS = ['description', 'thesis', 'applications', 'advantages', 'customers'];

/** A profile's texts, a tab for each language, the reader's first; each text says who wrote it. `texts`, and their `terms` in the reader's words, which can be switched off. */
export class KtProfileTexts extends KtElement {
  static properties = { texts: { attribute: false }, terms: { attribute: false }, plain: { state: true } };

  static styles = css`
    kt-profile-texts {
      display: block;
    }
    kt-profile-texts wa-tab-group:not(:defined) > wa-tab-panel ~ wa-tab-panel {
      display: none;
    }
    kt-profile-texts wa-tab:not(:defined) {
      display: inline-block;
      padding: var(--space-4) var(--space-5);
      font-weight: 600;
    }
    kt-profile-texts wa-tab-group {
      --track-width: 1px;
    }
    kt-profile-texts wa-tab-panel {
      --padding: 0;
    }
    kt-profile-texts .check {
      justify-content: end;
      padding-block-start: var(--space-3);
      color: var(--ink-soft);
    }
    kt-profile-texts section {
      display: grid;
      gap: var(--space-2);
      padding-block-start: var(--space-5);
    }
    kt-profile-texts h2 {
      font-size: var(--text-l);
    }
    kt-profile-texts .user-text {
      font-size: 1.05rem;
    }
  `;

  render() {
    const fields = FIELDS.filter((field) => Object.keys(this.texts?.[field] ?? {}).length > 0);
    const languages = languagesOfProfile(Object.fromEntries(fields.map((field) => [field, this.texts[field]])));
    if (fields.length === 0) {
      return html`<p class="quiet">${t('profiles:noTexts')}</p>`;
    }
    if (languages.length === 1) {
      return html`${this.#glossSwitch(languages[0])}${fields.map((field) => this.#field(field, languages[0]))}`;
    }
    components('tabs');
    // the group opens a tab only once it is defined and in sight; until then the first would be missing
    return html`<wa-tab-group active=${languages[0]}>
      ${languages.map(
        (language, at) =>
          html`<wa-tab panel=${language} ?active=${at === 0}><span lang=${language}>${ownName(language)}</span></wa-tab>`,
      )}
      ${languages.map(
        (language, at) =>
          html`<wa-tab-panel name=${language} ?active=${at === 0}
            >${this.#glossSwitch(language)}${fields.map((field) => this.#field(field, language))}</wa-tab-panel
          >`,
      )}
    </wa-tab-group>`;
  }

  #field(field, language) {
    const terms = this.plain ? [] : this.terms?.filter((term) => term.field === field);
    return html`<section>
      <h2>${t(`profiles:fields.${field}`)}</h2>
      <kt-text mark="full" .translations=${this.texts[field]} .language=${language} .terms=${terms}></kt-text>
    </section>`;
  }

  #glossSwitch(language) {
    return this.terms?.some((term) => term.language === language && FIELDS.includes(term.field))
      ? html`<label class="check small">
          <input type="checkbox" .checked=${live(!this.plain)} @change=${({ target }) => (this.plain = !target.checked)} />
          <span>${t('profiles:terms.show')}</span>
        </label>`
      : nothing;
  }
}

/** A language as its own readers call it: עברית, 日本語. */
const ownName = (language) => languageName(language, language) || nothing;

define('kt-profile-texts', KtProfileTexts);
