import {find} from './find.js';
import type {Peek} from './storage.js';

/** What the header of a photo tells. */
export interface ImageFacts {
  /** Width times height; undefined when it could not be read. */
  readonly pixels?: number;
  /** Whether the end is there. Half a photo is told at once, while the person still has the whole one. */
  readonly isWhole: boolean;
}

/** Twenty per cent above the largest photo that a phone makes (200 million); as a bitmap about 1 GB. */
export const MAX_PIXELS = 240_000_000;

const readers: Readonly<Record<string, (peek: Peek) => Promise<ImageFacts>>> = {
  'image/png': png, 'image/jpeg': jpeg, 'image/gif': gif, 'image/webp': webp,
  'image/heic': heif, 'image/heif': heif, 'image/heic-sequence': heif, 'image/heif-sequence': heif, 'image/avif': heif,
};

/** The facts of a photo of this kind (MIME), by its header alone; undefined for what is no photo, or of a kind we cannot read. */
export async function imageFacts(peek: Peek, kind: string): Promise<ImageFacts | undefined> {
  return readers[kind]?.(peek);
}

async function png(peek: Peek): Promise<ImageFacts> {
  const head = await peek.at(0, 24);
  const isWhole = await find(peek, 'IEND', 8) >= 0;
  return head.length < 24 ? {isWhole: false} : {pixels: head.readUInt32BE(16) * head.readUInt32BE(20), isWhole};
}

/** Walks the segments up to the picture itself. In that, FF D9 can only be the end. Behind it phones put a film. */
async function jpeg(peek: Peek): Promise<ImageFacts> {
  let pixels: number | undefined;
  for (let at = 2, count = 0; count < 4096; count++) {
    const head = await peek.at(at, 9);
    const marker = head[1] ?? 0;
    if (head.length < 4 || head[0] !== 0xff) break;
    if (marker === 0xda) return facts(pixels, await find(peek, Buffer.from([0xff, 0xd9]), at) >= 0);
    const isSize = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isSize && head.length === 9) pixels = head.readUInt16BE(5) * head.readUInt16BE(7);
    // FF may be repeated before a marker.
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(2);
  }
  return facts(pixels, false);
}

async function gif(peek: Peek): Promise<ImageFacts> {
  const head = await peek.at(0, 10);
  return head.length < 10 ? {isWhole: false} : {pixels: head.readUInt16LE(6) * head.readUInt16LE(8), isWhole: true};
}

async function webp(peek: Peek): Promise<ImageFacts> {
  const head = await peek.at(0, 30);
  if (head.length < 30) return {isWhole: false};
  const isWhole = head.readUInt32LE(4) + 8 <= peek.size;
  const bits = head.readUInt32LE(21);
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8X': return {pixels: (head.readUIntLE(24, 3) + 1) * (head.readUIntLE(27, 3) + 1), isWhole};
    case 'VP8L': return {pixels: ((bits & 0x3fff) + 1) * (((bits >> 14) & 0x3fff) + 1), isWhole};
    default: return {pixels: (head.readUInt16LE(26) & 0x3fff) * (head.readUInt16LE(28) & 0x3fff), isWhole};
  }
}

/** Boxes one after another (ISO 14496-12); in `meta` stands the size of the picture and of the tiles that it is made of. */
async function heif(peek: Peek): Promise<ImageFacts> {
  let pixels: number | undefined;
  for (let at = 0, count = 0; at < peek.size; count++) {
    const head = await peek.at(at, 16);
    if (head.length < 8 || count > 1024) return facts(pixels, false);
    const short = head.readUInt32BE(0);
    const length = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short || peek.size - at;
    if (length < 8 || at + length > peek.size) return facts(pixels, false);
    if (head.toString('latin1', 4, 8) === 'meta') pixels = largest(await peek.at(at, Math.min(length, 1_000_000)));
    at += length;
  }
  return facts(pixels, true);
}

function largest(meta: Buffer): number | undefined {
  const sizes: number[] = [];
  for (let at = meta.indexOf('ispe'); at >= 0 && at + 16 <= meta.length; at = meta.indexOf('ispe', at + 4)) {
    sizes.push(meta.readUInt32BE(at + 8) * meta.readUInt32BE(at + 12));
  }
  return sizes.length ? Math.max(...sizes) : undefined;
}

const facts = (pixels: number | undefined, isWhole: boolean): ImageFacts => ({isWhole, ...(pixels !== undefined && {pixels})});
