import type {MiddlewareHandler} from 'hono';
import type {Gemeente} from '../gemeente.js';
import type {Context, Env} from './context.js';
import {Fout} from './fout.js';

const writes = new Set(['PUT', 'POST', 'DELETE', 'PATCH']);

/**
 * Which websites may use this backend: itself and those of the municipality's list, which get CORS headers with
 * credentials. A write from anywhere else, or from nowhere (browsers always name the origin of a write), is refused.
 */
export function guardOrigin(publicUrl: string | undefined): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    const gemeente = c.get('gemeente');
    const isKnown = origin !== undefined && isAllowedOrigin(c, gemeente, origin, publicUrl);
    if (isKnown) allow(c, origin);
    c.header('Vary', 'Origin', {append: true});
    if (c.req.method === 'OPTIONS') return c.body(null, 204);
    if (writes.has(c.req.method) && !isKnown) throw new Fout('mag-niet', 'Dit kan alleen vanaf de website van de gemeente.');
    return next();
  };
}

/** Whether a browser may be sent to, or a request taken from, a page of this origin. */
export function isAllowedOrigin(c: Context, {herkomsten}: Gemeente, origin: string, publicUrl: string | undefined): boolean {
  return origin === ownOrigin(c, publicUrl) || herkomsten.includes(origin);
}

/** The origin under which the browser sees this backend. */
export function ownOrigin(c: Context, publicUrl: string | undefined): string {
  return publicUrl ?? new URL(c.req.url).origin;
}

function allow(c: Context, origin: string) {
  c.header('Access-Control-Allow-Origin', origin);
  c.header('Access-Control-Allow-Credentials', 'true');
  c.header('Access-Control-Expose-Headers', 'API-Version, Retry-After, Location, Content-Disposition, ETag, Upload-Offset, Upload-Complete');
  if (c.req.method !== 'OPTIONS') return;
  c.header('Access-Control-Allow-Methods', 'GET, PUT, POST, PATCH, DELETE');
  c.header('Access-Control-Allow-Headers', 'Content-Type, Bestandsnaam, If-Match, If-None-Match, Upload-Offset, Upload-Complete, Upload-Length');
  c.header('Access-Control-Max-Age', '600');
}
