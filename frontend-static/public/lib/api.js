import { currentLanguage } from './language-state.js';
import { ProblemError, problemFrom } from './problems.js';

// The one way to the server. Answers carry the version (ETag) that an edit has to name; refusals are ProblemErrors.

let signInRequired = () => {};

/** Called with no argument whenever the server asks for a sign-in (401); the caller still gets its ProblemError. */
export function onSignInRequired(handler) {
  signInRequired = handler;
}

/** `/api/startups` with the given parameters; empty ones are left out, lists are repeated. */
export function address(path, query = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== '') {
        search.append(name, one);
      }
    }
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

/** A strong entity tag's version: `"7"` → `7`. */
export const versionOf = (etag) => (etag ? etag.replace(/^W\//, '').replaceAll('"', '') : null);

function bodyOf(body, type) {
  if (body === undefined || body === null) {
    return {};
  }
  if (body instanceof Blob || typeof body === 'string' || body instanceof ReadableStream) {
    return { body, headers: { 'Content-Type': type || body.type || 'application/octet-stream' } };
  }
  return { body: JSON.stringify(body), headers: { 'Content-Type': type ?? 'application/json' } };
}

async function json(response) {
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '');
  return isJson ? response.json().catch(() => null) : null;
}

/**
 * One request.
 *
 * @param options `query`, `body` (an object, a Blob or text), `type` of the body, `version` for If-Match, `accept`, `signal`
 * @return `{value, version, location, status}`
 * @throws ProblemError on any refusal or when no answer came; an AbortError passes through
 */
export async function request(method, path, options = {}) {
  const { body, headers = {} } = bodyOf(options.body, options.type);
  headers['Accept-Language'] = currentLanguage().tag; // may differ from what the browser would say
  headers.Accept = options.accept ?? 'application/json, application/problem+json';
  if (options.version !== undefined && options.version !== null) {
    headers['If-Match'] = `"${options.version}"`;
  }
  let response;
  try {
    response = await fetch(address(path, options.query), {
      method,
      headers,
      body,
      signal: options.signal,
      credentials: 'same-origin',
    });
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new ProblemError({ slug: 'offline', detail: error.message });
  }
  const value = await json(response);
  if (!response.ok) {
    if (response.status === 401) {
      signInRequired();
    }
    throw problemFrom(response.status, value);
  }
  return {
    value,
    version: versionOf(response.headers.get('ETag')),
    location: response.headers.get('Location'),
    status: response.status,
  };
}

export const read = (path, options) => request('GET', path, options);
export const get = async (path, options) => (await read(path, options)).value;
export const post = (path, body, options) => request('POST', path, { ...options, body });
export const put = (path, body, options) => request('PUT', path, { ...options, body });
export const patch = (path, body, options) => request('PATCH', path, { ...options, body });
export const remove = (path, options) => request('DELETE', path, options);
