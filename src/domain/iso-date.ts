/**
 * A civil date in Europe/Amsterdam, `YYYY-MM-DD`. Never an instant: the law
 * counts days on a calendar, so summer time and time zones play no part.
 */
export type IsoDate = string;

/** Thrown when code passes something else than a real calendar day: a programmer's mistake. */
export class InvalidIsoDateError extends Error {
  override readonly name = 'InvalidIsoDateError';

  constructor(value: unknown) {
    super(`Not a calendar day of the form YYYY-MM-DD: ${String(value)}`);
  }
}

/** Whether `value` is a day that exists, written `YYYY-MM-DD` (years 0001 to 9999). */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && !Number.isNaN(read(value));
}

/**
 * What a person typed or copied, as a day: `2026-07-01`, `1-7-2026`, `01/07/2026`, `1 7 2026`, `1 juli 2026` or `1 jul. 2026`.
 * Undefined when it is no day that exists; nothing is guessed (no two-digit years).
 */
export function parseIsoDate(input: string): IsoDate | undefined {
  // Documents have hyphens of their own, such as the one that does not break.
  const text = input.trim().toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-');
  if (isIsoDate(text)) return text;
  const parts = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2}|[a-z]{3,9})\.?\s*[-/. ]\s*(\d{4})$/.exec(text);
  if (!parts) return undefined;
  const [, day = '', written = '', year = ''] = parts;
  const month = /\d/.test(written) ? written : String(MONTHS.findIndex((name) => name.test(written)) + 1);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** Names of months in Dutch and English, whole or short. */
const MONTHS = [
  /^jan(uar[iy])?$/, /^feb(r(uar[iy])?)?$/, /^(m(aa)?rt|march?|mar)$/, /^apr(il)?$/, /^(mei|may)$/, /^jun[ie]?$/,
  /^jul[iy]?$/, /^aug(ustus|ust)?$/, /^sept?(ember)?$/, /^o[kc]t(ober)?$/, /^nov(ember)?$/, /^dec(ember)?$/,
];

/** Days since 1970-01-01, the whole numbers all counting is done in. Throws {@link InvalidIsoDateError}. */
export function dayNumber(date: IsoDate): number {
  const number = read(date);
  if (Number.isNaN(number)) throw new InvalidIsoDateError(date);
  return number;
}

/** The day with this number; the inverse of {@link dayNumber}. Throws outside the years 0001 to 9999. */
export function isoDate(number: number): IsoDate {
  if (!Number.isInteger(number) || number < FIRST || number > LAST) throw new InvalidIsoDateError(number);
  const {year, month, day} = civil(number);
  return `${pad(Math.floor(year / 100))}${pad(year % 100)}-${pad(month)}-${pad(day)}`;
}

/** `days` later (or earlier when negative) on the calendar. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(dayNumber(date) + days);
}

/** The same date `years` later; 29 February becomes 28 February in an ordinary year. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** The same date `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const {year, month, day} = civil(dayNumber(date));
  const total = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return isoDate(fromCivil(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth))));
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(date: IsoDate): number {
  return weekdayOf(dayNumber(date));
}

/** {@link weekday} for a day number. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The number of the day `year`-`month`-`day` (month 1 to 12), without checking that it exists. */
export function fromCivil(year: number, month: number, day: number): number {
  // Years start in March here, so that the leap day is the last day of its year.
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

/** Year, month (1 to 12) and day of a day number. */
export function civil(number: number): {readonly year: number; readonly month: number; readonly day: number} {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

const FIRST = fromCivil(1, 1, 1);
const LAST = fromCivil(9999, 12, 31);

function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** The day number of `YYYY-MM-DD`, or NaN. By character codes: a term is computed for every line of a worklist. */
function read(text: string): number {
  if (typeof text !== 'string' || text.length !== 10) return NaN;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) return NaN;
  return fromCivil(year, month, day);
}

function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
