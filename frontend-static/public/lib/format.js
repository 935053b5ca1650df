import { currentLanguage } from './language-state.js';

// Numbers, dates and amounts in the reader's language, by Intl. Every function takes the language last, for tests.

const DIVISIONS = [
  [60, 'second'],
  [60, 'minute'],
  [24, 'hour'],
  [7, 'day'],
  [4.345, 'week'],
  [12, 'month'],
  [Infinity, 'year'],
];

const tag = (language) => language ?? currentLanguage().tag;

export const formatNumber = (value, language) => new Intl.NumberFormat(tag(language)).format(value);

/** 0 to 100 as the language writes a percentage. */
export const formatPercent = (percent, language) =>
  new Intl.NumberFormat(tag(language), { style: 'percent', maximumFractionDigits: 0 }).format(percent / 100);

/** A calendar date, in the reader's time zone unless another is given. */
export const formatDate = (instant, { zone, language } = {}) =>
  new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeZone: zone }).format(new Date(instant));

export const formatMoment = (instant, { zone, language } = {}) =>
  new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  );

/** How long something took, in seconds, or minutes from two of them on. */
export function formatDuration(from, to, language) {
  const seconds = (new Date(to) - new Date(from)) / 1000;
  const [value, unit] = seconds < 120 ? [seconds, 'second'] : [seconds / 60, 'minute'];
  return new Intl.NumberFormat(tag(language), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);
}

/** "3 days ago", in the largest unit that fits. */
export function formatAgo(instant, { now = Date.now(), language } = {}) {
  const format = new Intl.RelativeTimeFormat(tag(language), { numeric: 'auto' });
  let amount = (new Date(instant).getTime() - now) / 1000;
  for (const [size, unit] of DIVISIONS) {
    if (Math.abs(amount) < size) {
      return format.format(Math.round(amount), unit);
    }
    amount /= size;
  }
  return format.format(Math.round(amount), 'year');
}

/** A file's size in kB or MB (powers of ten). */
export function formatBytes(bytes, language) {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(tag(language), { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

const money = (currency, language) =>
  new Intl.NumberFormat(tag(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumFractionDigits: 0, // currencies bring their own two, or three
    maximumFractionDigits: 1,
  });

/** Whole amounts, shortened as the language does it: ¥5M, ¥500万. */
export const formatMoney = (amount, currency, language) => money(currency, language).format(amount);

/** From one amount to another, in the order that the language writes them. */
export const formatMoneyRange = (from, to, currency, language) => money(currency, language).formatRange(from, to);

export const formatList = (items, language) => new Intl.ListFormat(tag(language), { type: 'conjunction' }).format(items);

/** The name of a content language, in the reader's language. */
export function languageName(code, language) {
  try {
    return new Intl.DisplayNames([tag(language)], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a well-formed tag: a source wrote something of its own
  }
}
