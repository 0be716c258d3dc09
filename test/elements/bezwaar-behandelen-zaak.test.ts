import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import {alle, groepen} from '../../src/elements/bezwaar-behandelen/handelingen/alle.js';
import {behandelaar, niemand, type FakeBackend} from '../support/fake-backend.js';
import {dossiers, type Situatienaam} from '../support/situaties/dossiers.js';
import {werkweek} from '../support/situaties/zaken.js';
import {choose, field, focused, heading, open, pick, press, sees, text, type} from '../support/ui.js';

const DOE = 'PUT /bezwaren/{zaaknummer}/handelingen/{handelingId}';

describe('<bezwaar-behandelen>, one case', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  const openIn = async (naam: Situatienaam) => {
    backend = await dossiers[naam].maak();
    backend.sessie = behandelaar;
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: backend.zaken[0]?.ontvangst.zaaknummer ?? ''});
    await sees(el, 'Wat er is gebeurd');
    return el;
  };
  const naar = async (el: BezwaarBehandelen, titel: string) => {
    await press(el, titel);
    await waitUntil(() => focused() === titel, `focus is on "${titel}"`);
  };
  const laatste = () => backend.handelingen.at(-1);
  const poll = () => document.dispatchEvent(new Event('visibilitychange'));

  it('opens from the worklist with focus on its heading, and goes back to where one was', async () => {
    backend = await werkweek();
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});
    await sees(el, 'Samira El Amrani');
    await press(el, 'Samira El Amrani');
    await waitUntil(() => focused() === 'Mijn bijstand is geweigerd');
    await press(el, 'Terug naar de werkvoorraad');
    await waitUntil(() => focused() === 'Samira El Amrani', 'focus is on the line of the case');
    expect(el.zaaknummer).to.equal('');
  });

  it('says whose turn it is and before when in words, and what the next step is', async () => {
    const el = await openIn('gemeenteBeldeNiet');
    expect(text(el)).to.include('U bent aan de beurt Bel de indiener en luister wat er speelt. Te laat vrijdag 6 maart 2026');
    expect(el.renderRoot.querySelector('.nu .knop')?.textContent).to.equal('Leg een gesprek vast');
    expect(text(el)).to.include('Beslissen voor: Later dinsdag 30 juni 2026');
    await expect(el).to.be.accessible();
  });

  it('gives the number to dial, and what a conversation needs', async () => {
    const el = await openIn('gesprekAfgesproken');
    expect(el.renderRoot.querySelector('.bel a')?.getAttribute('href')).to.equal('tel:0612345678');
    expect(text(el)).to.include('Tigrinya').and.include('Praat rustig.');
  });

  it('gives the number that somebody left to be phoned back', async () => {
    const el = await openIn('terugbellenGevraagd');
    expect(el.renderRoot.querySelector('.bel a')?.textContent).to.equal('06 87654321');
    expect(text(el)).to.include('De indiener vroeg om gebeld te worden. Na vier uur');
  });

  it('gives the number and the wishes as they are now, here and in the worklist', async () => {
    backend = await dossiers.ontvangen.maak();
    backend.handel({soort: 'contact-gewijzigd', digitalePost: true, telefoon: '06 99999999', email: 'nieuw@post.example', contact: {tolk: 'Pools', geheimAdres: true}}, '2026-03-05T11:00:00+01:00');
    backend.sessie = behandelaar;
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});
    await sees(el, '06 99999999');
    await press(el, 'Samira El Amrani');
    await sees(el, 'Wie u belt');
    expect([...el.renderRoot.querySelectorAll('.bel a')].map((each) => each.getAttribute('href'))).to.deep.equal(['tel:0699999999']);
    expect(text(el)).to.include('Tolk Pools').and.include('Post via internet Ja').and.include('nieuw@post.example').and.include('Geheim adres');
  });

  it('gives the number of who acts for somebody as theirs', async () => {
    const el = await openIn('alsGemachtigde');
    const phones = [...el.renderRoot.querySelectorAll('.contact p')].filter((each) => each.querySelector('a[href^="tel:"]')).map((each) => each.textContent);
    expect(phones.length).to.equal(1);
    expect(phones[0]).to.include('Cor Maas handelt namens deze persoon');
  });

  it('says what seems not in order, and that a person decides', async () => {
    const el = await openIn('lijktTeLaat');
    expect(text(el)).to.include('Het lijkt te laat: ontvangen op 27 februari 2026').and.include('Ik lag zes weken in het ziekenhuis.');
    expect(text(el)).to.include('Zij beslist niets');
  });

  it('says that what was missing may have come, from which day, and that a person looks', async () => {
    const el = await openIn('aangevuld');
    expect(text(el)).to.include('De indiener stuurde daarna iets, op 11 maart 2026. Kijk of het er nu is.');
    expect(text(el)).not.to.include('De redenen ontbreken nog');
    await press(el, 'Terug naar de werkvoorraad');
    await sees(el, 'Aangevuld op 11 maart 2026. Kijk of alles er nu is');
    expect(text(el)).not.to.include('Redenen ontbreken nog');
  });

  it('writes down a call beside the call guide, and the next step is the objector’s', async () => {
    const el = await openIn('ontvangen');
    await naar(el, 'Leg een gesprek vast');
    expect(text(el)).to.include('Belwijzer').and.include('Wat was voor u het belangrijkste toen u de brief las?').and.include('Stop als');
    await expect(el).to.be.accessible();
    await type(el, 'Dag', '5-3-2026');
    await type(el, 'Uur', '9.05');
    await type(el, 'Wat speelt er', 'Ik kan de huur niet betalen.');
    await type(el, 'Samenvatting', 'Mevrouw stuurt een afschrift.\nDe gemeente kijkt opnieuw.');
    await press(el, 'Leg vast');
    await sees(el, 'Gedaan: Leg een gesprek vast.');
    expect(laatste()).to.deep.equal({
      soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-03-05T09:05:00+01:00', zorg: 'Ik kan de huur niet betalen.',
      tekst: 'Mevrouw stuurt een afschrift.\nDe gemeente kijkt opnieuw.',
    });
    expect(text(el)).to.include('De indiener leest uw verslag en zegt of het klopt.');
    await waitUntil(() => focused() === 'Leg een gesprek vast', 'focus is back on the button');
    await expect(el).to.be.accessible();
  });

  it('says at each field what is missing, and takes focus to the list of mistakes', async () => {
    const el = await openIn('ontvangen');
    await naar(el, 'Doe een voorstel');
    await choose(el, 'De gemeente');
    await type(el, 'Voor wanneer?', 'volgende week');
    await press(el, 'Leg vast');
    await waitUntil(() => focused().startsWith('Kijk nog even naar het volgende'));
    expect(focused()).to.include('Kies een antwoord bij: Wat voor oplossing is het.').and.include('Vul in: Wat stelt u voor.')
      .and.include('Schrijf wat er gebeurt.').and.include('Schrijf de datum als dag-maand-jaar');
    expect(backend.handelingen).to.have.length(0);
    await expect(el).to.be.accessible();
  });

  it('makes a proposal with who does what before when', async () => {
    const el = await openIn('gesproken');
    await naar(el, 'Doe een voorstel');
    await choose(el, 'Een nieuw besluit nemen');
    await type(el, 'Wat stelt u voor?', 'Wij tellen het spaargeld niet mee.');
    await choose(el, 'De indiener');
    await type(el, 'Wat?', 'Een afschrift sturen');
    await type(el, 'Voor wanneer?', '20-3-2026');
    await press(el, 'Nog een afspraak');
    await waitUntil(() => focused() === 'De gemeente', 'focus is on the new row');
    await press(el, 'Leg vast');
    await sees(el, 'Gedaan: Doe een voorstel.');
    expect(laatste()).to.deep.equal({
      soort: 'voorstel-gedaan', oplossing: 'nieuw-besluit', tekst: 'Wij tellen het spaargeld niet mee.',
      toezeggingen: [{wie: 'indiener', wat: 'Een afschrift sturen', voor: '2026-03-20'}],
    });
    expect(text(el)).to.include('De indiener: Een afschrift sturen voor 20 maart 2026');
  });

  describe('shows which day moves before it is done', () => {
    it('when the decision is put off', async () => {
      const el = await openIn('gesproken');
      await naar(el, 'Stel de beslissing uit (verdagen)');
      await type(el, 'Met hoeveel weken?', '7');
      await type(el, 'Waarom?', 'wij nog wachten op het advies');
      await press(el, 'Bekijk wat dit doet');
      await waitUntil(() => focused().includes('vul een heel getal in van 1 tot en met 6'));
      await type(el, 'Met hoeveel weken?', '6');
      await press(el, 'Bekijk wat dit doet');
      await waitUntil(() => focused() === 'Controleer: Stel de beslissing uit (verdagen)');
      expect(text(el)).to.include('Nu dinsdag 30 juni 2026. Straks dinsdag 11 augustus 2026.');
      expect(backend.handelingen).to.have.length(0);
      await expect(el).to.be.accessible();
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Stel de beslissing uit (verdagen). Beslissen voor: dinsdag 11 augustus 2026.');
      await waitUntil(() => focused() === 'Wat u nu kunt doen', 'it can be done only once, so focus is on the heading');
    });

    it('when the objector is asked to wait, and that nothing moves without a yes', async () => {
      const el = await openIn('gesproken');
      await naar(el, 'Vraag of de indiener wil wachten');
      await type(el, 'Tot en met welke dag?', '14-8-2026');
      await choose(el, 'Alle belanghebbenden');
      await type(el, 'Waarom is wachten nuttig?', 'Het advies komt in juli.');
      await press(el, 'Bekijk wat dit doet');
      await sees(el, 'Straks vrijdag 14 augustus 2026.');
      expect(text(el)).to.include('Dit geldt pas als de indiener ja zegt.');
      await press(el, 'Pas aan');
      expect((field(el, 'Waarom is wachten nuttig?')).value).to.equal('Het advies komt in juli.');
    });

    it('when a repair is asked for', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Vraag om stukken of om herstel');
      await choose(el, 'Wat het bezwaar nog mist');
      await type(el, 'Uiterlijk op welke dag?', '20-3-2026');
      await type(el, 'Wat moet de indiener sturen?', 'Uw handtekening.');
      await press(el, 'Bekijk wat dit doet');
      await sees(el, 'Controleer: Vraag om stukken of om herstel');
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Vraag om stukken of om herstel.');
      expect(laatste()).to.deep.equal({soort: 'stukken-gevraagd', herstel: true, voor: '2026-03-20', tekst: 'Uw handtekening.'});
    });

    it('proposes the day of inspection of a hearing, and says the last day for papers', async () => {
      const el = await openIn('gesproken');
      await naar(el, 'Plan een hoorzitting');
      await type(el, 'Dag', '12-5-2026');
      await sees(el, 'De indiener kan stukken sturen tot en met 1 mei 2026.');
      expect((field(el, 'Vanaf wanneer ligt het dossier ter inzage?')).value).to.equal('4-5-2026');
      await type(el, 'Uur', '13:30');
      await choose(el, 'Videobellen');
      await press(el, 'Bekijk wat dit doet');
      await sees(el, 'Dossier ter inzage vanaf uiterlijk');
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Plan een hoorzitting.');
      expect(laatste()).to.deep.equal({soort: 'hoorzitting-gepland', tijdstip: '2026-05-12T13:30:00+02:00', wijze: 'videobellen', inzageVanaf: '2026-05-04'});
    });

    it('and that a decision ends the case, with what the law wants before it as an aid', async () => {
      const el = await openIn('gesproken');
      await naar(el, 'Leg de beslissing op bezwaar vast');
      expect(text(el)).to.include('Er is niet gehoord en niet van horen afgezien').and.include('U beslist zelf.');
      await choose(el, 'Gegrond');
      await type(el, 'Op welke dag is de beslissing verstuurd?', '8-3-2026');
      await type(el, 'Wat betekent de beslissing', 'U krijgt bijstand.');
      await pick(el, 'Kies bestanden', new File(['%PDF-1.7'], 'beslissing.pdf', {type: 'application/pdf'}));
      await sees(el, 'Ontvangen door de gemeente.');
      await press(el, 'Bekijk wat dit doet');
      await sees(el, 'Hiermee is de zaak klaar.');
      expect(text(el)).to.include('Beroep bij de rechter tot en met Wordt maandag 20 april 2026.');
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Leg de beslissing op bezwaar vast.');
      expect(text(el)).to.include('De beslissing beslissing.pdf');
      expect(text(el)).not.to.include('Stel de beslissing uit');
    });
  });

  describe('loses nothing that was typed', () => {
    const typt = async (el: BezwaarBehandelen) => {
      await naar(el, 'Stuur een bericht');
      await type(el, 'Bericht', 'Wij kijken ernaar.');
    };
    const staatEr = (el: BezwaarBehandelen) => {
      expect(field(el, 'Bericht').value).to.equal('Wij kijken ernaar.');
    };

    it('when the case changed meanwhile, and says what happened', async () => {
      const el = await openIn('gesproken');
      await typt(el);
      backend.handel({soort: 'terugbellen-gevraagd'}, '2026-03-08T11:00:00+01:00');
      await press(el, 'Leg vast');
      await sees(el, 'Nog niet vastgelegd: de zaak is net veranderd.');
      expect(text(el)).to.include('Terwijl u bezig was, is er iets gebeurd. Kijk of wat u schreef nog klopt. De indiener vroeg om gebeld te worden.');
      staatEr(el);
      await expect(el).to.be.accessible();
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Stuur een bericht.');
    });

    it('when what happened is seen before it is sent', async () => {
      const el = await openIn('gesproken');
      await typt(el);
      backend.handel({soort: 'bericht', tekst: 'Hoe staat het ermee?'}, '2026-03-08T11:00:00+01:00');
      poll();
      await sees(el, 'Terwijl u bezig was, is er iets gebeurd.');
      staatEr(el);
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Stuur een bericht.');
    });

    it('when it cannot be done any more', async () => {
      const el = await openIn('gesproken');
      await naar(el, 'Bied mediation aan');
      await type(el, 'Wat kan mediation hier opleveren?', 'Rust.');
      backend.handel({soort: 'ingetrokken', kosten: false}, '2026-03-08T11:00:00+01:00');
      poll();
      await sees(el, 'Het bezwaar is ingetrokken.');
      await press(el, 'Leg vast');
      await sees(el, 'Dit kan nu niet (meer).');
      expect(field(el, 'Wat kan mediation hier opleveren?').value).to.equal('Rust.');
    });

    it('when there is no answer; once more is the same act', async () => {
      const el = await openIn('gesproken');
      await typt(el);
      backend.breek(DOE, 'verloren', 1);
      await press(el, 'Leg vast');
      await sees(el, 'Misschien is het al vastgelegd.');
      staatEr(el);
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Stuur een bericht.');
      expect(backend.zaken[0]?.keten.filter(({soort}) => soort === 'bericht')).to.have.length(1);
    });

    it('when the login ended, and logging in happens in another tab', async () => {
      const el = await openIn('gesproken');
      await typt(el);
      backend.sessie = niemand;
      await press(el, 'Leg vast');
      await sees(el, 'u bent niet meer ingelogd. Wat u schreef, staat er nog.');
      staatEr(el);
      poll();
      await sees(el, 'Log in in een nieuw tabblad en kom hier terug.');
      expect(text(el)).not.to.include('Wij kijken ernaar.').and.not.to.include('Samira');
      backend.sessie = behandelaar;
      poll();
      await sees(el, 'Stuur een bericht');
      staatEr(el);
    });

    it('when the handler closes the form and opens it again', async () => {
      const el = await openIn('gesproken');
      await typt(el);
      await press(el, 'Terug naar alle mogelijkheden');
      await waitUntil(() => focused() === 'Stuur een bericht', 'focus is back on the button');
      await naar(el, 'Stuur een bericht');
      staatEr(el);
    });

    it('when a file did not arrive, which it says before anything is recorded', async () => {
      const el = await openIn('gesproken');
      await typt(el);
      backend.breek('PUT /indieningen/{sleutel}/bestanden/{bestandId}', {status: 500}, 1);
      await pick(el, 'Kies bestanden', new File(['%PDF-1.7'], 'brief.pdf', {type: 'application/pdf'}));
      await sees(el, 'Er is een storing bij de gemeente.');
      await press(el, 'Leg vast');
      await waitUntil(() => focused().includes('Niet elk bestand is ontvangen.'));
      staatEr(el);
      expect(backend.handelingen).to.have.length(0);
      await press(el, 'Opnieuw');
      await sees(el, 'Ontvangen door de gemeente.');
      await press(el, 'Leg vast');
      await sees(el, 'Gedaan: Stuur een bericht.');
      expect(laatste()).to.have.property('bestanden').with.length(1);
    });

    it('when the backend finds a day wrong, which it says at the field', async () => {
      const el = await openIn('gesproken');
      await naar(el, 'Vraag of de indiener wil wachten');
      await type(el, 'Tot en met welke dag?', '1-3-2026');
      await choose(el, 'Alle belanghebbenden');
      await type(el, 'Waarom is wachten nuttig?', 'Het advies komt.');
      await press(el, 'Bekijk wat dit doet');
      await waitUntil(() => focused().includes('Deze dag is al voorbij.'));
      expect(field(el, 'Tot en met welke dag?').getAttribute('aria-invalid')).to.equal('true');
    });
  });

  it('forgets what was typed when somebody logs out', async () => {
    const el = await openIn('gesproken');
    await naar(el, 'Stuur een bericht');
    await type(el, 'Bericht', 'Wij kijken ernaar.');
    await press(el, 'Uitloggen');
    await sees(el, 'Inloggen als medewerker');
    backend.sessie = behandelaar;
    el.zaaknummer = backend.zaken[0]?.ontvangst.zaaknummer ?? '';
    await sees(el, 'Wat u nu kunt doen');
    await naar(el, 'Stuur een bericht');
    expect(field(el, 'Bericht').value).to.equal('');
  });

  it('tells politely what the objector did while the page stood open', async () => {
    const el = await openIn('gesproken');
    expect(text(el)).not.to.include('Net gebeurd');
    backend.handel({soort: 'bericht', tekst: 'Hoe staat het ermee?'}, '2026-03-08T11:00:00+01:00');
    poll();
    await sees(el, 'Net gebeurd: Bericht van de indiener.');
    expect(text(el)).to.include('Hoe staat het ermee?');
  });

  it('keeps the last known case on screen when the backend is down', async () => {
    const el = await openIn('gesproken');
    backend.breek('*', 'offline');
    poll();
    await sees(el, 'De gemeente is nu niet bereikbaar. U ziet de stand van');
    expect(heading(el)).to.equal('Mijn bijstand is geweigerd');
  });

  it('says that a case is not there, with a way back', async () => {
    backend = await werkweek();
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: 'LIN-2026-0000-0000'});
    await sees(el, 'Dit bezwaar vinden wij niet.');
    await press(el, 'Terug naar de werkvoorraad');
    await sees(el, 'Samira El Amrani');
  });

  it('has a place for every act that a handler can do, once', () => {
    const placed = groepen().flatMap(([, soorten]) => soorten);
    expect([...placed].sort()).to.deep.equal(Object.keys(alle).sort());
    expect(new Set(placed).size).to.equal(placed.length);
  });

  for (const naam of ['gesprekZelfVoorgesteld', 'afgesproken', 'mediationLoopt', 'hoorzittingUitnodiging', 'opgeschort', 'dwangsomLoopt', 'gegrond'] as const) {
    it(`offers exactly what the case allows, each with its form: ${naam}`, async () => {
      const el = await openIn(naam);
      const answer = await fetch(`${backend.endpoint}/bezwaren/${el.zaaknummer}`);
      const {acties} = await answer.json() as {acties: readonly string[]};
      const buttons = () => [...el.renderRoot.querySelectorAll<HTMLButtonElement>('.groepen [data-doe]')];
      const acts = buttons().map((each) => each.dataset['doe'] ?? '');
      expect([...acts].sort()).to.deep.equal(acties.filter((actie) => actie in alle).sort());
      for (const act of acts) {
        buttons().find((each) => each.dataset['doe'] === act)?.click();
        await el.updateComplete;
        expect(el.renderRoot.querySelectorAll('form .veld').length, act).to.be.greaterThan(0);
        await press(el, 'Terug naar alle mogelijkheden');
      }
    });
  }

  it('lists what must go by post, and takes it off when it went', async () => {
    backend = await werkweek();
    const zaaknummer = backend.zaken[0]?.ontvangst.zaaknummer ?? '';
    backend.brieven = [{briefId: '0b9e2a34-7c1d-4e5f-8a6b-1c2d3e4f5a6b', zaaknummer, naam: 'Jan-Peter Öztürk', adres: ['Kade 101 bis', '2742 BB Lindeveld'], sinds: '2026-03-05T09:00:00+01:00', reden: 'niet-bezorgd'}];
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});
    await sees(el, 'Met de post (1)');
    expect(text(el)).to.include('Kade 101 bis 2742 BB Lindeveld').and.include('Het bericht kwam niet aan.');
    await expect(el).to.be.accessible();
    await press(el, 'Op de post');
    await sees(el, 'Vastgelegd: de brief is op de post.');
    expect(backend.brieven).to.have.length(0);
    await waitUntil(() => focused() === 'Met de post (0)');
  });
});
