import { fieldErrorText } from '../../lib/problem-messages.js';

const bare = (pointer) => pointer.replace(/^\//, '');

/** The error of a field or of a part of it (`/teamSize/min`, `/sectors/3`, `/texts/tagline/he/value`), in words. */
export function errorAt(problem, path) {
  const error = problem?.errors?.find(({ pointer }) => bare(pointer) === path || bare(pointer).startsWith(`${path}/`));
  return error ? fieldErrorText(error) : '';
}

/** The paths that errors are about, cut to what has a place in the form. */
export function errorPaths(problem) {
  return (problem?.errors ?? []).map(({ pointer }) => {
    const steps = bare(pointer).split('/');
    const depth = { texts: 3, audiences: 2 }[steps[0]] ?? 1;
    return steps.slice(0, depth).join('/');
  });
}
