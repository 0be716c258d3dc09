import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Eenheid} from '../../../domain/inzicht/index.js';
import {metEenheid} from '../getal.js';
import {labels, schaal, streepjes, stukken, type Schaal} from './schaal.js';

/** What stands at one place on the axis; without a value there is a gap, with bounds only the stretch in which it lies. */
export interface Lijnpunt {
  readonly waarde: number | null;
  readonly laag?: number;
  readonly hoog?: number;
  readonly begrensd?: true;
}

/** A marked moment: before the point at this index. */
export interface Streep {
  readonly index: number;
  readonly nummer: number;
}

/** One or two lines over the same places. The second one is dashed with open squares, so that no colour is needed to tell them apart. */
export interface Lijnbeeld {
  readonly reeksen: readonly (readonly Lijnpunt[])[];
  /** Short names of the places, for under the axis. */
  readonly plaatsen: readonly string[];
  readonly eenheid: Eenheid;
  readonly strepen?: readonly Streep[];
  readonly breedte: number;
}

const HOOGTE = 220;
const MARGE = {boven: 26, onder: 30, links: 54, rechts: 14};
const LABEL = 68;

/** A line chart: `role="img"` and its name are the caller's. Nothing is drawn between points that are not neighbours. */
export function lijn({reeksen, plaatsen, eenheid, strepen = [], breedte}: Lijnbeeld): SVGTemplateResult {
  const marks = eenheid === 'aandeel' ? [0, 0.25, 0.5, 0.75, 1] : streepjes(Math.max(0, ...reeksen.flat().flatMap(({waarde, hoog}) => [waarde ?? 0, hoog ?? 0])));
  const y = schaal([0, marks.at(-1) ?? 1], [HOOGTE - MARGE.onder, MARGE.boven]);
  const x = schaal([0, Math.max(1, plaatsen.length - 1)], [MARGE.links + 8, breedte - MARGE.rechts - 8]);
  return svg`
    ${marks.map((mark) => merk(mark, y, eenheid, breedte))}
    ${labels(plaatsen.length, breedte - MARGE.links, LABEL).map((index) => plaatsnaam(plaatsen[index] ?? '', x.op(index), breedte))}
    ${strepen.map((streep) => mijlpaal(streep, x))}
    ${reeksen.map((punten, nummer) => reeks(punten, nummer, x, y, {metMarge: reeksen.length === 1}))}`;
}

/** How high the picture is, for its viewBox. */
export const lijnhoogte = HOOGTE;

const merk = (mark: number, y: Schaal, eenheid: Eenheid, breedte: number) => svg`
  <line class=${mark === 0 ? 'as' : 'raster'} x1=${MARGE.links} x2=${breedte - MARGE.rechts} y1=${y.op(mark)} y2=${y.op(mark)}></line>
  <text class="aslabel" x=${MARGE.links - 8} y=${y.op(mark) + 4} text-anchor="end">${eenheid === 'dagen' || eenheid === 'minuten' ? metEenheid(mark, 'aantal') : metEenheid(mark, eenheid)}</text>`;

/** The last name may not stick out. */
const plaatsnaam = (naam: string, x: number, breedte: number) => svg`
  <text class="aslabel" x=${Math.min(x, breedte - 2)} y=${HOOGTE - 8} text-anchor=${x > breedte - LABEL / 2 ? 'end' : 'middle'}>${naam}</text>`;

function mijlpaal({index, nummer}: Streep, x: Schaal) {
  const at = x.op(Math.max(0, index - 0.5));
  return svg`<g class="mijlpaal">
    <line x1=${at} x2=${at} y1=${MARGE.boven - 4} y2=${HOOGTE - MARGE.onder} stroke-dasharray="2 3"></line>
    <circle cx=${at} cy="12" r="9"></circle>
    <text x=${at} y="16" text-anchor="middle">${nummer}</text>
  </g>`;
}

function reeks(punten: readonly Lijnpunt[], nummer: number, x: Schaal, y: Schaal, {metMarge}: {readonly metMarge: boolean}) {
  const shown = punten.map(({waarde}) => waarde ?? undefined);
  return svg`<g class="reeks reeks-${nummer}">
    ${metMarge ? punten.map((punt, index) => marge(punt, x.op(index), y)) : nothing}
    ${stukken(shown).map((stuk) => svg`<polyline class="lijn" fill="none" stroke-dasharray=${nummer ? '6 4' : nothing} points=${stuk.map(({index, value}) => `${rond(x.op(index))},${rond(y.op(value))}`).join(' ')}></polyline>`)}
    ${shown.length > 60 ? nothing : punten.map((punt, index) => (punt.waarde === null ? nothing : stip(x.op(index), y.op(punt.waarde), nummer)))}
  </g>`;
}

/** The interval of a point; of a hidden one the stretch in which it lies, with open ends. */
function marge({laag, hoog, begrensd}: Lijnpunt, at: number, y: Schaal) {
  if (laag === undefined || hoog === undefined) return nothing;
  return begrensd
    ? svg`<rect class="grens" x=${at - 4} width="8" y=${rond(y.op(hoog))} height=${rond(Math.max(2, y.op(laag) - y.op(hoog)))} stroke-dasharray="2 2"></rect>`
    : svg`<line class="marge" x1=${at} x2=${at} y1=${rond(y.op(hoog))} y2=${rond(y.op(laag))}></line>`;
}

/** The mark of a series: a filled circle, an open square. Legends use it too. */
export const stip = (x: number, y: number, nummer: number): SVGTemplateResult => (nummer
  ? svg`<rect class="stip open" x=${rond(x - 4)} y=${rond(y - 4)} width="8" height="8"></rect>`
  : svg`<circle class="stip" cx=${rond(x)} cy=${rond(y)} r="4"></circle>`);

const rond = (value: number) => Math.round(value * 10) / 10;
