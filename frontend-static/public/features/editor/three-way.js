import { isText, same } from './content.js';

// Two people changed the same profile. What only one of them changed is taken; what both changed differently is for the
// person to decide, and until then both wordings are kept.

/** Whether somebody wrote something else here; a text that merely became stale was not written. */
function wroteElse(path, before, after) {
  return isText(path) ? !same(wording(before), wording(after)) : !same(before, after);
}

const wording = (text) => (text ? { value: text.value, sourceLanguage: text.sourceLanguage } : null);

/**
 * Merges what I changed (`base` → `mine`) into what is there now (`theirs`).
 *
 * @return `{merged, taken, conflicts}`: `merged` has mine wherever I changed something, `taken` are the paths that only
 *   they changed, `conflicts` are `{path, base, mine, theirs}`
 */
export function mergeThreeWays(base, mine, theirs) {
  const merged = { ...theirs };
  const taken = [];
  const conflicts = [];
  for (const path of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const theyDid = wroteElse(path, base[path], theirs[path]);
    if (same(base[path], mine[path])) {
      if (theyDid) {
        taken.push(path);
      }
    } else if (!wroteElse(path, theirs[path], mine[path])) {
      merged[path] = theyDid ? theirs[path] : mine[path];
    } else {
      merged[path] = mine[path] ?? null;
      if (theyDid) {
        conflicts.push({ path, base: base[path] ?? null, mine: mine[path] ?? null, theirs: theirs[path] ?? null });
      }
    }
  }
  return { merged, taken, conflicts };
}
