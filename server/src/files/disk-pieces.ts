import {mkdir, open, readdir, rm, stat, type FileHandle} from 'node:fs/promises';
import {join} from 'node:path';
import {placeIn, syncFolder} from './disk-storage.js';
import {TooLargeError, type Kept, type Pieces} from './storage.js';

/** {@link Pieces} in a folder. What lies there too long belongs to nobody, whatever happened to its row. */
export class DiskPieces implements Pieces {
  constructor(private readonly folder: string) {}

  async keep(id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Kept> {
    await mkdir(this.folder, {recursive: true});
    const path = placeIn(this.folder, id);
    const file = await open(path, 'wx', 0o600);
    try {
      const kept = await copy(file, bytes, maxBytes);
      await file.sync();
      await syncFolder(this.folder);
      return kept;
    } catch (error) {
      await rm(path, {force: true});
      throw error;
    } finally {
      await file.close();
    }
  }

  async* read(ids: readonly string[]): AsyncIterable<Uint8Array> {
    for (const id of ids) {
      const file = await open(placeIn(this.folder, id), 'r');
      yield* file.createReadStream() as AsyncIterable<Uint8Array>;
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) await rm(placeIn(this.folder, id), {force: true});
  }

  async sweep(before: Date): Promise<number> {
    let swept = 0;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const isOld = await stat(path).then(({mtime}) => mtime < before, () => false);
      if (!isOld) continue;
      await rm(path, {force: true});
      swept++;
    }
    return swept;
  }
}

/** Writes what comes. A sender who stops halfway is no failure: what came is kept. */
async function copy(file: FileHandle, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Kept> {
  const source = bytes[Symbol.asyncIterator]();
  for (let total = 0; ;) {
    const next = await source.next().catch(() => undefined);
    if (!next || next.done) return {bytes: total, isCut: !next};
    total += next.value.byteLength;
    if (total > maxBytes) throw new TooLargeError(`More than ${maxBytes} bytes`);
    await file.writeFile(next.value);
  }
}
