import type {IsoDate} from '../iso-date.js';
import {maandVan, maanden, type Periode} from './periode.js';
import type {Cel, Kubus} from './kubus.js';
import type {As} from './indicatoren.js';
import type {Telling} from './rij.js';

/** What figures are made from: all counts, or those of some months. */
export type Telbron = Pick<Kubus, 'vandaag' | 'aantal' | 'toon' | 'waarden'>;

/**
 * Some months in a row as one period. It shows only what can be added up from months, quarters and years that are shown: so it tells
 * nothing that could not be asked already. The period of a cell is not looked at.
 */
export class Venster implements Telbron {
  readonly vandaag: IsoDate;

  constructor(private readonly kubus: Kubus, private readonly months: readonly Periode[]) {
    this.vandaag = kubus.vandaag;
  }

  /** Of a share that is not shown nothing is said, not even between what it lies. */
  aantal(): number {
    return NaN;
  }

  toon({filter}: Cel, telling: Telling): number | null {
    if (telling.as === 'stand') return null;
    const whole = new Set(this.months);
    const known = jarenVan(this.months).map((jaar) => this.inDelen(jaar, whole, filter, telling));
    return known.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  }

  waarden({filter}: Cel, as: As, nummer: number): readonly number[] {
    return this.months.flatMap((periode) => this.kubus.waarden({periode, filter}, as, nummer)).sort((a, b) => a - b);
  }

  /** The widest parts that lie in it whole and are shown, down to its months. */
  private inDelen(deel: Periode, whole: ReadonlySet<Periode>, filter: Cel['filter'], telling: Telling): number | null {
    const inside = maandenIn(deel);
    if (inside.every((month) => !whole.has(month))) return 0;
    const own = inside.every((month) => whole.has(month)) ? this.kubus.toon({periode: deel, filter}, telling) : null;
    if (own !== null || inside.length === 1) return own;
    const parts = deel.length === 4 ? [1, 2, 3, 4].map((quarter) => `${deel}-K${quarter}`) : inside;
    return parts.map((one) => this.inDelen(one, whole, filter, telling)).reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  }
}

function maandenIn(deel: Periode): readonly Periode[] {
  const [jaar = '', rest] = deel.split('-');
  if (rest === undefined) return maanden(`${jaar}-01`, `${jaar}-12`);
  if (!rest.startsWith('K')) return [deel];
  const last = String(Number(rest.slice(1)) * 3).padStart(2, '0');
  return maanden(`${jaar}-${String(Number(rest.slice(1)) * 3 - 2).padStart(2, '0')}`, `${jaar}-${last}`);
}

const jarenVan = (months: readonly Periode[]) => [...new Set(months.map((month) => month.slice(0, 4)))];

/** Whole months before and after a day, as many on both sides and at most twelve; empty while not one whole month has passed since. */
export function voorEnNa(dag: IsoDate, vandaag: IsoDate, begin: Periode): {readonly voor: readonly Periode[]; readonly na: readonly Periode[]} {
  const own = maandVan(dag);
  // In the month itself both were: it counts as after only when it changed on the first.
  const after = maanden(own, maandVan(vandaag)).slice(dag.endsWith('-01') ? 0 : 1, -1);
  const before = maanden(begin, own).slice(0, -1);
  const length = Math.min(12, after.length, before.length);
  return {voor: before.slice(before.length - length), na: after.slice(0, length)};
}
