import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {binnen, eromheen, trechter, type Maandtotaal} from '../../../src/domain/inzicht/index.js';

const total = (maand: string, wat: Maandtotaal['wat'], aantal: number, onderdeel = ''): Maandtotaal => ({maand, wat, onderdeel, aantal});

describe('the funnel of the diagnosis', () => {
  it('adds up the months of a period, most seen first', () => {
    const {uitkomsten, vragen, wegen, soorten} = trechter([
      total('2026-01', 'begonnen', 20), total('2026-02', 'begonnen', 30), total('2026-02', 'advies', 25),
      total('2026-01', 'vraag-gezien', 20, 'start'), total('2026-01', 'vraag-gezien', 40, 'inkomen-wat'), total('2026-01', 'vraag-terug', 8, 'start'),
      total('2026-02', 'weg-aangeraden', 25, 'bellen'), total('2026-02', 'weg-gekozen', 10, 'bellen'), total('2026-02', 'soort', 12, 'bijstand'),
    ], '2026-K1');
    assert.deepEqual(uitkomsten, {begonnen: 50, advies: 25, gestopt: 0});
    assert.deepEqual(vragen, [{id: 'inkomen-wat', gezien: 40, terug: 0, gestopt: 0}, {id: 'start', gezien: 20, terug: 8, gestopt: 0}]);
    assert.deepEqual(wegen, [{id: 'bellen', aangeraden: 25, gekozen: 10}]);
    assert.deepEqual(soorten, [{waarde: 'bijstand', n: 12}]);
  });

  it('shows no count under five', () => {
    assert.equal(trechter([total('2026-01', 'begonnen', 4)], '2026-01').uitkomsten.begonnen, null);
    assert.equal(trechter([total('2026-01', 'begonnen', 5)], '2026-01').uitkomsten.begonnen, 5);
  });

  it('shows no month from which, with its quarter, a small count of another month follows', () => {
    const all = [total('2026-01', 'begonnen', 50), total('2026-02', 'begonnen', 3)];
    assert.equal(trechter(all, '2026-K1').uitkomsten.begonnen, 53);
    assert.equal(trechter(all, '2026-01').uitkomsten.begonnen, null);
  });

  it('never lets two periods be subtracted to a small count', () => {
    const totals = fc.array(fc.record({maand: fc.constantFrom('2025-11', '2025-12', '2026-01', '2026-02', '2026-04'), aantal: fc.integer({min: 1, max: 12})}), {maxLength: 6});
    fc.assert(fc.property(totals, (made) => {
      const all = made.map(({maand, aantal}) => total(maand, 'begonnen', aantal));
      const shown = (periode: string) => trechter(all, periode).uitkomsten.begonnen;
      for (const maand of ['2025-11', '2025-12', '2026-01', '2026-02', '2026-04']) {
        for (const periode of binnen(maand)) {
          for (const wider of eromheen(periode)) {
            const [part, whole] = [shown(periode), shown(wider)];
            if (part !== null && whole !== null) assert.ok(whole === part || whole - part >= 5 , `${wider} ${whole} less ${periode} ${part}`);
          }
        }
      }
    }));
  });
});
