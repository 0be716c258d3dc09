import Holidays from 'date-holidays';
import {Temporal} from 'temporal-polyfill';

// An oracle that shares nothing with the code under test: Temporal counts, date-holidays knows the
// holidays. That package calls Good Friday and 5 May school holidays and lacks the royal decrees.

const decreed = new Set([
  '2020-05-22', '2021-05-14', '2022-05-27',
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30',
  '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
]);
const asSchool = new Set(['Goede Vrijdag', 'Bevrijdingsdag']);
const calendar = new Holidays('NL');

/** First and last year the oracle answers for. */
export const years = {from: 2020, to: 2035};

const holidays = new Set(decreed);
for (let year = years.from - 1; year <= years.to + 1; year++) {
  for (const {date, name, type} of calendar.getHolidays(year)) {
    if (type === 'public' || (type === 'school' && asSchool.has(name))) holidays.add(date.slice(0, 10));
  }
}

/** Whether the Algemene termijnenwet calls this day free. */
export function isFree(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek > 5 || holidays.has(date.toString());
}

/** The first day on or after this one that is not free. */
export function ordinary(date: Temporal.PlainDate): Temporal.PlainDate {
  return isFree(date) ? ordinary(date.add({days: 1})) : date;
}

/** Every day from 1 January of the first year to 31 December of the last. */
export function* everyDay(): Generator<Temporal.PlainDate> {
  const end = Temporal.PlainDate.from({year: years.to, month: 12, day: 31});
  for (let day = Temporal.PlainDate.from({year: years.from, month: 1, day: 1}); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({days: 1})) {
    yield day;
  }
}
