// Terms of a text in another language, each with what it is called in the reader's.

/**
 * Cuts a text at its terms.
 *
 * @param terms `{label, start, end}` (UTF-16 places, the end left out), or `{label, term}` to be looked for; overlapping and
 *     missing ones are dropped
 * @return `{text, label?}` in order, together the whole text
 */
export function cutAtTerms(text, terms) {
  const places = terms
    .map(({ label, term, start = find(text, term), end = start + term.length }) => ({ label, start, end }))
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces = [];
  let at = 0;
  for (const { label, start, end } of places) {
    if (start >= at) {
      pieces.push({ text: text.slice(at, start) }, { text: text.slice(start, end), label });
      at = end;
    }
  }
  pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => piece.text);
}

const find = (text, term) => text.toLowerCase().indexOf(term.toLowerCase());

/** The terms that this text has, and those that it has not. */
export function sortOut(text, glosses) {
  const inside = (gloss) => find(text, gloss.term) >= 0;
  return { inside: glosses.filter(inside), outside: glosses.filter((gloss) => !inside(gloss)) };
}

/** Glosses that say more than the reasons and the sectors beside them already do, each term once. */
export function notSaidBy(reasons, sectors, glosses) {
  const said = new Set(reasons.filter(({ kind }) => kind === 'concept').map(({ found }) => lower(found)));
  const beside = lower(sectors.join('\n'));
  return glosses.filter(({ term }) => !said.has(lower(term)) && !beside.includes(lower(term)) && said.add(lower(term)));
}

const lower = (text) => text?.toLowerCase();
