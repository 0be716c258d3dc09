import {dayNumber, isoDate, type IsoDate} from '../iso-date.js';

/** `alles`, a year (`2026`), a quarter (`2026-K2`) or a month (`2026-04`). Only these, so that no two periods differ by a few days. */
export type Periode = string;

const VORM = /^(?:alles|\d{4}(?:-(?:K[1-4]|0[1-9]|1[0-2]))?)$/;

/** Whether a text names a period. */
export const isPeriode = (text: string): boolean => VORM.test(text);

/** The month of a day. */
export const maandVan = (day: IsoDate): Periode => day.slice(0, 7);

/** The periods that a month lies in, the smallest first: itself, its quarter, its year, all. */
export function binnen(maand: Periode): readonly Periode[] {
  const [jaar = '', nummer = ''] = maand.split('-');
  return [maand, `${jaar}-K${Math.ceil(Number(nummer) / 3)}`, jaar, 'alles'];
}

/** The wider periods around one, the smallest first; empty for `alles`. */
export function eromheen(periode: Periode): readonly Periode[] {
  if (periode === 'alles') return [];
  if (periode.length === 4) return ['alles'];
  return periode.includes('K') ? [periode.slice(0, 4), 'alles'] : binnen(periode).slice(1);
}

/** The periods next to this one inside the next wider one, itself included; of a year those of `jaren`. */
export function naast(periode: Periode, jaren: readonly Periode[]): readonly Periode[] {
  const jaar = periode.slice(0, 4);
  if (periode === 'alles') return [periode];
  if (periode.length === 4) return jaren;
  if (periode.includes('K')) return [1, 2, 3, 4].map((number) => `${jaar}-K${number}`);
  const first = (Math.ceil(Number(periode.slice(5)) / 3) - 1) * 3 + 1;
  return [first, first + 1, first + 2].map((month) => `${jaar}-${String(month).padStart(2, '0')}`);
}

/** The last month of a period; undefined of `alles`. */
export function laatsteMaand(periode: Periode): Periode | undefined {
  if (periode === 'alles') return undefined;
  const [jaar = '', deel] = periode.split('-');
  if (deel === undefined) return `${jaar}-12`;
  return deel.startsWith('K') ? `${jaar}-${String(Number(deel.slice(1)) * 3).padStart(2, '0')}` : periode;
}

/** Whether a day lies in a period. */
export function isIn(day: IsoDate, periode: Periode): boolean {
  return binnen(maandVan(day)).includes(periode);
}

/** The months from the first to the last, both included. */
export function maanden(first: Periode, last: Periode): readonly Periode[] {
  const number = (maand: Periode) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1;
  const [from, to] = [number(first), number(last)];
  return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => `${Math.floor((from + index) / 12)}-${String(((from + index) % 12) + 1).padStart(2, '0')}`);
}

/** The week of a day as ISO 8601 names it: `2026-W07`, Monday first; the first week has the first Thursday. */
export function weekVan(day: IsoDate): string {
  const number = dayNumber(day);
  // Day 0 is 1 January 1970, a Thursday.
  const weekday = (((number + 3) % 7) + 7) % 7;
  const thursday = isoDate(number - weekday + 3);
  const first = dayNumber(`${thursday.slice(0, 4)}-01-01`);
  return `${thursday.slice(0, 4)}-W${String(Math.floor((dayNumber(thursday) - first) / 7) + 1).padStart(2, '0')}`;
}
