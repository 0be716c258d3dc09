import assert from 'node:assert/strict';
import {test} from 'node:test';
import {werkbladzijde, zoektekst, type Werkregel} from '../../../src/domain/dossier/index.js';

const regel = (telefoon: string): Werkregel => ({
  zaaknummer: 'LIN-2026-0004-8392', ontvangenOp: '2026-03-03T19:45:12+01:00', omschrijving: 'Mijn bijstand is geweigerd', naam: 'Zoë El Amrani', telefoon,
  status: 'ontvangen', nu: {beurt: 'gemeente', wat: 'bellen'}, tijdigheid: 'op-tijd', ontbreekt: [], aantalBestanden: 0,
});

const isFound = (telefoon: string, zoek: string) =>
  werkbladzijde([{regel: regel(telefoon), zoektekst: zoektekst(regel(telefoon))}], {zoek}, 'ik', '2026-03-05').totaal === 1;

test('a search word finds a phone number however it is written', () => {
  for (const stored of ['06 12345678', '06-12345678', '+31 6 12345678', '0031612345678', '+31 (0)6 1234 5678']) {
    for (const typed of ['0612345678', '06 12 34 56 78', '06-12345678', '+31612345678', '0031 6 12345678', '345678']) assert.ok(isFound(stored, typed), `${typed} in ${stored}`);
    assert.ok(!isFound(stored, '0687654321'), stored);
  }
});

test('a case number and a name are searched word by word, without accents', () => {
  for (const typed of ['LIN-2026-0004-8392', '2026-0004-8392', '0004-8392', '0004 zoe', '  El  Amrani zoe', 'amrani bijstand', 'zoë']) assert.ok(isFound('06 12345678', typed), typed);
});
