import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-dossier/bezwaar-dossier.js';
import {behandelaar, burger, FakeBackend} from '../support/fake-backend.js';
import {choose, field, focused, open, pick, press, sees, text, type} from '../support/ui.js';

const REGISTREER = 'PUT /papier/{sleutel}';

describe('<bezwaar-behandelen>, an objection on paper', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  const openPapier = async () => {
    backend = new FakeBackend({sessie: behandelaar, nu: '2026-03-05T09:00:00+01:00'});
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});
    await waitUntil(() => text(el).includes('Nieuw bezwaar op papier'));
    await press(el, 'Nieuw bezwaar op papier');
    await sees(el, 'Hoe kwam het binnen?');
    return el;
  };
  const neemOver = async (el: BezwaarBehandelen) => {
    await choose(el, 'Met de post');
    await type(el, 'Op welke dag kwam het binnen?', '4-3-2026');
    await type(el, 'Welke dag staat op het poststempel?', '2-3-2026');
    await type(el, 'Naam', 'Truus Bakker');
    await type(el, 'Straat', 'Kade');
    await type(el, 'Huisnummer', '4');
    await type(el, 'Plaats', 'Lindeveld');
    await type(el, 'Om welk besluit gaat het?', 'Naheffing parkeren');
    await type(el, 'Datum op de brief', '20-2-2026');
    await type(el, 'Waarom is de indiener', 'Ik had een kaartje.');
  };
  const zaak = () => backend.zaken[0];

  it('registers what stands on the paper with the day and the way it came in, and says whether it seems in time', async () => {
    const el = await openPapier();
    await expect(el).to.be.accessible();
    await neemOver(el);
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Het bezwaar is geregistreerd');
    await waitUntil(() => focused() === 'Het bezwaar is geregistreerd');
    expect(zaak()?.keten[0]?.gegevens).to.deep.include({weg: 'post', ontvangen: '2026-03-04', poststempel: '2026-03-02'});
    expect(zaak()?.bezwaarschrift).to.deep.include({
      indiener: {naam: 'Truus Bakker', adres: {straat: 'Kade', huisnummer: '4', postcode: '', plaats: 'Lindeveld'}},
      besluit: {omschrijving: 'Naheffing parkeren', datum: '2026-02-20'}, gronden: 'Ik had een kaartje.',
    });
    expect(text(el)).to.include(`Zaaknummer: ${zaak()?.ontvangst.zaaknummer ?? '?'}.`).and.include('Het kwam binnen op 4 maart 2026.').and.include('Het lijkt op tijd.');
    expect(el.renderRoot.querySelector<HTMLAnchorElement>('.papier a[download]')?.href).to.equal(`${backend.endpoint}/bezwaren/${zaak()?.ontvangst.zaaknummer ?? ''}/gebeurtenissen/2/brief`);
    await expect(el).to.be.accessible();
  });

  it('registers a letter on which almost nothing stands, and says what to ask for', async () => {
    const el = await openPapier();
    await choose(el, 'In de brievenbus van de gemeente');
    await type(el, 'Op welke dag kwam het binnen?', '4-3-2026');
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Dit ontbreekt nog: de naam, het adres, om welk besluit het gaat, de redenen.');
    expect(text(el)).to.include('vraag in de zaak om herstel (artikel 6:6)');
    await press(el, 'Open de zaak');
    await sees(el, 'Ontvangen op 4 maart 2026, in de brievenbus van de gemeente.');
    await sees(el, 'De naam ontbreekt');
  });

  it('sends the scan along, and asks for it when the reasons stand on it', async () => {
    const el = await openPapier();
    await choose(el, 'Aan de balie');
    await type(el, 'Op welke dag kwam het binnen?', '4-3-2026');
    await choose(el, 'De redenen staan op de scan');
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Zet er een scan bij, of typ de redenen over.');
    await pick(el, 'Kies bestanden', new File(['scan'], 'brief.pdf', {type: 'application/pdf'}));
    await sees(el, 'brief.pdf');
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Het bezwaar is geregistreerd');
    expect(zaak()?.bezwaarschrift.gronden).to.equal('Zie de scan.');
    expect(zaak()?.bestanden.map(({naam}) => naam)).to.deep.equal(['brief.pdf']);
  });

  it('says at the fields what is wrong, and takes focus to the list of mistakes', async () => {
    const el = await openPapier();
    await type(el, 'E-mailadres', 'truus');
    await type(el, 'Datum op de brief', 'vorige week');
    await press(el, 'Registreer het bezwaar');
    await waitUntil(() => el.shadowRoot?.activeElement?.classList.contains('fout-overzicht') === true, 'the list has focus');
    expect(text(el)).to.include('Kies hoe het binnenkwam.').and.include('Vul de dag in waarop het binnenkwam').and.include('Schrijf het e-mailadres zoals');
    await expect(el).to.be.accessible();
  });

  it('says at the field what the backend does not take', async () => {
    const el = await openPapier();
    await neemOver(el);
    backend.breek(REGISTREER, {status: 400, veld: 'ontvangen', detail: 'De dag waarop het binnenkwam is nog niet geweest.'}, 1);
    await press(el, 'Registreer het bezwaar');
    await waitUntil(() => el.renderRoot.querySelector('#fout-ontvangen')?.textContent === 'De dag waarop het binnenkwam is nog niet geweest.', 'it stands at the field');
    expect(field(el, 'Naam').value).to.equal('Truus Bakker');
  });

  it('keeps everything when nobody answers, and makes one case however often it is sent', async () => {
    const el = await openPapier();
    await neemOver(el);
    backend.breek(REGISTREER, 'verloren', 1);
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Registreer het opnieuw: dubbel kan niet.');
    expect(field(el, 'Naam').value).to.equal('Truus Bakker');
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Het bezwaar is geregistreerd');
    expect(backend.zaken).to.have.length(1);
  });

  it('keeps what was typed while somebody looks at the list, and warns before the page goes', async () => {
    const el = await openPapier();
    await type(el, 'Naam', 'Truus Bakker');
    const leaving = new Event('beforeunload', {cancelable: true});
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    await press(el, 'Terug naar de werkvoorraad');
    await waitUntil(() => !text(el).includes('Hoe kwam het binnen?'));
    await press(el, 'Nieuw bezwaar op papier');
    await sees(el, 'Hoe kwam het binnen?');
    expect(field(el, 'Naam').value).to.equal('Truus Bakker');
  });

  it('asks the questions aloud at the desk, with today filled in, and keeps what was typed already', async () => {
    const el = await openPapier();
    await type(el, 'Naam', 'Truus Bakker');
    await press(el, 'Zit de indiener naast u?');
    await sees(el, 'Wat klopt er volgens u niet?');
    expect(field(el, 'Hoe heet u?').value).to.equal('Truus Bakker');
    await expect(el).to.be.accessible();
    await type(el, 'Op welke dag was deze persoon aan de balie?', '5-3-2026');
    await type(el, 'Hebt u een tolk nodig?', 'Pools');
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Print de ontvangstbevestiging en geef die mee');
    expect(zaak()?.keten[0]?.gegevens).to.deep.include({weg: 'balie', ontvangen: '2026-03-05'});
    expect(zaak()?.bezwaarschrift.contact).to.deep.equal({tolk: 'Pools'});
  });

  it('makes a code with the sentence to give with it, and starts the next one empty', async () => {
    const el = await openPapier();
    await neemOver(el);
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Het bezwaar is geregistreerd');
    await press(el, 'Maak een koppelcode');
    await sees(el, 'kies ‘Ik heb een code’ en vul');
    expect(el.renderRoot.querySelector('.code')?.textContent).to.match(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/);
    await press(el, 'Registreer nog een bezwaar');
    await sees(el, 'Hoe kwam het binnen?');
    expect(field(el, 'Naam').value).to.equal('');
  });

  it('shows the citizen the day and the way it came in, and no hour that nobody knows', async () => {
    const el = await openPapier();
    await neemOver(el);
    await press(el, 'Registreer het bezwaar');
    await sees(el, 'Het bezwaar is geregistreerd');
    backend.sessie = burger;
    const dossier = await open<BezwaarBehandelen>('bezwaar-dossier', {endpoint: backend.endpoint, zaaknummer: zaak()?.ontvangst.zaaknummer ?? ''});
    await sees(dossier, 'Ontvangen op 4 maart 2026, met de post.');
    expect(text(dossier)).not.to.include('00:00');
  });
});
