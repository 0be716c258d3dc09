import {expect} from '@open-wc/testing';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {metVeld, nieuwFormulier} from '../../src/elements/bezwaar-indienen/formulier.js';
import {isGelijk, verschillen} from '../../src/elements/bezwaar-indienen/verschillen.js';
import {FakeBackend} from '../support/fake-backend.js';
import {openFormulier, vergeet, vulTot} from '../support/situaties/indienen.js';
import {choose, focused, heading, press, sees, text, type} from '../support/ui.js';

describe('<bezwaar-indienen>: how the municipality reaches someone', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend();
  });

  afterEach(() => backend.remove());

  it('needs nothing at all, also no phone', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    expect(heading(el)).to.equal('Hoe bereiken wij u?');
    await press(el, 'Verder');
    expect(heading(el)).to.equal('Klopt alles?');
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'U gaf geen telefoonnummer. Daarom schrijft de gemeente u.');
    const {indiener, contact, horen, kostenvergoeding} = backend.zaken[0]?.bezwaarschrift ?? {};
    expect([indiener?.telefoon, contact, horen, kostenvergoeding]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('promises a call by a day that can be kept, also for a letter that is still to be posted', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    expect(text(el)).to.include('De gemeente belt u binnen drie werkdagen om te horen wat er speelt.');
    await press(el, 'Verder');
    await press(el, 'Toch liever op papier');
    await sees(el, 'Wijzig de brief');
    await press(el, 'Vorige stap');
    expect(heading(el)).to.equal('Hoe bereiken wij u?');
    expect(text(el)).to.include('De gemeente belt u binnen drie werkdagen nadat uw brief er is');
  });

  it('takes every wish along, and shows it before and after sending', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    await type(el, 'Telefoonnummer', '0182 55 01 82');
    await choose(el, '’s Avonds');
    await press(el, 'Tolk, hulp of een geheim adres nodig?');
    await sees(el, 'Hebt u een tolk nodig?');
    await type(el, 'Hebt u een tolk nodig?', 'Tigrinya');
    await type(el, 'Waar moeten wij nog meer rekening mee houden?', 'Mijn adres is geheim.\nIk neem mijn zus mee.');
    await choose(el, 'Ja, via de telefoon');
    await choose(el, 'Stuur mijn post via internet');
    await type(el, 'E-mailadres', 's.elamrani@voorbeeld.example');
    await choose(el, 'Ik vraag om een vergoeding');
    await press(el, 'Verder');
    const wishes = ['Bel het liefst ’s Avonds', 'Tolk Tigrinya', 'Ik neem mijn zus mee.', 'Ja, via de telefoon', 's.elamrani@voorbeeld.example', 'Ja, ik vraag hierom'];
    for (const wish of wishes) expect(text(el)).to.include(wish);
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    for (const wish of wishes) expect(text(el)).to.include(wish);
    const {indiener, contact, horen, kostenvergoeding} = backend.zaken[0]?.bezwaarschrift ?? {};
    expect(indiener?.email).to.equal('s.elamrani@voorbeeld.example');
    expect(contact).to.deep.equal({beltijd: 'avond', tolk: 'Tigrinya', wensen: 'Mijn adres is geheim.\nIk neem mijn zus mee.', digitalePost: true});
    expect([horen, kostenvergoeding]).to.deep.equal(['telefoon', true]);
  });

  it('asks for an e-mail address only when someone wants post through the internet', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    expect(text(el)).not.to.include('E-mailadres');
    await choose(el, 'Stuur mijn post via internet');
    await type(el, 'E-mailadres', 'samira');
    await press(el, 'Verder');
    expect(heading(el)).to.equal('Hoe bereiken wij u?');
    expect(text(el)).to.include('Vul een e-mailadres in, zoals naam@voorbeeld.nl. Of kies voor post op papier.');
    expect(focused()).to.include('Kijk nog even naar het volgende');
    await choose(el, 'Stuur mijn post via internet');
    await press(el, 'Verder');
    expect(heading(el)).to.equal('Klopt alles?');
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(backend.zaken[0]?.bezwaarschrift.indiener.email).to.equal(undefined);
  });

  it('counts an address that was typed and put off as a difference between two tabs, so that neither is written over', () => {
    const hier = nieuwFormulier('k');
    const daar = metVeld(hier, 'email', 's.elamrani@voorbeeld.example');
    expect(isGelijk(hier, daar)).to.equal(false);
    expect(verschillen(hier, daar)).to.deep.equal([{label: 'E-mailadres', hier: '', daar: 's.elamrani@voorbeeld.example'}]);
    expect(verschillen(metVeld(hier, 'post', 'ja'), metVeld(daar, 'post', 'ja')).length).to.equal(1);
  });

  it('lets a person take back what they chose', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    await choose(el, 'Nee, dat hoeft niet');
    await press(el, 'Verder');
    expect(text(el)).to.include('Gesprek voor de beslissing Nee, dat hoeft niet');
    await press(el, 'Wijzig: Contact');
    await choose(el, 'Dat weet ik nog niet');
    await press(el, 'Klaar, terug naar het overzicht');
    expect(text(el)).not.to.include('Gesprek voor de beslissing');
  });
});
