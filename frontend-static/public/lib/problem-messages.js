import { hasMessage, t } from './i18n.js';
import { formatAgo } from './format.js';

/** One sentence in the reader's language; for a problem this page has not heard of, what the server said. */
export function problemText(problem) {
  const key = `problems:problems.${problem.slug}`;
  if (hasMessage(key)) {
    return t(key, { ...problem.params, when: problem.params.at ? formatAgo(problem.params.at) : '' });
  }
  return problem.detail || t('problems:problems.unexpected');
}

/** The sentence beside a field. */
export function fieldErrorText(error) {
  const key = `problems:errors.${error.code}`;
  return hasMessage(key) ? t(key, error) : error.detail || t('problems:errors.invalid');
}

/** What belongs beside the field with this pointer, or an empty string. */
export function errorFor(problem, pointer) {
  const error = problem?.errorAt(pointer);
  return error ? fieldErrorText(error) : '';
}
