import {crc32, deflateRawSync} from 'node:zlib';

/** A file to put in a ZIP. What is declared of it may be a lie. */
export interface Part {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** As it is, not deflated. */
  readonly isStored?: boolean;
  /** Declared instead of the real length. */
  readonly unpacked?: number;
  /** Bit 0: encrypted. */
  readonly flags?: number;
  /** Unix mode, such as 0o120777 for a symbolic link. */
  readonly mode?: number;
}

const u16 = (...values: readonly number[]) => Buffer.concat(values.map((value) => Buffer.from([value & 255, value >> 8])));
const u32 = (...values: readonly number[]) => Buffer.concat(values.map((value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}));

/** A ZIP of these parts, in this order. */
export function zip(parts: readonly Part[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {name, data, isStored = false, unpacked, flags = 0, mode = 0o100644} of parts) {
    const raw = Buffer.from(data);
    const packed = isStored ? raw : deflateRawSync(raw);
    const title = Buffer.from(name);
    const common = Buffer.concat([u16(20, flags, isStored ? 0 : 8, 0, 0), u32(crc32(raw), packed.length, unpacked ?? raw.length), u16(title.length, 0)]);
    const local = Buffer.concat([u32(0x04034b50), common, title, packed]);
    directory.push(Buffer.concat([u32(0x02014b50), u16(0x314), common, u16(0, 0, 0), u32(mode << 16 >>> 0, offset), title]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([u32(0x06054b50), u16(0, 0, parts.length, parts.length), u32(list.length, offset), u16(comment.length), Buffer.from(comment)]);
  return Buffer.concat([...locals, list, end]);
}
