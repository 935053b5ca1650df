import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { languageName } from '../format.js';
import { languagesOfProfile } from '../texts.js';
import { components } from '../webawesome.js';
import '../elements/kt-text.js';

const FIELDS = ['description', 'thesis', 'applications', 'advantages', 'customers'];

/** A profile's texts, a tab for each language, the reader's first; each text says who wrote it. `texts`. */
export class KtProfileTexts extends KtElement {
  static properties = { texts: { attribute: false } };

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
      return fields.map((field) => this.#field(field, languages[0]));
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
            >${fields.map((field) => this.#field(field, language))}</wa-tab-panel
          >`,
      )}
    </wa-tab-group>`;
  }

  #field(field, language) {
    return html`<section>
      <h2>${t(`profiles:fields.${field}`)}</h2>
      <kt-text mark="full" .translations=${this.texts[field]} .language=${language}></kt-text>
    </section>`;
  }
}

/** A language as its own readers call it: עברית, 日本語. */
const ownName = (language) => languageName(language, language) || nothing;

define('kt-profile-texts', KtProfileTexts);
