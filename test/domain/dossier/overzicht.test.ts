import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {
  acties, dossierOverzicht, fold, mag, nu, OutOfOrderError, ontvangsttermijnen, opVolgorde, schakel, step, werkregel, type Kijker, type Omgeving,
} from '../../../src/domain/dossier/index.js';
import {bevestigd, chain, dossier, ingediend} from './voorbeeld.js';

const bezwaarschrift: Bezwaarschrift = {
  indiener: {naam: 'Samira El Amrani', adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'}, telefoon: '06 12345678'},
  besluit: {soort: 'bijstand', omschrijving: 'Mijn bijstand is geweigerd', datum: '2026-02-23', bekendmaking: '2026-02-23'},
  bestanden: ['7d7e1d6c-58a5-4b5c-9c7f-0d6a3b7e2f10'],
};
const partij: Kijker = {rol: 'burger', partij: 'indiener'};
const behandelaar: Kijker = {rol: 'behandelaar', gemeente: 'lindeveld'};
const foto = {bestandId: '7d7e1d6c-58a5-4b5c-9c7f-0d6a3b7e2f10', naam: 'brief.jpg', soort: 'image/jpeg', bytes: 3, sha256: 'ab'.repeat(32)};
const omgeving: Omgeving = {vandaag: '2026-03-04', kijker: partij, bezwaarschrift, bestanden: [foto]};
const staat = fold(chain(ingediend, bevestigd));

describe('the fold of a dossier', () => {
  it('is the same event by event and all at once', () => {
    const [first, second] = chain(ingediend, bevestigd);
    assert.deepEqual(step(step(undefined, first!), second!), staat);
  });

  for (const [name, events] of [
    ['a confirmation before anything came in', [bevestigd]],
    ['handing in twice', [ingediend, ingediend]],
    ['confirming twice', [ingediend, bevestigd, bevestigd]],
    ['no event at all', []],
  ] as const) {
    it(`refuses ${name}`, () => assert.throws(() => fold(chain(...events)), OutOfOrderError));
  }

  it('refuses a gap in the numbering', () => {
    const [first] = chain(ingediend);
    assert.throws(() => step(fold([first!]), schakel(dossier, bevestigd, {hash: first!.hash, volgnummer: 2})), OutOfOrderError);
  });
});

describe('what the objector sees', () => {
  it('says whose turn it is, what happens and before when', () => {
    // Received on Tuesday 3 March: three working days end on Friday 6 March.
    assert.deepEqual(dossierOverzicht(staat, omgeving).nu, {beurt: 'gemeente', wat: 'bellen', voor: '2026-03-06', verstreken: false});
  });

  it('says so when the municipality did not phone in time', () => {
    assert.equal(dossierOverzicht(staat, {...omgeving, vandaag: '2026-03-07'}).nu.verstreken, true);
  });

  it('names the decision once its day is past (Awb 4:17)', () => {
    // 7 April and twelve weeks: 30 June.
    assert.equal(dossierOverzicht(staat, {...omgeving, vandaag: '2026-06-30'}).nu.wat, 'bellen');
    assert.deepEqual(dossierOverzicht(staat, {...omgeving, vandaag: '2026-07-01'}).nu, {beurt: 'gemeente', wat: 'beslissen', voor: '2026-06-30', verstreken: true});
  });

  it('shows time line, documents by name, and what was sent', () => {
    const view = dossierOverzicht(staat, omgeving);
    assert.deepEqual(view.tijdlijn.map(({soort}) => soort), ['ingediend', 'ontvangst-bevestigd']);
    assert.deepEqual(view.documenten, [{...foto, groep: 'indiener', op: ingediend.op}]);
    assert.equal(view.bezwaarschrift, bezwaarschrift);
    assert.equal(view.tijdigheid, 'op-tijd');
    assert.equal(view.commissie, true);
  });

  it('still stands after names and content were erased', () => {
    const view = dossierOverzicht(staat, {...omgeving, bezwaarschrift: null, bestanden: []});
    assert.deepEqual(view.documenten, []);
    assert.equal(view.bezwaarschrift, null);
    assert.equal(view.nu.voor, '2026-03-06');
  });
});

describe('the terms of a dossier', () => {
  const grond = {ontvangenOp: ingediend.op, commissie: {adviseert: true, gemeldOp: '2026-03-03'}};

  for (const [name, besluit, days] of [
    ['7:10: twelve weeks after 7 April with a committee', {bekendmaking: '2026-02-23'}, {bezwaarTot: '2026-04-07', tijdigheid: 'op-tijd', bellenVoor: '2026-03-06', beslissenVoor: '2026-06-30'}],
    ['3:41: the date on the letter stands in for an unknown bekendmaking', {datum: '2026-02-23'}, {bezwaarTot: '2026-04-07', tijdigheid: 'op-tijd', bellenVoor: '2026-03-06', beslissenVoor: '2026-06-30'}],
    ['6:7: no day, no term; only the phone call is sure', {}, {tijdigheid: 'ter-beoordeling', bellenVoor: '2026-03-06'}],
    ['AWR 22j, Gemeentewet 236: a tax counts from its dagtekening and is decided in the year of receipt', {soort: 'naheffing-parkeerbelasting', datum: '2026-03-02', bekendmaking: '2026-02-23'}, {bezwaarTot: '2026-04-13', tijdigheid: 'op-tijd', bellenVoor: '2026-03-06', beslissenVoor: '2026-12-31'}],
    ['6:11: late is said, never refused', {bekendmaking: '2026-01-05'}, {bezwaarTot: '2026-02-16', tijdigheid: 'te-laat', bellenVoor: '2026-03-06', beslissenVoor: '2026-05-11'}],
  ] as const) {
    it(name, () => assert.deepEqual(ontvangsttermijnen({...grond, besluit}), days));
  }

  it('23:59:59 in Amsterdam on the last day is in time, midnight is not (6:9)', () => {
    const at = (ontvangenOp: string) => ontvangsttermijnen({ontvangenOp, besluit: {bekendmaking: '2026-02-23'}}).tijdigheid;
    assert.equal(at('2026-04-07T23:59:59+02:00'), 'op-tijd');
    assert.equal(at('2026-04-08T00:00:00+02:00'), 'te-laat');
  });

  it('never gives a day for a term that is unknown', () => {
    const unknown = {kind: 'onbekend', rule: 'contact', reason: 'na-bereik', knownFrom: '2020-01-01', knownTo: '2035-12-31'} as const;
    assert.deepEqual(nu(staat, {contact: unknown}, '2040-01-01', 'burger'), {beurt: 'gemeente', wat: 'bellen'});
  });
});

describe('the worklist', () => {
  it('gives name, phone and both days', () => {
    const line = werkregel(staat, bezwaarschrift, '2026-03-04');
    assert.deepEqual([line.naam, line.telefoon, line.belVoor, line.beslisVoor, line.aantalBestanden], ['Samira El Amrani', '06 12345678', '2026-03-06', '2026-06-30', 1]);
  });

  it('puts the first day first', () => {
    const later = fold(chain({...ingediend, op: '2026-03-05T08:00:00+01:00'}, {...bevestigd, op: '2026-03-05T08:00:00+01:00'}));
    const lines = [werkregel(later, bezwaarschrift, '2026-03-05'), werkregel(staat, bezwaarschrift, '2026-03-05')].sort(opVolgorde);
    assert.deepEqual(lines.map(({belVoor}) => belVoor), ['2026-03-06', '2026-03-10']);
  });
});

describe('who may do what', () => {
  const moment = {vandaag: '2026-03-04'};
  const lezend = (kijker: Kijker) => acties(kijker, staat, moment).filter((actie) => /lezen|geven$/.test(actie) && actie !== 'hoorwens-gegeven');
  it('lets the objector read everything', () => {
    assert.deepEqual(lezend(partij), ['dossier-lezen', 'ontvangst-lezen', 'keten-lezen', 'bestand-lezen', 'inzage-lezen', 'bewijs-lezen', 'toegang-geven']);
  });

  it('lets a handler of this municipality read all but the receipt', () => {
    assert.deepEqual(lezend(behandelaar), ['dossier-lezen', 'keten-lezen', 'bestand-lezen', 'bewijs-lezen']);
  });

  for (const [name, kijker] of [
    ['another citizen', {rol: 'burger', partij: null}],
    ['a handler of another municipality', {rol: 'behandelaar', gemeente: 'duinmeer'}],
  ] as const) {
    it(`lets ${name} do nothing at all`, () => assert.deepEqual(acties(kijker, staat, moment), []));
  }

  it('offers no download when there is no file', () => {
    const empty = fold(chain({...ingediend, gegevens: {...ingediend.gegevens, bestanden: []}}));
    assert.equal(mag(partij, empty, 'bestand-lezen', moment), false);
  });
});
