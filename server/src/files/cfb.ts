import type {Peek} from './storage.js';

/** More directory sectors than any real file has: a chain that runs in a circle ends here. */
const MAX_SECTORS = 256;

/**
 * Names of the streams in a Compound File (MS-CFB): what old Office, Outlook and every Office file with a password is
 * packed in. Empty when it is broken.
 */
export async function cfbNames(peek: Peek): Promise<readonly string[]> {
  const header = await peek.at(0, 512);
  if (header.length < 512) return [];
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return [];
  const bytes = 2 ** shift;
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let count = 0; count < MAX_SECTORS && sector < 0xfffffff0; count++) {
    const block = await peek.at((sector + 1) * bytes, bytes);
    for (let at = 0; at + 128 <= block.length; at += 128) {
      const length = Math.min(64, block.readUInt16LE(at + 64));
      if (length > 2) names.push(block.toString('utf16le', at, at + length - 2));
    }
    sector = await nextSector(peek, header, sector, bytes);
  }
  return names;
}

/** The sector that follows in its chain. Only the first 109 parts of the table are looked at: 7 MB at least. */
async function nextSector(peek: Peek, header: Buffer, sector: number, bytes: number): Promise<number> {
  const part = Math.floor(sector / (bytes / 4));
  if (part >= 109) return 0xffffffff;
  const table = header.readUInt32LE(76 + part * 4);
  const entry = table >= 0xfffffff0 ? undefined : await peek.at((table + 1) * bytes + (sector % (bytes / 4)) * 4, 4);
  return entry?.length === 4 ? entry.readUInt32LE(0) : 0xffffffff;
}
