import type {IsoDate} from '../iso-date.js';
import type {Feit} from './feit.js';
import {waardeVan, type Snede} from './dimensie.js';
import type {As} from './indicatoren.js';
import {binnen, type Periode} from './periode.js';
import {BREEDTE, rijVan} from './rij.js';

/** How wide a period is: `alles`, a year, a quarter, a month. */
export type Breedte = 0 | 1 | 2 | 3;

/** One cell of a table. Of a dimension that it is not narrowed by, the value is `*`. */
export interface Vak {
  readonly periode: Periode;
  readonly values: readonly string[];
  /** Counts by place; behind them how many came in, see `INGEKOMEN`. */
  readonly counts: Int32Array;
  /** Which of them are not shown. */
  readonly dicht: Uint8Array;
  /** The values of its cases, by the number of the indicator. */
  readonly waarden: Map<number, number[]>;
}

/** Cells of equal width by their key. */
export type Tabel = Map<string, Vak>;

export const vakSleutel = (periode: Periode, values: readonly string[]): string => `${periode}|${values.join('|')}`;

export function leegVak(periode: Periode, values: readonly string[]): Vak {
  return {periode, values, counts: new Int32Array(BREEDTE + 1), dicht: new Uint8Array(BREEDTE + 1), waarden: new Map()};
}

/** The cell of a key, made when it is not there. */
export function vakIn(tabel: Tabel, periode: Periode, values: readonly string[]): Vak {
  const key = vakSleutel(periode, values);
  let vak = tabel.get(key);
  if (!vak) tabel.set(key, vak = leegVak(periode, values));
  return vak;
}

/** The period of a width around a month; one that has that width already is itself. */
function periodeVan(periode: Periode, breedte: Breedte): Periode {
  return MAAND.test(periode) ? binnen(periode)[3 - breedte] ?? periode : periode;
}

const MAAND = /^\d{4}-\d\d$/;

/** Adds a case to the cell of everything that falls in the same month and has the same values, on one axis. */
export function telMee(tabel: Tabel, feit: Feit, per: readonly Snede[], as: As, vandaag: IsoDate) {
  const rij = rijVan(feit, vandaag);
  const {maanden, plaatsen} = rij.per[as];
  if (!maanden.length) return;
  const values = per.map((dimensie) => waardeVan(feit, dimensie));
  for (const maand of maanden) {
    const vak = vakIn(tabel, maand, values);
    for (const place of plaatsen) vak.counts[place] = (vak.counts[place] ?? 0) + 1;
    for (const [nummer, waarde] of rij.waarden[as]) bij(vak.waarden, nummer).push(waarde);
  }
}

/** The same cases in wider cells: in periods of this width, and with only the dimensions of which `houdt` says so. */
export function samengevat(tabel: Tabel, houdt: readonly boolean[], breedte: Breedte, as: As): Tabel {
  const wider: Tabel = new Map();
  for (const {periode, values, counts, waarden} of tabel.values()) {
    // A stock is not added up over months.
    if (as === 'stand' && (periode === 'alles') !== (breedte === 0)) continue;
    const vak = vakIn(wider, as === 'stand' ? periode : periodeVan(periode, breedte), values.map((value, index) => (houdt[index] ? value : '*')));
    for (let place = 0; place < BREEDTE; place++) vak.counts[place] = (vak.counts[place] ?? 0) + (counts[place] ?? 0);
    for (const [nummer, some] of waarden) voegToe(bij(vak.waarden, nummer), some);
  }
  // In order of their keys, so that what is hidden does not depend on which case came first.
  return new Map([...wider].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function bij(waarden: Map<number, number[]>, nummer: number): number[] {
  let known = waarden.get(nummer);
  if (!known) waarden.set(nummer, known = []);
  return known;
}

/** One by one: as arguments of one call they could be too many. */
function voegToe(all: number[], some: readonly number[]) {
  for (const one of some) all.push(one);
}
