import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Temporal} from 'temporal-polyfill';
import {
  aanvraagtermijn, beroepstermijn, beslistermijn, bezwaartermijn, contacttermijn, griffierechttermijn, klachttermijn,
  type IsoDate, type Onbekend, type Termijn, wootermijn, zienswijzetermijn,
} from '../../../src/domain/termijn/index.js';
import {everyDay, isFree, ordinary} from './orakel.js';
import {known} from './hulp.js';

type Count = (day: Temporal.PlainDate) => Temporal.PlainDate;
const after = (weeks: number): Count => (day) => ordinary(day.add({weeks}));

function workingDays(day: Temporal.PlainDate, left: number): Temporal.PlainDate {
  if (left === 0) return day;
  const next = day.add({days: 1});
  return workingDays(next, isFree(next) ? left : left - 1);
}

const terms: readonly [string, (day: IsoDate) => Termijn | Onbekend, Count][] = [
  ['Awb 6:7, objection', (bekendmaking) => bezwaartermijn({bekendmaking}), after(6)],
  ['Awb 6:7, appeal', (bekendmaking) => beroepstermijn({bekendmaking}), after(6)],
  ['AWR 22j, dated a fortnight after sending', (day) => bezwaartermijn({bekendmaking: Temporal.PlainDate.from(day).subtract({days: 14}).toString(), dagtekening: day}), after(6)],
  ['Awb 3:16, views', (terInzage) => zienswijzetermijn({terInzage}), (day) => ordinary(day.add({days: 41}))],
  ['Awb 7:10, six weeks', (laatsteDagBezwaar) => beslistermijn({laatsteDagBezwaar, commissie: false}), after(6)],
  ['Awb 7:10, twelve weeks', (day) => beslistermijn({laatsteDagBezwaar: day, commissie: true, commissieGemeld: day}), after(12)],
  ['Awb 4:13', (ontvangen) => aanvraagtermijn({ontvangen}), after(8)],
  ['Awb 8:41 lid 5', (verzonden) => griffierechttermijn({verzonden}), after(4)],
  ['Awb 9:11', (ontvangen) => klachttermijn({ontvangen}), after(6)],
  ['contact in three working days', (ontvangen) => contacttermijn({ontvangen}), (day) => workingDays(day, 3)],
];

describe('every day of 2020 to 2035 against an independent calendar', () => {
  for (const [name, term, count] of terms) {
    it(name, () => {
      const wrong: string[] = [];
      for (const day of everyDay()) {
        const {lastDay, firstDay} = known(term(day.toString()));
        const expected = count(day).toString();
        if (lastDay !== expected || firstDay > lastDay) wrong.push(`${day.toString()}: ${lastDay}, expected ${expected}`);
      }
      assert.deepEqual(wrong.slice(0, 5), []);
    });
  }

  it('Woo 4.4, from the day the Woo was in force', () => {
    for (const day of everyDay()) {
      const term = wootermijn({ontvangen: day.toString()});
      if (day.toString() < '2022-05-01') assert.equal(term.kind === 'onbekend' && term.reason, 'regel-gold-niet');
      else assert.equal(known(term).lastDay, after(4)(day).toString());
    }
  });
});
