import { differences, isText } from './content.js';

// The difference between two contents as the server takes it: a merge patch (RFC 7396) of only what changed.

function textValue(text, before) {
  if (!text) {
    return null;
  }
  const { value, sourceLanguage } = text;
  return sourceLanguage || before?.sourceLanguage ? { value, sourceLanguage } : value;
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
