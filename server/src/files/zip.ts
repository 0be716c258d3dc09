import {tail} from './find.js';
import type {Peek} from './storage.js';

/** One file in a ZIP, as the directory at its end declares it. */
export interface ZipEntry {
  readonly name: string;
  /** Bit 0: the content is encrypted. */
  readonly flags: number;
  /** 0: stored as it is. */
  readonly method: number;
  readonly packed: number;
  /** Declared, not verified: nothing is unpacked here. */
  readonly unpacked: number;
  /** Where its local header stands. */
  readonly offset: number;
  readonly isSymlink: boolean;
}

/** The directory of a ZIP; `isHuge` when it is too long to be read (then `entries` is empty). */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  readonly isHuge: boolean;
}

/** More than any letter has: a large document with all its pictures holds some hundreds of files. */
const MAX_ENTRIES = 10_000;
const MAX_DIRECTORY_BYTES = 4_000_000;
const FULL = 0xffffffff;

/** Reads the directory of a ZIP (also ZIP64), wherever the ZIP begins. Undefined when there is none to be found: not a ZIP, or cut off. */
export async function readZip(peek: Peek): Promise<Zip | undefined> {
  // Programs look this far from the end and no further: the record, and the longest comment.
  const end = await tail(peek, 65_535 + 22);
  const base = peek.size - end.length;
  for (let at = end.lastIndexOf('PK\u0005\u0006', undefined, 'latin1'); at >= 0; at = at === 0 ? -1 : end.lastIndexOf('PK\u0005\u0006', at - 1, 'latin1')) {
    if (end.length - at < 22) continue;
    const directory = await directoryAt(peek, base + at, end.subarray(at));
    if (!directory) continue;
    const {from, bytes, count} = directory;
    if (bytes > MAX_DIRECTORY_BYTES || count > MAX_ENTRIES) return {entries: [], isHuge: true};
    const entries = entriesOf(await peek.at(from, bytes));
    return {entries, isHuge: entries.length > MAX_ENTRIES};
  }
  return undefined;
}

/** The bytes of an entry as they are stored, at most `length`. */
export async function storedBytes(peek: Peek, {offset, packed}: ZipEntry, length: number): Promise<Buffer> {
  const header = await peek.at(offset, 30);
  if (header.length < 30) return header.subarray(0, 0);
  return peek.at(offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), Math.min(packed, length));
}

/** Where the directory is that the record at `at` speaks of. It ends where the record begins, even if something stands before the ZIP. */
async function directoryAt(peek: Peek, at: number, record: Buffer) {
  const large = await zip64At(peek, at);
  const count = large?.count ?? record.readUInt16LE(10);
  const bytes = large?.bytes ?? record.readUInt32LE(12);
  const from = (large?.at ?? at) - bytes;
  if (from < 0) return undefined;
  const isThere = count === 0 || (await peek.at(from, 4)).toString('latin1') === 'PK\u0001\u0002';
  return isThere ? {from, bytes, count} : undefined;
}

async function zip64At(peek: Peek, recordAt: number) {
  const locator = recordAt < 20 ? undefined : await peek.at(recordAt - 20, 20);
  if (locator?.toString('latin1', 0, 4) !== 'PK\u0006\u0007') return undefined;
  const at = recordAt - 20 - 56;
  const record = at < 0 ? undefined : await peek.at(at, 56);
  if (record?.toString('latin1', 0, 4) !== 'PK\u0006\u0006') return undefined;
  return {at, count: Number(record.readBigUInt64LE(32)), bytes: Number(record.readBigUInt64LE(40))};
}

function entriesOf(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50;) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const [unpacked = 0, packed = 0, offset = 0] = sizes(directory, at, directory.subarray(nameEnd, extraEnd));
    entries.push({
      name: directory.toString('utf8', at + 46, nameEnd),
      flags: directory.readUInt16LE(at + 8), method: directory.readUInt16LE(at + 10), packed, unpacked, offset,
      isSymlink: directory.readUInt16LE(at + 40) >> 12 === 0xa,
    });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacked, packed, offset: from the entry, or from its ZIP64 field, which holds in this order those that are full. */
function sizes(directory: Buffer, at: number, extra: Buffer): readonly number[] {
  const plain = [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)];
  if (!plain.includes(FULL)) return plain;
  let field = 0;
  while (field + 4 <= extra.length && extra.readUInt16LE(field) !== 1) field += 4 + extra.readUInt16LE(field + 2);
  let next = field + 4;
  return plain.map((value) => {
    if (value !== FULL || next + 8 > extra.length) return value;
    next += 8;
    return Number(extra.readBigUInt64LE(next - 8));
  });
}
