import {fileTypeFromBuffer} from 'file-type';

/**
 * The kind (MIME) of a file by what is in it; headers and names are not believed. A ZIP is only that: what it is made
 * for, its directory tells. Plain text has no mark of its own, so what reads as text is `text/plain`, and what a
 * browser would show as a page is `text/html`. Undefined when nothing fits.
 */
export async function kindOf(begin: Uint8Array, end: Uint8Array = begin): Promise<string | undefined> {
  const bytes = Buffer.from(begin.buffer, begin.byteOffset, begin.byteLength);
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') return 'application/zip';
  // file-type takes the mark of UTF-16 for sound.
  const isWide = withoutZeros(bytes) !== '';
  const found = isWide ? undefined : (await fileTypeFromBuffer(begin))?.mime;
  if (found === 'application/xml' || isPage(bytes)) return 'text/html';
  if (found !== undefined) return found;
  if (/^(?:\u00ef\u00bb\u00bf)?(?:#!|@echo off)/i.test(bytes.toString('latin1', 0, 16))) return 'application/x-sh';
  return isText(begin) && isText(end, true) ? 'text/plain' : undefined;
}

/** What makes a browser take a file for a page (the tags of the MIME Sniffing standard, and of drawings with code). */
const PAGE = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!--|\?xml|\?php|!doctype|(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg|meta|img)[\s>/])/i;

function isPage(bytes: Buffer): boolean {
  return PAGE.test(bytes.toString('latin1', 0, 1024)) || PAGE.test(withoutZeros(bytes));
}

/** The same in UTF-16. */
function withoutZeros(bytes: Buffer): string {
  return /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(bytes.toString('latin1', 0, 2)) ? bytes.toString('latin1', 2, 2048).replaceAll('\u0000', '') : '';
}

/** UTF-8; UTF-16 with its mark; or, as older programs on Windows save it, mostly plain letters. Never with control characters. */
function isText(part: Uint8Array, isEnd = false): boolean {
  const utf8 = decode('utf-8', isEnd ? afterCut(part) : part);
  if (utf8 !== undefined) return isReadable(utf8);
  const [first, second] = part;
  if (!isEnd && first === 0xff && second === 0xfe) return isReadable(decode('utf-16le', part) ?? '\u0000');
  if (isEnd && part.includes(0)) return isReadable(decode('utf-16le', part.subarray(part.length % 2)) ?? '\u0000');
  const letters = part.reduce((count, byte) => count + (byte < 0x80 ? 1 : 0), 0);
  return letters > part.length * 0.85 && isReadable(Buffer.from(part).toString('latin1'));
}

function isReadable(text: string): boolean {
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
}

/** The beginning may end halfway a character; so may the end begin. */
function decode(encoding: string, part: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(part, {stream: true});
  } catch {
    return undefined;
  }
}

function afterCut(part: Uint8Array): Uint8Array {
  const start = part.findIndex((byte) => byte >> 6 !== 2);
  return part.subarray(Math.min(3, Math.max(0, start)));
}
