// What stands in the search box, cut as the server cuts it: words, "phrases", field:value, and any of them after a minus.
// The server says what it understood; this finds the letters that said it, so that a chip can be taken out of the box.

const QUOTES = { '"': '"', '“': '”', '”': '”', '„': '“”"', '«': '»', '「': '」', '『': '』', '״': '״', '＂': '＂' };

const isSpace = (letter) => /\s/.test(letter);

function quoted(q, at) {
  const closing = QUOTES[q[at]];
  let end = at + 1;
  while (end < q.length && !closing.includes(q[end])) {
    end++;
  }
  return { value: q.slice(at + 1, end), end: Math.min(end + 1, q.length) };
}

function bare(q, at) {
  let end = at;
  while (end < q.length && !isSpace(q[end])) {
    end++;
  }
  return { value: q.slice(at, end), end };
}

function piece(q, start) {
  const negated = /[-−－]/.test(q[start]) && start + 1 < q.length && !isSpace(q[start + 1]);
  const at = negated ? start + 1 : start;
  const field = /^[^\s:："“”„«「『״＂]+[:：](?=\S)/.exec(q.slice(at))?.[0];
  const from = at + (field?.length ?? 0);
  const isQuoted = q[from] in QUOTES;
  const { value, end } = isQuoted ? quoted(q, from) : bare(q, from);
  return { start, end, negated, field: field?.slice(0, -1) ?? null, quoted: isQuoted, value };
}

/** Cuts `q` into `{start, end, negated, field, quoted, value}`. */
export function pieces(q) {
  const found = [];
  for (let at = 0; at < q.length; ) {
    if (isSpace(q[at])) {
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
  return [
    ...fields.map(({ field, value, negated = false }) => ({
      kind: 'field',
      field,
      value,
      negated,
      rest: take((one) => one.field && one.negated === negated),
    })),
    ...phrases.map((value) => ({
      kind: 'phrase',
      value,
      negated: false,
      rest: take((one) => one.quoted && !one.negated && same(one.value, value)),
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
