import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {open, readdir, stat, type FileHandle} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {crc32} from 'node:zlib';

/** What was found in a ZIP or a folder: of each file its length and hash, and of the JSON ones their bytes. */
export interface Inpak {
  readonly leden: ReadonlyMap<string, {readonly bytes: number; readonly sha256: string}>;
  readonly json: ReadonlyMap<string, Buffer>;
}

/** Thrown for a ZIP that is not, byte for byte, as the municipality makes it. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** Files that a computer puts in every folder that somebody looks into. */
const VAN_DE_COMPUTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Whether it is worth looking for a whole dossier here: a folder, or a file that begins as a ZIP does. */
export async function isInpak(path: string): Promise<boolean> {
  if ((await stat(path)).isDirectory()) return true;
  const file = await open(path);
  try {
    return (await read(file, 0, 2)).toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

/** Reads what is in a ZIP or a folder. No file is held in memory but the JSON ones. */
export async function leesInpak(path: string): Promise<Inpak> {
  return (await stat(path)).isDirectory() ? fromFolder(path) : fromZip(path);
}

async function fromFolder(folder: string): Promise<Inpak> {
  const found = (await readdir(folder, {recursive: true, withFileTypes: true})).filter((one) => !one.isDirectory() && !VAN_DE_COMPUTER.has(one.name));
  const leden = new Map<string, {bytes: number; sha256: string}>();
  const json = new Map<string, Buffer>();
  for (const one of found) {
    const path = join(one.parentPath, one.name);
    const naam = relative(folder, path).split(sep).join('/');
    const {bytes, sha256, kept} = await digest(createReadStream(path), naam);
    leden.set(naam, {bytes, sha256});
    if (kept) json.set(naam, kept);
  }
  return {leden, json};
}

/**
 * Reads a ZIP that was written by the municipality: everything in it stands twice, or can only be one thing. So every byte is
 * looked at, and no program can find another file in it than this one does. Throws {@link ZipError} otherwise.
 */
async function fromZip(path: string): Promise<Inpak> {
  const file = await open(path);
  try {
    const {size} = await file.stat();
    const end = await read(file, size - 22, 22);
    const [count, length, from] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
    need(end.equals(Buffer.concat([Buffer.from('504b050600000000', 'hex'), end.subarray(10, 12), end.subarray(10, 20), Buffer.alloc(2)])) && from + length + 22 === size);
    const directory = await read(file, from, length);
    const leden = new Map<string, {bytes: number; sha256: string}>();
    const json = new Map<string, Buffer>();
    let [at, offset] = [0, 0];
    for (let n = 0; n < count; n++) {
      need(at + 46 <= length);
      const entry = directory.subarray(at, at + 46 + directory.readUInt16LE(at + 28));
      const [bytes, crc, name] = [entry.readUInt32LE(24), entry.readUInt32LE(16), entry.subarray(46)];
      need(isPlain(entry, offset) && offset + 30 + name.length + bytes <= from);
      const local = await read(file, offset, 30 + name.length);
      need(local.equals(Buffer.concat([Buffer.from('504b0304', 'hex'), entry.subarray(6, 32), name])));
      const begin = offset + 30 + name.length;
      const naam = name.toString();
      const found = await digest(bytes ? createReadStream(path, {start: begin, end: begin + bytes - 1}) : [], naam);
      need(found.crc === crc && found.bytes === bytes && Buffer.from(naam).equals(name) && !leden.has(naam));
      leden.set(naam, {bytes, sha256: found.sha256});
      if (found.kept) json.set(naam, found.kept);
      [at, offset] = [at + entry.length, begin + bytes];
    }
    need(at === length && offset === from);
    return {leden, json};
  } finally {
    await file.close();
  }
}

/** An entry of the directory with nothing in it that we never write. */
function isPlain(entry: Buffer, offset: number): boolean {
  const isFixed = entry.subarray(0, 12).equals(Buffer.from('504b01021403140000080000', 'hex')) && entry.subarray(30, 38).every((byte) => byte === 0);
  return isFixed && entry.readUInt32LE(20) === entry.readUInt32LE(24) && entry.readUInt32LE(38) === 0o100644 * 0x10000 && entry.readUInt32LE(42) === offset;
}

function need(isSo: boolean) {
  if (!isSo) throw new ZipError('Deze ZIP is veranderd, of opnieuw ingepakt.');
}

async function read(file: FileHandle, from: number, length: number): Promise<Buffer> {
  need(from >= 0);
  const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, from);
  need(bytesRead === length);
  return buffer;
}

async function digest(chunks: AsyncIterable<unknown> | Iterable<unknown>, naam: string) {
  const hash = createHash('sha256');
  const isJson = naam.endsWith('.json') && !naam.includes('/');
  const kept: Buffer[] = [];
  let [bytes, crc] = [0, 0];
  for await (const chunk of chunks) {
    const buffer = chunk as Buffer;
    hash.update(buffer);
    crc = crc32(buffer, crc);
    bytes += buffer.length;
    if (isJson) kept.push(buffer);
  }
  return {bytes, crc, sha256: hash.digest('hex'), ...(isJson && {kept: Buffer.concat(kept)})};
}
