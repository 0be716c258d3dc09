import {nothing, svg, type SVGTemplateResult} from 'lit';
import {stip} from './lijn.js';
import {inkorten, schaal, type Schaal} from './schaal.js';

/** One side of a row. Without a value there is no mark, and its text says why. */
export interface Kant {
  readonly waarde: number | null;
  readonly laag?: number | undefined;
  readonly hoog?: number | undefined;
  readonly begrensd?: true | undefined;
  readonly tekst: string;
}

/** What is compared, with each side's value. */
export interface Vergelijking {
  readonly naam: string;
  readonly kanten: readonly Kant[];
}

/** Marks with their intervals, two sides below each other in each row. */
export interface Vergelijkbeeld {
  readonly rijen: readonly Vergelijking[];
  readonly tussen: readonly [number, number];
  readonly streepjes: readonly {readonly waarde: number; readonly tekst: string}[];
  readonly breedte: number;
}

const KOP = 22;
const BAAN = 20;
const VOET = 26;
/** Room for a value in words, at the end of its track. */
const TEKST = 104;

const hoogteVan = ({kanten}: Vergelijking) => KOP + kanten.length * BAAN + 8;

export const vergelijkhoogte = (rijen: readonly Vergelijking[]): number => rijen.reduce((sum, rij) => sum + hoogteVan(rij), VOET);

/** A dot chart: `role="img"` and its name are the caller's. */
export function naastElkaar({rijen, tussen, streepjes, breedte}: Vergelijkbeeld): SVGTemplateResult {
  const x = schaal(tussen, [8, breedte - TEKST]);
  const end = vergelijkhoogte(rijen) - VOET;
  let top = 0;
  return svg`
    ${streepjes.map(({waarde, tekst}) => svg`
      <line class="raster" x1=${x.op(waarde)} x2=${x.op(waarde)} y1="0" y2=${end}></line>
      <text class="aslabel" x=${x.op(waarde)} y=${end + 16} text-anchor=${waarde === tussen[0] ? 'start' : 'middle'}>${tekst}</text>`)}
    ${rijen.map((rij) => {
      const here = top;
      top += hoogteVan(rij);
      return vergelijking(rij, here, x, breedte);
    })}`;
}

const vergelijking = ({naam, kanten}: Vergelijking, top: number, x: Schaal, breedte: number) => svg`
  <text class="staafnaam achtergrond" x="14" y=${top + 15}>${inkorten(naam, Math.floor(breedte / 7.2))}</text>
  ${kanten.map((kant, nummer) => baan(kant, nummer, top + KOP + nummer * BAAN + BAAN / 2, x, breedte))}`;

function baan({waarde, laag, hoog, begrensd, tekst}: Kant, nummer: number, y: number, x: Schaal, breedte: number) {
  return svg`<g class="reeks reeks-${nummer}">
    ${laag === undefined || hoog === undefined ? nothing : begrensd
      ? svg`<rect class="grens" x=${x.op(laag)} y=${y - 5} width=${Math.max(3, x.op(hoog) - x.op(laag))} height="10" stroke-dasharray="3 2"></rect>`
      : svg`<line class="lijn" x1=${x.op(laag)} x2=${x.op(hoog)} y1=${y} y2=${y} stroke-dasharray=${nummer ? '6 4' : nothing}></line>`}
    ${waarde === null ? nothing : stip(x.op(waarde), y, nummer)}
    <text class="staafwaarde" x=${breedte - 2} y=${y + 4} text-anchor="end">${tekst}</text>
  </g>`;
}
