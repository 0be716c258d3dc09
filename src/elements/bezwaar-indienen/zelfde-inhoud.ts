import type {Ontvangst} from '../../api/indienen.js';
import type {Bezwaarschrift} from '../../domain/bezwaar/index.js';
import {toJson} from '../../domain/json.js';

/**
 * Whether this receipt is of exactly this objection, by the salted hash that stands in it (`inhoudHash`). True when nobody
 * can tell: a browser that does not hash outside https, or a backend that leaves the hash out.
 */
export async function isZelfdeInhoud({inhoudSha256, inhoudZout}: Ontvangst, inhoud: Bezwaarschrift): Promise<boolean> {
  try {
    const bytes = new TextEncoder().encode(toJson(sorted({inhoud, zout: inhoudZout})));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return !inhoudSha256 || inhoudSha256 === Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return true;
  }
}

/** Members in the order of canonical JSON. For an objection, whose names are plain words, that is all there is to it; the backend refuses half characters. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).sort().map(([name, part]) => [name, sorted(part)])) : value;
}
