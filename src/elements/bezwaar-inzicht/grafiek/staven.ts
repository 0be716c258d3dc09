import {nothing, svg, type SVGTemplateResult} from 'lit';
import {inkorten, schaal} from './schaal.js';

/** One bar. Without a value there is none, and its text says why. */
export interface Staaf {
  readonly naam: string;
  readonly tekst: string;
  readonly waarde: number | null;
  readonly laag?: number | undefined;
  readonly hoog?: number | undefined;
  /** Only bounds: a striped bar from the low one to the high one. */
  readonly begrensd?: true | undefined;
}

/** Bars below each other, each under its own name, so that they fit a phone. */
export interface Stavenbeeld {
  readonly staven: readonly Staaf[];
  /** What the whole width stands for; the highest bar when absent. */
  readonly tot?: number | undefined;
  readonly breedte: number;
}

const RIJ = 46;
const LETTER = 7.2;

export const stavenhoogte = (aantal: number): number => Math.max(1, aantal) * RIJ + 4;

/** A bar chart: `role="img"` and its name are the caller's. */
export function staven({staven: alle, tot, breedte}: Stavenbeeld): SVGTemplateResult {
  const top = tot ?? Math.max(0, ...alle.flatMap(({waarde, hoog}) => [waarde ?? 0, hoog ?? 0]));
  const x = schaal([0, top || 1], [1, breedte - 2]);
  return svg`${alle.map((een, index) => staaf(een, index * RIJ, x.op, breedte))}`;
}

function staaf({naam, tekst, waarde, laag, hoog, begrensd}: Staaf, top: number, x: (value: number) => number, breedte: number) {
  const over = breedte / LETTER - tekst.length - 2;
  return svg`<g class="reeks reeks-0">
    <text class="staafnaam" x="1" y=${top + 15}>${inkorten(naam, Math.floor(over))}</text>
    <text class="staafwaarde" x=${breedte - 2} y=${top + 15} text-anchor="end">${tekst}</text>
    <rect class="baan" x="1" y=${top + 22} width=${breedte - 3} height="14"></rect>
    ${waarde === null ? nothing : svg`<rect class="staaf" x="1" y=${top + 22} width=${rond(Math.max(waarde > 0 ? 2 : 0, x(waarde) - 1))} height="14"></rect>`}
    ${laag === undefined || hoog === undefined ? nothing : begrensd
      ? svg`<rect class="grens" x=${rond(x(laag))} y=${top + 22} width=${rond(Math.max(3, x(hoog) - x(laag)))} height="14" stroke-dasharray="3 2"></rect>`
      : haak(x(laag), x(hoog), top + 29)}
  </g>`;
}

/** An interval: a line with ends, dark with a light edge so that it shows on the bar and beside it. */
const haak = (laag: number, hoog: number, y: number) => svg`${['haak-rand', 'haak'].map((naam) => svg`
  <path class=${naam} fill="none" d="M${rond(laag)} ${y - 4}V${y + 4}M${rond(laag)} ${y}H${rond(hoog)}M${rond(hoog)} ${y - 4}V${y + 4}"></path>`)}`;

const rond = (value: number) => Math.round(value * 10) / 10;
