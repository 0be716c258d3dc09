/**
 * The family of everything that can go wrong between us and a backend. A
 * caller never sees a `Response`, and never has to guess from a status code
 * whether trying again makes sense.
 */
export type BackendError = OfflineError | ApiError | SessionError;

/** A mistake in one field; `location.pointer` is a JSON Pointer such as `#/indiener/naam`. */
export interface FieldProblem {
  readonly location: {readonly pointer?: string};
  readonly detail: string;
}

/** Problem details (RFC 9457) as far as we use them. `detail` is a Dutch sentence for a person. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

/** No answer: no network, a server that is gone, or an answer that was lost on the way. What was sent may have arrived. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** The backend refused or failed. `problem` is empty when it did not say why (a proxy's HTML page, say). */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';

  constructor(
    readonly status: number,
    readonly problem: Problem = {},
    /** Seconds after which trying again makes sense, when the backend said so. */
    readonly retryAfter?: number,
  ) {
    super(problem.title ?? `HTTP ${status}`);
  }

  /** Whether the same request may succeed later: a failing or busy backend, not a refusal. */
  get isTemporary() {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

/** Nobody is logged in, or not any more. Logging in again and repeating the request is the way on. */
export class SessionError extends ApiError {
  override readonly name = 'SessionError';
}

/** Makes one of us of anything thrown by `fetch`; an abort stays what it is. */
export function asBackendError(error: unknown): unknown {
  if (error instanceof ApiError || error instanceof OfflineError) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  return new OfflineError('No answer from the backend', {cause: error});
}

/** The error that an answer with a status of 400 or more stands for. A body that is not JSON is expected. */
export async function errorOf(response: Response): Promise<ApiError> {
  const problem: unknown = await response.json().catch(() => ({}));
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  const known = typeof problem === 'object' && problem ? (problem as Problem) : {};
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  return response.status === 401
    ? new SessionError(401, known, retryAfter)
    : new ApiError(response.status, known, retryAfter);
}
