import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {amsterdamDay, amsterdamMoment, amsterdamTimestamp} from '../../../src/domain/termijn/index.js';

describe('the day in Amsterdam', () => {
  for (const [instant, day] of [
    ['2026-08-12T21:59:59Z', '2026-08-12'],
    ['2026-08-12T22:00:00Z', '2026-08-13'],
    ['2026-01-15T22:59:59Z', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '2026-01-16'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-08-12T23:59:59+02:00', '2026-08-12'],
  ] as const) {
    it(`${instant} falls on ${day}`, () => assert.equal(amsterdamDay(instant), day));
  }

  it('agrees with Temporal at any moment, and writes it with the offset of that day', () => {
    fc.assert(fc.property(fc.integer({min: Date.UTC(1970, 0, 1), max: Date.UTC(2050, 11, 31)}), (ms) => {
      const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Amsterdam');
      assert.equal(amsterdamDay(ms), there.toPlainDate().toString());
      assert.equal(amsterdamDay(new Date(ms)), there.toPlainDate().toString());
      const stamp = amsterdamTimestamp(ms);
      assert.equal(Date.parse(stamp), Math.floor(ms / 1000) * 1000);
      assert.equal(stamp, there.toString({smallestUnit: 'second', timeZoneName: 'never', roundingMode: 'floor'}));
    }));
  });

  for (const bad of ['2026-08-12T23:59:59', '2026-08-12', 'nu', NaN]) {
    it(`refuses ${bad}: without an offset the day is a guess`, () => {
      assert.throws(() => amsterdamDay(bad), {name: 'InvalidInstantError'});
    });
  }

  for (const [day, time, moment] of [
    ['2026-01-15', '14:30', '2026-01-15T14:30:00+01:00'],
    ['2026-07-15', '09:00', '2026-07-15T09:00:00+02:00'],
    ['2026-10-25', '02:30', '2026-10-25T02:30:00+02:00'],
    ['2026-03-29', '02:30', undefined],
    ['2026-07-15', '25:00', undefined],
  ] as const) {
    it(`${time} on ${day} is ${moment ?? 'no moment in Amsterdam'}`, () => assert.equal(amsterdamMoment(day, time), moment));
  }
});
