const FROM_HOUR = [
  [5, 'home:greeting.morning'],
  [11, 'home:greeting.noon'],
  [14, 'home:greeting.afternoon'],
  [18, 'home:greeting.evening'],
];

/** The greeting for the hour on the reader's own clock. */
export function greetingKey(hour = new Date().getHours()) {
  return FROM_HOUR.findLast(([from]) => hour >= from)?.[1] ?? 'home:greeting.night';
}
