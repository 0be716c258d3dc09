import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {civil, dayNumber, fromCivil, isoDate} from '../../../src/domain/iso-date.js';
import {addDays, addMonths, addYears, daysBetween, isIsoDate, parseIsoDate, weekday} from '../../../src/domain/termijn/index.js';

const dates = fc.integer({min: dayNumber('1900-01-01'), max: dayNumber('2400-12-31')}).map(isoDate);

describe('a calendar day', () => {
  it('counts like Temporal, leap years included', () => {
    fc.assert(fc.property(dates, fc.integer({min: -5000, max: 5000}), (date, days) => {
      const there = Temporal.PlainDate.from(date).add({days});
      assert.equal(addDays(date, days), there.toString());
      assert.equal(daysBetween(date, there.toString()), days);
      assert.equal(weekday(date), Temporal.PlainDate.from(date).dayOfWeek);
    }), {numRuns: 2000});
  });

  it('counts months and years like Temporal: 29 February becomes 28, 31 January the end of February', () => {
    fc.assert(fc.property(dates, fc.integer({min: -60, max: 60}), (date, n) => {
      assert.equal(addMonths(date, n), Temporal.PlainDate.from(date).add({months: n}).toString());
      assert.equal(addYears(date, n), Temporal.PlainDate.from(date).add({years: n}).toString());
    }));
  });

  it('is the same number of days when taken apart and put together', () => {
    fc.assert(fc.property(dates, (date) => {
      const {year, month, day} = civil(dayNumber(date));
      assert.equal(isoDate(fromCivil(year, month, day)), date);
    }));
  });

  for (const bad of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '26-01-01', '2026-01-01T00:00', '', 'morgen', '0000-01-01', '2026-0a-01']) {
    it(`refuses "${bad}" as a programmer's mistake, with a name`, () => {
      assert.equal(isIsoDate(bad), false);
      assert.throws(() => addDays(bad, 1), {name: 'InvalidIsoDateError'});
    });
  }

  for (const [typed, date] of [
    ['2026-07-01', '2026-07-01'], [' 1-7-2026 ', '2026-07-01'], ['01/07/2026', '2026-07-01'], ['1.7.2026', '2026-07-01'], ['1 7 2026', '2026-07-01'],
    ['29-2-2028', '2028-02-29'], ['29-2-2026', undefined], ['1-7-26', undefined], ['7/31/2026', undefined], ['gisteren', undefined],
    ['23 februari 2026', '2026-02-23'], ['23 feb. 2026', '2026-02-23'], ['1 maart 2026', '2026-03-01'], ['1 mrt 2026', '2026-03-01'], ['2 May 2026', '2026-05-02'],
    ['3 Augustus 2026', '2026-08-03'], ['30 sept. 2026', '2026-09-30'], ['4 okt 2026', '2026-10-04'], ['5 October 2026', '2026-10-05'],
    ['23 - 2 - 2026', '2026-02-23'], ['23\u20112\u20112026', '2026-02-23'], ['31 juni 2026', undefined], ['1 blauw 2026', undefined], ['1 0 2026', undefined],
  ] as const) {
    it(`reads what a person typed: "${typed}" is ${date ?? 'no day'}`, () => assert.equal(parseIsoDate(typed), date));
  }
});
