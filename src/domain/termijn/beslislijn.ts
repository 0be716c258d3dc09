import {dayNumber, isoDate, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import type {Regel} from './data/regels.js';
import {alsTermijn, onbekend} from './opbouw.js';
import {isNaEinde, schorsingen, type Lezing, type Opschorting} from './opschorting.js';
import type {Doubt, DoubtCode, Onbekend, Termijn, TermijnNaam} from './termijn.js';
import {isUitgezonderd, schuif, verleng, type Loop} from './termijnenwet.js';
import {gewoneDag, inKalender, vrij} from './vrije-dagen.js';

// A decision term is a line: basis, suspension, extension, holidays, consent. Where the law can
// be read in more than one way the line is drawn for every combination, and the readings are kept.

/** Extra weeks taken by the authority in writing. */
export interface Verdaging {
  /** The day the parties were told (Awb 7:10 lid 5). */
  readonly op?: IsoDate;
  /** Fewer weeks than the law allows at most. */
  readonly weken?: number;
}

/** A written agreement to wait until a day that the parties choose. */
export interface Instemming {
  readonly tot: IsoDate;
}

/** What can happen to a decision term. */
export interface Gebeurd {
  readonly opschortingen?: readonly Opschorting[];
  readonly verdaging?: Verdaging;
  readonly instemming?: Instemming;
}

/** A way to read where the term ends before anything happens to it, with the doubt that makes it another way. */
export interface Basis {
  readonly end: number;
  readonly doubt?: DoubtCode;
  readonly article?: string;
}

/** The law of one decision term. */
export interface Lijn {
  readonly rule: TermijnNaam;
  readonly regel: Regel;
  readonly event: number;
  readonly first: number;
  /** Start of the moves, when the reading we hold for right already moved something. */
  readonly loop: Loop;
  /** Other readings of the basis. */
  readonly anders?: readonly Basis[];
  readonly gebeurd: Gebeurd;
  readonly opschorting: string;
  readonly verdaging?: Regel | undefined;
  readonly instemming: string;
  readonly doubts?: readonly Doubt[];
}

/** Thrown when more weeks are taken than the law allows: a programmer's mistake. */
export class VerdagingTooLongError extends Error {
  override readonly name = 'VerdagingTooLongError';
}

/** One combination of readings. */
interface Keuze extends Lezing {
  readonly basis: number;
  /** Whether an extension announced after the end counts all the same. */
  readonly laatVerdaagd: boolean;
  readonly vanafVerlengd: boolean;
  readonly atw: boolean;
}

/** Draws the line and weighs its readings. */
export function beslislijn(lijn: Lijn): Termijn | Onbekend {
  const standaard = standaardKeuze(lijn);
  const loop = teken(lijn, standaard);
  const {rule, regel, event, first} = lijn;
  if (!loop) return onbekend(rule, 'na-bereik');
  const dimensies = keuzes(lijn, standaard);
  const doubts = [...(lijn.doubts ?? []), ...twijfels(lijn, standaard, dimensies, loop.end), ...naEinde(lijn, loop.end), ...vrijeKeuze(lijn, loop.end)];
  const others = dimensies.length ? combinaties(standaard, dimensies) : [];
  const readings = others.map((keuze) => teken(lijn, keuze)?.end ?? NaN);
  return alsTermijn({rule, regel, event, first, loop, doubts, readings});
}

/** The reading we hold for right: literal suspension, extension from the nominal end, Atw where its article 4 lets it. */
function standaardKeuze({regel, loop}: Lijn): Keuze {
  const atw = regel.atw === 'ja' && !isUitgezonderd(regel);
  return {basis: loop.end, totEnMet: false, voorBegin: false, laatVerdaagd: false, vanafVerlengd: false, atw};
}

type Dimensie = {readonly code: DoubtCode; readonly article: string; readonly keuze: Partial<Keuze>};

/** Every single point on which another reading is defensible. */
function keuzes({regel, first, loop, anders = [], gebeurd, opschorting, verdaging}: Lijn, standaard: Keuze): readonly Dimensie[] {
  const points: Dimensie[] = anders.map(({end, doubt = 'begin-onzeker', article = regel.article}) => ({code: doubt, article, keuze: {basis: end}}));
  const {opschortingen = []} = gebeurd;
  if (opschortingen.length) points.push({code: 'opschorting-laatste-dag', article: opschorting, keuze: {totEnMet: true}});
  if (opschortingen.some(({van}) => dayNumber(van) + 1 < first)) {
    points.push({code: 'opschorting-voor-begin', article: opschorting, keuze: {voorBegin: true}});
  }
  if (regel.atw === 'betwist') points.push({code: 'termijnenwet-betwist', article: artikel.atw1_1, keuze: {atw: !standaard.atw}});
  if (!gebeurd.verdaging || !verdaging) return points;
  const {article} = verdaging;
  points.push(
    {code: 'verdaging-te-laat', article, keuze: {laatVerdaagd: true}},
    {code: 'verdaging-vanaf', article, keuze: {vanafVerlengd: true}},
  );
  const isMoreThanTwelve = loop.end - first + 1 + weken(verdaging, gebeurd.verdaging) * 7 > 84; // Atw 4, read as one term
  if (isMoreThanTwelve && regel.atw !== 'betwist') points.push({code: 'termijnenwet-betwist', article: artikel.atw4, keuze: {atw: !standaard.atw}});
  return points;
}

/** The end under one combination, with its moves; undefined outside the calendar. */
function teken(lijn: Lijn, keuze: Keuze): Loop | undefined {
  const extra = extraDagen(lijn, keuze);
  let line = metSchorsing(lijn, keuze, extra);
  if (!inKalender(line.end)) return undefined;
  if (extra && lijn.verdaging) {
    const from = keuze.vanafVerlengd ? gewoneDag(line.end) : line.end;
    line = schuif(line, from + extra, 'verdaging', lijn.verdaging.article);
  }
  if (!inKalender(line.end)) return undefined;
  if (keuze.atw) line = verleng(line, lijn.first);
  const until = lijn.gebeurd.instemming ? dayNumber(lijn.gebeurd.instemming.tot) : -Infinity;
  return until > line.end ? schuif(line, until, 'instemming', lijn.instemming) : line;
}

/** Days of extension; 0 when it was announced after the term had ended, unless the reading lets that pass. */
function extraDagen(lijn: Lijn, keuze: Keuze): number {
  const {verdaging, gebeurd: {verdaging: taken}} = lijn;
  if (!verdaging || !taken) return 0;
  const days = weken(verdaging, taken) * 7;
  const isInTime = taken.op === undefined || dayNumber(taken.op) <= gewoneDag(metSchorsing(lijn, keuze, 0).end);
  return isInTime || keuze.laatVerdaagd ? days : 0;
}

function metSchorsing(lijn: Lijn, keuze: Keuze, extra: number): Loop {
  const {loop, first, gebeurd: {opschortingen = []}} = lijn;
  return schorsingen(opschortingen, first, keuze.basis + extra, keuze).reduce<Loop>(
    // Somebody can ask for papers by the year 9999: such an end is outside the calendar and stays a bare number.
    (line, {grond, days}) => (inKalender(line.end + days) ? schuif(line, line.end + days, 'opschorting', artikelVan(lijn, grond)) : {...line, end: line.end + days}),
    keuze.basis === loop.end ? loop : {...loop, end: keuze.basis},
  );
}

function artikelVan({opschorting}: Lijn, grond: Opschorting['grond']): string {
  if (grond === 'zienswijze') return artikel.woo4_4_3;
  return grond === 'herstel' ? opschorting : artikel.awb4_15;
}

function weken({lengte, article}: Regel, {weken: asked = lengte}: Verdaging): number {
  if (!(asked >= 1 && asked <= lengte)) throw new VerdagingTooLongError(`${article} allows at most ${lengte} weeks, not ${asked}.`);
  return asked;
}

function twijfels(lijn: Lijn, standaard: Keuze, dimensies: readonly Dimensie[], end: number): readonly Doubt[] {
  return dimensies.flatMap(({code, article, keuze}) => {
    const other = teken(lijn, {...standaard, ...keuze})?.end ?? end;
    return other === end ? [] : [{code, article, otherDay: isoDate(other)}];
  });
}

/** Every combination of the points; their number is small because each stands for something that happened. */
function combinaties(standaard: Keuze, dimensies: readonly Dimensie[]): readonly Keuze[] {
  return dimensies.reduce<readonly Keuze[]>((all, {keuze}) => [...all, ...all.map((one) => ({...one, ...keuze}))], [standaard]);
}

function naEinde(lijn: Lijn, end: number): readonly Doubt[] {
  const isLate = lijn.gebeurd.opschortingen?.some((one) => isNaEinde(one, end)) ?? false;
  return isLate ? [{code: 'opschorting-na-einde', article: lijn.opschorting}] : [];
}

/** A day that the parties chose is not moved by the Algemene termijnenwet; on a free day someone may think it is. */
function vrijeKeuze({gebeurd, instemming}: Lijn, end: number): readonly Doubt[] {
  const isChosen = gebeurd.instemming && dayNumber(gebeurd.instemming.tot) === end;
  return isChosen && vrij(end) ? [{code: 'gekozen-dag-vrij', article: instemming, otherDay: isoDate(gewoneDag(end))}] : [];
}
