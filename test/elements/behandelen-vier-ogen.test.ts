import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import type {FakeBackend} from '../support/fake-backend.js';
import {sanne} from '../support/fake-intern.js';
import {HANDELING, intern} from '../support/situaties/intern.js';
import {field, focused, open, press, sees, text, type} from '../support/ui.js';

const DOE = 'PUT /bezwaren/{zaaknummer}/handelingen/{handelingId}';

describe('<bezwaar-behandelen>, a colleague looks first', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  const openZaak = async (make: () => Promise<FakeBackend>) => {
    backend = await make();
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint, zaaknummer: nummer()});
    await sees(el, 'Notities');
    return el;
  };
  const nummer = () => backend.zaken[0]?.ontvangst.zaaknummer ?? '';
  const verzoeken = () => backend.intern.lees(nummer()).vierOgen;
  const kaart = (el: BezwaarBehandelen) => el.renderRoot.querySelector<HTMLElement>('.meekijken .kaart')?.innerText.replace(/\s+/g, ' ') ?? '';
  const verdaag = async (el: BezwaarBehandelen) => {
    await press(el, 'Stel de beslissing uit (verdagen)');
    await type(el, 'Met hoeveel weken?', '4');
    await type(el, 'Waarom?', 'wij wachten op een advies.');
    await press(el, 'Bekijk wat dit doet');
    await sees(el, 'Straks');
  };

  it('asks a colleague instead of doing it, with the act as it will be sent, and nothing happens in the case yet', async () => {
    const el = await openZaak(intern.vierOgenVerdaging);
    await verdaag(el);
    expect(text(el)).to.include('In deze gemeente kijkt een collega hier eerst naar.');
    await type(el, 'Waar moet uw collega op letten?', 'Is vier weken genoeg?');
    await expect(el).to.be.accessible();
    await press(el, 'Vraag een collega om mee te kijken');
    await sees(el, 'Gevraagd.');
    await waitUntil(() => focused() === 'Een collega kijkt mee');
    expect(verzoeken()[0]).to.deep.include({handelingssoort: 'verdaagd', stand: 'gevraagd', tekst: 'Is vier weken genoeg?', handeling: {soort: 'verdaagd', weken: 4, tekst: 'wij wachten op een advies.'}});
    expect(backend.handelingen).to.have.length(0);
    expect(kaart(el)).to.include('Nog niet bekeken. Het is nog niet gedaan.').and.include('U vroeg dit op donderdag 5 maart 2026 om 09:00.');
    await expect(el).to.be.accessible();
  });

  it('asks for an act without a review too', async () => {
    const el = await openZaak(intern.vierOgenVerdaging);
    await press(el, 'Stuur een bericht');
    await type(el, 'Bericht', 'Wij bellen u morgen.');
    await press(el, 'Verder');
    await press(el, 'Vraag een collega om mee te kijken');
    await sees(el, 'Gevraagd.');
    expect(verzoeken()[0]?.handeling).to.deep.equal({soort: 'bericht', tekst: 'Wij bellen u morgen.'});
  });

  it('keeps what was filled in when it could not be asked, and asks once', async () => {
    const el = await openZaak(intern.vierOgenVerdaging);
    await verdaag(el);
    backend.breek('PUT /bezwaren/{zaaknummer}/intern/{handelingId}', 'verloren', 1);
    await press(el, 'Vraag een collega om mee te kijken');
    await sees(el, 'Niet zeker of het is vastgelegd');
    await press(el, 'Vraag een collega om mee te kijken');
    await sees(el, 'Gevraagd.');
    expect(verzoeken()).to.have.length(1);
  });

  it('shows the colleague the whole act in words, and lets them agree', async () => {
    const el = await openZaak(intern.vierOgenGevraagd);
    expect(kaart(el)).to.include('Stel de beslissing uit (verdagen)').and.include('Omar Haddad vroeg dit').and.include('Is vier weken genoeg?')
      .and.include('Met hoeveel weken? 4').and.include('Maak de zin af: wij beslissen later, omdat … wij wachten op een advies.');
    await expect(el).to.be.accessible();
    await press(el, 'Akkoord');
    await sees(el, 'U bent akkoord. Uw collega kan het nu doen.');
    expect(verzoeken()[0]).to.deep.include({stand: 'akkoord'});
    expect(backend.handelingen).to.have.length(0);
  });

  it('lets the colleague send it back, with what must be other', async () => {
    const el = await openZaak(intern.vierOgenGevraagd);
    await press(el, 'Stuur terug');
    await waitUntil(() => focused() === 'Wat wilt u erbij zeggen?');
    expect(text(el)).to.include('Schrijf wat er anders moet.');
    await type(el, 'Wat wilt u erbij zeggen?', 'Op welk advies wacht u?');
    await press(el, 'Stuur terug');
    await sees(el, 'Teruggestuurd.');
    expect(verzoeken()[0]).to.deep.include({stand: 'terug', antwoord: 'Op welk advies wacht u?'});
  });

  it('offers who asked no way to agree with themselves', async () => {
    const el = await openZaak(intern.vierOgenTerug);
    const buttons = [...el.renderRoot.querySelectorAll('.meekijken button')].map((each) => each.textContent.trim());
    expect(buttons).to.deep.equal(['Pas aan']);
  });

  it('does exactly what was agreed to, with its own id', async () => {
    const el = await openZaak(intern.vierOgenAkkoord);
    expect(kaart(el)).to.include('Sanne Bos is het ermee eens. Goed zo.');
    await press(el, 'Doe het nu');
    await sees(el, 'Gedaan: Stel de beslissing uit (verdagen).');
    expect(backend.handelingen).to.deep.equal([{soort: 'verdaagd', weken: 4, tekst: 'wij wachten op een advies.'}]);
    expect(backend.zaken[0]?.gedaan?.has(HANDELING)).to.equal(true);
    expect(kaart(el)).to.equal('');
  });

  it('opens what was sent back with everything filled in, and asks again under the same id', async () => {
    const el = await openZaak(intern.vierOgenTerug);
    expect(kaart(el)).to.include('Sanne Bos wil het anders: Schrijf op welk advies u wacht.');
    await press(el, 'Pas aan');
    await waitUntil(() => focused().startsWith('Stel de beslissing uit'));
    expect(field(el, 'Met hoeveel weken?').value).to.equal('4');
    await type(el, 'Waarom?', 'wij wachten op het advies van de brandweer.');
    await press(el, 'Bekijk wat dit doet');
    await sees(el, 'Straks');
    await press(el, 'Vraag een collega om mee te kijken');
    await sees(el, 'Gevraagd.');
    expect(verzoeken()).to.have.length(1);
    expect(verzoeken()[0]).to.deep.include({handelingId: HANDELING, stand: 'gevraagd'});
  });

  it('says readably that a colleague must look first when only the municipality knew, and then offers to ask', async () => {
    const el = await openZaak(intern.vanNiemand);
    backend.gemeente = {...backend.gemeente, vierOgen: ['bericht']};
    await press(el, 'Stuur een bericht');
    await type(el, 'Bericht', 'Wij bellen u morgen.');
    await press(el, 'Leg vast');
    await sees(el, 'Een collega moet hier eerst naar kijken.');
    expect(field(el, 'Bericht').value).to.equal('Wij bellen u morgen.');
    await press(el, 'Verder');
    await press(el, 'Vraag een collega om mee te kijken');
    await sees(el, 'Gevraagd.');
  });

  it('says that what was agreed to could not be done any more', async () => {
    const el = await openZaak(intern.vierOgenAkkoord);
    backend.breek(DOE, {status: 409, detail: 'Dit kan nu niet (meer).'}, 1);
    await press(el, 'Doe het nu');
    await sees(el, 'Dit kan nu niet (meer).');
    expect(kaart(el)).to.include(`${sanne.naam} is het ermee eens.`);
  });
});
