import { differences, isText } from './content.js';

// The difference between two contents as the server takes it: a merge patch (RFC 7396) of only what changed.

/**
 * A string leaves a translation tied to the revision it was made from; naming its source ties it to the source as it is
 * after this patch.
 */
function textValue(text, before) {
  if (!text) {
    return null;
  }
  const { value, sourceLanguage, stale, machine } = text;
  const ties = sourceLanguage !== (before?.sourceLanguage ?? null) || (sourceLanguage && !stale);
  if (!ties && !machine) {
    return value;
  }
  return { value, ...(ties ? { sourceLanguage } : {}), ...(machine ? { origin: 'MACHINE' } : {}) };
}

/** The patch that makes `mine` of `base`; null when there is nothing to say. */
export function mergePatch(base, mine) {
  const patch = {};
  for (const path of differences(base, mine)) {
    const value = isText(path) ? textValue(mine[path], base[path]) : mine[path] ?? null;
    const steps = path.split('/');
    const last = steps.pop();
    const inner = steps.reduce((object, step) => (object[step] ??= {}), patch);
    inner[last] = value;
  }
  return Object.keys(patch).length > 0 ? patch : null;
}

/** What a new profile is created with: the same, without what says nothing. */
export function creation(base, mine) {
  return { name: null, ...mergePatch(base, mine) };
}
