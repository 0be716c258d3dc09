import {civil, dayNumber, fromCivil, type IsoDate, weekdayOf} from '../iso-date.js';
import {aanwijzingen} from './data/aangewezen-dagen.js';
import {artikel, type Artikel} from './data/artikelen.js';
import {feestdagen, kalender, type Feestdag} from './data/feestdagen.js';

/** Why a day is free under the Algemene termijnenwet. */
export interface VrijeDag {
  readonly reason: 'zaterdag' | 'zondag' | 'feestdag' | 'aangewezen-dag';
  readonly article: Artikel;
  /** Name of the holiday, in Dutch, when there is one. */
  readonly name?: string;
}

/** First and last day of the calendar, as day numbers. */
export const EERSTE = dayNumber(kalender.van);
export const LAATSTE = dayNumber(kalender.tot);

/** Last day for which a royal decree is known; later days can still become free. */
export const laatsteAanwijzing: IsoDate = aanwijzingen.reduce((last, {validTo}) => (validTo > last ? validTo : last), '');
const BEKEND_TOT = dayNumber(laatsteAanwijzing);
const onvolledig = aanwijzingen
  .filter(({volledig}) => !volledig)
  .map(({validFrom, validTo}) => [dayNumber(validFrom), dayNumber(validTo)] as const);

const ZATERDAG: VrijeDag = {reason: 'zaterdag', article: artikel.atw1_1};
const ZONDAG: VrijeDag = {reason: 'zondag', article: artikel.atw1_1};
const AANGEWEZEN: VrijeDag = {reason: 'aangewezen-dag', article: artikel.atw3_3};

const bijzonder = bijzondereDagen();
const wacht = wachtdagen();

/** Why this day is free, or undefined for an ordinary day. A holiday in a weekend is called by its name. */
export function vrijeDag(date: IsoDate): VrijeDag | undefined {
  return vrij(dayNumber(date));
}

/** {@link vrijeDag} for a day number. */
export function vrij(day: number): VrijeDag | undefined {
  const weekday = weekdayOf(day);
  return bijzonder.get(day) ?? (weekday === 6 ? ZATERDAG : weekday === 7 ? ZONDAG : undefined);
}

/** Whether a day number lies in the calendar, so that its holidays are known by rule. */
export function inKalender(day: number): boolean {
  return day >= EERSTE && day <= LAATSTE;
}

/**
 * The first ordinary day on or after this day number, and NaN outside the calendar.
 * One look in a table: this is the inner loop of every list of terms.
 */
export function gewoneDag(day: number): number {
  return day + (wacht[day - EERSTE] ?? NaN);
}

/**
 * The day a term runs to if a decree that we do not know makes this ordinary day free, or undefined
 * when that is unlikely. Decrees choose the Friday after Ascension and days beside a holiday.
 */
export function misschienAangewezen(day: number): number | undefined {
  if (!isAanwijzingOnbekend(day) || vrij(day) || !(isFeestdag(day - 1) || isFeestdag(day + 1))) return undefined;
  const next = gewoneDag(day + 1);
  return misschienAangewezen(next) ?? next;
}

/** Whether the decree for this day is not known, or not in full. */
export function isAanwijzingOnbekend(day: number): boolean {
  return day > BEKEND_TOT || onvolledig.some(([from, to]) => day >= from && day <= to);
}

function isFeestdag(day: number): boolean {
  return bijzonder.get(day)?.reason === 'feestdag';
}

function bijzondereDagen(): Map<number, VrijeDag> {
  const days = new Map<number, VrijeDag>();
  for (const {dagen} of aanwijzingen) for (const dag of dagen) days.set(dayNumber(dag), AANGEWEZEN);
  const last = civil(LAATSTE).year;
  for (let year = civil(EERSTE).year; year <= last; year++) {
    for (const {naam: name, article, op} of feestdagen) days.set(inJaar(op, year), {reason: 'feestdag', article, name});
  }
  return days;
}

/** Per day of the calendar, how many days until an ordinary day. A free stretch is far shorter than 255 days. */
function wachtdagen(): Uint8Array {
  const table = new Uint8Array(LAATSTE - EERSTE + 1);
  let wait = 0;
  for (let day = LAATSTE; day >= EERSTE; day--) {
    wait = vrij(day) ? wait + 1 : 0;
    table[day - EERSTE] = wait;
  }
  return table;
}

function inJaar(op: Feestdag['op'], year: number): number {
  if ('dagenNaPasen' in op) return eerstePaasdag(year) + op.dagenNaPasen;
  const day = fromCivil(year, op.maand, op.dag);
  return op.nietOpZondag && weekdayOf(day) === 7 ? day - 1 : day;
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function eerstePaasdag(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return fromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}
