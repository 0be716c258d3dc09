import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {bezorging, contactVan, type Contactwijziging, type Partijrol} from '../../../src/domain/dossier/index.js';

const thuis = ['Lindelaan 12', '2741 CD Lindeveld'];
const bezwaarschrift: Bezwaarschrift = {
  indiener: {
    naam: 'Samira El Amrani', adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'},
    telefoon: '06 12345678', email: 'samira@post.example',
  },
  besluit: {omschrijving: 'Mijn bijstand is geweigerd'},
  contact: {digitalePost: true, beltijd: 'ochtend'},
  bestanden: [],
};
const kantoor = {straat: 'Havenplein', huisnummer: '1', postcode: '2742 AB', plaats: 'Lindeveld'};
const namens: Bezwaarschrift = {...bezwaarschrift, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', adres: kantoor}};
const geheim: Bezwaarschrift = {...bezwaarschrift, contact: {geheimAdres: true}};
const van = (rol: Partijrol, ...changes: Contactwijziging[]) => contactVan(rol, bezwaarschrift, changes);

describe('how a party is reached now', () => {
  it('is what was handed in, as long as nobody changed it', () => {
    assert.deepEqual(van('indiener'), {
      naam: 'Samira El Amrani', telefoon: '06 12345678', email: 'samira@post.example', contact: {digitalePost: true, beltijd: 'ochtend'}, adres: thuis,
    });
  });

  it('is the last change, and what that left out stays as it was', () => {
    const now = van('indiener', {digitalePost: false, inhoud: {telefoon: '06 1', contact: {tolk: 'Tigrinya'}}}, {digitalePost: true, inhoud: {email: 'nieuw@post.example'}});
    assert.deepEqual([now.telefoon, now.email, now.contact], ['06 1', 'nieuw@post.example', {digitalePost: true, beltijd: 'ochtend', tolk: 'Tigrinya'}]);
  });

  it('loses a phone number that someone empties', () => {
    assert.equal(van('indiener', {digitalePost: true, inhoud: {telefoon: ' '}}).telefoon, undefined);
  });

  it('keeps the choice when the content of the change was erased', () => {
    assert.equal(van('indiener', {digitalePost: false}).contact.digitalePost, false);
  });

  it('is on the envelope of a company its name, for the attention of who acts for it', () => {
    const {naam, adres} = contactVan('indiener', {...bezwaarschrift, organisatie: {naam: 'Bakkerij Vos'}}, []);
    assert.deepEqual([naam, adres], ['Bakkerij Vos', ['t.a.v. Samira El Amrani', ...thuis]]);
  });

  it('is the address of who acts for another, for that person gets the papers (Awb 6:17)', () => {
    assert.deepEqual([contactVan('gemachtigde', namens, []).naam, contactVan('gemachtigde', namens, []).adres], ['Cor Maas', ['Havenplein 1', '2742 AB Lindeveld']]);
    const represented = contactVan('vertegenwoordigde', namens, []);
    assert.deepEqual([represented.naam, represented.adres, represented.email, represented.contact], ['Samira El Amrani', thuis, undefined, {}], 'nothing that the other chose');
  });

  it('never is an address that must stay secret: only the safe one', () => {
    assert.equal(contactVan('indiener', geheim, []).adres, undefined);
    assert.equal(contactVan('vertegenwoordigde', {...namens, contact: {geheimAdres: true, postadres: 'Bij Cor'}}, []).adres, undefined, 'nor the one that another typed');
    const changed = contactVan('indiener', geheim, [{digitalePost: false, inhoud: {contact: {postadres: 'Postbus 5\n\n 2740 AA Lindeveld '}}}]);
    assert.deepEqual([changed.adres, changed.contact.geheimAdres], [['Postbus 5', '2740 AA Lindeveld'], true]);
    assert.equal(contactVan('indiener', geheim, [{digitalePost: true, inhoud: {contact: {beltijd: 'avond'}}}]).adres, undefined, 'also after a change of something else');
    assert.deepEqual(contactVan('indiener', geheim, [{digitalePost: false, inhoud: {contact: {geheimAdres: false}}}]).adres, thuis, 'until its person says so');
  });

  it('is nobody once everything was erased', () => {
    assert.deepEqual(contactVan('indiener', null, []), {naam: '', contact: {}});
  });
});

describe('how news reaches a party', () => {
  const ja: Contactwijziging = {digitalePost: true, inhoud: {email: 'x@post.example'}};
  const cases: readonly [string, Partijrol, readonly Contactwijziging[], boolean, ReturnType<typeof bezorging>][] = [
    ['by mail for who chose it (Awb 2:8)', 'indiener', [], false, 'mail'],
    ['on paper for who did not', 'indiener', [{digitalePost: false}], false, 'op-papier'],
    ['on paper for who chose mail and gave no address (Awb 2:11)', 'indiener', [{digitalePost: true, inhoud: {email: ''}}], false, 'niet-bezorgd'],
    ['to who acts, not also to who is represented (Awb 6:17)', 'vertegenwoordigde', [], true, 'niets'],
    ['by mail to who is represented, when they chose it themselves', 'vertegenwoordigde', [ja], true, 'mail'],
    ['on paper to who was represented, when nobody acts any more', 'vertegenwoordigde', [], false, 'op-papier'],
    ['not to who reads along', 'meelezer', [], false, 'niets'],
    ['by mail to who reads along and chose it', 'meelezer', [ja], false, 'mail'],
  ];
  for (const [name, rol, changes, isActing, expected] of cases) {
    it(`goes ${name}`, () => assert.equal(bezorging(contactVan(rol, bezwaarschrift, changes), rol, isActing), expected));
  }
});
