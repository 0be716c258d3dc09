import type {Fault} from './fault.js';
import {find, findAll, tail} from './find.js';
import {opensWithoutPassword} from './pdf-password.js';
import type {Peek} from './storage.js';

/** As far from a reference as the rest of its dictionary can be, in any PDF met so far. */
const WINDOW = 4096;

/**
 * What keeps a PDF from being opened: a password, or an end that is missing. One that is encrypted and opens without
 * a password (banks and the tax office send those) is fine. With old and new cross-reference tables alike, the words
 * sought stand unpacked: a trailer, the dictionary of an xref stream and the encryption dictionary are never in an
 * object stream (ISO 32000-2, 7.5.7).
 */
export async function pdfFault(peek: Peek): Promise<Fault | undefined> {
  if (!(await tail(peek, 64 * 1024)).includes('startxref')) return 'niet-heel';
  for (const at of await findAll(peek, '/Encrypt')) {
    const from = Math.max(0, at - WINDOW);
    const around = (await peek.at(from, 2 * WINDOW)).toString('latin1');
    const dictionary = await encryptionDictionary(peek, around.slice(at - from));
    // `/Encrypt` in a text: there is no such dictionary behind it.
    if (!dictionary || !/\/Filter[\s\0]*\//.test(dictionary)) continue;
    if (!opensWithoutPassword(dictionary, around)) return 'wachtwoord-pdf';
  }
  return undefined;
}

async function encryptionDictionary(peek: Peek, text: string): Promise<string | undefined> {
  const [, inline, number, generation] = /^\/Encrypt[\s\0]*(?:(<<)|(\d+)[\s\0]+(\d+)[\s\0]+R)/.exec(text) ?? [];
  if (inline) return text;
  if (number === undefined) return undefined;
  for (const at of await findAll(peek, `${number} ${generation} obj`)) {
    const before = (await peek.at(Math.max(0, at - 1), 1)).toString('latin1');
    if (at === 0 || !/\d/.test(before)) return (await peek.at(at, WINDOW)).toString('latin1').split('endobj')[0];
  }
  return undefined;
}

/** Whether `%PDF-` stands where a PDF program accepts it (the first 1024 bytes) though the file begins as something else. */
export async function isAlsoPdf(peek: Peek): Promise<boolean> {
  const at = await find({size: Math.min(peek.size, 1024), at: (from, length) => peek.at(from, Math.min(length, 1024 - from))}, '%PDF-');
  return at > 0;
}
