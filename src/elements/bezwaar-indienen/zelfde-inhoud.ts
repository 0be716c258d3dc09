import type {Ontvangst} from '../../api/indienen.js';
import type {Bezwaarschrift} from '../../domain/bezwaar/index.js';
import {canonical} from '../../domain/dossier/canonical.js';

/**
 * Whether this receipt is of exactly this objection, by the salted hash that stands in it (`inhoudHash`). True when nobody
 * can tell: a browser that does not hash outside https, or a backend that leaves the hash out.
 */
export async function isZelfdeInhoud({inhoudSha256, inhoudZout}: Ontvangst, inhoud: Bezwaarschrift): Promise<boolean> {
  try {
    const bytes = new TextEncoder().encode(canonical({inhoud, zout: inhoudZout}));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return !inhoudSha256 || inhoudSha256 === Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return true;
  }
}
