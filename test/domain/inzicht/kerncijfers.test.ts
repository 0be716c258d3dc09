import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {statussen, werkregel, type Staat, type Werkregel} from '../../../src/domain/dossier/index.js';
import {gemeente, indiener, zaak} from '../dossier/zaak.js';
import {kerncijfers, KLEINSTE_AANTAL, onderdruk, onderdrukSamen} from '../../../src/domain/inzicht/index.js';

const vijf = (staat: Staat, vandaag: string) => Array.from({length: 5}, () => werkregel(staat, null, vandaag));

function lines(count: number, part: Partial<Werkregel> = {}): Werkregel[] {
  return Array.from({length: count}, (_, index) => ({
    zaaknummer: `LIN-2026-0000-${String(index).padStart(4, '0')}`,
    ontvangenOp: '2026-03-03T19:45:12+01:00',
    omschrijving: 'x', naam: 'x', status: 'ontvangen', tijdigheid: 'op-tijd', ontbreekt: [], aantalBestanden: 0,
    nu: {beurt: 'gemeente', wat: 'bellen'}, ...part,
  }));
}

describe('key figures', () => {
  it('counts by kind and month, most first and oldest first', () => {
    const figures = kerncijfers([
      ...lines(6, {soort: 'bijstand'}), ...lines(9, {soort: 'wmo', ontvangenOp: '2026-01-31T23:59:59+01:00'}),
    ], '2026-04-01');
    assert.deepEqual(figures.perSoort, [{soort: 'wmo', aantal: 9}, {soort: 'bijstand', aantal: 6}]);
    assert.deepEqual(figures.perMaand, [{maand: '2026-01', aantal: 9}, {maand: '2026-03', aantal: 6}]);
    assert.equal(figures.totaal.aantal, 15);
  });

  it('counts the terms that are past, the day itself not', () => {
    const figures = kerncijfers([
      ...lines(5, {belVoor: '2026-03-06', beslisVoor: '2026-05-19'}), ...lines(5, {belVoor: '2026-04-01', beslisVoor: '2026-03-31'}),
    ], '2026-04-01');
    assert.equal(figures.belTermijnVoorbij.aantal, 5);
    assert.equal(figures.beslisTermijnVoorbij.aantal, 5);
  });

  for (const status of statussen) {
    const isClosed = ['besloten', 'ingetrokken', 'doorgestuurd'].includes(status);
    it(`counts a case that is ${status} as ${isClosed ? 'closed, and as late for nothing' : 'open'}`, () => {
      const figures = kerncijfers([...lines(5, {status, belVoor: '2026-03-06', beslisVoor: '2026-03-31'}), ...lines(5)], '2026-04-01');
      assert.deepEqual([figures.open.aantal, figures.belTermijnVoorbij.aantal, figures.beslisTermijnVoorbij.aantal], isClosed ? [5, 0, 0] : [10, 5, 5]);
    });
  }

  const besluit = gemeente('2026-05-11', 'besluit-genomen', {uitkomst: 'ongegrond', verzonden: '2026-05-11', kosten: 'niet-gevraagd'});
  const verslag = gemeente('2026-03-09', 'verslag-gemaakt', {wijze: 'telefoon', tijdstip: '2026-03-09T10:00:00+01:00'});
  for (const [name, staat, vandaag, open, bellen, beslissen] of [
    ['nobody phoned, and something else comes first now', zaak({}, gemeente('2026-03-04', 'stukken-gevraagd', {voor: '2026-04-01', herstel: false})), '2026-03-10', 5, 5, 0],
    ['they spoke, late', zaak({}, verslag), '2026-03-10', 5, 0, 0],
    ['nobody phoned, nor decided', zaak({}), '2026-05-20', 5, 5, 5],
    ['extended in time', zaak({}, verslag, gemeente('2026-05-11', 'verdaagd', {weken: 6})), '2026-05-20', 5, 0, 0],
    ['decided: the court is the objector\'s road', zaak({}, besluit), '2026-06-01', 0, 0, 0],
    ['decided: a promise and a message are left', zaak({}, besluit, indiener('2026-05-12', 'bericht', {}), indiener('2026-05-12', 'terugbellen-gevraagd', {})), '2026-07-01', 0, 0, 0],
    ['withdrawn', zaak({}, indiener('2026-03-04', 'ingetrokken', {wijze: 'elektronisch', kosten: false})), '2026-07-01', 0, 0, 0],
  ] as const) {
    it(`counts from the dossier itself: ${name}`, () => {
      const figures = kerncijfers(vijf(staat, vandaag), vandaag);
      assert.deepEqual([figures.open.aantal, figures.belTermijnVoorbij.aantal, figures.beslisTermijnVoorbij.aantal], [open, bellen, beslissen]);
    });
  }

  it('hides 1 to 4 and shows 0', () => {
    assert.deepEqual([0, 1, 4, 5].map(onderdruk), [0, null, null, 5]);
  });

  it('hides a part when the rest of the total is a small count', () => {
    assert.equal(kerncijfers([...lines(8, {belVoor: '2026-01-01'}), ...lines(2)], '2026-04-01').belTermijnVoorbij.aantal, null);
  });

  it('never lets a hidden count be found by subtraction from the total', () => {
    fc.assert(fc.property(fc.array(fc.integer({min: 0, max: 30}), {minLength: 2, maxLength: 8}), (counts) => {
      const shown = onderdrukSamen(counts);
      const hidden = counts.filter((_, index) => shown[index] === null);
      for (const [index, count] of counts.entries()) {
        if (count > 0 && count < KLEINSTE_AANTAL) assert.equal(shown[index], null);
        else if (shown[index] !== null) assert.equal(shown[index], count);
      }
      const couldHideAnother = counts.filter((count) => count > 0).length > 1;
      if (couldHideAnother) assert.notEqual(hidden.length, 1);
    }));
  });
});
