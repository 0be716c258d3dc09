import type {Peek} from './storage.js';

const BLOCK_BYTES = 256 * 1024;

/** Where `needle` (at most a few kilobytes; a string is Latin-1) first stands from `from` on; -1 when nowhere. */
export async function find(peek: Peek, needle: string | Buffer, from = 0): Promise<number> {
  const [first] = await findAll(peek, needle, {from, most: 1});
  return first ?? -1;
}

/** Every place of `needle`, at most `most`. Reads the file once, a block at a time. */
export async function findAll(peek: Peek, needle: string | Buffer, {from = 0, most = 64}: {readonly from?: number; readonly most?: number} = {}): Promise<readonly number[]> {
  const wanted = typeof needle === 'string' ? Buffer.from(needle, 'latin1') : needle;
  const found: number[] = [];
  for (let at = Math.max(0, from); at < peek.size; at += BLOCK_BYTES) {
    // A little of the next block too, for what stands across the border.
    const block = await peek.at(at, BLOCK_BYTES + wanted.length - 1);
    for (let hit = block.indexOf(wanted); hit >= 0; hit = block.indexOf(wanted, hit + 1)) {
      found.push(at + hit);
      if (found.length === most) return found;
    }
  }
  return found;
}

/** The last bytes of a file, at most `length`. */
export function tail(peek: Peek, length: number): Promise<Buffer> {
  return peek.at(Math.max(0, peek.size - length), length);
}
