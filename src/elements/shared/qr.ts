import {encode} from 'uqr';

/** A QR code: `size` modules wide and high, the margin included, and the dark ones as the path of an SVG. */
export interface Code {
  readonly size: number;
  readonly pad: string;
}

/** `text` as a QR code. Throws when the text is too long for one (about 2,300 characters). No Lit here: this is fetched alone. */
export function qr(text: string): Code {
  const {data, size} = encode(text, {ecc: 'M', border: 4});
  return {size, pad: pad(data)};
}

/** One rectangle per stretch of dark modules in a row. */
function pad(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => stukken(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
}

function stukken(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
