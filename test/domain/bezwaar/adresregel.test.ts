import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {leesAdresregels} from '../../../src/domain/bezwaar/index.js';

const table: readonly [string, string, readonly string[]][] = [
  ['Lindelaan 12', '2741 CD Lindeveld', ['Lindelaan', '12', '2741 CD', 'Lindeveld']],
  ['Lindelaan 12 bis', '2741cd Lindeveld', ['Lindelaan', '12 bis', '2741 CD', 'Lindeveld']],
  ['Laan van de 4 Heemskinderen 7-2', '2741 CD, Bergen op Zoom', ['Laan van de 4 Heemskinderen', '7-2', '2741 CD', 'Bergen op Zoom']],
  ['Plein 1944 12', '2741 CD Lindeveld', ['Plein 1944', '12', '2741 CD', 'Lindeveld']],
  ['2e Dwarsstraat 3', '2741 CD Lindeveld', ['2e Dwarsstraat', '3', '2741 CD', 'Lindeveld']],
  ['Woonboot De Hoop', 'Lindeveld', ['Woonboot De Hoop', '', '', 'Lindeveld']],
  ['Hauptstraße 5', '10115 Berlin', ['Hauptstraße', '5', '', '10115 Berlin']],
  ['  Lindelaan 12  ', '  2741 CD Lindeveld ', ['Lindelaan', '12', '2741 CD', 'Lindeveld']],
  ['', '', ['', '', '', '']],
];

describe('an address in two lines', () => {
  for (const [straat, plaats, parts] of table) {
    it(`is read from ‘${straat}’ and ‘${plaats}’`, () => {
      const adres = leesAdresregels(straat, plaats);
      assert.deepEqual([adres.straat, adres.huisnummer, adres.postcode, adres.plaats], parts);
    });
  }

  it('loses nothing that was typed', () => {
    const letters = (text: string) => text.replace(/[\s,]/g, '').toLowerCase();
    fc.assert(fc.property(fc.string(), fc.string(), (straat, plaats) => {
      const adres = leesAdresregels(straat, plaats);
      assert.equal(letters(adres.straat + adres.huisnummer), letters(straat));
      assert.equal(letters(adres.postcode + adres.plaats), letters(plaats));
    }));
  });

  it('puts a line without a number in one piece', () => {
    assert.equal(leesAdresregels('p/a Opvang De Haven', 'Lindeveld').straat, 'p/a Opvang De Haven');
  });
});
