import { css, html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { t } from '../../lib/i18n.js';
import { formatList } from '../../lib/format.js';
import '../../lib/elements/kt-logo.js';
import { DEMO_PASSWORD } from './demo-person.js';

/** The demo set's people, each a button: `people`; tells `kt-person` {username}. */
export class KtDemoPeople extends KtElement {
  static properties = { people: { attribute: false } };

  static styles = css`
    kt-demo-people {
      display: grid;
      gap: var(--space-3);
    }
    kt-demo-people .people {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    }
    kt-demo-people .person {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      inline-size: 100%;
      min-block-size: 3.5rem;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
      color: var(--ink);
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    kt-demo-people .person:hover {
      border-color: var(--sea);
    }
    kt-demo-people .person > span {
      display: grid;
      line-height: 1.35;
    }
  `;

  render() {
    if (!this.people?.length) {
      return nothing;
    }
    return html`<h2>${t('accounts:demo.heading')}</h2>
      <p class="quiet small">${t('accounts:demo.text', { password: DEMO_PASSWORD })}</p>
      <ul class="people">
        ${this.people.map(
          (person) => html`<li>
            <button type="button" class="person" @click=${() => this.#choose(person.username)}>
              <kt-logo round size="s" .name=${person.displayName}></kt-logo>
              <span><bdi>${person.displayName}</bdi><span class="quiet small">${roleNames(person.roles)}</span></span>
            </button>
          </li>`,
        )}
      </ul>`;
  }

  #choose(username) {
    this.dispatchEvent(new CustomEvent('kt-person', { detail: { username }, bubbles: true }));
  }
}

/** Everybody is a viewer; that is said only of those who are nothing more. */
export function roleNames(roles = []) {
  const more = roles.filter((role) => role !== 'VIEWER');
  return formatList((more.length ? more : ['VIEWER']).map((role) => t(`common:roles.${role}`)));
}

define('kt-demo-people', KtDemoPeople);
