/** A file to put in a ZIP, of which length and CRC-32 are known before. */
export interface Ziplid {
  readonly naam: string;
  readonly bytes: number;
  readonly crc32: number;
  readonly lees: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Thrown for what does not fit in a ZIP without ZIP64: 4 GB, or 65,534 files. */
export class TooLargeForZipError extends Error {
  override readonly name = 'TooLargeForZipError';
}

const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** How long {@link zip} will be, to the byte. Throws {@link TooLargeForZipError}. */
export function zipLengte(leden: readonly Pick<Ziplid, 'naam' | 'bytes'>[]): number {
  const total = leden.reduce((sum, {naam, bytes}) => sum + LOCAL + CENTRAL + 2 * Buffer.byteLength(naam) + bytes, END);
  if (total >= 0xffffffff || leden.length >= 0xffff) throw new TooLargeForZipError(`${leden.length} files, ${total} bytes`);
  return total;
}

/**
 * A ZIP as a stream: what is in it is stored as it is, one file after another, and nothing is held. Names are UTF-8. `op` (RFC 3339)
 * is the time that an unpacked file gets, by the clock on its own wall. The same input gives the same bytes. Fails when a file turns
 * out to be longer or shorter than it said.
 */
export async function* zip(leden: readonly Ziplid[], op: string): AsyncGenerator<Uint8Array, void, undefined> {
  zipLengte(leden);
  const directory: Buffer[] = [];
  let offset = 0;
  for (const lid of leden) {
    const {common, naam} = header(lid, op);
    yield Buffer.concat([numbers([0x04034b50, 4]), common, naam]);
    let bytes = 0;
    for await (const chunk of lid.lees()) {
      bytes += chunk.byteLength;
      yield chunk;
    }
    if (bytes !== lid.bytes) throw new RangeError(`A file of ${lid.bytes} bytes gave ${bytes}`);
    // Made on Unix, so that a program does not take the name for one in an old code page; a plain file that its owner may change.
    directory.push(Buffer.concat([numbers([0x02014b50, 4], [0x0314, 2]), common, numbers([0, 2], [0, 2], [0, 2], [0o100644 * 0x10000, 4], [offset, 4]), naam]));
    offset += LOCAL + naam.length + lid.bytes;
  }
  const list = Buffer.concat(directory);
  yield list;
  yield numbers([0x06054b50, 4], [0, 2], [0, 2], [leden.length, 2], [leden.length, 2], [list.length, 4], [offset, 4], [0, 2]);
}

/** What stands the same in front of a file and in the directory at the end. */
function header({naam: name, bytes, crc32}: Ziplid, op: string) {
  const naam = Buffer.from(name);
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (op.match(/\d+/g) ?? []).map(Number);
  const time = (hour << 11) | (minute << 5) | (second >> 1);
  const date = (Math.max(0, year - 1980) << 9) | (month << 5) | day;
  // Version 2.0; bit 11: the name is UTF-8; method 0: stored.
  return {naam, common: numbers([20, 2], [0x0800, 2], [0, 2], [time, 2], [date, 2], [crc32, 4], [bytes, 4], [bytes, 4], [naam.length, 2], [0, 2])};
}

/** Whole numbers in little-endian order, each in so many bytes. */
function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(fields.map(([value, bytes]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  }));
}
