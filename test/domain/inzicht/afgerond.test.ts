import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cijfersVan, Kubus, type Feit} from '../../../src/domain/inzicht/index.js';

const gewoon: Feit = {
  ontvangen: '2026-03-02', soort: 'bijstand', kanaal: 'website', vertegenwoordigd: false, tolk: false, tijdig: true, belVoor: '2026-03-05', belpogingen: 0, beslisVoor: '2026-06-01',
  verdaagd: false, opgeschort: false, uitgesteld: false, mediation: false, gehoord: false, commissie: false, ingebrekestelling: false, dwangsom: 0, weg: 'open',
};
const keer = (count: number, more: Partial<Feit>) => Array.from({length: count}, () => ({...gewoon, ...more}));
const OP_TIJD = {gesproken: '2026-03-04'};
const NOG_NIET = {ontvangen: '2026-03-30', belVoor: '2026-04-02'};

const eerste = (feiten: readonly Feit[]) =>
  cijfersVan(new Kubus(feiten, [], '2026-03-31'), {periode: 'alles', filter: {}}).find(({indicator}) => indicator === 'binnen-drie-werkdagen');

describe('whether people are phoned in three working days', () => {
  it('is shown with its numbers when every case is due', () => {
    const cijfer = eerste([...keer(90, OP_TIJD), ...keer(60, {})]);
    assert.deepEqual([cijfer?.n, cijfer?.teller, cijfer?.afgerond], [150, 90, undefined]);
  });

  it('is shown in whole per cents, without a number, when only a few of many cases are not due yet', () => {
    const cijfer = eerste([...keer(91, OP_TIJD), ...keer(60, {}), ...keer(3, NOG_NIET)]);
    assert.deepEqual(cijfer, {indicator: 'binnen-drie-werkdagen', n: null, teller: null, waarde: 0.6, afgerond: true});
  });

  it('is not shown at all of few cases, or when nearly all were phoned', () => {
    for (const feiten of [
      [...keer(40, OP_TIJD), ...keer(20, {}), ...keer(3, NOG_NIET)],
      [...keer(150, OP_TIJD), ...keer(2, {}), ...keer(3, NOG_NIET)],
    ]) assert.deepEqual(eerste(feiten), {indicator: 'binnen-drie-werkdagen', n: null, teller: null, waarde: null});
  });

  it('gives away no number of cases: several fit the same per cent', () => {
    const shown = [96, 97, 98, 99].map((n) => Math.round((100 * Math.round(n * 0.6)) / n) / 100);
    assert.ok(new Set(shown).size < shown.length);
  });
});
