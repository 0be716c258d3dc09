import {cfbNames} from './cfb.js';
import type {Fault} from './fault.js';
import {find, tail} from './find.js';
import {imageFacts, MAX_PIXELS} from './image.js';
import {kindOf} from './kind.js';
import {officeFault, officeKind} from './office.js';
import {isAlsoPdf, pdfFault} from './pdf.js';
import type {Peek} from './storage.js';
import {readZip} from './zip.js';

/** The kind (MIME) of a file that may come along, or why it may not. */
export type Verdict = {readonly soort: string; readonly fault?: never} | {readonly fault: Fault};

/** The harmless test file of virus scanners; in two parts, so that no scanner stops at this line. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const PROGRAMS = new Set([
  'application/x-msdownload', 'application/x-elf', 'application/x-mach-binary', 'application/java-vm', 'application/wasm',
  'application/x-sh', 'application/x.ms.shortcut', 'application/x-deb', 'application/x-rpm', 'application/x-shockwave-flash',
  'application/x-google-chrome-extension', 'application/vnd.android.package-archive',
]);
const ARCHIVES = new Set(['application/zip', 'application/x-rar-compressed', 'application/x-7z-compressed', 'application/gzip', 'application/x-tar', 'application/vnd.ms-cab-compressed']);

/** Code for a browser or server, where a picture or PDF has none. */
const CODE = /<(?:!doctype\s+html|html[\s>]|script[\s>]|iframe[\s>]|svg[\s>]|\?php)/i;

/**
 * Judges a file by what is in it, so that a person hears at once what is wrong. Reads directories and headers;
 * unpacks nothing. `allowed` are the kinds (MIME) that this municipality takes.
 */
export async function verdictOf(peek: Peek, allowed: readonly string[]): Promise<Verdict> {
  if (peek.size === 0) return {fault: 'leeg'};
  if (await find(peek, EICAR) >= 0) return {fault: 'virus'};
  const sniffed = await kindOf(await peek.at(0, 256 * 1024), await tail(peek, 64 * 1024));
  if (sniffed === 'application/x-cfb') return {fault: await cfbFault(peek)};
  if (sniffed !== undefined && PROGRAMS.has(sniffed)) return {fault: 'programma'};
  if (sniffed === 'text/html') return {fault: 'webpagina'};
  return sniffed === 'application/zip' ? packed(peek, allowed) : plain(peek, sniffed, allowed);
}

/** A ZIP: an office document, or a parcel of files. */
async function packed(peek: Peek, allowed: readonly string[]): Promise<Verdict> {
  const zip = await readZip(peek);
  if (!zip) return {fault: 'niet-heel'};
  const soort = await officeKind(peek, zip);
  const fault = await officeFault(peek, zip);
  if (soort === 'application/zip' && !zip.isHuge) return {fault: fault === 'bom' || fault === 'programma' ? fault : 'zip'};
  if (fault) return {fault};
  if (await isAlsoPdf(peek)) return {fault: 'dubbel'};
  return allowed.includes(soort) ? {soort} : {fault: 'soort'};
}

async function plain(peek: Peek, soort: string | undefined, allowed: readonly string[]): Promise<Verdict> {
  if (soort !== undefined && await isDouble(peek, soort)) return {fault: 'dubbel'};
  if (soort === undefined || !allowed.includes(soort)) return {fault: soort !== undefined && ARCHIVES.has(soort) ? 'zip' : 'soort'};
  const fault = soort === 'application/pdf' ? await pdfFault(peek) : await photoFault(peek, soort);
  return fault ? {fault} : {soort};
}

async function photoFault(peek: Peek, soort: string): Promise<Fault | undefined> {
  const facts = await imageFacts(peek, soort);
  if (!facts) return undefined;
  if ((facts.pixels ?? 0) > MAX_PIXELS) return 'beeldpunten';
  return facts.isWhole ? undefined : 'niet-heel';
}

/** Whether a file is a second kind too: also a ZIP (JAR) at its end, a PDF further on, or a page in its first or last kilobyte. */
async function isDouble(peek: Peek, soort: string): Promise<boolean> {
  if (ARCHIVES.has(soort)) return false;
  if (await readZip(peek) || await isAlsoPdf(peek)) return true;
  if (soort === 'text/plain') return false;
  return [await peek.at(0, 1024), await tail(peek, 1024)].some((part) => CODE.test(part.toString('latin1')));
}

/** Compound File: an Office document with a password, with macros, or an old one. */
async function cfbFault(peek: Peek): Promise<Fault> {
  const names = await cfbNames(peek);
  if (names.includes('EncryptedPackage')) return 'wachtwoord-office';
  return names.some((name) => /^(?:_VBA_PROJECT(?:_CUR)?|Macros|VBA)$/.test(name)) ? 'macro' : 'oud-office';
}
