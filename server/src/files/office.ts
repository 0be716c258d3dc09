import type {Fault} from './fault.js';
import type {Peek} from './storage.js';
import {storedBytes, type Zip, type ZipEntry} from './zip.js';

const OOXML = 'application/vnd.openxmlformats-officedocument';

/** What tells a kind of office document: the part that holds its text. Some programs number it. */
const MAIN_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/, `${OOXML}.wordprocessingml.document`],
  [/^xl\/workbook\d*\.(?:xml|bin)$/, `${OOXML}.spreadsheetml.sheet`],
  [/^ppt\/presentation\d*\.xml$/, `${OOXML}.presentationml.presentation`],
];

/** Together more than this unpacked (bytes): no document of at most some tens of megabytes. */
const MAX_UNPACKED = 200_000_000;
/** A part this much smaller packed than unpacked, once it is large. Real documents stay below; Apache POI draws the line there too. */
const MAX_RATIO = 100;
const LARGE = 5_000_000;

const PROGRAM = /\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|msi|jar|class|apk|sh|reg)$/i;
const ARCHIVE = /\.(?:zip|rar|7z|gz|tgz|bz2|xz|tar|cab|iso|zst)$/i;
const MACRO = /(?:^|\/)vbaProject\.bin$|^Basic\/.|^Scripts\/./i;

/** The kind (MIME) of office document that a ZIP is, by the names in it; `application/zip` when it is none. */
export async function officeKind(peek: Peek, {entries}: Zip): Promise<string> {
  const mimetype = entries.find(({name, method}) => name === 'mimetype' && method === 0);
  if (mimetype) {
    const kind = (await storedBytes(peek, mimetype, 100)).toString('latin1').trim();
    if (/^application\/vnd\.oasis\.opendocument\.[a-z-]+$/.test(kind)) return kind;
  }
  const names = entries.map(({name}) => name);
  if (!names.includes('[Content_Types].xml')) return 'application/zip';
  return MAIN_PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'application/zip';
}

/** What is wrong with an office document, as far as its directory tells: nothing is unpacked. */
export async function officeFault(peek: Peek, zip: Zip): Promise<Fault | undefined> {
  const {entries} = zip;
  const has = (pattern: RegExp) => entries.some(({name}) => pattern.test(name));
  if (isBomb(peek, zip) || has(ARCHIVE)) return 'bom';
  if (has(PROGRAM) || entries.some(({name, isSymlink}) => isSymlink || isOutside(name))) return 'programma';
  if (has(MACRO)) return 'macro';
  return (await isLocked(peek, entries)) ? 'wachtwoord-office' : undefined;
}

function isBomb({size}: Peek, {entries, isHuge}: Zip): boolean {
  const total = (pick: (entry: ZipEntry) => number) => entries.reduce((sum, entry) => sum + pick(entry), 0);
  return isHuge
    || total(({unpacked}) => unpacked) > MAX_UNPACKED
    // Parts that lie over one another: each is small, all together are not.
    || total(({packed}) => packed) > size
    || entries.some(({packed, unpacked}) => unpacked > LARGE && unpacked > packed * MAX_RATIO);
}

/** A name that an unpacking program could take out of its folder. */
function isOutside(name: string): boolean {
  return /^(?:[a-z]:|[\\/])/i.test(name) || name.split(/[\\/]/).includes('..');
}

/** Encrypted as ZIP, as OpenDocument 1.4 (one packet), or as older OpenDocument: then the text is stored and is not XML. */
async function isLocked(peek: Peek, entries: readonly ZipEntry[]): Promise<boolean> {
  if (entries.some(({flags, name}) => (flags & 1) === 1 || name === 'encrypted-package')) return true;
  const content = entries.find(({name}) => name === 'content.xml');
  if (content?.method !== 0 || content.packed === 0) return false;
  return !/^(?:\u00ef\u00bb\u00bf)?\s*</.test((await storedBytes(peek, content, 64)).toString('latin1'));
}
