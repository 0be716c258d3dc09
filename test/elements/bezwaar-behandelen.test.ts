import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import {licht} from '../../src/elements/bezwaar-behandelen/stoplicht.js';
import {behandelaar, burger, FakeBackend, niemand} from '../support/fake-backend.js';
import {dossiers} from '../support/situaties/dossiers.js';
import {langeLijst, samenwerken} from '../support/situaties/werk.js';
import {bijstand, werkweek} from '../support/situaties/zaken.js';
import {choose, field, focused, open, press, sees, text, type} from '../support/ui.js';
import {kies, namen, teller} from '../support/werk-ui.js';

const openWerk = (backend: FakeBackend) => open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});

describe('<bezwaar-behandelen>', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  /** The worklist, when it is there with everything around it. */
  const met = async (made: FakeBackend | Promise<FakeBackend>) => {
    backend = await made;
    const el = await openWerk(backend);
    await sees(el, 'Afwezig en werk overdragen');
    return el;
  };
  it('says whom to phone first, by which day, in words and not by colour alone', async () => {
    const el = await met(werkweek());
    expect(text(el)).to.include('Lopende bezwaren: 3.').and.include('vrijdag 6 maart 2026');
    expect(namen(el)).to.deep.equal(['Jan-Peter Öztürk', 'Samira El Amrani', 'Willem de Groot']);
    expect(text(el)).to.include('Bellen voor Te laat woensdag 4 maart 2026').and.include('Bellen voor Vandaag vrijdag 6 maart 2026');
  });

  it('gives the number to dial, or says that there is none', async () => {
    const el = await met(werkweek());
    expect(el.renderRoot.querySelector('.werk a')?.getAttribute('href')).to.equal('tel:0182555201');
    expect(text(el)).to.include('Geen telefoonnummer. Schrijf een brief.');
  });

  it('says when a term cannot be counted yet, and what is missing', async () => {
    const el = await met(werkweek());
    await sees(el, 'Beslissen voor Nog niet bekend');
    expect(text(el)).to.include('Redenen ontbreken nog').and.include('Lijkt te laat ingediend');
  });

  it('warns about a secret address and about haste, and says who acts for whom', async () => {
    const el = await met(new FakeBackend({sessie: behandelaar, nu: '2026-03-05T09:00:00+01:00'})
      .metZaak({...bijstand, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas'}, contact: {geheimAdres: true}, spoed: 'Ik moet vrijdag weg.'}, '2026-03-03T19:45:12+01:00'));
    await sees(el, 'Namens deze persoon: Cor Maas. De stukken gaan naar diegene');
    expect(text(el)).to.include('Geheim adres. Zet dit adres in geen brief, verslag of ander stuk dat iemand anders ziet.');
    expect(text(el)).to.include('Heeft haast: Ik moet vrijdag weg.');
  });

  it('puts what is closed at the end, with no day to decide', async () => {
    const made = await dossiers.gegrond.maak();
    made.sessie = behandelaar;
    made.handel({soort: 'bericht', tekst: 'Wanneer krijg ik mijn geld?'}, '2026-06-17T12:00:00+02:00');
    const el = await met(made);
    await sees(el, 'Gesloten, maar iemand wacht nog op u (1)');
    expect(text(el)).not.to.include('Beslissen voor');
    expect(teller(el, 'gesloten')).to.equal('1 Gesloten, iemand wacht nog');
  });

  it('keeps a day itself in time', () => {
    expect(['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-13', '2026-03-14', undefined].map((day) => licht(day, '2026-03-06')))
      .to.deep.equal(['te-laat', 'vandaag', 'week', 'week', 'later', 'onbekend']);
  });

  describe('shows the lists of today', () => {
    it('with how many are on each, and opens one', async () => {
      const el = await met(samenwerken());
      expect(teller(el, 'bellen')).to.equal('3 Bellen');
      expect(teller(el, 'meekijken')).to.equal('1 Collega vraagt mee te kijken');
      expect(teller(el, 'onbezorgd')).to.equal('1 Bericht kwam niet aan');
      await press(el, '1 Bericht kwam niet aan');
      await sees(el, 'Bericht kwam niet aan: 1.');
      expect(namen(el)).to.deep.equal(['Willem de Groot']);
      expect(el.renderRoot.querySelector('[aria-pressed="true"]')?.textContent).to.include('Bericht kwam niet aan');
    });

    it('and says that nothing is on one, what was asked, and the way back', async () => {
      const el = await met(werkweek());
      await press(el, '0 Afspraken en hoorzittingen');
      await sees(el, 'Niets gevonden. U vroeg: Afspraken en hoorzittingen.');
      await press(el, 'Terug naar: Alles');
      await sees(el, 'Lopende bezwaren: 3.');
    });
  });

  describe('finds work', () => {
    it('while somebody types, once they pause', async () => {
      const el = await met(werkweek());
      const before = backend.werk.vragen.length;
      await type(el, 'Zoek', 'e');
      await type(el, 'Zoek', 'el am');
      expect(backend.werk.vragen).to.have.length(before);
      await sees(el, 'Alles, zoekwoord ‘el am’: 1.');
      expect(namen(el)).to.deep.equal(['Samira El Amrani']);
      expect(backend.werk.vragen).to.have.length(before + 1);
      expect(location.href).not.to.include('el');
    });

    it('at once on Enter', async () => {
      const el = await met(werkweek());
      await type(el, 'Zoek', 'groot');
      const asked = backend.werk.vragen.length;
      await sendKeys({press: 'Enter'});
      expect(backend.werk.vragen.length).to.equal(asked + 1);
      await sees(el, 'zoekwoord ‘groot’: 1.');
    });

    it('by a phone number however it is written', async () => {
      const el = await met(werkweek());
      for (const nummer of ['0182555201', '0182-555 201', '+31 182 555201', '(0182) 55 52 01']) {
        await type(el, 'Zoek', nummer);
        await sees(el, `zoekwoord ‘${nummer}’: 1.`);
        expect(namen(el)).to.deep.equal(['Jan-Peter Öztürk']);
      }
    });

    it('of oneself, of nobody and of a colleague', async () => {
      const el = await met(samenwerken());
      await kies(el, 'Van wie', 'Mijn werk');
      await sees(el, 'Alles, mijn werk: 1.');
      await kies(el, 'Van wie', 'Nog van niemand');
      await sees(el, 'Alles, nog van niemand: 1.');
      await kies(el, 'Van wie', 'Omar Haddad (1)');
      await sees(el, 'Alles, van Omar Haddad: 1.');
      expect(namen(el)).to.deep.equal(['Jan-Peter Öztürk']);
    });

    it('of a kind and where it stands, and takes one filter or all of them away', async () => {
      const el = await met(werkweek());
      await kies(el, 'Soort besluit', 'Bijstand (1)');
      await kies(el, 'Waar het staat', 'Ontvangen');
      await sees(el, 'Alles, Bijstand, Ontvangen: 1.');
      await press(el, 'Haal weg: Bijstand');
      await waitUntil(() => focused().startsWith('Alles, Ontvangen: '), 'focus is on how many there are now');
      await press(el, 'Wis alle filters');
      await sees(el, 'Lopende bezwaren: 3.');
      expect(el.renderRoot.querySelector('select')?.value).to.equal('');
    });

    it('and says how to widen what gives nothing', async () => {
      const el = await met(werkweek());
      await type(el, 'Zoek', 'Xerxes');
      await sees(el, 'Niets gevonden. U vroeg: Alles, zoekwoord ‘Xerxes’. Klopt de spelling?');
      await expect(el).to.be.accessible();
      await press(el, 'Wis alle filters');
      await sees(el, 'Lopende bezwaren: 3.');
      expect(field(el, 'Zoek').value).to.equal('');
    });

    it('still by the same when one comes back from a case, at the line where one was', async () => {
      const el = await met(werkweek());
      await type(el, 'Zoek', 'groot');
      await sees(el, 'zoekwoord ‘groot’: 1.');
      await press(el, 'Willem de Groot');
      await sees(el, 'Terug naar de werkvoorraad');
      expect(location.href).not.to.include('groot');
      await press(el, 'Terug naar de werkvoorraad');
      await sees(el, 'zoekwoord ‘groot’: 1.');
      expect(field(el, 'Zoek').value).to.equal('groot');
      await waitUntil(() => focused() === 'Willem de Groot', 'focus is on the line of before');
    });

    it('and leaves nothing of it to who logs in next', async () => {
      const el = await met(werkweek());
      await type(el, 'Zoek', 'groot');
      await sees(el, 'zoekwoord ‘groot’: 1.');
      await press(el, 'Uitloggen');
      await sees(el, 'Inloggen als medewerker');
      backend.sessie = behandelaar;
      document.dispatchEvent(new Event('visibilitychange'));
      await sees(el, 'Lopende bezwaren: 3.');
      expect(field(el, 'Zoek').value).to.equal('');
    });
  });

  describe('shows a long list a page at a time', () => {
    it('and goes on at the first line that is new', async () => {
      const el = await met(langeLijst(120));
      expect(text(el)).to.include('Lopende bezwaren: 120. U ziet de eerste 50.');
      await press(el, 'Toon er 50 meer');
      await waitUntil(() => focused() === 'Anna Voorbeeld 51', 'focus is on the first new line');
      expect(text(el)).to.include('U ziet de eerste 100.');
      await press(el, 'Toon er 20 meer');
      await waitUntil(() => namen(el).length === 120);
      expect(text(el)).not.to.include('U ziet de eerste').and.not.to.include('Toon er');
    });

    it('and says how many are under a light only when all of them are in view', async () => {
      const el = await met(langeLijst(120));
      const koppen = () => [...el.renderRoot.querySelectorAll('h3')].map((each) => each.textContent?.trim());
      expect(koppen()).to.include('Te laat (20)').and.include('Binnen een week').and.not.include('Binnen een week (20)');
    });

    it('and keeps what was shown when the next page does not come', async () => {
      const el = await met(langeLijst(120));
      backend.breek('POST /werkvoorraad', 'offline', 1);
      await press(el, 'Toon er 50 meer');
      await sees(el, 'Meer ophalen is niet gelukt.');
      expect(namen(el)).to.have.length(50);
      await press(el, 'Toon er 50 meer');
      await waitUntil(() => namen(el).length === 100);
    });

    it('and still shows all of it after a refresh', async () => {
      const el = await met(langeLijst(260));
      for (let n = 100; n <= 260; n += 50) {
        await press(el, 'Toon er 50 meer');
        await waitUntil(() => namen(el).length === n);
      }
      await press(el, 'Toon er 10 meer');
      await waitUntil(() => namen(el).length === 260);
      const asked = backend.werk.vragen.length;
      await press(el, 'Ververs de lijst');
      await waitUntil(() => backend.werk.vragen.length === asked + 2, 'two answers of at most 200');
      await sees(el, 'Lopende bezwaren: 260.');
      expect(namen(el)).to.have.length(260);
    });

    it('and makes no line again while somebody types', async () => {
      const el = await met(langeLijst(120));
      const {regels: [one]} = (el as unknown as {lijst: {lijst: {value: {regels: {naam: string}[]}}}}).lijst.lijst.value;
      let read = 0;
      Object.defineProperty(one, 'naam', {get: () => `Anna ${++read}`});
      await type(el, 'Zoek', 'v');
      el.requestUpdate();
      await el.updateComplete;
      expect(read).to.equal(0);
      await choose(el, 'Kies Anna Voorbeeld 1');
      expect(read, 'the line that changed is made again').to.be.greaterThan(0);
    });
  });

  it('asks for the work account', async () => {
    backend = new FakeBackend({sessie: niemand});
    const el = await openWerk(backend);
    await sees(el, 'Inloggen als medewerker');
    expect(el.renderRoot.querySelector<HTMLAnchorElement>('a.knop')?.href).to.include('methode=medewerker');
  });

  it('shows a citizen nothing', async () => {
    backend = await werkweek({sessie: burger});
    const el = await openWerk(backend);
    await sees(el, 'Deze pagina is alleen voor medewerkers');
    expect(text(el)).not.to.include('Samira');
  });

  it('tells a manager that their account sees figures only, with a way on', async () => {
    backend = new FakeBackend({sessie: {ingelogd: true, rol: 'leiding', naam: 'Ria Hoekstra'}});
    const el = await openWerk(backend);
    await sees(el, 'Met uw account ziet u alleen cijfers, geen zaken van mensen.');
    expect(text(el)).to.include('Vraag uw applicatiebeheerder').and.include('Uitloggen');
    await expect(el).to.be.accessible();
  });

  it('says that there is no work, or that it cannot know', async () => {
    backend = new FakeBackend({sessie: behandelaar});
    const el = await openWerk(backend);
    await sees(el, 'Er zijn geen lopende bezwaren.');
    backend.breek('*', {status: 500});
    const again = await openWerk(backend);
    await sees(again, 'niet bereikbaar');
    expect(text(again)).not.to.include('geen lopende');
  });

  it('keeps the list of before when another question gets no answer, and says which it is', async () => {
    const el = await met(werkweek());
    backend.breek('*', 'offline');
    await press(el, '3 Bellen');
    await sees(el, 'Wat u nu vraagt, kon niet worden opgehaald. U ziet nog: Alles.');
    expect(namen(el)).to.have.length(3);
    backend.herstel();
    await press(el, 'Probeer het opnieuw');
    await sees(el, 'Bellen: 3.');
    expect(text(el)).not.to.include('U ziet nog');
  });

  it('can be used by everyone', async () => {
    const el = await met(samenwerken());
    await expect(el).to.be.accessible();
    await press(el, 'Uitloggen');
    await sees(el, 'Inloggen als medewerker');
    await expect(el).to.be.accessible();
  });
});
