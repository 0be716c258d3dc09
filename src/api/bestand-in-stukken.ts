import {url, type Answer} from './client.js';
import {asBackendError, errorOf, OfflineError, type ApiError} from './errors.js';
import type {Bestand} from './indienen.js';

const PATH = '/indieningen/{sleutel}/bestanden/{bestandId}';

/** Which file, and how far it is: `voortgang` gets the bytes that the backend confirmed, after every piece. */
export interface Stukken {
  readonly endpoint: string;
  readonly sleutel: string;
  readonly bestandId: string;
  readonly naam: string;
  readonly blob: Blob;
  readonly signal: AbortSignal;
  readonly voortgang: (bytes: number) => void;
}

type Stand = Answer<typeof PATH, 'get'>;

/** A piece: small enough that losing one is no loss, large enough that a good line does not wait for answers. In bytes. */
const SMALLEST = 128 * 1024;
const FIRST = 256 * 1024;
const LARGEST = 8 * 1024 * 1024;
/** How long a piece may take (milliseconds) before the next one is smaller, or larger. */
const SLOW = 8_000;
const FAST = 2_000;
/** Milliseconds before a piece that got lost is tried again, and again; after that the person decides. */
const PAUSES = [300, 1_500, 5_000];

/**
 * Sends a file in pieces, from where the backend is (draft-ietf-httpbis-resumable-upload). Loaded when a large file is
 * picked. Throws one of the errors in errors.ts; calling it again goes on.
 */
export async function stuurInStukken(job: Stukken): Promise<Bestand> {
  let at: number | undefined;
  let size = FIRST;
  for (let failed = 0, isKnown = false; ;) {
    try {
      if (!isKnown) at = await hoeVer(job);
      isKnown = true;
      if (at !== undefined) job.voortgang(at);
      const start = performance.now();
      const answer = await stuk(job, at, size);
      if ('sha256' in answer) return answer;
      at = answer.ontvangen;
      failed = 0;
      const took = performance.now() - start;
      size = took < FAST ? Math.min(LARGEST, size * 2) : took > SLOW ? Math.max(SMALLEST, size / 2) : size;
    } catch (error) {
      const wait = pause(error, failed++);
      if (wait === undefined) throw error;
      size = Math.max(SMALLEST, size / 2);
      isKnown = false;
      await sleep(wait, job.signal);
    }
  }
}

/** How many bytes the backend has; undefined when it knows nothing of this file. */
async function hoeVer(job: Stukken): Promise<number | undefined> {
  const response = await send(job, 'GET', {});
  if (response.status === 404) return undefined;
  const {ontvangen} = await read<Stand>(response);
  // More than there is: this is not the file that was begun.
  return ontvangen > job.blob.size ? undefined : ontvangen;
}

async function stuk(job: Stukken, at: number | undefined, size: number): Promise<Bestand | Stand> {
  const {blob, naam} = job;
  const from = at ?? 0;
  const end = Math.min(blob.size, from + size);
  const isLast = end === blob.size;
  const headers = at === undefined
    ? {Bestandsnaam: encodeURIComponent(naam), 'Upload-Length': String(blob.size), 'Content-Type': 'application/octet-stream', 'Upload-Complete': '?0'}
    : {'Upload-Offset': String(at), 'Content-Type': 'application/partial-upload', 'Upload-Complete': isLast ? '?1' : '?0'};
  return read(await send(job, at === undefined ? 'PUT' : 'PATCH', headers, blob.slice(from, end)));
}

async function send({endpoint, sleutel, bestandId, signal}: Stukken, method: string, headers: Record<string, string>, body?: Blob): Promise<Response> {
  try {
    return await fetch(url(endpoint, PATH, {path: {sleutel, bestandId}}), {
      method, credentials: 'include', signal, headers: {Accept: 'application/json', ...headers}, ...(body ? {body} : {}),
    });
  } catch (error) {
    throw asBackendError(error);
  }
}

/** An answer that is not ours comes from something between us and the backend. */
async function read<T extends object>(response: Response): Promise<T> {
  if (!response.ok) throw await errorOf(response);
  const body = await response.json().catch(() => undefined) as unknown;
  if (typeof body === 'object' && body && 'bestandId' in body) return body as T;
  throw new OfflineError('The answer was not what the contract says');
}

/** Milliseconds until it makes sense to look again where the backend is; undefined when a person must know. */
function pause(error: unknown, failed: number): number | undefined {
  const {name, status, retryAfter} = error as ApiError;
  // Another tab sent the same piece, or the backend forgot: what it has now decides.
  const isElsewhere = name === 'ApiError' && (status === 409 || status === 404);
  const isBusy = name === 'ApiError' && (status === 429 || status === 503);
  if (isBusy && retryAfter !== undefined && retryAfter <= 60 && failed < PAUSES.length) return retryAfter * 1000;
  if (isElsewhere || isBusy || (name === 'OfflineError' && navigator.onLine)) return PAUSES[failed];
  return undefined;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Aborted', 'AbortError'));
    }, {once: true});
  });
}
