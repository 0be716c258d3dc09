import {createCipheriv, createHash} from 'node:crypto';
import {pdfNumber, pdfString} from './pdf-syntax.js';

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/**
 * Whether an encrypted PDF opens with the empty user password, as a viewer tries first (ISO 32000-2, 7.6.4: algorithms
 * 2, 4, 5, 6, 11 and 2.B). `trailer` holds the file's /ID. False too for what has no password but a certificate.
 */
export function opensWithoutPassword(dictionary: string, trailer: string): boolean {
  if (!/\/Filter[\s\0]*\/Standard\b/.test(dictionary)) return false;
  const [revision, user] = [pdfNumber(dictionary, 'R') ?? 0, pdfString(dictionary, '/U') ?? Buffer.alloc(0)];
  if (revision >= 5) {
    const salt = user.subarray(32, 40);
    const hash = revision === 5 ? createHash('sha256').update(salt).digest() : hardened(salt);
    return user.length >= 48 && hash.equals(user.subarray(0, 32));
  }
  const id = pdfString(trailer, '/ID[\\s\\0]*\\[') ?? Buffer.alloc(0);
  const key = fileKey(dictionary, revision, id);
  if (revision < 3) return rc4(key, PADDING).equals(user.subarray(0, 32));
  let value: Buffer = md5(PADDING, id);
  for (let round = 0; round < 20; round++) value = rc4(key.map((byte) => byte ^ round), value);
  return value.equals(user.subarray(0, 16));
}

/** Algorithm 2 with an empty password. */
function fileKey(dictionary: string, revision: number, id: Buffer): Buffer {
  const version = pdfNumber(dictionary, 'V') ?? 0;
  const length = version === 4 ? 16 : version === 1 ? 5 : Math.min(16, (pdfNumber(dictionary, 'Length') ?? 40) / 8);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE((pdfNumber(dictionary, 'P') ?? 0) | 0);
  const isBare = revision >= 4 && /\/EncryptMetadata[\s\0]+false/.test(dictionary);
  let key = md5(PADDING, (pdfString(dictionary, '/O') ?? Buffer.alloc(0)).subarray(0, 32), permissions, id, Buffer.alloc(isBare ? 4 : 0, 0xff));
  for (let round = 0; revision >= 3 && round < 50; round++) key = md5(key.subarray(0, length));
  return key.subarray(0, length);
}

/** Algorithm 2.B with an empty password: at least 64 rounds. */
function hardened(salt: Buffer): Buffer {
  let key = createHash('sha256').update(salt).digest();
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const mixed = cipher.update(Buffer.concat(Array.from({length: 64}, () => key)));
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][rest] ?? 'sha256').update(mixed).digest();
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function md5(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Old PDFs use it, and OpenSSL does not offer it any more. */
function rc4(key: Uint8Array, data: Buffer): Buffer {
  const state = Uint8Array.from({length: 256}, (_, index) => index);
  const swap = (a: number, b: number) => [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  }));
}
