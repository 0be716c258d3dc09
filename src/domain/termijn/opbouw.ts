import {addDays, addMonths, addYears, civil, dayNumber, fromCivil, isoDate, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import {kalender} from './data/feestdagen.js';
import {regels, type Partij, type Regel, type RegelId} from './data/regels.js';
import type {Doubt, Onbekend, OnbekendReason, SafeDays, Termijn, TermijnNaam, Vanaf} from './termijn.js';
import {isUitgezonderd, verleng, type Loop} from './termijnenwet.js';
import {EERSTE, gewoneDag, inKalender, isAanwijzingOnbekend, misschienAangewezen} from './vrije-dagen.js';

// How every term is put together: find the rule, count, extend, weigh the readings.

const NONE: readonly never[] = [];

/** What a term is made of before the readings are weighed. Days are day numbers. */
export interface Bouw {
  readonly rule: TermijnNaam;
  readonly regel: Regel;
  readonly event: number;
  readonly first: number;
  readonly loop: Loop;
  readonly doubts?: readonly Doubt[];
  /** Last days under combinations of readings, beyond those the doubts name. */
  readonly readings?: readonly number[];
}

/** The rule as it holds on a day, or why it cannot be used. */
export function regelOp(rule: RegelId, date: IsoDate): Regel | Onbekend {
  const day = dayNumber(date);
  if (!inKalender(day)) return onbekend(rule, day < EERSTE ? 'voor-bereik' : 'na-bereik');
  const versions: readonly Regel[] = regels[rule];
  const valid = versions.find(({validFrom, validTo}) => validFrom <= date && (validTo === undefined || date <= validTo));
  return valid ?? onbekend(rule, 'regel-gold-niet', versions[0]?.validFrom);
}

/** Whether the answer is that the data does not reach. */
export function isOnbekend(value: object): value is Onbekend {
  return 'kind' in value && value.kind === 'onbekend';
}

/** Says what is missing instead of guessing. */
export function onbekend(rule: TermijnNaam, reason: OnbekendReason, from: IsoDate = kalender.van, to: IsoDate = kalender.tot): Onbekend {
  return {kind: 'onbekend', rule, reason, knownFrom: from, knownTo: to};
}

/** A term of the registry that starts from one event and is moved by nothing but the Algemene termijnenwet. */
export function gewoneTermijn(rule: RegelId, eventDay: IsoDate, doubts: readonly Doubt[] = []): Termijn | Onbekend {
  const regel = regelOp(rule, eventDay);
  if (isOnbekend(regel)) return regel;
  return volgensRegel(rule, regel, eventDay, doubts);
}

/** A term by a given rule from one event; see {@link gewoneTermijn}. */
export function volgensRegel(rule: TermijnNaam, regel: Regel, eventDay: IsoDate, doubts: readonly Doubt[] = []): Termijn | Onbekend {
  const event = dayNumber(eventDay);
  const nominal = telDoor(regel, event);
  if (!inKalender(nominal)) return onbekend(rule, nominal < EERSTE ? 'voor-bereik' : 'na-bereik');
  const first = regel.richting === 'terug' ? event - 1 : regel.begin === 'dag-zelf' ? event : event + 1;
  return metTermijnenwet({rule, regel, event, first, loop: {nominal, end: nominal, moves: []}, doubts});
}

/** The last day by plain counting from an event, in day numbers. */
export function telDoor({eenheid, lengte, begin, richting}: Regel, event: number): number {
  if (eenheid === 'kalenderjaar') return fromCivil(civil(event).year, 12, 31);
  if (eenheid === 'jaren') return dayNumber(addYears(isoDate(event), lengte));
  if (eenheid === 'maanden') return dayNumber(addMonths(isoDate(event), lengte));
  const days = lengte * (eenheid === 'weken' ? 7 : 1);
  if (richting === 'terug') return event - days;
  return event + days - (begin === 'dag-zelf' ? 1 : 0);
}

/** Extends the end as far as the Algemene termijnenwet applies, and shows both days where that is arguable. */
export function metTermijnenwet(bouw: Bouw): Termijn | Onbekend {
  const {regel, loop, first, doubts = []} = bouw;
  if (regel.atw === 'nee' || isUitgezonderd(regel)) return alsTermijn(bouw);
  const extended = verleng(loop, first);
  if (regel.atw === 'ja') return alsTermijn({...bouw, loop: extended});
  return alsTermijn({...bouw, doubts: [...doubts, ...betwist(loop.end, extended.end)]});
}

/** The first day after a term that someone must wait for, by every reading: the latest is safe for who waits. */
export function vanafNa(rule: TermijnNaam, article: string, end: number, doubts: readonly Doubt[], readings: readonly number[] = []): Vanaf {
  const shifted = doubts.map(({otherDay, ...doubt}) => (otherDay === undefined ? doubt : {...doubt, otherDay: addDays(otherDay, 1)}));
  const safe = veilig(lezingen(end, readings, doubts).map((day) => day + 1), 'gemeente');
  return {kind: 'vanaf', rule, day: isoDate(end + 1), certain: doubts.length === 0, doubts: shifted, safe, article};
}

/** The doubt that the Algemene termijnenwet may extend this term; nothing when it would make no difference. */
export function betwist(end: number, extended: number): readonly Doubt[] {
  return end === extended ? [] : [{code: 'termijnenwet-betwist', article: artikel.atw1_1, otherDay: isoDate(extended)}];
}

/** The finished result: every reading weighed into a safe day per reader. */
export function alsTermijn({rule, regel, event, first, loop, doubts = NONE, readings = NONE}: Bouw): Termijn | Onbekend {
  if (!inKalender(loop.end)) return onbekend(rule, 'na-bereik');
  const lastDay = isoDate(loop.end);
  const unknown = aanwijzingOnbekend(regel, loop.end);
  const all = unknown ? [...doubts, unknown] : doubts;
  return {
    kind: 'termijn',
    rule,
    eventDay: isoDate(event),
    firstDay: isoDate(first),
    nominalDay: loop.nominal === loop.end ? lastDay : isoDate(loop.nominal),
    lastDay,
    moves: loop.moves,
    certain: all.length === 0,
    doubts: all,
    safe: all.length + readings.length ? veilig(lezingen(loop.end, readings, all), regel.van) : {burger: lastDay, gemeente: lastDay},
    article: regel.article,
  };
}

/** Every last day that some reading gives. */
function lezingen(end: number, readings: readonly number[], doubts: readonly Doubt[]): readonly number[] {
  return [end, ...readings, ...doubts.flatMap(({otherDay}) => (otherDay === undefined ? [] : [dayNumber(otherDay)]))];
}

/** Its owner must act by the earliest defensible day; anyone else may rely on the latest only. */
export function veilig(readings: readonly number[], van: Partij): SafeDays {
  const known = readings.filter((day) => !Number.isNaN(day));
  const earliest = isoDate(Math.min(...known));
  const latest = isoDate(Math.max(...known));
  return {burger: van === 'burger' ? earliest : latest, gemeente: van === 'gemeente' ? earliest : latest};
}

/** Where no royal decree is known any ordinary day may be free after all, most likely one beside a holiday. */
function aanwijzingOnbekend(regel: Regel, end: number): Doubt | undefined {
  if (!isAanwijzingOnbekend(end) || (regel.atw === 'nee' && regel.eenheid !== 'werkdagen') || isUitgezonderd(regel)) return undefined;
  const other = misschienAangewezen(end);
  const doubt = {code: 'aanwijzing-onbekend', article: artikel.atw3_3} as const;
  return other === undefined ? doubt : {...doubt, otherDay: isoDate(other)};
}

/** The bare last day of a forward term in days, as day numbers; NaN outside the calendar. The core of every list. */
export function laatsteDag(event: number, days: number): number {
  return gewoneDag(event + days);
}
