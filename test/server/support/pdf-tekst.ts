import {inflateSync} from 'node:zlib';

/** What a reader of a PDF gets from it, without a PDF library: enough for the documents our server makes. */
export interface PdfLezing {
  /** The whole file with every stream unpacked: to look for names such as /MarkInfo. */
  readonly bron: string;
  /** Tags in reading order, such as `H1`, `P`, `LI`. */
  readonly tags: readonly string[];
  /** The text that can be selected, a line per shown piece, all white space as one space. */
  readonly tekst: string;
}

/** Reads text through each font's ToUnicode table, as copying from the page does. Throws when a glyph has no character. */
export function leesPdf(bytes: Uint8Array): PdfLezing {
  const objects = new Map([...Buffer.from(bytes).toString('latin1').matchAll(/(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, unpack(body)]));
  const fonts = new Map([...objects.values()].flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, toUnicode(objects, id)] as const)));
  const pages = [...(/\/Kids \[([^\]]*)\]/.exec([...objects.values()].find((body) => body.includes('/Type /Pages')) ?? '')?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
  const content = pages.map(([, id = '']) => objects.get(/\/Contents (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '') ?? '').join('\n');
  return {bron: [...objects.values()].join('\n'), tags: [...content.matchAll(/\/(\w+) <<\s*\/MCID/g)].map(([, tag = '']) => tag), tekst: shown(content, fonts)};
}

function unpack(body: string): string {
  const [dictionary = '', packed] = body.split('\nstream\n');
  if (packed === undefined) return body;
  const bytes = Buffer.from(packed.replace(/\nendstream$/, ''), 'latin1');
  return `${dictionary}\n${dictionary.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')}`;
}

function toUnicode(objects: ReadonlyMap<string, string>, id: string): ReadonlyMap<number, string> {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '') ?? '';
  return new Map([...table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)].flatMap(([, from = '', list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].map(([, hex = ''], index) => [parseInt(from, 16) + index, utf16(hex)] as const)));
}

const utf16 = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');

function shown(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  const lines: string[] = [];
  for (const [, name, pieces] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    if (pieces === undefined) continue;
    const hex = [...pieces.matchAll(/<([0-9a-f]*)>/gi)].map(([, piece = '']) => piece).join('');
    lines.push((hex.match(/.{4}/g) ?? []).map((glyph) => {
      const text = font?.get(parseInt(glyph, 16));
      if (text === undefined) throw new Error(`glyph ${glyph} cannot be read back`);
      return text;
    }).join(''));
  }
  return lines.join('\n').replace(/\s+/g, ' ');
}
