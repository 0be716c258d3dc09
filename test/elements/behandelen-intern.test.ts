import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import {burger, niemand, type FakeBackend} from '../support/fake-backend.js';
import {ik, omar} from '../support/fake-intern.js';
import {intern} from '../support/situaties/intern.js';
import {choose, field, focused, open, press, sees, text, type} from '../support/ui.js';

const DOE = 'PUT /bezwaren/{zaaknummer}/intern/{handelingId}';

describe('<bezwaar-behandelen>, what employees do among themselves', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  const openZaak = async (make: () => Promise<FakeBackend>) => {
    backend = await make();
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: nummer()});
    await sees(el, 'Notities');
    return el;
  };
  const nummer = () => backend.zaken[0]?.ontvangst.zaaknummer ?? '';
  const nu = () => backend.intern.lees(nummer());
  const pick = async (el: BezwaarBehandelen, label: string) => {
    const select = [...el.renderRoot.querySelectorAll('select')].find(({labels}) => labels[0]?.textContent.startsWith(label));
    return async (waarde: string) => {
      if (!select) throw new Error(`No list "${label}"`);
      select.value = waarde;
      select.dispatchEvent(new Event('change'));
      await el.updateComplete;
    };
  };

  it('says that nobody has the case, and takes it with one press', async () => {
    const el = await openZaak(intern.vanNiemand);
    expect(text(el)).to.include('Deze zaak is nog van niemand.');
    await press(el, 'Zet op mijn naam');
    await sees(el, 'De zaak is nu van u.');
    expect(text(el)).to.include('Behandelaar: J. de Vries (u)');
    expect(nu().behandelaar?.id).to.equal(ik.id);
    await press(el, 'Geef de zaak terug');
    await sees(el, 'De zaak is van niemand meer.');
    await expect(el).to.be.accessible();
  });

  it('gives the case to a colleague, who is shown with how much they have and until when they are away', async () => {
    const el = await openZaak(intern.voorHetEersteGesprek);
    await press(el, 'Geef aan een collega');
    await sees(el, 'Wat moet uw collega weten?');
    expect(el.renderRoot.querySelector('select')?.textContent).to.include('Omar Haddad, 7 zaken, afwezig tot en met 20 maart 2026').and.not.include('J. de Vries');
    await press(el, 'Draag de zaak over');
    await waitUntil(() => el.shadowRoot?.activeElement?.id === 'veld-intern-aan', 'focus is on what is missing');
    expect(text(el)).to.include('Kies een collega.');
    await (await pick(el, 'Aan wie?'))(omar.id);
    await type(el, 'Wat moet uw collega weten?', 'Zij wil graag ’s middags gebeld worden.');
    await expect(el).to.be.accessible();
    await press(el, 'Draag de zaak over');
    await sees(el, 'De zaak is nu van Omar Haddad.');
    expect(nu().behandelaar?.naam).to.equal('Omar Haddad');
  });

  it('shows notes to employees with the newest first, who wrote them and when, and says that the objector does not read them', async () => {
    const el = await openZaak(intern.metNotities);
    expect(text(el)).to.include('Alleen medewerkers lezen dit De indiener ziet hier niets van.');
    const notes = [...el.renderRoot.querySelectorAll<HTMLElement>('.notities li')].map((each) => each.innerText.replace(/\s+/g, ' '));
    expect(notes).to.have.length(2);
    expect(notes[0]).to.equal('J. de Vries (u), donderdag 5 maart 2026 om 08:30 Volgens Inkomen stond de rekening op twee namen.');
    expect(notes[1]).to.include('Omar Haddad, woensdag 4 maart 2026 om 10:00');
    await expect(el).to.be.accessible();
  });

  it('keeps a note, and clears its field only once it is kept', async () => {
    const el = await openZaak(intern.vanNiemand);
    backend.breek(DOE, 'verloren', 1);
    await type(el, 'Nieuwe notitie', 'De afdeling belt terug.');
    await press(el, 'Bewaar de notitie');
    await sees(el, 'Niet zeker of het is vastgelegd');
    expect(field(el, 'Nieuwe notitie').value).to.equal('De afdeling belt terug.');
    await press(el, 'Bewaar de notitie');
    await sees(el, 'De notitie is bewaard.');
    expect(field(el, 'Nieuwe notitie').value).to.equal('');
    expect(nu().notities.map(({tekst}) => tekst)).to.deep.equal(['De afdeling belt terug.']);
  });

  it('lets a note wait in its own case while somebody looks at another, and warns before the page goes', async () => {
    const el = await openZaak(intern.lijktOpAndere);
    await type(el, 'Nieuwe notitie', 'Half geschreven');
    const leaving = new Event('beforeunload', {cancelable: true});
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    await press(el, 'B. de Boer');
    await waitUntil(() => el.zaaknummer === backend.zaken[1]?.ontvangst.zaaknummer);
    await sees(el, 'B. de Boer');
    await sees(el, 'Er zijn nog geen notities.');
    expect(field(el, 'Nieuwe notitie').value).to.equal('');
    el.zaaknummer = nummer();
    await waitUntil(() => field(el, 'Nieuwe notitie').value === 'Half geschreven', 'it is back in its own case');
  });

  it('shows nothing of it to the citizen', async () => {
    backend = await intern.metNotities();
    backend.sessie = burger;
    const el = await open<BezwaarBehandelen>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer: nummer()});
    await sees(el, 'Mijn bijstand is geweigerd');
    expect(text(el)).not.to.match(/notitie|medewerkers lezen|Omar Haddad/i);
    expect(backend.verzoeken.some((route) => route.includes('/intern'))).to.equal(false);
  });

  it('ticks the preparation before the first call, which keeps itself, also when it is ticked quickly, and can be taken back', async () => {
    const el = await openZaak(intern.voorHetEersteGesprek);
    expect(text(el)).to.include('2 van 5 gedaan');
    backend.breek(DOE, {wacht: 60}, 1);
    await choose(el, 'Ik weet wat er zou kunnen helpen');
    await choose(el, 'Ik weet wat ik wil vragen');
    await sees(el, '4 van 5 gedaan');
    await waitUntil(() => nu().voorbereid.length === 4, 'both are kept');
    await choose(el, 'Ik heb de afdeling gebeld');
    await waitUntil(() => nu().voorbereid.length === 3, 'it is taken back');
    await sees(el, 'Bewaard.');
    await expect(el).to.be.accessible();
  });

  it('takes a tick back that could not be kept, and says so', async () => {
    const el = await openZaak(intern.voorHetEersteGesprek);
    backend.breek(DOE, 'offline', 1);
    await choose(el, 'Ik weet wat ik wil vragen');
    await sees(el, 'Niet zeker of het is vastgelegd');
    expect((field(el, 'Ik weet wat ik wil vragen') as HTMLInputElement).checked).to.equal(false);
  });

  it('keeps what this person needs beside the call guide: interpreter, a secret address, what is safe', async () => {
    const el = await openZaak(intern.voorHetEersteGesprek);
    await press(el, 'Leg een gesprek vast');
    const guide = el.renderRoot.querySelector<HTMLElement>('.bij-gesprek')?.innerText.replace(/\s+/g, ' ');
    expect(guide).to.include('Tigrinya').and.include('Mijn man mag dit niet horen.').and.include('voicemail').and.include('’s Middags');
    expect(text(el)).to.include('Het gesprek in vijf stappen').and.include('Er luistert iemand mee.');
    await expect(el).to.be.accessible();
  });

  it('asks where a talk led, and offers the act that fits', async () => {
    const el = await openZaak(intern.voorHetEersteGesprek);
    await press(el, 'Leg een gesprek vast');
    await type(el, 'Uur', '8:30');
    await type(el, 'Samenvatting', 'De gemeente herstelt het.');
    await choose(el, 'De gemeente herstelt iets');
    await press(el, 'Leg vast');
    await sees(el, 'Zet in een voorstel wat u doet en wanneer het klaar is.');
    expect(backend.handelingen.at(-1)).to.include({soort: 'verslag-gemaakt', uitkomst: 'hersteld'});
    expect(el.renderRoot.querySelector('.nu .knop')?.textContent).to.equal('Doe een voorstel');
    await press(el, 'Doe een voorstel');
    expect((field(el, 'Een fout herstellen') as HTMLInputElement).checked).to.equal(true);
  });

  for (const [uitkomst, knop, zin] of [
    ['uitgelegd', 'Doe een voorstel', 'Wat aan de telefoon is gezegd, is geen intrekking.'],
    ['nieuw-besluit', 'Leg een nieuw besluit vast', 'Tot dan blijft het bezwaar lopen.'],
    ['gesprek', 'Stel een gesprek voor', 'Stel een dag en een uur voor.'],
    ['mediation', 'Bied mediation aan', 'De indiener mag nee zeggen.'],
    ['formeel', 'Plan een hoorzitting', 'De procedure gaat door.'],
  ] as const) {
    it(`offers what fits after a talk that led to: ${uitkomst}`, async () => {
      const el = await openZaak(() => intern.naGesprek(uitkomst));
      expect(text(el)).to.include(zin);
      expect(el.renderRoot.querySelector('.nu .knop')?.textContent).to.equal(knop);
    });
  }

  it('adds somebody else with an interest, says what is missing, and warns at what touches them', async () => {
    const el = await openZaak(intern.vanNiemand);
    await press(el, 'Doe een voorstel');
    expect(text(el)).not.to.include('over hun hoofd heen');
    await press(el, 'Zet iemand erbij');
    await press(el, 'Zet erbij');
    await waitUntil(() => focused() === 'Naam');
    expect(text(el)).to.include('Vul de naam in.').and.include('Kies welk belang deze persoon heeft.');
    await type(el, 'Naam', 'P. Hendriks');
    await choose(el, 'Heeft de vergunning');
    await choose(el, 'Ja');
    await expect(el).to.be.accessible();
    await press(el, 'Zet erbij');
    await sees(el, 'P. Hendriks staat erbij.');
    expect(nu().belanghebbenden[0]).to.include({naam: 'P. Hendriks', belang: 'vergunninghouder', zienswijze: true});
    expect(el.renderRoot.querySelector('.doen')?.textContent).to.include('maak geen afspraken over hun hoofd heen');
  });

  it('links to the letter for each other party, and removes who has no interest after all', async () => {
    const el = await openZaak(intern.metBelanghebbende);
    const link = el.renderRoot.querySelector<HTMLAnchorElement>('.kaart a[download]');
    expect(link?.textContent).to.include('Uitnodiging voor de hoorzitting');
    expect(link?.href).to.equal(`${backend.endpoint}/bezwaren/${nummer()}/gebeurtenissen/3/brief?aan=1`);
    await expect(el).to.be.accessible();
    await press(el, 'Toch geen belanghebbende');
    await sees(el, 'P. Hendriks staat er niet meer bij.');
    expect(nu().belanghebbenden).to.have.length(0);
  });

  it('asks for one minute what can be learned once it is closed, and lets it be changed', async () => {
    const el = await openZaak(intern.gesloten);
    expect(text(el)).to.include('Wat kan de gemeente hiervan leren?').and.include('Zonder de naam van de indiener.');
    await expect(el).to.be.accessible();
    await type(el, 'Hoeveel minuten', 'lang');
    await press(el, 'Bewaar');
    await sees(el, 'Kies waar het misging.');
    expect(text(el)).to.include('Vul een heel getal in');
    await (await pick(el, 'Waar ging het mis?'))('brief');
    await (await pick(el, 'Wat ging er mis?'))('brief-onduidelijk');
    await type(el, 'Wat had dit voorkomen?', 'Een belletje vooraf.');
    await type(el, 'Hoeveel minuten', '90');
    await press(el, 'Bewaar');
    await sees(el, 'Dank u: zo kan de afdeling het volgende bezwaar voorkomen.');
    expect(nu().geleerd).to.include({stap: 'brief', oorzaak: 'brief-onduidelijk', minuten: 90, tekst: 'Een belletje vooraf.'});
    await press(el, 'Pas uw antwoorden aan');
    expect(field(el, 'Hoeveel minuten').value).to.equal('90');
    await type(el, 'Hoeveel minuten', '120');
    await press(el, 'Bewaar');
    await waitUntil(() => nu().geleerd?.minuten === 120, 'the last one counts');
  });

  it('lets the questions at the end be skipped, and taken up again', async () => {
    const el = await openZaak(intern.gesloten);
    await press(el, 'Sla over');
    await sees(el, 'U hebt dit overgeslagen.');
    await press(el, 'Vul het toch in');
    await sees(el, 'Waar ging het mis?');
  });

  it('shows the case when the internal side cannot be read, says so, and reads it later', async () => {
    backend = await intern.metNotities();
    backend.breek('GET /bezwaren/{zaaknummer}/intern', {status: 500});
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: nummer()});
    await sees(el, 'De interne gegevens konden niet worden opgehaald.');
    expect(text(el)).to.include('Wie u belt');
    backend.herstel();
    await press(el, 'Probeer het opnieuw');
    await sees(el, 'Volgens Inkomen stond de rekening op twee namen.');
  });

  it('keeps nothing of it after logging out', async () => {
    const el = await openZaak(intern.metNotities);
    await type(el, 'Nieuwe notitie', 'Geheim');
    await press(el, 'Uitloggen');
    await sees(el, 'Inloggen als medewerker');
    expect(backend.sessie).to.equal(niemand);
    expect(el.renderRoot.textContent).not.to.include('spaargeld').and.not.include('Geheim');
  });
});
