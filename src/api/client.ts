import type {paths} from '../generated/api.js';
import {toJson} from '../domain/json.js';
import {ApiError, asBackendError, errorOf, OfflineError} from './errors.js';

type Method = 'get' | 'put' | 'post' | 'delete';

/** The paths of the contract that know `M`. */
type PathsOf<M extends Method> = {[P in keyof paths]: paths[P] extends Record<M, object> ? P : never}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = paths[P] extends Record<M, infer O> ? O : never;

/** What an operation answers when it succeeds. */
export type Answer<P extends keyof paths, M extends Method> =
  Operation<P, M> extends {responses: infer R} ? JsonOf<R[keyof R & (200 | 201)]> : never;

type JsonOf<R> = R extends {content: {'application/json': infer T}} ? T : never;

/** The JSON body that an operation takes; nobody here changes it. */
export type Body<P extends keyof paths, M extends Method> =
  Operation<P, M> extends {requestBody?: {content: {'application/json': infer T}}} ? DeepReadonly<T> : undefined;

type DeepReadonly<T> = T extends object ? {readonly [K in keyof T]: DeepReadonly<T[K]>} : T;

/** What a request may need beside its path. */
export interface RequestOptions {
  /** Values for the `{names}` in the path; encoded here. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** What the answer must hold at least to be of use, as `overlay.contact`; anything else counts as no answer. */
  readonly needs?: readonly string[];
}

/** Sends one request to `endpoint`, with the session cookie; throws one of the errors in errors.ts, also when the answer breaks off. */
async function ask<T>(read: (response: Response) => Promise<T>, method: Method, endpoint: string, path: string, body?: BodyInit, options: RequestOptions = {}) {
  const {signal, headers} = options;
  try {
    const response = await fetch(url(endpoint, path, options), {
      method: method.toUpperCase(),
      credentials: 'include',
      headers: {Accept: 'application/json', ...headers},
      ...(body === undefined ? {} : {body}),
      ...(signal ? {signal} : {}),
    });
    if (!response.ok) throw await errorOf(response);
    return await read(response);
  } catch (error) {
    throw asBackendError(error);
  }
}

const send = (...request: [method: Method, endpoint: string, path: string, body?: BodyInit, options?: RequestOptions]) =>
  ask((response) => response.text(), ...request);

/** A success without our JSON comes from something between us and the backend, such as a portal's login page. */
function parse<T>(text: string, {needs = []}: RequestOptions): T {
  try {
    const value = JSON.parse(text) as T;
    for (const path of needs) if (at(value, path) == null) throw new Error(`There is no ${path}`);
    return value;
  } catch (error) {
    throw new OfflineError('The answer was not what the contract says', {cause: error});
  }
}

/** What stands at `path` in an answer that may be anything. */
const at = (value: unknown, path: string) =>
  path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], value);

/** The full address of `path` below `endpoint`, with its names filled in. */
export function url(endpoint: string, path: string, {path: names = {}, query}: RequestOptions = {}) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
  const search = query ? `?${new URLSearchParams(query).toString()}` : '';
  return `${endpoint.replace(/\/$/, '')}${filled}${search}`;
}

/** How many milliseconds a person waits for something to read; after that it counts as no answer. */
const PATIENCE = 15_000;

/** Reads JSON; rejects with an OfflineError when there is no answer within fifteen seconds. */
export async function get<P extends PathsOf<'get'>>(endpoint: string, path: P, options: RequestOptions = {}) {
  const late = AbortSignal.timeout(PATIENCE);
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
  return parse<Answer<P, 'get'>>(await send('get', endpoint, path, undefined, {...options, signal}), options);
}

/** An answer with the version that the backend gave it. */
export interface Versioned<T> {
  readonly value: T;
  /** Its ETag, as it came; absent when there was none. */
  readonly etag?: string;
}

/** Reads JSON with its version; the answer of before when that is still what there is. */
export async function getVersioned<P extends PathsOf<'get'>>(endpoint: string, path: P, options: RequestOptions, known?: Versioned<Answer<P, 'get'>>) {
  const headers = {...options.headers, ...(known?.etag === undefined ? {} : {'If-None-Match': known.etag})};
  const late = AbortSignal.timeout(PATIENCE);
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
  try {
    return versioned<Answer<P, 'get'>>(await ask(withTag, 'get', endpoint, path, undefined, {...options, headers, signal}), options);
  } catch (error) {
    if (known && error instanceof ApiError && error.status === 304) return known;
    throw error;
  }
}

/** Puts JSON at a place of our choosing and reads what became of it, with its version; safe to repeat. */
export async function putVersioned<P extends PathsOf<'put'>>(endpoint: string, path: P, body: Body<P, 'put'>, options: RequestOptions) {
  const headers = {'Content-Type': 'application/json', ...options.headers};
  return versioned<Answer<P, 'put'>>(await ask(withTag, 'put', endpoint, path, toJson(body), {...options, headers}), options);
}

interface Tagged {
  readonly text: string;
  readonly etag: string | null;
}

const withTag = async (response: Response): Promise<Tagged> => ({text: await response.text(), etag: response.headers.get('ETag')});

const versioned = <T>({text, etag}: Tagged, options: RequestOptions): Versioned<T> => ({value: parse<T>(text, options), ...(etag === null ? {} : {etag})});

/** What `answer` gives; undefined when the backend does not have it. */
export async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

/** Reads a file as it is; rejects with an OfflineError when it is not here within a minute. */
export const getFile = <P extends PathsOf<'get'>>(endpoint: string, path: P, options: RequestOptions) =>
  ask((response) => response.blob(), 'get', endpoint, path, undefined, {...options, signal: AbortSignal.timeout(4 * PATIENCE)});

/** Asks for a file with JSON; rejects with an OfflineError when it is not here within a minute. */
export const postFile = <P extends PathsOf<'post'>>(endpoint: string, path: P, body: Body<P, 'post'>, options: RequestOptions) =>
  ask((response) => response.blob(), 'post', endpoint, path, toJson(body), {...options, headers: {'Content-Type': 'application/json'}, signal: AbortSignal.timeout(4 * PATIENCE)});

/** Puts JSON at a place of our choosing; safe to repeat. */
export async function put<P extends PathsOf<'put'>>(
  endpoint: string, path: P, body: Body<P, 'put'>, options: RequestOptions = {},
) {
  const headers = {'Content-Type': 'application/json', ...options.headers};
  return parse<Answer<P, 'put'>>(await send('put', endpoint, path, toJson(body), {...options, headers}), options);
}

/** Puts the bytes of a file, streamed by the browser; safe to repeat. */
export async function putBytes<P extends PathsOf<'put'>>(endpoint: string, path: P, bytes: Blob, options: RequestOptions) {
  return parse<Answer<P, 'put'>>(await send('put', endpoint, path, bytes, options), options);
}

/** Says that something is so; nothing goes with it and nothing comes back. Safe to repeat. */
export async function putNothing<P extends PathsOf<'put'>>(endpoint: string, path: P, options: RequestOptions) {
  await send('put', endpoint, path, undefined, options);
}

/** Puts JSON at a place of our choosing; nothing comes back. Safe to repeat. */
export async function putJson<P extends PathsOf<'put'>>(endpoint: string, path: P, body: Body<P, 'put'>, options: RequestOptions) {
  await send('put', endpoint, path, toJson(body), {...options, headers: {'Content-Type': 'application/json'}, signal: AbortSignal.timeout(PATIENCE)});
}

/** Tells something in JSON that has no answer. */
export async function postJson<P extends PathsOf<'post'>>(endpoint: string, path: P, body: Body<P, 'post'>, options: RequestOptions = {}) {
  await send('post', endpoint, path, toJson(body), {...options, headers: {'Content-Type': 'application/json'}, signal: AbortSignal.timeout(PATIENCE)});
}

/** Removes; nothing comes back. */
export async function remove<P extends PathsOf<'delete'>>(endpoint: string, path: P, options: RequestOptions) {
  await send('delete', endpoint, path, undefined, options);
}

/** Asks for something with JSON and reads the answer; rejects with an OfflineError when there is none within fifteen seconds, though it may have been done. */
export async function postFor<P extends PathsOf<'post'>>(endpoint: string, path: P, body: Body<P, 'post'>, options: RequestOptions = {}) {
  const json = body === undefined ? {} : {'Content-Type': 'application/json'};
  const late = AbortSignal.timeout(PATIENCE);
  const text = await send('post', endpoint, path, body === undefined ? undefined : toJson(body), {
    ...options, headers: {...json, ...options.headers}, signal: options.signal ? AbortSignal.any([options.signal, late]) : late,
  });
  return parse<Answer<P, 'post'>>(text, options);
}

/** Asks the backend to do something that has no answer, such as ending the session. */
export async function post<P extends PathsOf<'post'>>(endpoint: string, path: P, options?: RequestOptions) {
  await send('post', endpoint, path, undefined, options);
}
