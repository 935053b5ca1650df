import { html, nothing } from 'lit';
import { KtElement, define } from '../../lib/element.js';
import { patch } from '../../lib/api.js';
import { languageName } from '../../lib/format.js';
import { LANGUAGES, t, useLanguage } from '../../lib/i18n.js';
import { primary } from '../../lib/language-state.js';
import { asProblem } from '../../lib/problems.js';
import { errorFor } from '../../lib/problem-messages.js';
import { account, loadSession } from '../../lib/session.js';
import { toast } from '../../lib/toasts.js';
import '../../lib/elements/kt-field.js';
import '../../lib/elements/kt-problem.js';

/** A person's name, language and time zone. */
export class KtAccountDetails extends KtElement {
  static properties = { problem: { state: true }, busy: { state: true } };

  render() {
    const me = account();
    const error = (pointer) => errorFor(this.problem, pointer);
    return html`<form class="stack" novalidate @submit=${this.#save}>
      ${this.problem ? html`<kt-problem .problem=${this.problem}></kt-problem>` : nothing}
      <kt-field name="displayName" required autocomplete="name" .label=${t('accounts:fields.displayName')}
        .value=${me.displayName} .error=${error('/displayName')}></kt-field>
      <kt-field name="language" type="select" required .label=${t('accounts:fields.language')}
        .hint=${t('accounts:details.languageHint')} .value=${known(me.language) ?? me.language} .options=${languageOptions(me.language)}
        .error=${error('/language')}></kt-field>
      <kt-field name="zone" type="select" required .label=${t('accounts:fields.zone')} .value=${me.zone}
        .options=${zoneOptions(me.zone)} .error=${error('/zone')}></kt-field>
      ${me.email ? html`<p class="quiet small">${t('accounts:fields.email')}${t('accounts:colon')}<bdi>${me.email}</bdi></p>` : nothing}
      <div class="buttons"><button class="button primary" ?disabled=${this.busy}>${t('accounts:details.save')}</button></div>
    </form>`;
  }

  async #save(event) {
    event.preventDefault();
    const change = Object.fromEntries(new FormData(event.target));
    this.busy = true;
    try {
      await patch('/api/me', change);
      await loadSession();
      if (LANGUAGES.some(({ id }) => id === change.language)) {
        await useLanguage(change.language);
      }
      this.problem = null;
      toast(t('accounts:details.saved'));
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.busy = false;
  }
}

/** The interface's language that an account's tag belongs to: `zh-CN` → `zh`. */
const known = (tag) => LANGUAGES.find(({ id }) => id === primary(tag))?.id;

/** What the interface speaks, and what the account has, if that is something else. */
function languageOptions(current) {
  const options = LANGUAGES.map(({ id, name }) => ({ value: id, label: name }));
  return known(current) ? options : [...options, { value: current, label: languageName(current) }];
}

function zoneOptions(current) {
  const zones = Intl.supportedValuesOf('timeZone');
  return [...new Set([...(current ? [current] : []), ...zones])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
}

define('kt-account-details', KtAccountDetails);
