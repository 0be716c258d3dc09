import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {intrekverklaring, type Ingetrokken, type Partijrol} from '../../../src/domain/dossier/index.js';

const zaak: Ingetrokken = {
  zaaknummer: 'LIN-2026-0001-2345', verloop: {},
  bezwaarschrift: {besluit: {omschrijving: 'Mijn bijstand is geweigerd'}, indiener: {naam: 'Samira El Amrani'}},
};
const slot = 'Ik weet dat de gemeente dan niet meer op het bezwaar beslist.';

describe('what is put down when an objection is withdrawn (Awb 6:21)', () => {
  for (const [wanneer, van, partij, kosten, expected] of [
    ['by who objects', zaak, 'indiener', false, `Ik trek mijn bezwaar in (zaaknummer LIN-2026-0001-2345, over: Mijn bijstand is geweigerd). ${slot} Het besluit blijft gelden.`],
    ['by who acts for another', zaak, 'gemachtigde', false, `Namens Samira El Amrani trek ik het bezwaar in (zaaknummer LIN-2026-0001-2345, over: Mijn bijstand is geweigerd). ${slot} Het besluit blijft gelden.`],
    ['with a request for costs (Awb 7:15)', zaak, 'indiener', true, `Ik trek mijn bezwaar in (zaaknummer LIN-2026-0001-2345, over: Mijn bijstand is geweigerd). ${slot} Het besluit blijft gelden. Ik vraag de gemeente om de kosten van dit bezwaar te vergoeden.`],
    ['after a new decision (Awb 6:19)', {...zaak, verloop: {nieuwBesluit: {nummer: 5, verzonden: '2026-05-01', tegemoet: 'geheel'}}}, 'indiener', false, `Ik trek mijn bezwaar in (zaaknummer LIN-2026-0001-2345, over: Mijn bijstand is geweigerd). ${slot} Het nieuwe besluit blijft gelden.`],
    ['once the content was erased', {...zaak, bezwaarschrift: null}, 'gemachtigde', false, `Namens de indiener trek ik het bezwaar in (zaaknummer LIN-2026-0001-2345). ${slot} Het besluit blijft gelden.`],
    ['about something typed over two lines', {...zaak, bezwaarschrift: {...zaak.bezwaarschrift!, besluit: {omschrijving: 'Mijn\nhond\u202E'}}}, 'indiener', false, `Ik trek mijn bezwaar in (zaaknummer LIN-2026-0001-2345, over: Mijn hond). ${slot} Het besluit blijft gelden.`],
  ] as readonly (readonly [string, Ingetrokken, Partijrol, boolean, string])[]) {
    it(wanneer, () => assert.equal(intrekverklaring(van, partij, kosten), expected));
  }
});
