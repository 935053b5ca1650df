import { html, nothing } from 'lit';
import { t } from '../../lib/i18n.js';
import { countryOptions } from '../../lib/countries.js';
import { formatNumber, languageName } from '../../lib/format.js';
import { livingRoomName } from '../../lib/living-rooms.js';
import '../../lib/elements/kt-choices.js';
import '../../lib/elements/kt-field.js';
import '../../lib/elements/kt-tags.js';
import './kt-ticket.js';
import './kt-trl-choice.js';
import { CURRENCIES, LANGUAGES, SEEKING, STAGES, TEAM_SIZES } from './kinds.js';
import { same } from './content.js';
import { anchor, fieldLabel } from './labels.js';

// One function for each way of asking for a fact. `form` knows values and errors: {value(path), error(path), rooms, sectors}.

const line = (name, { type = 'text', hint, limit = 200, required = false } = {}) => (form) => html`<kt-field id=${anchor(name)}
  .name=${name} .label=${fieldLabel(name)} .type=${type} .hint=${hint?.() ?? ''} .limit=${limit} ?required=${required}
  .value=${String(form.value(name) ?? '')} .error=${form.error(name)}></kt-field>`;

const select = (name, options) => (form) => html`<kt-field id=${anchor(name)} type="select" .name=${name}
  .label=${fieldLabel(name)} .options=${[{ value: '', label: t('editor:notSaid') }, ...options(form)]}
  .value=${form.value(name) ?? ''} .error=${form.error(name)}></kt-field>`;

const choices = (name, options, { multiple = false } = {}) => (form) => html`<kt-choices id=${anchor(name)} class="whole"
  .name=${name} .label=${fieldLabel(name)} .options=${options(form.value(name))} .value=${form.value(name)}
  ?multiple=${multiple} .error=${form.error(name)}></kt-choices>`;

const tags = (name, limit, suggestions = () => nothing) => (form) => html`<kt-tags id=${anchor(name)} class="whole"
  .name=${name} .label=${fieldLabel(name)} .limit=${limit} .value=${form.value(name) ?? []}
  .suggestions=${suggestions(form)} .error=${form.error(name)}></kt-tags>`;

const stages = () => STAGES.map((value) => ({ value, label: t(`profiles:stages.${value}`) }));

/** The usual languages in their own names, and whatever else the profile has. */
const languageChoices = (chosen) =>
  [...new Set([...LANGUAGES, ...(chosen ?? [])])].map((value) => ({ value, label: languageName(value) }));

/** A band keeps its order in a right-to-left line. */
const band = ({ min, max }) =>
  max ? `\u2066${formatNumber(min)}–${formatNumber(max)}\u2069` : t('editor:team.from', { count: min });

/** The bands people think in, and the one that the source gave. */
function teamSizes(chosen) {
  const odd = chosen && !TEAM_SIZES.some((one) => same(one, tidy(chosen)));
  return [...(odd ? [tidy(chosen)] : []), ...TEAM_SIZES].map((one) => ({ value: JSON.stringify(one), label: band(one) }));
}

const tidy = ({ min, max = null }) => ({ min, max });

export const FACTS = {
  name: line('name', { required: true }),
  localName: line('localName', { hint: () => t('editor:hints.localName') }),
  kind: line('kind', { hint: () => t('editor:hints.kind'), limit: 80 }),
  country: select('country', () => countryOptions()),
  city: line('city', { limit: 120 }),
  website: line('website', { type: 'url', hint: () => '\u2066https://…\u2069', limit: 500 }),
  founded: line('founded', { type: 'number', limit: 0 }),
  assetsUnderManagement: line('assetsUnderManagement', { limit: 80 }),
  livingRoom: select('livingRoom', (form) => form.rooms.map(({ id }) => ({ value: id, label: livingRoomName(id) }))),
  languages: choices('languages', languageChoices, { multiple: true }),
  sectors: tags('sectors', 80, (form) => form.sectors),
  tags: tags('tags', 60),
  stage: choices('stage', stages),
  stages: choices('stages', stages, { multiple: true }),
  seeking: choices('seeking', () => SEEKING.map((value) => ({ value, label: t(`profiles:seeking.${value}`) })), {
    multiple: true,
  }),
  teamSize: (form) => html`<kt-choices id=${anchor('teamSize')} class="whole" name="teamSize" .label=${fieldLabel('teamSize')}
    .options=${teamSizes(form.value('teamSize'))}
    .value=${form.value('teamSize') ? JSON.stringify(tidy(form.value('teamSize'))) : null}
    .error=${form.error('teamSize')}></kt-choices>`,
  trl: (form) => html`<kt-trl-choice id=${anchor('trl')} class="whole" name="trl" .label=${fieldLabel('trl')}
    .value=${form.value('trl')} .error=${form.error('trl')}></kt-trl-choice>`,
  ticket: (form) => html`<kt-ticket id=${anchor('ticket')} class="whole" .label=${fieldLabel('ticket')}
    .currencies=${CURRENCIES} .value=${form.value('ticket')} .error=${form.error('ticket')}></kt-ticket>`,
};

/** What a control says, as the fact it stands for. */
const READ = {
  founded: (text) => (text === '' ? null : Number(text)),
  teamSize: (json) => (json ? JSON.parse(json) : null),
};

export const factValue = (name, said) => (READ[name] ? READ[name](said) : said);
