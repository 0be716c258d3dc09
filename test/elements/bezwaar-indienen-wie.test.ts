import {expect} from '@open-wc/testing';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {FakeBackend, niemand} from '../support/fake-backend.js';
import {lindeveld} from '../support/situaties/gemeenten.js';
import {kiesWie, openFormulier, vergeet, vulAdres, vulTot, vulVoorMoeder} from '../support/situaties/indienen.js';
import {choose, field, focused, heading, press, sees, text, type} from '../support/ui.js';

describe('<bezwaar-indienen>: who objects', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend();
  });

  afterEach(() => backend.remove());

  const verstuurd = () => backend.zaken[0]?.bezwaarschrift;

  async function verstuur(el: Awaited<ReturnType<typeof openFormulier>>) {
    await press(el, 'Verder');
    if (heading(el) === 'Hoe bereiken wij u?') await press(el, 'Verder');
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
  }

  it('a daughter for her mother with dementia: the objection is the mother’s, the post goes to both', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await vulVoorMoeder(el);
    await press(el, 'Verder');
    await press(el, 'Verder');
    for (const words of ['Bezwaar van J. de Wit-Bos', 'Zorglaan 3 k 14, 2742 AA Lindeveld', 'Ingediend door A. de Wit', 'Niet nodig: wettelijk vertegenwoordiger']) {
      expect(text(el)).to.include(words);
    }
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(verstuurd()?.indiener.naam).to.equal('J. de Wit-Bos');
    expect(verstuurd()?.vertegenwoordiging).to.deep.equal({
      rol: 'wettelijk-vertegenwoordiger', naam: 'A. de Wit', adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'},
    });
    expect(text(el)).not.to.include('Nog te doen');
  });

  it('an authorisation may come later: it can be printed now, and the receipt says what is still to be done', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await vulVoorMoeder(el, 'Ik stuur de machtiging later');
    await press(el, 'Een machtiging om te printen');
    expect(text(el)).to.include('Ik, J. de Wit-Bos, Zorglaan 3 k 14, 2742 AA Lindeveld, geef A. de Wit');
    await verstuur(el);
    expect(text(el)).to.include('Nog te doen: de machtiging');
    expect(verstuurd()?.vertegenwoordiging?.machtiging).to.equal('later');
  });

  it('a parent needs no authorisation, and the child may live at the same address', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await kiesWie(el, 'Voor mijn kind', 'Uw kind');
    await press(el, 'Verder');
    expect(text(el)).to.include('Vul de naam in van de persoon voor wie u bezwaar maakt.');
    await type(el, 'Naam', 'Noor El Amrani');
    for (const [name, value] of Object.entries({naam: 'Samira El Amrani', straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'})) {
      const control = el.renderRoot.querySelector<HTMLInputElement>(`#veld-${name}`);
      control!.value = value;
      control?.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    expect(text(el)).not.to.include('Hoe laat u zien dat dit mag?');
    await verstuur(el);
    expect(verstuurd()?.indiener).to.deep.include({naam: 'Noor El Amrani', adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'}});
    expect(verstuurd()?.vertegenwoordiging).to.deep.equal({rol: 'ouder', naam: 'Samira El Amrani'});
  });

  it('never puts the parent’s address where another was begun, but asks for the rest of it', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await vulVoorMoeder(el);
    for (const name of ['voorStraat', 'voorPlaats']) {
      const control = el.renderRoot.querySelector<HTMLInputElement>(`#veld-${name}`);
      control!.value = '';
      control?.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await press(el, 'Verder');
    expect(text(el)).to.include('Vul het hele adres van deze persoon in.');
  });

  it('asks who the others are of who objects with others', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await kiesWie(el, 'Samen met anderen', 'Wie maken nog meer bezwaar?');
    await vulAdres(el);
    await press(el, 'Verder');
    expect(text(el)).to.include('Schrijf wie er nog meer bezwaar maken.');
  });

  it('keeps asking for whom on the way of five fields, once someone acts for another', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await kiesWie(el, 'Voor iemand anders', 'Uzelf');
    await vulAdres(el).catch(() => undefined);
    for (let back = 0; back < 4; back++) await press(el, 'Vorige stap');
    await choose(el, 'Ik heb haast.');
    await press(el, 'Begin met uw bezwaar');
    await type(el, 'Uw naam', 'A. de Wit');
    await press(el, 'Verder');
    expect(text(el)).to.include('Vul de naam in van de persoon voor wie u bezwaar maakt.');
  });

  it('neighbours together: one speaks, all are named', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await kiesWie(el, 'Samen met anderen', 'Wie maken nog meer bezwaar?');
    await vulAdres(el);
    await type(el, 'Wie maken nog meer bezwaar?', 'B. Yildiz, Lindelaan 14, 2741 CD Lindeveld\n\nC. Smit');
    await verstuur(el);
    expect(verstuurd()?.medeIndieners).to.deep.equal([{naam: 'B. Yildiz', adres: 'Lindelaan 14, 2741 CD Lindeveld'}, {naam: 'C. Smit'}]);
    expect(text(el)).to.include('Samen met B. Yildiz');
  });

  it('a company: its name is needed, its number only when known', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await kiesWie(el, 'Voor een bedrijf', 'KvK-nummer');
    await vulAdres(el);
    await type(el, 'KvK-nummer', '1234');
    await press(el, 'Verder');
    expect(text(el)).to.include('Vul de naam van de organisatie in.').and.include('Een KvK-nummer heeft acht cijfers.');
    await type(el, 'Naam van het bedrijf', 'Bakkerij De Korst');
    await type(el, 'KvK-nummer', '12 34 56 78');
    await verstuur(el);
    expect(verstuurd()?.organisatie).to.deep.equal({naam: 'Bakkerij De Korst', kvk: '12345678'});
  });

  it('someone who is helped stays the one who objects', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await kiesWie(el, 'Voor mezelf, en iemand helpt mij', 'Wie helpt u?');
    await vulAdres(el);
    await type(el, 'Wie helpt u?', 'F. Bakker van het buurtteam');
    await type(el, 'Telefoonnummer van wie u helpt', '0182 55 01 83');
    await verstuur(el);
    expect(verstuurd()?.indiener.naam).to.equal('Samira El Amrani');
    expect(verstuurd()?.helper).to.deep.equal({naam: 'F. Bakker van het buurtteam', telefoon: '0182 55 01 83'});
  });

  it('forgets nothing when a person looks at another answer, and sends only what belongs to the last', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await kiesWie(el, 'Samen met anderen', 'Wie maken nog meer bezwaar?');
    await type(el, 'Wie maken nog meer bezwaar?', 'B. Yildiz');
    await choose(el, 'Voor mezelf');
    await kiesWie(el, 'Samen met anderen', 'Wie maken nog meer bezwaar?');
    expect(el.renderRoot.querySelector<HTMLTextAreaElement>('#veld-anderen')?.value).to.equal('B. Yildiz');
    await choose(el, 'Voor mezelf');
    await vulAdres(el);
    await verstuur(el);
    expect(verstuurd()?.medeIndieners).to.equal(undefined);
  });

  it('keeps an address secret, and has a safe one for the post', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    await press(el, 'Tolk, hulp of een geheim adres nodig?');
    await sees(el, 'Mijn adres moet geheim blijven');
    await choose(el, 'Mijn adres moet geheim blijven');
    await type(el, 'Is er een veilig adres', 'Postbus 9\n2740 AB Lindeveld');
    await choose(el, 'Een ringleiding');
    await choose(el, 'Ik neem iemand mee');
    await verstuur(el);
    expect(verstuurd()?.contact).to.deep.equal({hulp: ['ringleiding', 'iemand-mee'], geheimAdres: true, postadres: 'Postbus 9\n2740 AB Lindeveld'});
  });

  it('offers only the ways of contact that this municipality has', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 5);
    expect(text(el)).not.to.include('WhatsApp');
    backend.remove();
    vergeet();
    backend = new FakeBackend({gemeente: {...lindeveld, overlay: {...lindeveld.overlay, contactwijzen: ['whatsapp']}}});
    const ander = await openFormulier(backend);
    await vulTot(ander, 5);
    expect(text(ander)).to.include('WhatsApp').and.not.include('Videobellen');
    await choose(ander, 'WhatsApp');
    await verstuur(ander);
    expect(verstuurd()?.contact).to.deep.equal({wijze: 'whatsapp'});
  });

  it('takes more decisions in one objection, each with its own last day', async () => {
    const el = await openFormulier(backend);
    await vulTot(el, 1);
    await type(el, 'Om welk besluit', 'Mijn bijstand is geweigerd');
    await type(el, 'Welke datum', '23-2-2026');
    await press(el, 'Mijn bezwaar gaat over nog een besluit');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(focused()).to.equal('Om welk besluit gaat het?');
    const control = el.renderRoot.querySelector<HTMLInputElement>('#veld-datum2');
    control!.value = '2-3-2026';
    control?.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await el.updateComplete;
    expect(text(el)).to.include('maandag 13 april 2026');
    await press(el, 'Verder');
    expect(text(el)).to.include('Schrijf om welk besluit het gaat.');
    const wat = el.renderRoot.querySelector<HTMLInputElement>('#veld-omschrijving2');
    wat!.value = 'Ik moet geld terugbetalen';
    wat?.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await press(el, 'Verder');
    await type(el, 'Wat klopt er niet', 'Alles.');
    await press(el, 'Verder');
    await press(el, 'Verder');
    await vulAdres(el);
    await verstuur(el);
    expect(verstuurd()?.andereBesluiten).to.deep.equal([{omschrijving: 'Ik moet geld terugbetalen', datum: '2026-03-02'}]);
    expect(text(el)).to.include('Ik moet geld terugbetalen');
  });
});

describe('<bezwaar-indienen>: how someone is known', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend();
  });

  afterEach(() => backend.remove());

  it('offers every way to log in of this municipality, and not that of its staff', async () => {
    backend.remove();
    backend = new FakeBackend({sessie: niemand, gemeente: {...lindeveld, inlogmethoden: [
      {id: 'digid', naam: 'DigiD'}, {id: 'eherkenning', naam: 'eHerkenning'}, {id: 'eidas', naam: 'eIDAS'}, {id: 'zonder', naam: 'Zonder'}, {id: 'medewerker', naam: 'Medewerker'},
    ]}});
    const el = await openFormulier(backend);
    await sees(el, 'Inloggen als bedrijf met eHerkenning');
    const methoden = [...el.renderRoot.querySelectorAll<HTMLAnchorElement>('a.knop')].map(({href}) => new URL(href).searchParams.get('methode'));
    expect(methoden).to.deep.equal(['digid', 'eherkenning', 'eidas', 'zonder']);
    expect(text(el)).to.include('Dan moet de gemeente misschien nog om uw handtekening vragen.');
  });

  it('fills in the company that someone logged in for, and lets it be changed', async () => {
    backend.sessie = {...backend.sessie, methode: 'eherkenning', naam: 'Ank de Linde', organisatie: {kvk: '90000011', naam: 'Bakkerij De Linde'}};
    const el = await openFormulier(backend);
    await vulTot(el, 4);
    await sees(el, 'KvK-nummer');
    expect(field(el, 'Naam van het bedrijf').value).to.equal('Bakkerij De Linde');
    expect(field(el, 'KvK-nummer').value).to.equal('90000011');
    expect(field(el, 'Uw naam').value).to.equal('Ank de Linde');
  });

  it('tells who did not log in to keep the receipt, for the objection cannot be found here later', async () => {
    backend.sessie = {ingelogd: true, rol: 'burger', methode: 'zonder', niveau: 'geen', verlooptOp: '2099-01-01T00:00:00+01:00'};
    const el = await openFormulier(backend);
    expect(text(el)).to.include('U gaat verder zonder inloggen.');
    await vulTot(el, 6);
    await press(el, 'Verstuur uw bezwaar');
    await sees(el, 'Uw bezwaar is ontvangen');
    expect(text(el)).to.include('U was niet ingelogd.').and.not.include('U vindt uw bezwaar terug als u inlogt.');
  });
});
