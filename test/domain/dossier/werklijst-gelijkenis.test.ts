import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gelijkenissleutels, Gelijkenistelling, zijnGelijk, type Gelijke, type Gelijkenisgrond} from '../../../src/domain/dossier/index.js';

const over = (grond: Gelijkenisgrond, groep?: string): Gelijke => ({sleutels: gelijkenissleutels(grond), ...(groep !== undefined && {groep})});

describe('whether two objections are about the same', () => {
  for (const [name, is, a, b] of [
    ['by the reference on the letter, however it is typed', true, {kenmerk: 'WOZ-2026/0417'}, {kenmerk: 'woz 2026 0417'}],
    ['not by another reference', false, {kenmerk: 'WOZ-2026/0417'}, {kenmerk: 'WOZ-2026/0418'}],
    ['not by words that stand for no reference', false, {kenmerk: 'onbekend'}, {kenmerk: 'Onbekend'}],
    ['not by a number that anything can have', false, {kenmerk: '12'}, {kenmerk: '12'}],
    ['by the kind of decision and its date', true, {soort: 'parkeren', datum: '2026-03-02'}, {soort: 'parkeren', datum: '2026-03-02', kenmerk: 'A-1001'}],
    ['by the kind of decision and the day it was sent', true, {soort: 'parkeren', bekendmaking: '2026-03-03'}, {soort: 'parkeren', datum: '2026-03-01', bekendmaking: '2026-03-03'}],
    ['not by the date alone', false, {soort: 'parkeren', datum: '2026-03-02'}, {soort: 'bijstand', datum: '2026-03-02'}],
    ['not by a date when the kind is not known', false, {datum: '2026-03-02'}, {datum: '2026-03-02'}],
    ['not by a date that is of the letter here and of sending there', false, {soort: 'parkeren', datum: '2026-03-02'}, {soort: 'parkeren', bekendmaking: '2026-03-02'}],
    ['not when nothing is known of either', false, {}, {}],
  ] satisfies readonly (readonly [string, boolean, Gelijkenisgrond, Gelijkenisgrond])[]) {
    it(name, () => assert.equal(zijnGelijk(over(a), over(b)), is));
  }

  it('is not asked of those that are handled together already', () => {
    const [a, b, other] = [over({kenmerk: 'A-1001'}, 'g'), over({kenmerk: 'A-1001'}, 'g'), over({kenmerk: 'A-1001'}, 'h')];
    assert.deepEqual([zijnGelijk(a, b), zijnGelijk(a, other)], [false, true]);
  });

  it('is counted as by going through all of them, also while they come and go', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((n) => [undefined, 'g', 'h'].map((groep) => over({
      ...(n % 2 && {kenmerk: `A-100${n % 3}`}), ...(n % 5 && {soort: 'parkeren', datum: `2026-03-0${(n % 2) + 1}`}), ...(n % 3 && {bekendmaking: '2026-03-09'}),
    }, groep)));
    const telling = new Gelijkenistelling();
    all.forEach((one) => telling.add(one));
    const gone = all.filter((_, index) => index % 4 === 0);
    gone.forEach((one) => telling.remove(one));
    const left = all.filter((one) => !gone.includes(one));
    assert.ok(left.some((one) => telling.others(one) > 0));
    for (const one of left) assert.equal(telling.others(one), left.filter((other) => other !== one && zijnGelijk(one, other)).length);
  });
});
