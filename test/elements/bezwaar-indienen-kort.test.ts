import {expect} from '@open-wc/testing';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {FakeBackend, niemand} from '../support/fake-backend.js';
import {isWegOmInTeLoggen, openFormulier, vergeet, vulKort, vulTot} from '../support/situaties/indienen.js';
import {choose, field, heading, press, sees, text, type} from '../support/ui.js';

describe('<bezwaar-indienen>: in a hurry', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend();
  });

  afterEach(() => backend.remove());

  it('five fields are enough, and the reasons come later', async () => {
    const el = await openFormulier(backend);
    await vulKort(el);
    expect(heading(el)).to.equal('Klopt alles?');
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(text(el)).to.include('De gemeente schrijft u voor welke datum uw redenen er moeten zijn.');
    const {indiener, besluit, gronden} = backend.zaken[0]?.bezwaarschrift ?? {};
    expect(indiener).to.deep.equal({naam: 'Samira El Amrani', adres: {straat: 'Lindelaan', huisnummer: '12 bis', postcode: '2741 CD', plaats: 'Lindeveld'}});
    expect([besluit?.omschrijving, besluit?.datum, gronden]).to.deep.equal(['Mijn bijstand is geweigerd', '2026-02-23', undefined]);
  });

  it('says the last day, and asks why when it seems late', async () => {
    const el = await openFormulier(backend, {vandaag: '2026-05-14'});
    await vulKort(el);
    await press(el, 'Wijzig: Het besluit');
    expect(text(el)).to.include('dinsdag 7 april 2026').and.include('Waarom komt uw bezwaar nu pas?');
  });

  it('asks for what is missing in one line of the address, and for nothing else', async () => {
    const el = await openFormulier(backend);
    await vulKort(el);
    await press(el, 'Wijzig: Uw gegevens');
    await type(el, 'Postcode en woonplaats', '');
    await press(el, 'Klaar, terug naar het overzicht');
    expect(text(el)).to.include('Vul uw postcode en woonplaats in.');
  });

  it('lets a company send of which the login told no name', async () => {
    backend.sessie = {...backend.sessie, methode: 'eherkenning', naam: 'Ank de Linde', organisatie: {kvk: '90000011'}};
    const el = await openFormulier(backend);
    await vulKort(el);
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(backend.zaken[0]?.bezwaarschrift.organisatie).to.deep.equal({naam: 'Samira El Amrani', kvk: '90000011'});
  });

  it('has room for an address without a number', async () => {
    const el = await openFormulier(backend);
    await vulKort(el);
    await press(el, 'Wijzig: Uw gegevens');
    await type(el, 'Straat en huisnummer', 'Woonboot De Hoop');
    await press(el, 'Klaar, terug naar het overzicht');
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(backend.zaken[0]?.bezwaarschrift.indiener.adres).to.include({straat: 'Woonboot De Hoop', huisnummer: ''});
  });

  it('lets a person tell more after all, and keeps what was typed', async () => {
    const el = await openFormulier(backend);
    await vulKort(el);
    await press(el, 'Ik wil toch meer vertellen');
    expect(heading(el)).to.equal('Met welk besluit bent u het niet eens?');
    expect(field(el, 'Om welk besluit').value).to.equal('Mijn bijstand is geweigerd');
    await press(el, 'Verder');
    await type(el, 'Wat klopt er niet', 'Het spaargeld is niet van mij.');
    await press(el, 'Verder');
    await press(el, 'Verder');
    expect(['Straat', 'Huisnummer', 'Postcode', 'Woonplaats'].map((label) => field(el, label).value)).to.deep.equal(['Lindelaan', '12 bis', '2741 CD', 'Lindeveld']);
  });

  it('takes an address from the long way along, both ways', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    for (let back = 0; back < 5; back++) await press(el, 'Vorige stap');
    await choose(el, 'Ik heb haast.');
    await press(el, 'Begin met uw bezwaar');
    expect(field(el, 'Straat en huisnummer').value).to.equal('Lindelaan 12');
    await type(el, 'Straat en huisnummer', 'Beukenlaan 7');
    await press(el, 'Verder');
    expect(text(el)).to.include('Beukenlaan 7, 2741 CD Lindeveld');
  });

  it('remembers the hurry while a person logs in', async () => {
    isWegOmInTeLoggen(backend, {kort: true, redenenLater: true, methode: 'digid'});
    const el = await openFormulier(backend);
    await sees(el, 'Stap 1 van 2');
  });

  it('works on paper too, without logging in', async () => {
    backend.sessie = niemand;
    const el = await openFormulier(backend);
    await vulKort(el, 'Maak een brief op papier');
    expect(heading(el)).to.equal('Uw brief');
    await sees(el, 'Mijn redenen stuur ik later.');
    expect(text(el)).to.include('Lindelaan 12 bis');
  });
});
