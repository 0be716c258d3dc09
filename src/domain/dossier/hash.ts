import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {canonical} from './canonical.js';

let digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return digest(text);
}

/** Lets a platform that has a quicker SHA-256, as Node has, do it. The digits are the same. */
export function setSha256(own: (text: string) => string): void {
  digest = own;
}

/**
 * Binds personal content to the chain without keeping it there: SHA-256 of the canonical JSON of
 * `{"inhoud": …, "zout": …}`. Once content and salt are erased nobody can guess the content back, and the chain still verifies.
 */
export function inhoudHash(inhoud: unknown, zout: string): string {
  return sha256Hex(canonical({inhoud, zout}));
}
