import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarDossier} from '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import {FakeBackend, niemand} from '../support/fake-backend.js';
import {dossiers, type Situatienaam} from '../support/situaties/dossiers.js';
import {bijstand} from '../support/situaties/zaken.js';
import {choose, field, focused, heading, open, pick, press, sees, text, type} from '../support/ui.js';

const DOE = 'PUT /bezwaren/{zaaknummer}/handelingen/{handelingId}';

describe('<bezwaar-dossier>, doing something', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  const openIn = async (naam: Situatienaam) => {
    backend = await dossiers[naam].maak();
    const el = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer: backend.zaken[0]?.ontvangst.zaaknummer ?? ''});
    await sees(el, 'Wat er is gebeurd');
    return el;
  };
  /** Opens the screen behind this button, and waits until it is there with focus on its heading. */
  const naar = async (el: BezwaarDossier, knop: string, titel: string) => {
    await press(el, knop);
    await waitUntil(() => heading(el) === titel, titel, {timeout: 5000});
    await waitUntil(() => focused() === titel);
    await expect(el).to.be.accessible();
  };
  const terug = (el: BezwaarDossier, zin: string) => sees(el, zin).then(() => waitUntil(() => focused() === zin));
  const poll = () => document.dispatchEvent(new Event('visibilitychange'));
  const laatste = () => backend.handelingen.at(-1);

  describe('whatever happens, nothing typed is lost', () => {
    it('a message comes back in the thread, said at the place where focus is', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Hoe staat het\nermee? 🐟');
      await press(el, 'Verstuur');
      await terug(el, 'Uw bericht is verstuurd.');
      expect(text(el)).to.include('Berichten U, donderdag 5 maart 2026');
      expect(text(el)).to.include('ermee? 🐟');
      await expect(el).to.be.accessible();
    });

    it('says at the field what is missing, and takes focus to the list of mistakes', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await press(el, 'Verstuur');
      await waitUntil(() => focused().includes('Kijk nog even naar het volgende'));
      expect(field(el, 'Uw bericht').getAttribute('aria-invalid')).to.equal('true');
      await expect(el).to.be.accessible();
      expect(backend.handelingen).to.have.length(0);
    });

    it('an answer that is lost is told so, and sending again is the same act', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Hoe staat het?');
      backend.breek(DOE, 'verloren', 1);
      await press(el, 'Verstuur');
      await sees(el, 'Wij weten niet zeker of dit is aangekomen.');
      await waitUntil(() => focused().startsWith('Wij weten niet zeker'));
      expect(field(el, 'Uw bericht').value).to.equal('Hoe staat het?');
      await press(el, 'Verstuur');
      await terug(el, 'Uw bericht is verstuurd.');
      expect(backend.zaken[0]?.keten.filter(({soort}) => soort === 'bericht')).to.have.length(1);
    });

    it('when the municipality did something meanwhile, the message still goes, and what is new is told', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Hoe staat het?');
      backend.handel({soort: 'bericht', tekst: 'Wij bellen u morgen.'}, '2026-03-05T10:01:00+01:00', {door: 'behandelaar'});
      await press(el, 'Verstuur');
      await terug(el, 'Uw bericht is verstuurd.');
      await sees(el, 'Nieuw in uw zaak: De gemeente stuurde u een bericht.');
    });

    it('an answer to a proposal is not sent over news: the person reads it first', async () => {
      const el = await openIn('voorstel');
      await naar(el, 'Lees het voorstel', 'Voorstel van de gemeente');
      await choose(el, 'Nee, dit wil ik niet');
      await type(el, 'Wilt u er iets bij zeggen?', 'Ik wil bijstand vanaf 1 januari.');
      backend.handel({soort: 'bericht', tekst: 'Wij bellen u morgen.'}, '2026-03-11T10:01:00+01:00', {door: 'behandelaar'});
      await press(el, 'Verstuur uw antwoord');
      await sees(el, 'Er is net iets veranderd in uw zaak. Lees wat er nieuw is.');
      await sees(el, 'Nieuw in uw zaak: De gemeente stuurde u een bericht.');
      expect(field(el, 'Wilt u er iets bij zeggen?').value).to.equal('Ik wil bijstand vanaf 1 januari.');
      await press(el, 'Verstuur uw antwoord');
      await terug(el, 'U zei nee tegen het voorstel. Uw bezwaar gaat gewoon verder.');
    });

    it('a proposal that was taken back while someone answered says so and shows the way back', async () => {
      const el = await openIn('voorstel');
      await naar(el, 'Lees het voorstel', 'Voorstel van de gemeente');
      backend.handel({soort: 'voorstel-ingetrokken', bij: 5}, '2026-03-11T10:01:00+01:00', {door: 'behandelaar'});
      poll();
      await sees(el, 'Dit kan nu niet meer');
      await press(el, 'Terug naar uw zaak');
      await sees(el, 'Voorstel dat de gemeente introk');
    });

    it('news never moves focus and never wipes what is being typed', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Half geschre');
      backend.handel({soort: 'belpoging', wijze: 'telefoon'}, '2026-03-05T10:01:00+01:00', {door: 'behandelaar'});
      poll();
      await sees(el, 'Nieuw in uw zaak: De gemeente probeerde u te bereiken');
      expect(focused()).to.equal('Uw bericht');
      expect(field(el, 'Uw bericht').value).to.equal('Half geschre');
      expect(el.renderRoot.querySelector('.nieuws')?.getAttribute('role')).to.equal('status');
    });

    it('trying again by itself, while the line is down, takes focus from nobody', async () => {
      const el = await openIn('ontvangen');
      backend.breek('*', 'offline');
      poll();
      await sees(el, 'U ziet de stand van');
      const knop = [...el.renderRoot.querySelectorAll<HTMLElement>('button')].find(({textContent}) => textContent === 'Probeer het opnieuw');
      knop?.focus();
      backend.breek('*', {wacht: 200});
      poll();
      await waitUntil(() => knop?.getAttribute('aria-disabled') === 'true');
      expect(focused()).to.equal('Probeer het opnieuw');
    });

    it('looks by itself every twenty seconds while somebody looks, and asks only what is new', async () => {
      const real = globalThis.setInterval;
      const rhythms: number[] = [];
      const ticks: (() => void)[] = [];
      globalThis.setInterval = ((tick: () => void, rhythm: number) => {
        rhythms.push(rhythm);
        ticks.push(tick);
        return real(() => undefined, 1e6);
      }) as typeof setInterval;
      const el = await openIn('ontvangen').finally(() => (globalThis.setInterval = real));
      expect(rhythms).to.include(20_000);
      backend.handel({soort: 'belpoging', wijze: 'telefoon'}, '2026-03-05T10:01:00+01:00', {door: 'behandelaar'});
      for (const tick of ticks) tick();
      await sees(el, 'Nieuw in uw zaak: De gemeente probeerde u te bereiken');
    });

    it('going back and coming again finds the words still there', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Half geschre');
      await press(el, 'Terug naar uw zaak');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      expect(field(el, 'Uw bericht').value).to.equal('Half geschre');
    });

    it('a session that ended meanwhile keeps the words, and logging in opens beside it', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Half geschre');
      const {sessie} = backend;
      backend.sessie = niemand;
      await press(el, 'Verstuur');
      await sees(el, 'U bent niet meer ingelogd. Wat u hebt ingevuld, staat er nog.');
      expect(el.renderRoot.querySelector<HTMLAnchorElement>('a.knop')?.target).to.equal('_blank');
      poll();
      await sees(el, 'Log in in het nieuwe tabblad en kom daarna hier terug.');
      backend.sessie = sessie;
      poll();
      await sees(el, 'Uw bericht');
      expect(field(el, 'Uw bericht').value).to.equal('Half geschre');
    });

    it('nothing typed is left for who logs in next', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Geheim');
      await press(el, 'Uitloggen');
      await sees(el, 'Inloggen met DigiD');
      expect(text(el)).not.to.include('staat er nog');
    });

    it('a mistake that only the municipality sees is told at its field, with all that was filled in', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Bel mij terug', 'Bel mij terug');
      await type(el, 'Wanneer komt het goed uit?', 'Na vier uur');
      backend.breek(DOE, {status: 400, detail: 'Dit is geen telefoonnummer. Kijk het na.', veld: 'telefoon'}, 1);
      await press(el, 'Vraag om gebeld te worden');
      await waitUntil(() => focused().includes('Dit is geen telefoonnummer.'));
      expect(field(el, 'Telefoonnummer').getAttribute('aria-invalid')).to.equal('true');
      expect(field(el, 'Wanneer komt het goed uit?').value).to.equal('Na vier uur');
      await press(el, 'Vraag om gebeld te worden');
      await terug(el, 'De gemeente weet dat u gebeld wilt worden.');
    });

    it('an old answer stays when the line drops, and what was typed goes when it is back', async () => {
      const el = await openIn('ontvangen');
      backend.breek('*', 'offline');
      poll();
      await sees(el, 'U ziet de stand van');
      await naar(el, 'Stuur een bericht', 'Stuur een bericht');
      await type(el, 'Uw bericht', 'Kom ik aan?');
      await press(el, 'Verstuur');
      await sees(el, 'Wij weten niet zeker of dit is aangekomen.');
      backend.herstel();
      await press(el, 'Verstuur');
      await terug(el, 'Uw bericht is verstuurd.');
    });
  });

  describe('talking', () => {
    it('accepts a conversation with what is needed, and keeps it in the calendar', async () => {
      const el = await openIn('gesprekVoorgesteld');
      await naar(el, 'Geef antwoord', 'Kan dit gesprek?');
      await type(el, 'Hebt u iets nodig bij het gesprek?', 'Een tolk Tigrinya');
      await press(el, 'Ja, dat kan');
      await terug(el, 'U spreekt de gemeente op donderdag 12 maart 2026 om 14:00.');
      await sees(el, 'Zet in mijn agenda');
    });

    it('moves a conversation to another moment, on the clock of Amsterdam', async () => {
      const el = await openIn('gesprekVoorgesteld');
      await naar(el, 'Stel een ander moment voor', 'Stel een ander moment voor');
      await type(el, 'Op welke dag?', '30-3-2026');
      await type(el, 'Hoe laat?', '9.30');
      await press(el, 'Stel dit moment voor');
      await terug(el, 'De gemeente weet wanneer u wilt praten.');
      expect(laatste()).to.deep.include({soort: 'gesprek-voorgesteld', tijdstip: '2026-03-30T09:30:00+02:00', vervangt: 3});
      await sees(el, 'De gemeente laat weten of het gesprek op maandag 30 maart 2026 om 09:30 kan.');
    });

    it('names each field that is no day or no time', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stel een gesprek voor', 'Stel een gesprek voor');
      await type(el, 'Op welke dag?', 'morgen');
      await type(el, 'Hoe laat?', '25:00');
      await press(el, 'Stel dit moment voor');
      await sees(el, 'Vul de dag in, zoals 12-3-2026.');
      expect(text(el)).to.include('Vul de tijd in, zoals 14:00.');
      expect(field(el, 'Op welke dag?').value).to.equal('morgen');
    });

    it('calls a conversation off without harm', async () => {
      const el = await openIn('gesprekAfgesproken');
      await naar(el, 'Zeg het af', 'Zeg het gesprek af');
      await press(el, 'Zeg het gesprek af');
      await terug(el, 'Het gesprek is afgezegd.');
    });

    it('keeps in view what a conversation needs', async () => {
      const el = await openIn('gesprekAfgesproken');
      expect(text(el)).to.include('Wat u nodig hebt bij een gesprek Tolk: Tigrinya Ik neem iemand mee Praat rustig.');
    });

    it('asks to be phoned on the number that is there already', async () => {
      const el = await openIn('gemeenteBeldeNiet');
      await naar(el, 'Bel mij terug', 'Bel mij terug');
      expect(field(el, 'Telefoonnummer').value).to.equal('06 12345678');
      await press(el, 'Vraag om gebeld te worden');
      await terug(el, 'De gemeente weet dat u gebeld wilt worden.');
      expect(laatste()).to.deep.equal({soort: 'terugbellen-gevraagd', telefoon: '06 12345678'});
    });

    it('says how it was when the record is wrong, and those words stay beside it', async () => {
      const el = await openIn('verslagLezen');
      await naar(el, 'Lees het verslag', 'Klopt dit verslag?');
      expect(text(el)).to.include('Zij maakt zich zorgen over de huur.');
      await choose(el, 'Nee, zo was het niet');
      await press(el, 'Verstuur uw antwoord');
      await sees(el, 'Schrijf hoe het wel was.');
      await type(el, 'Hoe was het wel?', 'Ik heb geen afschrift.');
      await press(el, 'Verstuur uw antwoord');
      await terug(el, 'Uw woorden staan nu bij het verslag. De gemeente kijkt er opnieuw naar.');
      expect(text(el)).to.include('Ik heb geen afschrift.');
    });
  });

  describe('papers', () => {
    const bestand = new File(['Saldo: 0 euro'], 'afschrift.txt', {type: 'text/plain'});

    it('answers a request with a file that the municipality has, and says what was refused and why', async () => {
      const el = await openIn('stukkenGevraagd');
      await naar(el, 'Stuur het nu', 'Stuur waar de gemeente om vroeg');
      expect(text(el)).to.include('Stuur een afschrift van de spaarrekening.');
      await press(el, 'Verstuur');
      await sees(el, 'Kies een bestand, of schrijf uw antwoord.');
      await pick(el, 'Kies bestanden', bestand, new File(['x'], 'programma.exe', {type: 'application/x-msdownload'}));
      await sees(el, 'Ontvangen door de gemeente.');
      expect(text(el)).to.include('Dit soort bestand kan de gemeente niet openen.');
      await press(el, 'Verstuur');
      await terug(el, 'Uw stukken zijn bij de gemeente.');
      expect(text(el)).to.include('afschrift.txt');
      expect(backend.zaken[0]?.keten.at(-1)?.gegevens).to.deep.include({bij: 3});
      expect(el.renderRoot.querySelector<HTMLAnchorElement>('.bestanden a[target=_blank]')?.rel).to.include('noopener');
    });

    it('a file that is not there yet holds the rest until it is, and is told in the case too', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stuur nog iets', 'Stuur stukken');
      backend.breek('PUT /indieningen/{sleutel}/bestanden/{bestandId}', 'offline');
      await pick(el, 'Kies bestanden', bestand);
      await sees(el, 'Niet verstuurd: er is geen verbinding.');
      await press(el, 'Verstuur');
      await sees(el, 'Nog niet alles is bij de gemeente.');
      await press(el, 'Terug naar uw zaak');
      await sees(el, 'Nog niet verstuurd afschrift.txt');
      backend.herstel();
      await naar(el, 'Ga verder met sturen', 'Stuur stukken');
      await press(el, 'Verstuur');
      await terug(el, 'Uw stukken zijn bij de gemeente.');
    });

    it('an answer in words alone is enough, and counts as the answer', async () => {
      const el = await openIn('nogAanvullen');
      await naar(el, 'Stuur het nu', 'Stuur waar de gemeente om vroeg');
      await type(el, 'Uw antwoord in woorden', 'Ik kan niet zonder hulp in huis.');
      await press(el, 'Verstuur');
      await terug(el, 'Uw stukken zijn bij de gemeente.');
      expect(text(el)).to.include('Ik kan niet zonder hulp in huis.');
      expect(backend.zaken[0]?.keten.at(-1)?.gegevens).to.deep.equal({bij: 3});
      expect(text(el)).not.to.include('Stuur wat er nog ontbreekt');
    });
  });

  describe('on the way to a solution', () => {
    it('says yes to a proposal with nothing chosen beforehand, then what was promised and when it is done', async () => {
      const el = await openIn('voorstel');
      await naar(el, 'Lees het voorstel', 'Voorstel van de gemeente');
      expect(text(el)).to.include('De gemeente: Een nieuw besluit nemen, uiterlijk op vrijdag 3 april 2026');
      await press(el, 'Verstuur uw antwoord');
      await sees(el, 'Kies uw antwoord.');
      await choose(el, 'Ja, dit spreken wij af');
      await press(el, 'Verstuur uw antwoord');
      await terug(el, 'U zei ja tegen het voorstel.');
      await naar(el, 'Dit heb ik gedaan', 'Dit heb ik gedaan');
      await press(el, 'Laat weten dat het is gedaan');
      await terug(el, 'De gemeente weet dat u dit hebt gedaan.');
      expect(text(el)).to.include('(gedaan)');
    });

    it('shows the day as it is and as it would be before consent to wait, and a no changes nothing', async () => {
      const el = await openIn('uitstelVoorgesteld');
      await naar(el, 'Lees het en geef antwoord', 'Wilt u wachten op de beslissing?');
      expect(text(el)).to.include('De gemeente moet nu beslissen uiterlijk op dinsdag 30 juni 2026 Als u ja zegt, wordt dat vrijdag 14 augustus 2026');
      await choose(el, 'Nee, ik wil niet wachten');
      await press(el, 'Verstuur uw antwoord');
      await terug(el, 'U wacht niet. De dag om te beslissen blijft dezelfde.');
      await sees(el, 'De gemeente beslist, uiterlijk op dinsdag 30 juni 2026.');
    });

    it('says what mediation is before asking, and lets a person stop', async () => {
      const el = await openIn('mediationAangeboden');
      await naar(el, 'Lees het en geef antwoord', 'Wilt u mediation?');
      expect(text(el)).to.include('Vraag de gemeente vooraf of het u iets kost.');
      await choose(el, 'Ja, dat wil ik proberen');
      await press(el, 'Verstuur uw antwoord');
      await terug(el, 'De gemeente weet dat u mediation wilt.');
      await naar(el, 'Ik wil hiermee stoppen', 'Stoppen met mediation');
      await press(el, 'Stop met mediation');
      await terug(el, 'De mediation is gestopt. Uw bezwaar gaat gewoon verder.');
    });

    it('withdraws only after thinking it over and after the question about costs, with staying always first', async () => {
      const el = await openIn('afgesproken');
      await naar(el, 'Stoppen met uw bezwaar', 'Wilt u stoppen met uw bezwaar?');
      expect(text(el)).to.include('U kunt hiermee niet meer naar de rechter.').and.include('Dit is afgesproken en staat op papier');
      expect(el.renderRoot.querySelector<HTMLElement>('[part=doen] .knop')?.textContent).to.equal('Nee, ga door met mijn bezwaar');
      await press(el, 'Verder met stoppen');
      await waitUntil(() => focused() === 'Uw verklaring');
      await expect(el).to.be.accessible();
      await press(el, 'Trek mijn bezwaar in');
      await sees(el, 'Kies of u om vergoeding van kosten vraagt.');
      expect(backend.handelingen).to.have.length(0);
      await choose(el, 'Ja, ik vraag om vergoeding');
      const gelezen = el.renderRoot.querySelector('[part=doen] blockquote')?.textContent ?? '';
      expect(gelezen).to.include('Ik vraag de gemeente om de kosten van dit bezwaar te vergoeden.');
      await press(el, 'Trek mijn bezwaar in');
      await sees(el, 'Uw bezwaar is ingetrokken. De verklaring staat bij');
      expect([...el.renderRoot.querySelectorAll('[part=tijdlijn] blockquote')].at(-1)?.textContent, 'what was read is what is recorded').to.equal(gelezen);
      expect(laatste()).to.deep.equal({soort: 'ingetrokken', kosten: true});
    });

    it('who changes their mind keeps the objection', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Stoppen met uw bezwaar', 'Wilt u stoppen met uw bezwaar?');
      expect(text(el)).to.include('Er staat nog geen afspraak op papier.');
      await press(el, 'Nee, ga door met mijn bezwaar');
      await waitUntil(() => focused() === 'Mijn bijstand is geweigerd');
      expect(backend.handelingen).to.have.length(0);
    });
  });

  describe('when the municipality is late', () => {
    it('says from which day a notice makes sense, and offers none before', async () => {
      const el = await openIn('gesproken');
      expect(text(el)).to.include('Dan kunt u vanaf woensdag 1 juli 2026 schrijven dat zij te laat is. Eerder heeft geen zin: een brief die te vroeg komt, telt niet.');
      expect(text(el)).not.to.include('Schrijf dat de gemeente te laat is');
    });

    it('has the letter ready, shows what it does, and sends what the person made of it', async () => {
      const el = await openIn('beslissingTeLaat');
      await naar(el, 'Schrijf dat de gemeente te laat is', 'Schrijf dat de gemeente te laat is');
      expect(field(el, 'Uw brief').value).to.include('U moest beslissen uiterlijk op 30 juni 2026.');
      await type(el, 'Uw brief', 'Neem nu een beslissing.');
      await press(el, 'Verder');
      await waitUntil(() => focused() === 'Wilt u deze brief sturen?');
      expect(text(el)).to.include('Neem nu een beslissing.').and.include('De gemeente heeft daarna nog twee weken');
      expect(backend.handelingen).to.have.length(0);
      await press(el, 'Verander de brief');
      expect(field(el, 'Uw brief').value).to.equal('Neem nu een beslissing.');
      await press(el, 'Verder');
      await waitUntil(() => focused() === 'Wilt u deze brief sturen?');
      await press(el, 'Stuur de brief');
      await terug(el, 'Uw brief is bij de gemeente. Zij heeft nu nog twee weken.');
      await sees(el, 'Zij heeft nog tot en met donderdag 16 juli 2026');
    });

    it('counts what the objector can rely on, and opens the road to court', async () => {
      const el = await openIn('dwangsomLoopt');
      expect(text(el)).to.match(/U krijgt tot nu toe ten minste €.\d+/);
      expect(text(el)).to.include('U kunt nu naar de rechter.').and.include('griffierecht');
      expect(text(el)).not.to.include('U kunt de gemeente schrijven dat zij te laat is.');
    });

    it('names the reason of the municipality and the article with every move of the day', async () => {
      const el = await openIn('verdaagd');
      expect(text(el)).to.include('Uw zaak is 6 weken verlengd. De gemeente schreef waarom: wij nog wachten op het advies van de commissie.');
      expect(text(el)).to.include('Algemene wet bestuursrecht, artikel 7:10 lid 3');
    });
  });

  describe('hearing and decision', () => {
    it('says whether someone comes, with whom, and what is needed', async () => {
      const el = await openIn('hoorzittingUitnodiging');
      expect(text(el)).to.include('Vanaf dinsdag 28 april 2026 kunt u alle stukken bekijken. Dat is over 7 dagen.');
      await naar(el, 'Zeg of u komt', 'Komt u naar de hoorzitting?');
      await choose(el, 'Ja, ik kom');
      await type(el, 'Wie komt er met u mee?', 'Mijn zus');
      await press(el, 'Verstuur uw antwoord');
      await terug(el, 'De gemeente weet dat u komt.');
      await sees(el, 'De hoorzitting is op dinsdag 12 mei 2026 om 13:30.');
    });

    it('opens a video call over https only', async () => {
      const el = await openIn('hoorzittingMetVideo');
      const links = [...el.renderRoot.querySelectorAll<HTMLAnchorElement>('a')].map(({href}) => href);
      expect(links).to.include('https://video.lindeveld.example/kamer/214');
      backend.handel({soort: 'hoorzitting-gepland', tijdstip: '2026-05-13T13:30:00+02:00', wijze: 'videobellen', inzageVanaf: '2026-04-28', vervangt: 5, plaats: 'javascript:alert(1)'}, '2026-05-02T11:00:00+02:00', {door: 'behandelaar'});
      poll();
      await sees(el, 'javascript:alert(1)');
      expect([...el.renderRoot.querySelectorAll('a')].some(({href}) => href.startsWith('javascript'))).to.be.false;
    });

    it('explains giving up the hearing, with nothing chosen beforehand', async () => {
      const el = await openIn('ontvangen');
      await naar(el, 'Zeg of u uw verhaal wilt vertellen', 'Wilt u uw verhaal vertellen?');
      expect(el.renderRoot.querySelector('input:checked')).to.equal(null);
      await choose(el, 'Nee, dat hoeft niet');
      await press(el, 'Verstuur uw keuze');
      await terug(el, 'De gemeente weet wat u wilt.');
      await sees(el, 'U koos: Nee, dat hoeft niet.');
    });

    it('says what the decision means, and the next road with its last day, its fee and where help is', async () => {
      const el = await openIn('ongegrond');
      expect(text(el)).to.include('De gemeente blijft bij het besluit (uw bezwaar is ongegrond).');
      expect(text(el)).to.include('Naar de rechter kan tot en met maandag 27 juli 2026');
      expect(text(el)).to.include('griffierecht: dit jaar €').and.include('juridischloket.nl');
    });
  });

  describe('who can look', () => {
    it('gives a code once to someone who reads along, and takes it back at once', async () => {
      const el = await openIn('iemandLeestMee');
      await naar(el, 'Laat iemand meelezen', 'Laat iemand meelezen');
      await press(el, 'Maak een code');
      await sees(el, '2345-6789-ABCD');
      await press(el, 'Terug naar uw zaak');
      expect(text(el)).not.to.include('2345-6789');
      await naar(el, 'Laat niet meer meelezen', 'Bo Visser niet meer laten meelezen?');
      await press(el, 'Ja, laat niet meer meelezen');
      await terug(el, 'Bo Visser leest niet meer mee.');
    });

    it('who reads along sees the case, and can do nothing but leave', async () => {
      const el = await openIn('alsMeelezer');
      expect(text(el)).to.include('U kunt hier niets doen in naam van de indiener.');
      for (const knop of ['Lees het voorstel', 'Stuur een bericht', 'Stoppen met uw bezwaar', 'Laat iemand meelezen']) expect(text(el)).not.to.include(knop);
      await naar(el, 'Stop met meelezen', 'Stop met meelezen');
    });

    it('someone with a code to read along is asked that, and not to let another act for them', async () => {
      backend = await dossiers.ontvangen.maak();
      const {code} = backend.machtigingen.maak(backend.zaken[0]?.ontvangst.zaaknummer ?? '', backend.nu, 'toegang');
      const el = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint});
      await press(el, 'Ik heb een code');
      await sees(el, 'Vul uw code in');
      await type(el, 'Code', code);
      await press(el, 'Bekijk het bezwaar');
      await sees(el, 'Wilt u meelezen in de zaak van Samira El Amrani?');
      await press(el, 'Ja, ik lees mee');
      await sees(el, 'U leest mee in de zaak van Samira El Amrani.');
    });

    it('shows who looked, only when asked', async () => {
      const el = await openIn('ontvangen');
      expect(backend.verzoeken).not.to.include('GET /bezwaren/{zaaknummer}/inzage');
      await naar(el, 'Wie keek in deze zaak?', 'Wie keek in deze zaak?');
      await sees(el, 'De gemeente bekeek de zaak, 4 maart 2026 om 11:20:00');
    });

    it('keeps how the municipality reaches someone as it was, but for what is changed', async () => {
      const el = await openIn('gesprekAfgesproken');
      await naar(el, 'Verander hoe de gemeente u bereikt', 'Hoe bereikt de gemeente u?');
      await type(el, 'E-mailadres', 'samira');
      await press(el, 'Bewaar dit');
      await sees(el, 'Vul een heel e-mailadres in');
      await type(el, 'E-mailadres', 's.elamrani@voorbeeld.example');
      await choose(el, 'Stuur mijn post via internet');
      await press(el, 'Bewaar dit');
      await terug(el, 'De gemeente weet hoe zij u bereikt.');
      expect(laatste()).to.deep.equal({
        soort: 'contact-gewijzigd', digitalePost: true, telefoon: '06 12345678', email: 's.elamrani@voorbeeld.example',
        contact: {tolk: 'Tigrinya', hulp: ['iemand-mee'], wensen: 'Praat rustig.', digitalePost: true},
      });
    });

    it('says how long it takes by law, and no number that does not hold: for a tax, or once it was extended or the phone stayed silent', async () => {
      backend = await new FakeBackend({nu: '2026-03-09T10:00:00+01:00'}).metZaak({...bijstand, besluit: {...bijstand.besluit, soort: 'woz'}}, '2026-03-03T19:45:12+01:00');
      const el = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer: backend.zaken[0]?.ontvangst.zaaknummer ?? ''});
      await sees(el, 'De gemeente beslist. Uiterlijk wanneer, staat hieronder.');
      expect(text(el)).to.include('De gemeente belt u eerst. Soms').and.not.include('weken nadat').and.not.include('zes weken langer').and.not.include('binnen drie werkdagen');
    });

    it('promises no money for being late in a case about the Wet open overheid, nor asks for it', async () => {
      backend = await new FakeBackend({nu: '2026-07-20T10:00:00+02:00'}).metZaak({...bijstand, besluit: {...bijstand.besluit, soort: 'woo'}}, '2026-03-03T19:45:12+01:00');
      const el = await open<BezwaarDossier>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer: backend.zaken[0]?.ontvangst.zaaknummer ?? ''});
      await sees(el, 'De gemeente is te laat.');
      expect(text(el)).to.include('In deze zaak krijgt u geen geld').and.not.match(/krijgt u (meestal )?geld/);
      await naar(el, 'Schrijf dat de gemeente te laat is', 'Schrijf dat de gemeente te laat is');
      expect(field(el, 'Uw brief').value).to.include('Ik stel u in gebreke.').and.not.include('dwangsom');
      await press(el, 'Verder');
      await sees(el, 'Wilt u deze brief sturen?');
      expect(text(el)).to.include('In deze zaak krijgt u geen geld').and.not.match(/krijgt u (meestal )?geld/);
    });

    it('forgets what somebody empties: a phone number, an interpreter, what a talk needed', async () => {
      const el = await openIn('gesprekAfgesproken');
      await naar(el, 'Verander hoe de gemeente u bereikt', 'Hoe bereikt de gemeente u?');
      for (const label of ['Telefoonnummer', 'Tolk', 'Waar moet de gemeente verder rekening mee houden?']) await type(el, label, '');
      await choose(el, 'Ik neem iemand mee');
      await press(el, 'Bewaar dit');
      await terug(el, 'De gemeente weet hoe zij u bereikt.');
      expect(laatste()).to.deep.equal({soort: 'contact-gewijzigd', digitalePost: false, telefoon: '', contact: {tolk: '', hulp: [], wensen: '', digitalePost: false}});
      await press(el, 'Verander hoe de gemeente u bereikt');
      expect(field(el, 'Telefoonnummer').value).to.equal('');
      await press(el, 'Terug naar uw zaak');
      await naar(el, 'Bel mij terug', 'Bel mij terug');
      expect(field(el, 'Telefoonnummer').value).to.equal('');
    });

    it('shows who is represented nothing of who acts for them, and the other way round', async () => {
      const el = await openIn('alsGemachtigde');
      backend.handel({soort: 'contact-gewijzigd', digitalePost: true, email: 'cor@kantoor.example', telefoon: '010 1234567'}, '2026-03-06T09:00:00+01:00');
      const [one] = backend.zaken;
      if (one) backend.zaken[0] = {...one, partij: 'vertegenwoordigde'};
      poll();
      await sees(el, 'U veranderde hoe de gemeente u bereikt.');
      await naar(el, 'Verander hoe de gemeente u bereikt', 'Hoe bereikt de gemeente u?');
      expect([field(el, 'Telefoonnummer').value, field(el, 'E-mailadres').value]).to.deep.equal(['', '']);
    });

    it('asks five questions that may stay open, and sends only what was answered', async () => {
      const el = await openIn('vragenNaHetGesprek');
      await naar(el, 'Zeg hoe het ging', 'Hoe ging het gesprek?');
      await choose(el, 'Helemaal wel');
      await type(el, 'Hoeveel tijd kostte het u', 'lang');
      await press(el, 'Verstuur');
      await sees(el, 'Vul een aantal minuten in');
      await type(el, 'Hoeveel tijd kostte het u', '20');
      await press(el, 'Verstuur');
      await terug(el, 'Dank u wel. Uw antwoorden zijn bewaard, los van wie u bent.');
      expect(backend.enquetes).to.deep.equal([{moment: 'gesprek', gehoord: 5, minuten: 20}]);
    });
  });
});
