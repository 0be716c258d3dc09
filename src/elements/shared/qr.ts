import {html} from 'lit';
import {encode} from 'uqr';

/**
 * `url` as a QR code: one path, dark on light in every theme, for a camera reads no other. `label` is its text alternative.
 * Throws when the text is too long for a code (about 2,900 characters).
 */
export function qr(url: string, label: string) {
  const {data, size} = encode(url, {ecc: 'M', border: 4});
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" focusable="false">
    <rect width="100%" height="100%" fill="#fff"></rect>
    <path fill="#000" d=${pad(data)}></path>
  </svg>`;
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
