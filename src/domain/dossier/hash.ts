import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {canonical} from './canonical.js';

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Binds personal content to the chain without keeping it there: SHA-256 of the canonical JSON of
 * `{"inhoud": …, "zout": …}`. Once content and salt are erased nobody can guess the content back, and the chain still verifies.
 */
export function inhoudHash(inhoud: unknown, zout: string): string {
  return sha256Hex(canonical({inhoud, zout}));
}
