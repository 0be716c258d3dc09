import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kanIngediend, ONBEKEND, ontbreekt, type Concept} from '../../../src/domain/bezwaar/index.js';

const adres = {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'};
const proForma: Concept = {indiener: {naam: 'Willem de Groot', adres}, besluit: {omschrijving: 'De brief over mijn hulp'}};

const cases: readonly [name: string, concept: Concept, missing: readonly string[], mayBeHandedIn: boolean][] = [
  ['6:5: nothing yet', {}, ['naam', 'adres', 'omschrijving', 'gronden'], false],
  ['6:6: grounds may come later', proForma, ['gronden'], true],
  ['6:5: complete', {...proForma, gronden: 'Het klopt niet.'}, [], true],
  ['6:5 lid 1 onder a: a name of spaces is no name', {...proForma, indiener: {naam: '  ', adres}}, ['naam', 'gronden'], false],
  ['6:5 lid 1 onder a: an address without a street is no address', {...proForma, indiener: {naam: 'W', adres: {...adres, straat: ''}}}, ['adres', 'gronden'], false],
  ['6:5 lid 1 onder a: a houseboat has no number and is an address', {...proForma, indiener: {naam: 'W', adres: {...adres, huisnummer: '', postcode: ''}}}, ['gronden'], true],
  ['6:5 lid 1 onder c: the decision must be described', {...proForma, besluit: {kenmerk: 'X-1'}}, ['omschrijving', 'gronden'], false],
  ['6:6: what stands not on the paper is written down as unknown, and is missing', {
    indiener: {naam: ONBEKEND, adres: {...adres, straat: ONBEKEND}}, besluit: {omschrijving: ONBEKEND}, gronden: 'Zie de scan.',
  }, ['naam', 'adres', 'omschrijving'], false],
  ['6:5 lid 2: a copy or a date of the decision is never asked', {...proForma, gronden: 'Nee.', bestanden: []}, [], true],
];

describe('what Awb 6:5 asks and 6:6 lets wait', () => {
  for (const [name, concept, missing, mayBeHandedIn] of cases) {
    it(name, () => {
      assert.deepEqual(ontbreekt(concept).map(({wat}) => wat), missing);
      assert.equal(kanIngediend(concept), mayBeHandedIn);
    });
  }

  it('names the article with each missing part', () => {
    for (const {artikel} of ontbreekt({})) assert.match(artikel, /^Awb, artikel 6:5 lid 1 onder [acd]$/);
  });
});
