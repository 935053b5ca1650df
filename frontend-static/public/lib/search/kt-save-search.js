import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { post } from '../api.js';
import { t } from '../i18n.js';
import { asProblem } from '../problems.js';
import { toast } from '../toasts.js';
import '../elements/kt-field.js';
import '../elements/kt-problem.js';
import { writeSearch } from './query.js';

const LONGEST_NAME = 80;

/**
 * Asks how a search shall be called and whether to tell of what comes; saves it; tells `kt-closed`. Native, so that the page
 * behind it is inert and Escape means "no". `kind`, `search`, `name`.
 */
export class KtSaveSearch extends KtElement {
  static properties = {
    kind: {},
    search: { attribute: false },
    name: { state: true },
    alerts: { state: true },
    busy: { state: true },
    problem: { state: true },
  };

  static styles = css`
    kt-save-search > dialog {
      inline-size: min(32rem, calc(100vw - 2 * var(--gutter)));
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      color: var(--ink);
      box-shadow: var(--shadow-high);
    }
    kt-save-search > dialog::backdrop {
      background: var(--veil);
    }
    kt-save-search form {
      display: grid;
      gap: var(--space-4);
    }
    kt-save-search h2 {
      font-size: var(--text-l);
    }
    kt-save-search .buttons {
      justify-content: end;
    }
  `;

  constructor() {
    super();
    this.alerts = true;
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog aria-labelledby="save-search-heading" @close=${this.#close}>
      <form novalidate @submit=${this.#save}>
        <h2 id="save-search-heading">${t('search:save.heading')}</h2>
        <kt-field required .label=${t('search:save.name')} .value=${this.name} .limit=${LONGEST_NAME}
          .error=${this.name.trim() ? '' : t('problems:errors.required')} @kt-change=${({ detail }) => (this.name = detail.value)}></kt-field>
        <label class="check">
          <input type="checkbox" .checked=${this.alerts} @change=${({ target }) => (this.alerts = target.checked)} />
          <span>${t('search:save.alerts')}</span>
        </label>
        <p class="quiet small">${t('search:save.alertsHint')}</p>
        ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
        <div class="buttons">
          <button type="button" class="button quiet" @click=${this.#close}>${t('common:cancel')}</button>
          <button class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>${t('search:save.confirm')}</button>
        </div>
      </form>
    </dialog>`;
  }

  async #save(event) {
    event.preventDefault();
    if (this.busy || !this.name.trim()) {
      return;
    }
    this.busy = true;
    try {
      await post('/api/saved-searches', {
        name: this.name.trim(),
        kind: this.kind === 'investors' ? 'INVESTOR' : 'STARTUP',
        query: writeSearch({ ...this.search, since: '' }).toString(),
        alerts: this.alerts ? 'DAILY' : 'OFF',
      });
      toast(t('search:save.done'));
      this.#close();
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
  }

  #close() {
    this.dispatchEvent(new CustomEvent('kt-closed'));
  }
}

define('kt-save-search', KtSaveSearch);
