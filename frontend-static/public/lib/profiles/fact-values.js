import { html } from 'lit';
import { t } from '../i18n.js';
import { formatList, formatMoney, formatMoneyRange, formatNumber, languageName } from '../format.js';
import '../elements/kt-chip.js';

// How single facts are shown; each is null when nobody has said anything.

/** Head count: 11–50, 300 or more. */
export function teamSize(team) {
  if (!team) {
    return null;
  }
  const { min, max } = team;
  if (!max) {
    return t('profiles:team.from', { count: min });
  }
  return min === max ? t('profiles:team.exactly', { count: min }) : html`<bdi>${formatNumber(min)}–${formatNumber(max)}</bdi>`;
}

/** What an investor usually puts in. */
export function ticketSize(ticket, asGiven) {
  if (!ticket) {
    return asGiven ? html`<bdi>${asGiven}</bdi>` : null;
  }
  const { min, max, currency } = ticket;
  if (min && max) {
    return html`<bdi>${formatMoneyRange(min, max, currency)}</bdi>`;
  }
  const amount = formatMoney(min ?? max, currency);
  return min ? t('profiles:ticket.from', { amount }) : t('profiles:ticket.upTo', { amount });
}

/** A website as a link that says its host. */
export function website(address) {
  if (!address) {
    return null;
  }
  const host = URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
  return html`<a href=${address} target="_blank" rel="noopener nofollow" dir="ltr">${host}</a>`;
}

export const chips = (labels, tone) =>
  labels?.length ? html`<div class="chips">${labels.map((label) => html`<kt-chip .tone=${tone} .label=${label}></kt-chip>`)}</div>` : null;

/** The stage in our words, with the source's own word where it says more. */
export function stage(profile) {
  if (!profile.stage) {
    return profile.stageAsGiven ? html`<bdi>${profile.stageAsGiven}</bdi>` : null;
  }
  const ours = t(`profiles:stages.${profile.stage}`);
  return profile.stageAsGiven ? html`${ours} <span class="quiet small">(<bdi>${profile.stageAsGiven}</bdi>)</span>` : ours;
}

export const languages = (codes) => (codes?.length ? formatList(codes.map((code) => languageName(code))) : null);
