import {seal, unseal} from './draft-crypto.js';

/** Crockford's alphabet: no letters that look like a digit or like each other. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A fresh code of 16 characters: 75 random bits and a check, so that a typing error is told before anything is asked. */
export function makeCode(): string {
  const values = Array.from(crypto.getRandomValues(new Uint8Array(LENGTH - 1)), (byte) => byte & 31);
  return [...values, check(values)].map((value) => ALPHABET[value]).join('');
}

/** In groups of four, as it is shown and read out. */
export const grouped = (code: string) => (code.match(/.{4}/g) ?? []).join('-');

/** The code in what somebody typed, with or without hyphens, O for 0 and I or L for 1; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s.·–—-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('U', 'V');
  const values = [...code].map((char) => ALPHABET.indexOf(char));
  return values.length === LENGTH && !values.includes(-1) && check(values) === 0 ? code : undefined;
}

/**
 * Where a code leads, and the key that opens what lies there. Neither leads back to the code: whoever keeps what lies
 * there cannot read it. Slow on purpose.
 */
export async function keysOf(code: string): Promise<{readonly id: string; readonly key: CryptoKey}> {
  const {subtle} = crypto;
  const bytes = new TextEncoder();
  const secret = await subtle.importKey('raw', bytes.encode(code), 'PBKDF2', false, ['deriveBits']);
  const slow = await subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode('bezwaar overdracht 1'), iterations: 200_000}, secret, 256);
  const root = await subtle.importKey('raw', slow, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const use = (info: string) => ({name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes.encode(info)});
  return {
    id: toText(new Uint8Array(await subtle.deriveBits(use('plaats'), root, 128))),
    key: await subtle.deriveKey(use('sleutel'), root, {name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']),
  };
}

/** Seals a text as base64url. It is made longer with spaces, so that its length tells little. */
export async function sealText(key: CryptoKey, text: string): Promise<string> {
  const plain = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((plain.length + 1) / 4096) * 4096).fill(32);
  padded.set(plain);
  const {iv, bytes} = await seal(key, padded);
  return toText(new Uint8Array([...iv, ...new Uint8Array(bytes)]));
}

/** The reverse of {@link sealText}, with spaces behind it; rejects when a byte was changed or the key is another. */
export async function unsealText(key: CryptoKey, text: string): Promise<string> {
  const all = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(await unseal(key, {iv: all.slice(0, 12), bytes: all.slice(12).buffer}));
}

/** A sum over GF(32) in which every wrong character and every two that changed places show. With the check behind it, it is 0. */
function check(values: readonly number[]): number {
  const sum = values.reduce((total, value) => times2(total) ^ value, 0);
  return values.length < LENGTH ? times2(sum) : sum;
}

const times2 = (value: number) => (value << 1) ^ (value & 16 ? 37 : 0);

const toText = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
