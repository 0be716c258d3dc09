import {crc32, deflateSync} from 'node:zlib';

/** One grey dot, as a camera would write it. */
const DOT = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
const END = Buffer.from([0xff, 0xd9]);

const segment = (marker: number, data: Buffer) => {
  const length = data.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), data]);
};

/** A JPEG photo with EXIF in it: place, thumbnail with an end of its own; `film` is what a phone may put behind it. */
export function jpeg({width = 1, height = 1, film = Buffer.alloc(0), comment = ''}: {readonly width?: number; readonly height?: number; readonly film?: Buffer; readonly comment?: string} = {}): Buffer {
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\u0008GPS 52.09 N 5.12 E', 'latin1'), DOT, END]));
  const photo = Buffer.from(DOT);
  const frame = photo.indexOf(Buffer.from([0xff, 0xc2]));
  photo.writeUInt16BE(height, frame + 5);
  photo.writeUInt16BE(width, frame + 7);
  return Buffer.concat([photo.subarray(0, 2), exif, ...(comment ? [segment(0xfe, Buffer.from(comment))] : []), photo.subarray(2), END, film]);
}

/** A JPEG of which the end did not come through. Its thumbnail did. */
export const halfJpeg = () => jpeg().subarray(0, -2);

/** A PNG that says it is this large; there is only one dot in it. */
export function png(width = 1, height = 1): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const size = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.from([0, 128]))), chunk('IEND', Buffer.alloc(0))]);
}

/** A WebP, in the form that WhatsApp and Android save. */
export function webp(width = 1, height = 1): Buffer {
  const extended = Buffer.alloc(18);
  extended.write('VP8X');
  extended.writeUInt32LE(10, 4);
  extended.writeUIntLE(width - 1, 12, 3);
  extended.writeUIntLE(height - 1, 15, 3);
  const body = Buffer.concat([Buffer.from('WEBP'), extended, Buffer.from('VP8 \u0004\0\0\0abcd', 'latin1')]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), size, body]);
}

/** A HEIC as an iPhone makes it: a picture of tiles, of which the whole has this size. `brand` is what the file calls itself. */
export function heic(width = 4032, height = 3024, brand = 'heic'): Buffer {
  const box = (name: string, ...data: readonly (Buffer | string)[]) => {
    const body = Buffer.concat([Buffer.from(name), ...data.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length + 4);
    return Buffer.concat([length, body]);
  };
  const extent = (w: number, h: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt32BE(w, 4);
    bytes.writeUInt32BE(h, 8);
    return box('ispe', bytes);
  };
  const meta = box('meta', '\0\0\0\0', box('iprp', box('ipco', extent(512, 512), extent(width, height))));
  return Buffer.concat([box('ftyp', brand, '\0\0\0\0', 'mif1', 'heic'), meta, box('mdat', Buffer.alloc(4096, 1))]);
}
