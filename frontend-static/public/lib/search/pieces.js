// What stands in the search box, cut as the server cuts it: words, "phrases", field:value, and any of them after a minus.
// The server says what it understood; this finds the letters that said it, so that a chip can be taken out of the box.

const FAMILIES = ['"“”„‟״＂', '«»', '「」', '『』']; // those of one family open and close alike
const SPACE = /\s/;
const JOINED = /[\p{L}\p{N}]/u; // a mark after these is an abbreviation's or an inch, except where scripts need no spaces
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HEBREW = /[א-ת]/;

const family = (mark) => FAMILIES.find((marks) => mark && marks.includes(mark));

const opens = (q, at) => Boolean(family(q[at])) && !(at > 0 && JOINED.test(q[at - 1]) && !UNSPACED.test(q[at - 1]));

function quoted(q, at) {
  const marks = family(q[at]);
  let end = at + 1;
  while (end < q.length && !(marks.includes(q[end]) && !(HEBREW.test(q[end - 1]) && HEBREW.test(q[end + 1] ?? '')))) {
    end++;
  }
  return { value: q.slice(at + 1, end), end: Math.min(end + 1, q.length) };
}

function bare(q, at) {
  let end = at + 1;
  while (end < q.length && !SPACE.test(q[end]) && !opens(q, end)) {
    end++;
  }
  return { value: q.slice(at, end), end };
}

function piece(q, start) {
  const negated = /[-−－]/.test(q[start]) && start + 1 < q.length && !SPACE.test(q[start + 1]);
  const at = negated ? start + 1 : start;
  const field = /^(\p{L}+)[:：]\s?(?=\S)/u.exec(q.slice(at));
  const from = at + (field?.[0].length ?? 0);
  const isQuoted = field ? Boolean(family(q[from])) : opens(q, from);
  const { value, end } = isQuoted ? quoted(q, from) : bare(q, from);
  return { start, end, negated, field: field?.[1] ?? null, quoted: isQuoted, value };
}

/** Cuts `q` into `{start, end, negated, field, quoted, value}`. */
export function pieces(q) {
  const found = [];
  for (let at = 0; at < q.length; ) {
    if (SPACE.test(q[at])) {
      at++;
    } else {
      found.push(piece(q, at));
      at = found.at(-1).end;
    }
  }
  return found;
}

const cutOut = (q, { start, end }) => `${q.slice(0, start)} ${q.slice(end)}`.replace(/\s+/g, ' ').trim();

const same = (a, b) => a.normalize('NFKC').toLowerCase().trim() === b.normalize('NFKC').toLowerCase().trim();

/**
 * What the server understood, each with the words that remain once it is taken away.
 *
 * @param understood `{fields, phrases, excluded}` as the server answers
 * @return `{kind: field|phrase|excluded, field?, value, negated, rest}`; `rest` is null when the letters were not found
 */
export function understoodPieces(q, { fields = [], phrases = [], excluded = [] } = {}) {
  const left = pieces(q);
  const take = (fits) => {
    const at = left.findIndex(fits);
    return at < 0 ? null : cutOut(q, left.splice(at, 1)[0]);
  };
  const named = left.filter(({ field }) => field);
  const inOrder = named.length === fields.length; // else something with a colon was taken for words
  const saysField = ({ field, value, negated = false }) => (one) =>
    one.field && one.negated === negated && (inOrder || same(one.field, field) || same(one.value, value));
  return [
    ...fields.map((one) => ({ negated: false, ...one, kind: 'field', rest: take(saysField(one)) })),
    ...phrases.map((value) => ({
      kind: 'phrase',
      value,
      negated: false,
      rest: take((one) => one.quoted && !one.field && !one.negated && same(one.value, value)),
    })),
    ...excluded.map((value) => ({
      kind: 'excluded',
      value,
      negated: true,
      rest: take((one) => one.negated && !one.field && same(one.value, value)),
    })),
  ];
}

/** The words between quotation marks, so that nothing is put right in them. */
export const exactly = (q, { from }) =>
  q.includes(from) ? q.replace(from, `"${from}"`) : `"${q.replaceAll('"', '').trim()}"`;
