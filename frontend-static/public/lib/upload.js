import { versionOf } from './api.js';
import { currentLanguage } from './language-state.js';
import { ProblemError, problemFrom } from './problems.js';
import { goToSignIn } from './session.js';

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

function answer(xhr) {
  const value = parse(xhr.responseText);
  if (xhr.status >= 200 && xhr.status < 300) {
    return { value, version: versionOf(xhr.getResponseHeader('ETag')), status: xhr.status };
  }
  if (xhr.status === 401) {
    goToSignIn();
  }
  throw problemFrom(xhr.status, value);
}

/**
 * Sends a file as it is. By XMLHttpRequest, since `fetch` does not tell how much of a body has gone.
 *
 * @param options `type`, `version` for If-Match, `onProgress(sentBytes, totalBytes)`, `signal`
 * @return as {@link request}
 * @throws ProblemError on a refusal or when no answer came; an AbortError when `signal` aborts
 */
export function upload(method, path, file, { type, version, onProgress, signal } = {}) {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, path);
    xhr.setRequestHeader('Accept', 'application/json, application/problem+json');
    xhr.setRequestHeader('Accept-Language', currentLanguage().tag);
    xhr.setRequestHeader('Content-Type', type || file.type || 'application/octet-stream');
    if (version !== undefined && version !== null) {
      xhr.setRequestHeader('If-Match', `"${version}"`);
    }
    xhr.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(loaded, total));
    xhr.addEventListener('error', () => reject(new ProblemError({ slug: 'offline' })));
    xhr.addEventListener('abort', () => reject(new DOMException('the upload was cancelled', 'AbortError')));
    xhr.addEventListener('load', () => {
      try {
        resolve(answer(xhr));
      } catch (problem) {
        reject(problem);
      }
    });
    signal?.addEventListener('abort', () => xhr.abort());
    xhr.send(file);
  });
}
