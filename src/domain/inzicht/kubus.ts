import type {IsoDate} from '../iso-date.js';
import type {Feit} from './feit.js';
import type {As} from './indicatoren.js';
import {binnen, eromheen, naast, type Periode} from './periode.js';
import {assen, BREEDTE, plaats, rijVan, type Telling} from './rij.js';

/** By what figures can be split or narrowed. */
export const dimensies = ['soort', 'kanaal', 'vertegenwoordigd', 'tolk', 'weg', 'afdeling', 'stap', 'oorzaak', 'brief'] as const;
export type Dimensie = (typeof dimensies)[number];

/** Narrowing: of each named dimension one value. */
export type Filter = Readonly<Partial<Record<Dimensie, string>>>;

/** Counts from 1 up to this one are not shown. Zero is: it is about nobody. */
export const KLEINSTE = 5;

/** A cell: which cases, in which period. */
export interface Cel {
  readonly periode: Periode;
  readonly filter: Filter;
}

/** The value of a dimension of a case; a case without one is of `onbekend`. */
export function waardeVan(feit: Feit, dimensie: Dimensie): string {
  switch (dimensie) {
    case 'vertegenwoordigd':
    case 'tolk':
      return feit[dimensie] ? 'ja' : 'nee';
    default:
      return feit[dimensie] ?? 'onbekend';
  }
}

/** Everything that falls in one month and has the same values: its counts, and the values of its cases by indicator. */
interface Atoom {
  readonly maand: Periode;
  readonly values: readonly string[];
  readonly counts: Int32Array;
  readonly waarden: Map<number, number[]>;
}

/**
 * Counts of all cases by period and by the given dimensions, with every total over them, and which of those counts may be shown. A
 * count may when it is 0 or at least five, and differs from every wider count that holds it by 0 or at least five; and when
 * it cannot be found by taking its neighbours from their total. So no two answers, whatever their filters, give a small count away.
 */
export class Kubus {
  private readonly cellen = new Map<string, Int32Array>();
  private readonly atomen: ReadonlyMap<As, ReadonlyMap<string, Atoom>>;
  private readonly voorkomend = new Map<Dimensie, Set<string>>();
  private readonly jaren = new Set<Periode>();
  private readonly bekend = new Map<string, boolean>();

  constructor(feiten: Iterable<Feit>, private readonly per: readonly Dimensie[], vandaag: IsoDate) {
    for (const dimensie of per) this.voorkomend.set(dimensie, new Set());
    this.atomen = new Map(assen.map((as) => [as, this.maak(feiten, as, vandaag)]));
    for (const [as, atomen] of this.atomen) for (const atoom of atomen.values()) this.optel(as, atoom);
  }

  /** Every value that occurs of a dimension, in order. */
  waardenVan(dimensie: Dimensie): readonly string[] {
    return [...this.voorkomend.get(dimensie) ?? []].sort();
  }

  /** A count as it is, for the rules only: show {@link toon}. */
  aantal(cel: Cel, telling: Telling): number {
    return this.cellen.get(this.sleutel(telling.as, cel))?.[plaats(telling)] ?? 0;
  }

  /** A count as it may be shown; null when it could give a person away. */
  toon(cel: Cel, telling: Telling): number | null {
    return this.mag(cel, telling) ? this.aantal(cel, telling) : null;
  }

  /** The values of an indicator in a cell, in ascending order. Show a median of them only when the count may be shown. */
  waarden({periode, filter}: Cel, as: As, nummer: number): readonly number[] {
    const wanted = this.per.map((dimensie) => filter[dimensie]);
    const found: (readonly number[])[] = [];
    for (const {maand, values, waarden} of this.atomen.get(as)?.values() ?? []) {
      const isInside = (as === 'stand' ? maand === periode : binnen(maand).includes(periode)) && wanted.every((value, index) => value === undefined || value === values[index]);
      if (isInside) found.push(waarden.get(nummer) ?? []);
    }
    return found.flat().sort((a, b) => a - b);
  }

  /** Whether a count may be shown. */
  mag(cel: Cel, telling: Telling): boolean {
    const key = `${this.sleutel(telling.as, cel)}#${plaats(telling)}`;
    const known = this.bekend.get(key) ?? (this.isVeilig(cel, telling) && !this.isTegenhanger(cel, telling));
    this.bekend.set(key, known);
    return known;
  }

  private isVeilig(cel: Cel, telling: Telling): boolean {
    const own = this.aantal(cel, telling);
    if (own === 0) return true;
    if (own < KLEINSTE) return false;
    return this.wijder(cel, telling).every(([wider, what]) => {
      const rest = this.aantal(wider, what) - own;
      return rest === 0 || rest >= KLEINSTE;
    });
  }

  /** Every count that holds all cases of this one: wider periods, fewer filters, and of a part the whole. */
  private wijder(cel: Cel, telling: Telling): readonly (readonly [Cel, Telling])[] {
    const periods = telling.as === 'stand' ? [cel.periode] : [cel.periode, ...eromheen(cel.periode)];
    const cells = periods.flatMap((periode) => deelfilters(cel.filter).map((filter) => ({periode, filter})));
    const {as} = telling;
    const whats: readonly Telling[] = telling.wat === 'alle' ? [telling]
      : [telling, ...(telling.wat === 'raak' ? [{...telling, wat: 'telt' as const}] : []), {as, wat: 'alle'}];
    return cells.flatMap((one) => whats.map((what) => [one, what] as const));
  }

  /** Whether it is hidden because a neighbour must be: of those that add up to a shown total never exactly one is missing, nor fewer than five cases. */
  private isTegenhanger(cel: Cel, telling: Telling): boolean {
    if (this.aantal(cel, telling) === 0) return false;
    return this.families(cel, telling.as).some((family) => this.tegenhangers(family, telling).some((one) => this.sleutel(telling.as, one) === this.sleutel(telling.as, cel)));
  }

  private tegenhangers(family: readonly Cel[], telling: Telling): readonly Cel[] {
    const counted = family.map((cel) => ({cel, aantal: this.aantal(cel, telling)})).filter(({aantal}) => aantal > 0);
    const open = counted.filter(({cel}) => !this.isVeilig(cel, telling));
    if (!open.length) return [];
    const rest = counted.filter(({cel}) => this.isVeilig(cel, telling)).sort((a, b) => a.aantal - b.aantal || (this.sleutel('ontvangen', a.cel) < this.sleutel('ontvangen', b.cel) ? -1 : 1));
    const chosen: Cel[] = [];
    let [cells, cases] = [open.length, open.reduce((sum, {aantal}) => sum + aantal, 0)];
    for (const {cel, aantal} of rest) {
      if (cells > 1 && cases >= KLEINSTE) break;
      chosen.push(cel);
      [cells, cases] = [cells + 1, cases + aantal];
    }
    return chosen;
  }

  /** The groups of cells that add up to one total, of which this cell is a part: by each dimension it is narrowed by, and by period. */
  private families({periode, filter}: Cel, as: As): readonly (readonly Cel[])[] {
    const byDimension = (Object.keys(filter) as Dimensie[]).map((dimensie) => this.waardenVan(dimensie).map((value) => ({periode, filter: {...filter, [dimensie]: value}})));
    const byPeriod = as === 'stand' || periode === 'alles' ? [] : [naast(periode, [...this.jaren]).map((one) => ({periode: one, filter}))];
    return [...byDimension, ...byPeriod];
  }

  private sleutel(as: As, {periode, filter}: Cel): string {
    return `${as}|${periode}|${this.per.map((dimensie) => filter[dimensie] ?? '*').join('|')}`;
  }

  /** First everything that falls in one month and has the same values together, so that totals are made of few. */
  private maak(feiten: Iterable<Feit>, as: As, vandaag: IsoDate): ReadonlyMap<string, Atoom> {
    const atomen = new Map<string, Atoom>();
    for (const feit of feiten) {
      const values = this.per.map((dimensie) => waardeVan(feit, dimensie));
      this.per.forEach((dimensie, index) => this.voorkomend.get(dimensie)?.add(values[index] ?? ''));
      const rij = rijVan(feit, vandaag);
      const {maanden, plaatsen} = rij.per[as];
      for (const maand of maanden) {
        const key = values.length ? `${maand}|${values.join('|')}` : maand;
        let atoom = atomen.get(key);
        if (!atoom) atomen.set(key, atoom = {maand, values, counts: new Int32Array(BREEDTE), waarden: new Map()});
        for (const place of plaatsen) atoom.counts[place] = (atoom.counts[place] ?? 0) + 1;
        for (const [nummer, waarde] of rij.waarden[as]) {
          const known = atoom.waarden.get(nummer);
          if (known) known.push(waarde);
          else atoom.waarden.set(nummer, [waarde]);
        }
      }
    }
    for (const {maand} of atomen.values()) if (maand !== 'alles') this.jaren.add(maand.slice(0, 4));
    return atomen;
  }

  private optel(as: As, {maand, values, counts}: Atoom) {
    const filter = Object.fromEntries(this.per.map((dimensie, index) => [dimensie, values[index] ?? '']));
    for (const periode of as === 'stand' ? [maand] : binnen(maand)) {
      for (const part of deelfilters(filter)) {
        const key = this.sleutel(as, {periode, filter: part});
        const cell = this.cellen.get(key) ?? new Int32Array(BREEDTE);
        this.cellen.set(key, cell);
        counts.forEach((count, place) => { cell[place] = (cell[place] ?? 0) + count; });
      }
    }
  }
}

/** A filter with each of its parts left out or not, the whole one first. */
function deelfilters(filter: Filter): readonly Filter[] {
  return Object.entries(filter).reduce<readonly Filter[]>((all, [name, value]) => all.flatMap((part) => [{...part, [name]: value}, part]), [{}]);
}
