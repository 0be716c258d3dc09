import {expect} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import {licht} from '../../src/elements/bezwaar-behandelen/stoplicht.js';
import {behandelaar, burger, FakeBackend, niemand} from '../support/fake-backend.js';
import {dossiers} from '../support/situaties/dossiers.js';
import {bijstand, werkweek} from '../support/situaties/zaken.js';
import {open, press, sees, text} from '../support/ui.js';

const openWerk = (backend: FakeBackend) => open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});

describe('<bezwaar-behandelen>', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  it('says whom to phone first, by which day, in words and not by colour alone', async () => {
    backend = await werkweek();
    const el = await openWerk(backend);
    await sees(el, 'Lopende bezwaren: 3. Waarvan te laat: 1.');
    const names = [...el.renderRoot.querySelectorAll('h4')].map((each) => each.textContent);
    expect(names).to.deep.equal(['Jan-Peter Öztürk', 'Samira El Amrani', 'Willem de Groot']);
    expect(text(el)).to.include('Bellen voor Te laat woensdag 4 maart 2026').and.include('Bellen voor Vandaag vrijdag 6 maart 2026');
  });

  it('gives the number to dial, or says that there is none', async () => {
    backend = await werkweek();
    const el = await openWerk(backend);
    await sees(el, 'Samira');
    expect(el.renderRoot.querySelector('.werk a')?.getAttribute('href')).to.equal('tel:0182555201');
    expect(text(el)).to.include('Geen telefoonnummer. Schrijf een brief.');
  });

  it('says when a term cannot be counted yet, and what is missing', async () => {
    backend = await werkweek();
    const el = await openWerk(backend);
    await sees(el, 'Beslissen voor Nog niet bekend');
    expect(text(el)).to.include('Redenen ontbreken nog').and.include('Lijkt te laat ingediend');
  });

  it('warns about a secret address and about haste, and says who acts for whom', async () => {
    backend = await new FakeBackend({sessie: behandelaar, nu: '2026-03-05T09:00:00+01:00'})
      .metZaak({...bijstand, vertegenwoordiging: {rol: 'gemachtigde', naam: 'Cor Maas'}, contact: {geheimAdres: true}, spoed: 'Ik moet vrijdag weg.'}, '2026-03-03T19:45:12+01:00');
    const el = await openWerk(backend);
    await sees(el, 'Namens deze persoon: Cor Maas. De stukken gaan naar diegene');
    expect(text(el)).to.include('Geheim adres. Zet dit adres in geen brief, verslag of ander stuk dat iemand anders ziet.');
    expect(text(el)).to.include('Heeft haast: Ik moet vrijdag weg.');
  });

  it('puts what is closed at the end, with no day to decide', async () => {
    backend = await dossiers.gegrond.maak();
    backend.sessie = behandelaar;
    backend.handel({soort: 'bericht', tekst: 'Wanneer krijg ik mijn geld?'}, '2026-06-17T12:00:00+02:00');
    const el = await openWerk(backend);
    await sees(el, 'Gesloten, maar iemand wacht nog op u (1)');
    expect(text(el)).not.to.include('Beslissen voor');
  });

  it('keeps a day itself in time', () => {
    expect(['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-13', '2026-03-14', undefined].map((day) => licht(day, '2026-03-06')))
      .to.deep.equal(['te-laat', 'vandaag', 'week', 'week', 'later', 'onbekend']);
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

  it('says that there is no work, or that it cannot know', async () => {
    backend = new FakeBackend({sessie: behandelaar});
    const el = await openWerk(backend);
    await sees(el, 'Er zijn geen lopende bezwaren.');
    backend.breek('*', {status: 500});
    const again = await openWerk(backend);
    await sees(again, 'niet bereikbaar');
    expect(text(again)).not.to.include('geen lopende');
  });

  it('can be used by everyone', async () => {
    backend = await werkweek();
    const el = await openWerk(backend);
    await sees(el, 'Samira');
    await expect(el).to.be.accessible();
    await press(el, 'Uitloggen');
    await sees(el, 'Inloggen als medewerker');
    await expect(el).to.be.accessible();
  });
});
