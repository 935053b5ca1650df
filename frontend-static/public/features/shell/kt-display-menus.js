import { html } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { LANGUAGES, currentLanguage, t } from '../../lib/i18n.js';
import { icon } from '../../lib/icons.js';
import { THEMES, chooseTheme, chosenTheme } from '../../lib/theme.js';
import { chooseLanguage } from './language-choice.js';
import { menusWhenWide } from './wide.js';

export const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' };

/** Language and theme, as two small menus. */
export class KtDisplayMenus extends KtElement {
  connectedCallback() {
    super.connectedCallback();
    menusWhenWide();
  }

  render() {
    const theme = chosenTheme();
    return html`<wa-dropdown placement="bottom-end" @wa-select=${(event) => chooseLanguage(event.detail.item.value)}>
        <button slot="trigger" type="button" class="icon-button" aria-label=${t('shell:language')}>
          ${icon('language')}
        </button>
        ${LANGUAGES.map(
          ({ id, tag, name }) => html`<wa-dropdown-item type="checkbox" value=${id} lang=${tag}
            ?checked=${id === currentLanguage().id}>${name}</wa-dropdown-item>`,
        )}
      </wa-dropdown>
      <wa-dropdown placement="bottom-end" @wa-select=${this.#theme}>
        <button slot="trigger" type="button" class="icon-button" aria-label=${t('shell:theme.label')}>
          ${icon(THEME_ICONS[theme])}
        </button>
        ${THEMES.map(
          (id) => html`<wa-dropdown-item type="checkbox" value=${id} ?checked=${id === theme}>
            ${t(`shell:theme.${id}`)}
          </wa-dropdown-item>`,
        )}
      </wa-dropdown>`;
  }

  #theme(event) {
    chooseTheme(event.detail.item.value);
    this.requestUpdate();
  }
}

define('kt-display-menus', KtDisplayMenus);
