import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {factOf, type Answers, type TermRule} from '../../../src/domain/diagnose/index.js';

const keuze: TermRule = {
  rule: 'keuze', question: 'op', anders: {rule: 'aanvraag', from: 'd'},
  bij: {woo: {rule: 'woo', from: 'd'}, bezwaar: {rule: 'beslissing-op-bezwaar', from: 'd', commissie: 'commissie'}},
};

const rijen: readonly (readonly [name: string, rule: TermRule, answers: Answers, today: string, state: string, day?: string])[] = [
  ['Awb 6:7: six weeks, past Easter Monday', {rule: 'bezwaar', from: 'd'}, {d: '2026-02-23'}, '2026-03-03', 'open', '2026-04-07'],
  ['Awb 6:7: the last day itself is in time', {rule: 'bezwaar', from: 'd'}, {d: '2026-02-23'}, '2026-04-07', 'open', '2026-04-07'],
  ['Awb 6:7: the day after is not', {rule: 'bezwaar', from: 'd'}, {d: '2026-02-23'}, '2026-04-08', 'passed', '2026-04-07'],
  ['no date, no day', {rule: 'bezwaar', from: 'd'}, {d: 'weet-niet'}, '2026-03-03', 'no-date'],
  ['not asked, no day', {rule: 'bezwaar', from: 'd'}, {}, '2026-03-03', 'no-date'],
  ['beyond the calendar', {rule: 'bezwaar', from: 'd'}, {d: '1999-01-01'}, '2026-03-03', 'out-of-range'],
  ['AWR 22j: a tax counts from the date on the assessment', {rule: 'belasting', from: 'd'}, {d: '2026-03-31'}, '2026-03-03', 'before-start', '2026-05-12'],
  ['Awb 3:16: a view, one day less', {rule: 'zienswijze', from: 'd'}, {d: '2026-07-01'}, '2026-07-10', 'open', '2026-08-11'],
  ['Awb 3:16: the draft is not open yet', {rule: 'zienswijze', from: 'd'}, {d: '2026-07-01'}, '2026-06-20', 'before-start', '2026-08-11'],
  ['Awb 4:13: eight weeks', {rule: 'aanvraag', from: 'd'}, {d: '2026-01-05'}, '2026-02-01', 'open', '2026-03-02'],
  ['Awb 4:17: a notice only after those', {rule: 'ingebrekestellen', na: {rule: 'aanvraag', from: 'd'}}, {d: '2026-01-05'}, '2026-03-02', 'before-start', '2026-03-03'],
  ['Awb 4:17: and from the next day', {rule: 'ingebrekestellen', na: {rule: 'aanvraag', from: 'd'}}, {d: '2026-01-05'}, '2026-03-03', 'open', '2026-03-03'],
  ['which law it is depends on an answer', keuze, {d: '2026-01-05', op: 'woo'}, '2026-02-01', 'open', '2026-02-02'],
  ['and any other answer has its own', keuze, {d: '2026-01-05', op: 'iets'}, '2026-02-01', 'open', '2026-03-02'],
  ['Sv 257e: fourteen days, past the weekend', {rule: 'eigen', from: 'd', lengte: 14, eenheid: 'dagen', van: 'burger', wettelijk: true, article: 'x'}, {d: '2026-02-28'}, '2026-03-03', 'open', '2026-03-16'],
];

describe('terms of the tree', () => {
  for (const [name, rule, answers, today, state, day] of rijen) {
    it(name, () => {
      const fact = factOf(rule, answers, {today});
      assert.deepEqual([fact.state, fact.day], [state, day]);
    });
  }

  it('Awb 7:10: not knowing whether a committee advises gives the later day, the safe one for a citizen', () => {
    const rule: TermRule = {rule: 'beslissing-op-bezwaar', from: 'd', commissie: 'commissie'};
    const day = (answers: Answers, gemeente = {}) => factOf(rule, {d: '2026-01-05', ...answers}, {today: '2026-03-03', gemeente}).day ?? '';
    assert.equal(day({}), day({commissie: 'ja'}));
    assert.ok(day({commissie: 'nee'}) < day({}));
    assert.equal(day({}, {commissie: 'nee'}), day({commissie: 'nee'}));
  });
});
