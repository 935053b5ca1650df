import { currentLanguage } from './language-state.js';

// Two people, two clocks: the same moment as each of them reads it.

export const QINGDAO = 'Asia/Shanghai';

const minutesOfDay = (parts) => Number(parts.hour) * 60 + Number(parts.minute);

function partsIn(zone, at) {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
}

/** Whole days between the two zones' calendar dates at this moment: -1, 0 or 1. */
export function dayOffset(zone, from, at = new Date()) {
  const day = (parts) => Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day));
  return (day(partsIn(zone, at)) - day(partsIn(from, at))) / 86_400_000;
}

/** Hours that `zone` is ahead of `from` at this moment; negative when behind. */
export function hoursAhead(zone, from, at = new Date()) {
  const minutes = minutesOfDay(partsIn(zone, at)) - minutesOfDay(partsIn(from, at));
  return minutes / 60 + 24 * dayOffset(zone, from, at);
}

/** The hour on the wall, 0 to 23. */
export const hourIn = (zone, at = new Date()) => Number(partsIn(zone, at).hour);

/** What the clock in that zone shows, in the reader's way of writing it. */
export const timeIn = (zone, at = new Date(), language = currentLanguage().tag) =>
  new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** Everything a pair of clocks needs: `{ours, theirs, ahead, day}`. */
export const twoClocks = (theirs, ours = QINGDAO, at = new Date()) => ({
  theirs: timeIn(theirs, at),
  ours: timeIn(ours, at),
  ahead: hoursAhead(theirs, ours, at),
  day: dayOffset(theirs, ours, at),
});
