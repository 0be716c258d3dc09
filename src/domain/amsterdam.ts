import {isIsoDate, type IsoDate} from './iso-date.js';

/** A moment: milliseconds since 1970 in UTC, a `Date`, or RFC 3339 text with its offset. */
export type Instant = number | Date | string;

/** Thrown when code passes something that is no moment, or text without an offset: a programmer's mistake. */
export class InvalidInstantError extends Error {
  override readonly name = 'InvalidInstantError';

  constructor(value: unknown) {
    super(`Not a moment (milliseconds, Date, or RFC 3339 text with an offset): ${String(value)}`);
  }
}

/**
 * The calendar day it is in Amsterdam at that moment. A term of law runs until the local
 * midnight, so a receipt is compared by this day and never by the UTC day.
 */
export function amsterdamDay(instant: Instant): IsoDate {
  return local(milliseconds(instant)).slice(0, 10);
}

/** The day that a page says it is, when it says a day that exists; else the day it is in Amsterdam. */
export function dayOr(given: string, now: Instant): IsoDate {
  return isIsoDate(given) ? given : amsterdamDay(now);
}

/** The moment as RFC 3339 text with the offset of Amsterdam, to the second: `2026-11-24T11:06:16+01:00`. */
export function amsterdamTimestamp(instant: Instant): string {
  const ms = Math.floor(milliseconds(instant) / 1000) * 1000;
  const wall = local(ms);
  const minutes = Math.round((Date.parse(`${wall}Z`) - ms) / 60000);
  const sign = minutes < 0 ? '-' : '+';
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${wall}${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

/** The moment at which the clock of Amsterdam shows `time` (`14:30`) on that day; of an hour that comes twice the first. Undefined when it never does. */
export function amsterdamMoment(day: IsoDate, time: string): string | undefined {
  return ['+02:00', '+01:00'].map((offset) => `${day}T${time}:00${offset}`)
    .find((moment) => Number.isFinite(Date.parse(moment)) && amsterdamTimestamp(moment) === moment);
}

// The Swedish notation is the one locale of Intl that writes ISO order; the parts are re-joined all the same.
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric', month: '2-digit', day: '2-digit',
  hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

function local(ms: number): string {
  const part: Record<string, string> = {};
  for (const {type, value} of clock.formatToParts(ms)) part[type] = value;
  const {year = '', month, day, hour, minute, second} = part;
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** Milliseconds since 1970 of a moment. Throws {@link InvalidInstantError}. */
export function milliseconds(instant: Instant): number {
  const hasOffset = typeof instant !== 'string' || /T.*(?:Z|[+-]\d\d:\d\d)$/.test(instant);
  const ms = typeof instant === 'string' ? Date.parse(instant) : Number(instant);
  if (!hasOffset || !Number.isFinite(ms)) throw new InvalidInstantError(instant);
  return ms;
}
