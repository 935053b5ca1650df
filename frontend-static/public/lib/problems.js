// What went wrong, as the server says it in problem documents (RFC 9457), or as the network does.

/** A problem with everything a page needs to say it in the reader's language. */
export class ProblemError extends Error {
  /**
   * @param slug last part of the problem's type, e.g. `stale-version`; `offline` when no answer came
   * @param params the document's own members, for the message
   * @param errors `{pointer, code, detail}` for each offending part of the input
   */
  constructor({ slug, status = 0, detail = '', params = {}, errors = [] }) {
    super(detail || slug);
    this.name = 'ProblemError';
    this.slug = slug;
    this.status = status;
    this.detail = detail;
    this.params = params;
    this.errors = errors;
  }

  /** The error about this part of the input (a JSON pointer such as `/email`, or a parameter's name). */
  errorAt(pointer) {
    const wanted = pointer.replace(/^\//, '');
    return this.errors.find((error) => error.pointer.replace(/^\//, '') === wanted);
  }
}

const RESERVED = new Set(['type', 'title', 'status', 'detail', 'instance', 'errors']);

/** Reads a problem document; an answer that is none (a proxy's page) becomes a problem by its status. */
export function problemFrom(status, document) {
  if (!document?.type) {
    return new ProblemError({ slug: slugForStatus(status), status });
  }
  const params = Object.fromEntries(Object.entries(document).filter(([name]) => !RESERVED.has(name)));
  return new ProblemError({
    slug: String(document.type).split('/').pop(),
    status,
    detail: document.detail ?? document.title ?? '',
    params,
    errors: Array.isArray(document.errors) ? document.errors : [],
  });
}

const BY_STATUS = { 401: 'sign-in-required', 403: 'not-allowed', 404: 'not-found', 413: 'too-large', 429: 'too-many-requests' };

function slugForStatus(status) {
  return BY_STATUS[status] ?? (status >= 500 ? 'internal-error' : 'unexpected');
}

/** Whatever was thrown, as a problem: pages need not tell a bug from a refusal. */
export function asProblem(error) {
  return error instanceof ProblemError ? error : new ProblemError({ slug: 'unexpected', detail: String(error?.message ?? error) });
}
