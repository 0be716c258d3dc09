import {createHash} from 'node:crypto';
import {mkdir, open, rename, rm, stat, type FileHandle} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {ShutAwayError, TooLargeError, type Peek, type Storage, type Stored} from './storage.js';

/** {@link Storage} in a folder: written in `underWay`, synced, then renamed, so a file is whole or absent. Both are on one disk. */
export class DiskStorage implements Storage {
  constructor(private readonly folder: string, private readonly underWay: string) {}

  async save(id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Stored> {
    const {path, parent} = this.place(id);
    await mkdir(parent, {recursive: true});
    await mkdir(this.underWay, {recursive: true});
    const temporary = placeIn(this.underWay, id);
    try {
      const stored = await write(temporary, bytes, maxBytes);
      await rename(temporary, path);
      await syncFolder(parent);
      return stored;
    } catch (error) {
      await rm(temporary, {force: true});
      throw error;
    }
  }

  async read(id: string): Promise<ReadableStream<Uint8Array>> {
    const {path} = this.place(id);
    const file = await open(path, 'r').catch(async (error: unknown) => {
      throw await isFile(shut(path)) ? new ShutAwayError() : error;
    });
    return Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>;
  }

  async inspect<T>(id: string, look: (peek: Peek) => Promise<T>): Promise<T> {
    const file = await open(this.place(id).path, 'r');
    try {
      const {size} = await file.stat();
      return await look({size, at: (from, length) => readAt(file, from, Math.max(0, Math.min(length, size - from)))});
    } finally {
      await file.close();
    }
  }

  async shutAway(id: string): Promise<void> {
    const {path, parent} = this.place(id);
    if (await isFile(path)) await rename(path, shut(path));
    await syncFolder(parent);
  }

  async remove(id: string): Promise<void> {
    await rm(this.place(id).path, {force: true});
  }

  private place(id: string) {
    const parent = join(this.folder, id.slice(0, 2));
    return {parent, path: placeIn(parent, id)};
  }
}

/** The path of an id in a folder. Throws when it is no id of ours. */
export function placeIn(folder: string, id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new TypeError('A storage id is a UUID.');
  return join(folder, id);
}

const shut = (path: string) => `${path}.besmet`;
const isFile = (path: string) => stat(path).then(() => true, () => false);

async function write(path: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Stored> {
  const file = await open(path, 'wx', 0o600);
  try {
    const stored = await copy(file, bytes, maxBytes);
    await file.sync();
    return stored;
  } finally {
    await file.close();
  }
}

async function copy(file: FileHandle, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Stored> {
  const hash = createHash('sha256');
  let total = 0;
  for await (const chunk of bytes) {
    if (total + chunk.byteLength > maxBytes) throw new TooLargeError(`More than ${maxBytes} bytes`);
    total += chunk.byteLength;
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  return {bytes: total, sha256: hash.digest('hex')};
}

async function readAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const {buffer, bytesRead} = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

/** A rename is only on the disk once its folder is. */
export async function syncFolder(folder: string) {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
