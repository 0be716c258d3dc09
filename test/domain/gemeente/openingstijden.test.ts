import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openingsstand, type Openingsstand, type Openingstijd} from '../../../src/domain/gemeente/index.js';

const tijd = (dagen: string, van = '09:00', tot = '17:00'): Openingstijd => ({dagen, van, tot});
const week = [tijd('maandag tot en met vrijdag')];
const duinmeer = [tijd('maandag tot en met donderdag', '08:30'), tijd('vrijdag', '08:30', '12:30')];
const middag = [tijd('werkdagen', '13:00'), tijd('werkdagen', '09:00', '12:00')];

const op = (uur: number, minuut = 0) => uur * 60 + minuut;
const open = (tot: string): Openingsstand => ({open: true, tot});
const dicht = (dag: string, van: string): Openingsstand => ({open: false, dag, van});

const tabel: readonly (readonly [string, readonly Openingstijd[], string, number, Openingsstand | undefined])[] = [
  ['on an ordinary Tuesday', week, '2026-11-24', op(11), open('17:00')],
  ['at the first minute', week, '2026-11-24', op(9), open('17:00')],
  ['at the last minute', week, '2026-11-24', op(16, 59), open('17:00')],
  ['from closing time: tomorrow', week, '2026-11-24', op(17), dicht('2026-11-25', '09:00')],
  ['early in the morning: later today', week, '2026-11-24', op(7), dicht('2026-11-24', '09:00')],
  ['on Friday evening: after the weekend', week, '2026-11-27', op(18), dicht('2026-11-30', '09:00')],
  ['on Friday afternoon, where Friday is short', duinmeer, '2026-11-27', op(13), dicht('2026-11-30', '08:30')],
  ['on Friday morning, where Friday is short', duinmeer, '2026-11-27', op(9), open('12:30')],
  ['during lunch: this afternoon', middag, '2026-11-24', op(12, 30), dicht('2026-11-24', '13:00')],
  ['before lunch, with the lines in any order', middag, '2026-11-24', op(10), open('12:00')],
  ['on King’s Day', week, '2026-04-27', op(11), dicht('2026-04-28', '09:00')],
  ['on Christmas Day before a weekend', week, '2026-12-25', op(11), dicht('2026-12-28', '09:00')],
  ['the evening before Ascension Day, and the Friday after is doubtful', week, '2026-05-13', op(18), undefined],
  ['on Good Friday nothing is promised', week, '2026-04-03', op(11), undefined],
  ['the evening before Good Friday neither', week, '2026-04-02', op(18), undefined],
  ['on 5 May neither', week, '2026-05-05', op(11), undefined],
  ['days apart', [tijd('dinsdag en donderdag')], '2026-11-25', op(11), dicht('2026-11-26', '09:00')],
  ['days in a list', [tijd('maandag, woensdag en vrijdag')], '2026-11-25', op(11), open('17:00')],
  ['days and a range', [tijd('maandag en woensdag tot en met vrijdag')], '2026-11-26', op(11), open('17:00')],
  ['a Saturday that is open', [tijd('zaterdag')], '2026-11-28', op(11), open('17:00')],
  ['words that say more than days', [tijd('eerste maandag van de maand')], '2026-11-24', op(11), undefined],
  ['one line that cannot be read spoils the week', [...week, tijd('koopavond')], '2026-11-24', op(11), undefined],
  ['no hours at all', [], '2026-11-24', op(11), undefined],
];

describe('whether the phone is open now', () => {
  for (const [name, tijden, dag, minuut, expected] of tabel) {
    it(name, () => assert.deepEqual(openingsstand(tijden, dag, minuut), expected));
  }
});
