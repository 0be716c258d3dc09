import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarDossier} from '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import type {Bezwaarschrift} from '../../src/domain/bezwaar/index.js';
import {behandelaar, burger, FakeBackend, niemand} from '../support/fake-backend.js';
import {dossiers} from '../support/situaties/dossiers.js';
import {lindeveld} from '../support/situaties/gemeenten.js';
import {bijstand, teLaat, tweeZaken} from '../support/situaties/zaken.js';
import {field, focused, heading, open, press, sees, text, type} from '../support/ui.js';

const openDossier = async (backend: FakeBackend, zaaknummer = '') =>
  open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer}, '<p>Bel 14 0182</p>');

describe('<bezwaar-dossier>', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  it('lists my objections, each with whose turn it is and before when', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend);
    expect(text(el)).to.include('Mijn bijstand is geweigerd De gemeente is aan de beurt. De gemeente belt u, uiterlijk op vrijdag 6 maart 2026.');
    expect(text(el)).to.include('De brief over de hulp in de huishouding');
  });

  it('says that a day has passed, and what the person can do', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend);
    expect(text(el)).to.include('De gemeente had u moeten bellen, uiterlijk op vrijdag 27 februari 2026. Bel gerust zelf.');
  });

  it('opens one, with focus on its heading, and goes back', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend);
    await press(el, 'Mijn bijstand is geweigerd');
    await waitUntil(() => focused() === 'Mijn bijstand is geweigerd');
    await sees(el, 'Wat er is gebeurd');
    await press(el, 'Alle bezwaren');
    await waitUntil(() => focused() === 'Uw bezwaren');
  });

  it('shows what happened, the days with their reason, the documents and my own words', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend, backend.zaken[1]?.ontvangst.zaaknummer);
    await sees(el, 'U diende uw bezwaar in. dinsdag 3 maart 2026 om 19:45');
    expect(text(el)).to.include('De gemeente beslist uiterlijk op dinsdag 30 juni 2026');
    expect(text(el)).to.include('Ik heb dat geld nooit gehad.');
    const link = el.renderRoot.querySelector<HTMLAnchorElement>('.bestanden a');
    expect(link?.href).to.match(/\/bezwaren\/LIN-[\d-]+\/bestanden\/7d7e1d6c/);
    expect(link?.textContent).to.equal('foto brief.jpg');
  });

  it('shows everything that was handed in, and that an address is secret', async () => {
    backend = await new FakeBackend({nu: '2026-03-05T09:00:00+01:00'}).metZaak({
      ...teLaat, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'later'}, helper: {naam: 'Bo', telefoon: '06 1'},
      medeIndieners: [{naam: 'Ans', adres: 'Kade 3'}], andereBesluiten: [{omschrijving: 'De aanmaning', kenmerk: 'A-9'}], spoed: 'De wielklem',
      contact: {hulp: ['ringleiding'], geheimAdres: true, postadres: 'Postbus 12'},
    }, '2026-02-27T10:12:00+01:00');
    const el = await openDossier(backend, backend.zaken[0]?.ontvangst.zaaknummer);
    await sees(el, 'Dit adres is geheim. De gemeente zet het in geen stuk dat een ander ziet.');
    for (const part of ['Besluit 2 De aanmaning A-9', 'Waarom het haast heeft De wielklem', 'Bezwaar van Jan-Peter', 'Ingediend door Cor Maas', 'Machtiging Komt later', 'Samen met Ans, Kade 3', 'Krijgt hulp van Bo, 06 1', 'Een ringleiding', 'Post naar Postbus 12']) {
      expect(text(el)).to.include(part);
    }
    await expect(el).to.be.accessible();
  });

  it('says who decides when it came late', async () => {
    backend = await new FakeBackend({nu: '2026-03-05T09:00:00+01:00'}).metZaak(teLaat, '2026-02-27T10:12:00+01:00');
    const el = await openDossier(backend, backend.zaken[0]?.ontvangst.zaaknummer);
    await sees(el, 'Uw bezwaar lijkt te laat te zijn. Een medewerker kijkt');
  });

  it('says that reasons must still come', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend, backend.zaken[0]?.ontvangst.zaaknummer);
    await sees(el, 'Uw redenen moeten nog komen.');
  });

  it('says no more that reasons must come once something was sent', async () => {
    backend = await dossiers.aangevuld.maak();
    const el = await openDossier(backend, backend.zaken[0]?.ontvangst.zaaknummer);
    await sees(el, 'U stuurde iets op woensdag 11 maart 2026. De gemeente kijkt of uw redenen daar nu bij staan.');
    expect(text(el)).not.to.include('moeten nog komen');
  });

  it('asks to log in, and does not say that there is nothing', async () => {
    backend = new FakeBackend({sessie: niemand});
    const el = await openDossier(backend);
    await sees(el, 'Inloggen met DigiD');
    expect(text(el)).not.to.include('nog geen bezwaar');
  });

  it('says kindly that there is none', async () => {
    backend = new FakeBackend();
    const el = await openDossier(backend);
    await sees(el, 'U hebt bij deze gemeente nog geen bezwaar ingediend');
  });

  it('never says that there is none when the municipality cannot be reached', async () => {
    backend = new FakeBackend().breek('GET /bezwaren', {status: 503});
    const el = await openDossier(backend);
    await sees(el, 'Er is niets weg: uw gegevens staan veilig bij de gemeente.');
    expect(text(el)).not.to.include('nog geen bezwaar').and.not.to.include('Inloggen met');
    backend.herstel();
    await press(el, 'Probeer het opnieuw');
    await sees(el, 'nog geen bezwaar');
  });

  it('keeps the last known state, with its time, when the municipality goes away', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend);
    backend.breek('*', 'offline');
    document.dispatchEvent(new Event('visibilitychange'));
    await sees(el, 'U ziet de stand van');
    expect(text(el)).to.include('Mijn bijstand is geweigerd');
  });

  it('takes everything off the screen when the session has ended', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend);
    backend.sessie = niemand;
    document.dispatchEvent(new Event('visibilitychange'));
    await sees(el, 'Inloggen met DigiD');
    expect(text(el)).not.to.include('bijstand');
  });

  it('logs out, and says so when that failed', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend);
    backend.breek('POST /uitloggen', 'offline', 1);
    await press(el, 'Uitloggen');
    await sees(el, 'Uitloggen is niet gelukt.');
    await press(el, 'Uitloggen');
    await sees(el, 'Inloggen met DigiD');
    expect(text(el)).not.to.include('bijstand');
  });

  it('says the same of somebody else’s objection as of one that does not exist', async () => {
    backend = new FakeBackend({sessie: burger});
    const el = await openDossier(backend, 'LIN-2026-0000-0000');
    await sees(el, 'Dit bezwaar vinden wij niet');
    await press(el, 'Alle bezwaren');
    await waitUntil(() => heading(el) === 'Uw bezwaren');
  });

  it('tells an employee that this is not the place', async () => {
    backend = new FakeBackend({sessie: behandelaar}).breek('GET /bezwaren', {status: 403});
    const el = await openDossier(backend);
    await sees(el, 'Met deze inlog kunt u geen eigen bezwaren bekijken.');
  });

  it('shows an event of a later version too', async () => {
    backend = await tweeZaken();
    const zaak = backend.zaken[1];
    const before = globalThis.fetch;
    const el = await openDossier(backend);
    globalThis.fetch = async (input, init) => {
      const response = await before(input, init);
      if (!(input as string).endsWith(zaak?.ontvangst.zaaknummer ?? '?')) return response;
      const dossier = await response.json() as {tijdlijn: object[]};
      dossier.tijdlijn.push({volgnummer: 3, soort: 'iets-van-later', op: '2026-03-04T10:00:00+01:00', door: 'behandelaar'});
      return new Response(JSON.stringify(dossier));
    };
    await press(el, 'Mijn bijstand is geweigerd');
    await sees(el, 'De gemeente voegde iets toe aan uw zaak.');
    globalThis.fetch = before;
  });

  it('who objected on paper finds the case with the code from the letter, after saying that it is theirs', async () => {
    backend = await dossiers.aangevuld.maak();
    const zaaknummer = backend.zaken[0]?.ontvangst.zaaknummer ?? '';
    const {code} = backend.machtigingen.maak(zaaknummer, backend.nu, 'koppelen');
    const el = await openDossier(backend);
    expect(text(el)).to.include('Maakte u bezwaar op papier? Dan staat er een code in de brief van de gemeente.');
    await press(el, 'Ik heb een code');
    await type(el, 'Code', code);
    await press(el, 'Bekijk het bezwaar');
    await sees(el, 'Is dit uw bezwaar?');
    expect(text(el)).to.include('Post van de gemeente blijft op papier komen').and.not.include('namens u bezwaar maken?');
    await expect(el).to.be.accessible();
    await press(el, 'Ja, dit is mijn bezwaar');
    await sees(el, 'Deze zaak staat nu bij uw bezwaren.');
    await press(el, 'Bekijk uw zaak');
    await sees(el, `Zaaknummer ${zaaknummer}`);
  });

  describe('when somebody acts for another', () => {
    const namens: Bezwaarschrift = {...bijstand, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas', machtiging: 'bevestigen'}};
    const openNamens = async () => {
      backend = await new FakeBackend({nu: '2026-03-05T09:00:00+01:00'}).metZaak(namens, '2026-03-03T19:45:12+01:00');
      return backend.zaken[0]?.ontvangst.zaaknummer ?? '';
    };
    /** As the one who is represented: the case is not theirs yet, and they got a code. */
    const metCode = async () => {
      const zaaknummer = await openNamens();
      const {code} = backend.machtigingen.maak(zaaknummer, backend.nu);
      const el = await openDossier(backend);
      await press(el, 'Ik heb een code');
      await sees(el, 'Vul uw code in');
      return {el, code};
    };

    it('the one who acts sees that it waits for the other, makes a code once, and can take it back', async () => {
      const zaaknummer = await openNamens();
      const el = await openDossier(backend, zaaknummer);
      await sees(el, 'Wacht op Samira El Amrani');
      expect(text(el)).to.include('Samira El Amrani moet nog bevestigen');
      await press(el, 'Maak een code');
      await sees(el, 'Geef deze code aan Samira El Amrani. U ziet de code alleen nu. 2345-6789-ABCD');
      expect(text(el)).to.include('De code geldt tot 19 maart 2026');
      await expect(el).to.be.accessible();
      await press(el, 'Alle bezwaren');
      await sees(el, 'Uw bezwaren');
      await press(el, 'Mijn bijstand is geweigerd');
      await sees(el, 'U maakte een code. Die geldt tot');
      expect(text(el)).not.to.include('2345-6789');
      await press(el, 'Trek de code in');
      await waitUntil(() => !text(el).includes('U maakte een code'));
    });

    it('the one with a code reads the whole objection, says yes, and the case is theirs', async () => {
      const {el, code} = await metCode();
      await type(el, 'Code', code.toLowerCase());
      await press(el, 'Bekijk het bezwaar');
      await sees(el, 'Mag Cor Maas namens u bezwaar maken?');
      await waitUntil(() => focused() === 'Mag Cor Maas namens u bezwaar maken?');
      expect(text(el)).to.include('Ik heb dat geld nooit gehad.').and.include('Ik geef Cor Maas toestemming.');
      await expect(el).to.be.accessible();
      await press(el, 'Ja, dat vind ik goed');
      await sees(el, 'Uw ja is vastgelegd');
      await press(el, 'Bekijk uw zaak');
      await sees(el, 'Cor Maas maakt namens u bezwaar');
      expect(text(el)).to.include('Uw bezwaar is namens u ingediend.').and.include('U zei ja: een ander mag namens u bezwaar maken.');
    });

    it('asks before taking a yes back, and then it is so at once', async () => {
      const {el, code} = await metCode();
      await type(el, 'Code', code);
      await press(el, 'Bekijk het bezwaar');
      await sees(el, 'Uw antwoord');
      await press(el, 'Ja, dat vind ik goed');
      await sees(el, 'Uw ja is vastgelegd');
      await press(el, 'Bekijk uw zaak');
      await sees(el, 'Trek uw ja in');
      await press(el, 'Trek uw ja in');
      expect(text(el)).to.include('ziet uw zaak dan meteen niet meer');
      await press(el, 'Nee, laat het zo');
      await press(el, 'Trek uw ja in');
      await press(el, 'Ja, trek mijn ja in');
      await sees(el, 'Cor Maas maakt niet meer namens u bezwaar');
      expect(text(el)).not.to.include('Trek uw ja in');
    });

    it('a no is told to be one, and opens nothing', async () => {
      const {el, code} = await metCode();
      await type(el, 'Code', code);
      await press(el, 'Bekijk het bezwaar');
      await sees(el, 'Uw antwoord');
      await press(el, 'Nee, dat wil ik niet');
      await sees(el, 'Uw nee is vastgelegd');
      expect(text(el)).to.include('De gemeente weet nu dat Cor Maas niet namens u bezwaar mag maken.');
    });

    it('a wrong code is told at the field, and stays to be mended', async () => {
      const {el} = await metCode();
      await type(el, 'Code', '7KQM-2XHD');
      await press(el, 'Bekijk het bezwaar');
      await sees(el, 'Deze code kennen wij niet.');
      expect(field(el, 'Code').value).to.equal('7KQM-2XHD');
      expect(field(el, 'Code').getAttribute('aria-invalid')).to.equal('true');
      await expect(el).to.be.accessible();
    });

    it('an answer that was lost is told so, and giving it again is safe', async () => {
      const {el, code} = await metCode();
      await type(el, 'Code', code);
      await press(el, 'Bekijk het bezwaar');
      await sees(el, 'Uw antwoord');
      backend.breek('POST /machtigingen/antwoord', 'verloren', 1);
      await press(el, 'Ja, dat vind ik goed');
      await sees(el, 'Wij weten niet zeker of uw antwoord is aangekomen.');
      await press(el, 'Ja, dat vind ik goed');
      await sees(el, 'Uw ja is vastgelegd');
      expect(backend.zaken[0]?.keten.length).to.equal(3);
    });

    it('who is not logged in any more is asked to log in, and told that the code comes after', async () => {
      const {el, code} = await metCode();
      backend.sessie = niemand;
      await type(el, 'Code', code);
      await press(el, 'Bekijk het bezwaar');
      await sees(el, 'Hebt u een code gekregen van iemand die namens u bezwaar maakt? Log eerst in.');
    });
  });

  it('offers every way to log in that brings a person back to their own case', async () => {
    const inlogmethoden = (['digid', 'eherkenning', 'eidas', 'zonder', 'medewerker'] as const).map((id) => ({id, naam: id}));
    backend = new FakeBackend({sessie: niemand, gemeente: {...lindeveld, inlogmethoden}});
    const el = await openDossier(backend);
    await sees(el, 'Inloggen uit een ander land van Europa (eIDAS)');
    const ways = [...el.renderRoot.querySelectorAll<HTMLAnchorElement>('a.knop')].map(({href}) => new URL(href).searchParams.get('methode'));
    expect(ways).to.deep.equal(['digid', 'eherkenning', 'eidas']);
  });

  it('keeps the page’s own words while it has no backend', async () => {
    backend = new FakeBackend();
    const el = document.createElement('bezwaar-dossier');
    el.innerHTML = '<p>Bel 14 0182</p>';
    document.body.append(el);
    await el.updateComplete;
    expect(el.querySelector('p')?.checkVisibility()).to.be.true;
    el.remove();
  });

  it('can be used by everyone: list, page, login and fault', async () => {
    backend = await tweeZaken();
    const el = await openDossier(backend);
    await expect(el).to.be.accessible();
    await press(el, 'Mijn bijstand is geweigerd');
    await sees(el, 'Wat er is gebeurd');
    await press(el, 'Waarom deze datum?');
    await expect(el).to.be.accessible();
    backend.breek('*', 'offline');
    document.dispatchEvent(new Event('visibilitychange'));
    await sees(el, 'niet bereikbaar');
    await expect(el).to.be.accessible();
    backend.herstel();
    await press(el, 'Uitloggen');
    await sees(el, 'Inloggen met DigiD');
    await expect(el).to.be.accessible();
  });
});
