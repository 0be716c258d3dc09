import type {IsoDate} from '../iso-date.js';
import type {Feit} from './feit.js';
import {indicatoren, type Indicator} from './indicatoren.js';
import {KLEINSTE, waardeVan, type Cel, type Dimensie, type Filter, type Kubus, type Snede} from './kubus.js';
import type {Telbron} from './venster.js';
import {binnen, laatsteMaand, maanden, maandVan, weekVan, type Periode} from './periode.js';
import {kwantiel, mediaanInterval, newcombe, wilson} from './statistiek.js';

/** One indicator in one cell, as it may be shown. */
export interface Cijfer {
  readonly indicator: string;
  /** How many cases it is about; null when that could give somebody away. */
  readonly n: number | null;
  /** Of a share: how many have it; null when not shown. */
  readonly teller?: number | null;
  /** The number, the share (0 to 1), the median or the sum; null when not shown or not there. */
  readonly waarde: number | null;
  /** 95 % interval of a share or median; of a share that is not shown the bounds between which it lies, see `begrensd`. */
  readonly laag?: number;
  readonly hoog?: number;
  /** The share itself is not shown; `laag` and `hoog` say where it lies for certain. */
  readonly begrensd?: true;
  /** The share in whole per cents, of a hundred cases or more of which the number is not shown. */
  readonly afgerond?: true;
  /** Of a median, with ten cases or more. */
  readonly p90?: number;
}

/** How the figures are split. Weeks: of medians only. */
export type Splitsing = Dimensie | 'maand' | 'kwartaal' | 'week';

/** What somebody wants to know. */
export interface Cijfervraag {
  readonly periode: Periode;
  readonly filter: Filter;
  readonly per?: Splitsing;
}

/** The figures of one part of a split. */
export interface Groep {
  readonly waarde: string;
  readonly cijfers: readonly Cijfer[];
}

/** At most so many narrowings at once: with more almost nothing could be shown. */
export const MEESTE_FILTERS = 3;

/** Every indicator for a cell. */
export function cijfersVan(kubus: Telbron, cel: Cel): readonly Cijfer[] {
  return indicatoren.map((indicator, nummer) => (indicator.as === 'stand' ? stand(kubus, cel, indicator, nummer) : cijfer(kubus, cel, indicator, nummer)));
}

/** What is open: now, or at the end of a period that is over. */
function stand(kubus: Telbron, {periode, filter}: Cel, indicator: Indicator, nummer: number): Cijfer {
  const last = laatsteMaand(periode);
  const isNow = last === undefined || last >= maandVan(kubus.vandaag);
  if (!isNow && indicator.alleenNu) return {indicator: indicator.code, n: null, teller: null, waarde: null};
  return cijfer(kubus, {periode: isNow ? 'alles' : last, filter}, indicator, nummer);
}

/** The figures of a split, in order; of weeks only what is a median. */
export function groepen(kubus: Kubus, feiten: readonly Feit[], {periode, filter, per}: Cijfervraag, vandaag: IsoDate): readonly Groep[] {
  switch (per) {
    case undefined:
      return [];
    case 'week':
      return weken(feiten.filter((feit) => past(feit, filter)), periode, vandaag);
    case 'maand':
    case 'kwartaal':
      return perioden(feiten, periode, per, vandaag).map((one) => ({waarde: one, cijfers: cijfersVan(kubus, {periode: one, filter})}));
    default:
      return kubus.waardenVan(per).map((waarde) => ({waarde, cijfers: cijfersVan(kubus, {periode, filter: {...filter, [per]: waarde}})}));
  }
}

function cijfer(kubus: Telbron, cel: Cel, indicator: Indicator, nummer: number): Cijfer {
  const {code, as, eenheid} = indicator;
  const n = kubus.toon(cel, {as, wat: 'telt', nummer});
  if (eenheid === 'aantal') return {indicator: code, n, waarde: n};
  if (eenheid === 'aandeel') {
    const echt = kubus.aantal(cel, {as, wat: 'raak', nummer});
    return n === null ? ruwweg(code, kubus.aantal(cel, {as, wat: 'telt', nummer}), echt) : aandeel(code, n, kubus.toon(cel, {as, wat: 'raak', nummer}), echt);
  }
  if (n === null || n === 0) return {indicator: code, n, waarde: n === 0 && eenheid === 'euro' ? 0 : null};
  const values = kubus.waarden(cel, as, nummer);
  return eenheid === 'euro' ? {indicator: code, n, waarde: values.reduce((sum, value) => sum + value, 0)} : {indicator: code, n, ...midden(values)};
}

/** A share as it may be shown. `echt`: how many it really is; left out, nothing is said of a share that is not shown. */
export function aandeel(indicator: string, n: number | null, teller: number | null, echt = NaN): Cijfer {
  if (n === null) return {indicator, n, teller: null, waarde: null};
  if (n === 0) return {indicator, n, teller: 0, waarde: null};
  if (teller !== null) return {indicator, n, teller, waarde: teller / n, ...wilson(teller, n)};
  // Not how many, only that it is about so few. One more than it can be: else four and four would follow from eight together.
  if (echt < KLEINSTE) return {indicator, n, teller, waarde: null, laag: 0, hoog: KLEINSTE / n, begrensd: true};
  if (n - echt < KLEINSTE) return {indicator, n, teller, waarde: null, laag: (n - KLEINSTE) / n, hoog: 1, begrensd: true};
  return {indicator, n, teller, waarde: null};
}

/** So many cases that a whole per cent of them says nothing of a few. */
const VEEL = 100;

/**
 * A share of which the number of cases is hidden, because a small rest follows from it: such as a few cases that are not due yet. Of many
 * cases the whole per cent is shown all the same: it fits so many numbers that the rest cannot be found with it.
 */
function ruwweg(indicator: string, n: number, teller: number): Cijfer {
  const isMany = n >= VEEL && teller >= KLEINSTE && n - teller >= KLEINSTE;
  return {indicator, n: null, teller: null, waarde: isMany ? Math.round((100 * teller) / n) / 100 : null, ...(isMany && {afgerond: true})};
}

function midden(sorted: readonly number[]): Pick<Cijfer, 'waarde' | 'laag' | 'hoog' | 'p90'> {
  const p90 = sorted.length >= 2 * KLEINSTE ? kwantiel(sorted, 0.9) : undefined;
  return {waarde: kwantiel(sorted, 0.5) ?? null, ...mediaanInterval(sorted), ...(p90 !== undefined && {p90})};
}

function past(feit: Feit, filter: Filter): boolean {
  return Object.entries(filter).every(([dimensie, value]) => waardeVan(feit, dimensie as Snede) === value);
}

/** The months or quarters of a period, from the first case on and up to today. */
function perioden(feiten: readonly Feit[], periode: Periode, per: 'maand' | 'kwartaal', vandaag: IsoDate): readonly Periode[] {
  const first = feiten.reduce((earliest, {ontvangen}) => (ontvangen < earliest ? ontvangen : earliest), vandaag);
  const inside = maanden(maandVan(first), maandVan(vandaag)).filter((maand) => binnen(maand).includes(periode));
  return per === 'maand' ? inside : [...new Set(inside.map((maand) => binnen(maand)[1] ?? maand))];
}

function weken(feiten: readonly Feit[], periode: Periode, vandaag: IsoDate): readonly Groep[] {
  const weekOf = dagboek(periode);
  const found = new Map<string, Map<string, number[]>>();
  for (const indicator of indicatoren.filter(({eenheid}) => eenheid === 'dagen' || eenheid === 'minuten')) {
    for (const feit of feiten) {
      const day = indicator.as === 'ontvangen' ? feit.ontvangen : feit.einde;
      const name = day === undefined ? undefined : weekOf(day);
      const value = name !== undefined && indicator.telt(feit, vandaag) ? indicator.waarde?.(feit) : undefined;
      if (name === undefined || value === undefined) continue;
      const week = found.get(name) ?? new Map<string, number[]>();
      const values = week.get(indicator.code) ?? [];
      values.push(value);
      found.set(name, week.set(indicator.code, values));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([waarde, byCode]) => ({
    waarde,
    // How many there were stays out: weeks do not fit in months, so such counts could be laid side by side.
    cijfers: [...byCode].filter(([, values]) => values.length >= KLEINSTE).map(([indicator, values]) => ({indicator, n: null, waarde: kwantiel(values.sort((a, b) => a - b), 0.5) ?? null})),
  }));
}

/** The week of a day in a period; undefined outside it. Many cases have the same day. */
function dagboek(periode: Periode): (day: IsoDate) => string | undefined {
  const known = new Map<IsoDate, string | undefined>();
  return (day) => {
    if (!known.has(day)) known.set(day, binnen(maandVan(day)).includes(periode) ? weekVan(day) : undefined);
    return known.get(day);
  };
}

/** How one indicator differs between two groups. */
export interface Verschil {
  readonly indicator: string;
  readonly a: Cijfer;
  readonly b: Cijfer;
  /** a - b; null when one of them is not shown. */
  readonly verschil: number | null;
  readonly laag?: number;
  readonly hoog?: number;
  /** What cannot be concluded from it; codes. */
  readonly let: readonly Waarschuwing[];
}

/** `te-weinig`: fewer than thirty cases on a side. `ook-geen-verschil`: no difference lies inside the interval. */
export type Waarschuwing = 'niet-getoond' | 'te-weinig' | 'ook-geen-verschil';

const GENOEG = 30;

/** The difference of each indicator that is a share or a median. Only what may be shown of both sides is used, so a difference gives nothing away. */
export function verschillen(a: readonly Cijfer[], b: readonly Cijfer[]): readonly Verschil[] {
  return indicatoren.filter(({eenheid}) => eenheid !== 'aantal' && eenheid !== 'euro').flatMap(({code, eenheid}) => {
    const [one, other] = [a.find(({indicator}) => indicator === code), b.find(({indicator}) => indicator === code)];
    return one && other ? [verschil(one, other, eenheid === 'aandeel')] : [];
  });
}

function verschil(a: Cijfer, b: Cijfer, isShare: boolean): Verschil {
  const {indicator} = a;
  if (a.waarde === null || b.waarde === null || !a.n || !b.n) return {indicator, a, b, verschil: null, let: ['niet-getoond']};
  const interval = isShare ? newcombe({teller: a.teller ?? 0, noemer: a.n}, {teller: b.teller ?? 0, noemer: b.n}) : vanMedianen(a, b);
  return {
    indicator, a, b, verschil: a.waarde - b.waarde,
    ...(interval && {laag: interval.laag, hoog: interval.hoog}),
    let: [...(Math.min(a.n, b.n) < GENOEG ? ['te-weinig' as const] : []), ...(!interval || (interval.laag <= 0 && interval.hoog >= 0) ? ['ook-geen-verschil' as const] : [])],
  };
}

/** Wider than it need be: from the lowest of one less the highest of the other. */
function vanMedianen(a: Cijfer, b: Cijfer) {
  if (a.laag === undefined || a.hoog === undefined || b.laag === undefined || b.hoog === undefined) return undefined;
  return {laag: a.laag - b.hoog, hoog: a.hoog - b.laag};
}
