import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {BezwaarBehandelen} from '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import '../../src/elements/bezwaar-behandelen/bezwaar-behandelen.js';
import type {FakeBackend} from '../support/fake-backend.js';
import {ik} from '../support/fake-intern.js';
import {alsCoordinator, inEenGroep, langeLijst, metEigenLijsten, nummer, samenwerken} from '../support/situaties/werk.js';
import {choose, field, focused, open, press, sees, text, type} from '../support/ui.js';
import {inVenster, inVensterDruk, kies, lijn, namen, opLijn, vink} from '../support/werk-ui.js';

describe('<bezwaar-behandelen>, the work of many', () => {
  let backend: FakeBackend;

  afterEach(() => backend.remove());

  const met = async (made: FakeBackend | Promise<FakeBackend>) => {
    backend = await made;
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});
    await sees(el, 'Afwezig en werk overdragen');
    await waitUntil(() => namen(el).length > 0, 'there are lines');
    return el;
  };
  const van = (index: number) => backend.intern.lees(nummer(backend, index)).behandelaar?.id ?? null;
  const isDicht = (el: BezwaarBehandelen) => waitUntil(() => !el.renderRoot.querySelector('dialog')?.open, 'the dialog is closed');

  it('says on each line who has it, who is away, and what else there is to know', async () => {
    const el = await met(samenwerken());
    expect(lijn(el, 'Jan-Peter Öztürk').innerText).to.include('Van Omar Haddad').and.include('afwezig').and.include('Een collega vraagt u om mee te kijken.').and.include('Er zijn 2 andere belanghebbenden');
    expect(lijn(el, 'Samira El Amrani').innerText).to.include('Van u').and.include('Lijkt op 3 andere bezwaren.').and.include('Afgegeven aan de balie.');
    expect(lijn(el, 'Willem de Groot').innerText).to.include('Nog van niemand').and.include('Een bericht kwam niet aan. Het moet met de post.').and.include('Kwam met de post.');
  });

  it('offers for each line only what this colleague may do', async () => {
    const el = await met(samenwerken());
    const knoppen = (naam: string) => [...lijn(el, naam).querySelectorAll('.regelknoppen button')].map((each) => each.textContent?.split(':')[0]?.trim());
    expect(knoppen('Jan-Peter Öztürk')).to.deep.equal(['Zet op mijn naam', 'Geef aan een collega']);
    expect(knoppen('Samira El Amrani')).to.deep.equal(['Geef aan een collega']);
    expect(knoppen('Willem de Groot')).to.deep.equal(['Zet op mijn naam']);
  });

  it('puts a case that nobody has on one’s own name', async () => {
    const el = await met(samenwerken());
    await opLijn(el, 'Willem de Groot', 'Zet op mijn naam');
    await sees(el, 'Willem de Groot staat nu op uw naam.');
    expect(van(2)).to.equal(ik.id);
    expect(lijn(el, 'Willem de Groot').innerText).to.include('Van u');
    await waitUntil(() => focused() === 'Willem de Groot', 'focus stays at the line');
  });

  it('says when a colleague was first', async () => {
    const el = await met(samenwerken());
    backend.werk.verandert.add(nummer(backend, 2));
    await opLijn(el, 'Willem de Groot', 'Zet op mijn naam');
    await sees(el, 'Willem de Groot kwam niet op uw naam. Misschien was een collega u net voor.');
  });

  describe('gives work to a colleague', () => {
    it('with how much each has, and who is away', async () => {
      const el = await met(samenwerken());
      await opLijn(el, 'Samira El Amrani', 'Geef aan een collega');
      await inVenster(el, 'Geef Samira El Amrani aan een collega');
      await expect(el).to.be.accessible();
      await inVensterDruk(el, 'Geef');
      await waitUntil(() => el.shadowRoot?.activeElement?.id === 'veld-naar', 'focus is on the field that is wrong');
      expect(text(el)).to.include('Kies een collega.').and.include('Omar Haddad: 1 zaak, afwezig tot en met 20 maart 2026').and.include('Sanne Bos: 2 zaken');
      await kies(el, 'Aan wie?', 'Sanne Bos');
      await type(el, 'Waarom?', 'Zij kent deze mevrouw.');
      await inVensterDruk(el, 'Geef');
      await sees(el, '1 zaak is nu van Sanne Bos.');
      expect(lijn(el, 'Samira El Amrani').innerText).to.include('Van Sanne Bos');
      await isDicht(el);
    });

    it('and keeps what was filled in when the backend does not answer', async () => {
      const el = await met(samenwerken());
      await opLijn(el, 'Samira El Amrani', 'Geef aan een collega');
      await inVenster(el, 'Geef Samira El Amrani aan een collega');
      await kies(el, 'Aan wie?', 'Sanne Bos');
      await type(el, 'Waarom?', 'Zij kent deze mevrouw.');
      backend.breek('POST /werkvoorraad/overdragen', 'offline', 1);
      await inVensterDruk(el, 'Geef');
      await sees(el, 'De gemeente antwoordt niet. Misschien is het al gedaan.');
      expect(field(el, 'Waarom?').value).to.equal('Zij kent deze mevrouw.');
      await inVensterDruk(el, 'Geef');
      await sees(el, '1 zaak is nu van Sanne Bos.');
    });

    it('several cases at once, and says which did not go', async () => {
      const el = await met(alsCoordinator());
      await choose(el, 'Kies alles op deze lijst');
      await sees(el, '3 gekozen');
      await vink(el, 'Willem de Groot');
      await sees(el, '2 gekozen');
      await expect(el).to.be.accessible();
      backend.werk.verandert.add(nummer(backend, 0));
      await press(el, 'Geef aan een collega');
      await inVenster(el, 'Geef 2 zaken aan een collega');
      await kies(el, 'Aan wie?', 'Sanne Bos');
      await inVensterDruk(el, 'Geef');
      await sees(el, '1 zaak is nu van u.');
      expect(text(el)).to.include('In deze zaken lukte het niet.');
      expect([...el.renderRoot.querySelectorAll('.melding li')].map((each) => each.textContent?.trim())).to.deep.equal(['Jan-Peter Öztürk']);
      await expect(el).to.be.accessible();
    });

    it('only with cases that may be given, and says so', async () => {
      const made = await samenwerken();
      made.intern.medewerkers = made.intern.medewerkers.map(({afwezigTot: _, ...each}) => each);
      const el = await met(made);
      await choose(el, 'Kies alles op deze lijst');
      await sees(el, 'Niet al deze zaken kunt u aan een ander geven.');
    });
  });

  describe('hands over all work of who is away', () => {
    it('as a coordinator, from one colleague to another', async () => {
      const el = await met(alsCoordinator());
      await press(el, 'Afwezig en werk overdragen');
      await inVenster(el, 'Afwezig en werk overdragen');
      await expect(el).to.be.accessible();
      expect(el.renderRoot.querySelector<HTMLSelectElement>('#veld-van')?.selectedOptions[0]?.label, 'who is away comes first').to.include('Omar Haddad');
      await inVensterDruk(el, 'Draag 1 zaak over');
      await sees(el, 'Kies een collega.');
      await kies(el, 'Naar wie?', 'J. de Vries');
      await type(el, 'Waarom?', 'Omar is ziek.');
      await inVensterDruk(el, 'Draag 1 zaak over');
      await sees(el, '1 zaak is nu van J. de Vries.');
      expect(van(0)).to.equal(ik.id);
    });

    it('and says until when a colleague is away, in time to come', async () => {
      const el = await met(alsCoordinator());
      await press(el, 'Afwezig en werk overdragen');
      await inVenster(el, 'Afwezig en werk overdragen');
      await kies(el, 'Wie is er niet?', 'J. de Vries');
      await type(el, 'Tot en met welke dag?', '1-3-2026');
      await inVensterDruk(el, 'Meld afwezig');
      await sees(el, 'Deze dag is al voorbij. Kies een latere dag.');
      await type(el, 'Tot en met welke dag?', '13-3-2026');
      await inVensterDruk(el, 'Meld afwezig');
      await sees(el, 'J. de Vries is afwezig tot en met vrijdag 13 maart 2026.');
      expect(lijn(el, 'Samira El Amrani').innerText).to.include('afwezig');
    });

    it('for others than coordinators only their own and of who is away', async () => {
      const el = await met(samenwerken());
      await press(el, 'Afwezig en werk overdragen');
      await inVenster(el, 'Afwezig en werk overdragen');
      const opties = (naam: string) => [...el.renderRoot.querySelector<HTMLSelectElement>(`#veld-${naam}`)?.options ?? []].map(({label}) => label.split(/[:(]/)[0]?.trim());
      expect(opties('wie')).to.deep.equal(['J. de Vries']);
      expect(opties('van')).to.deep.equal(['J. de Vries', 'Omar Haddad']);
    });
  });

  describe('puts cases that are alike together', () => {
    it('after saying what that means, and which did not come', async () => {
      const el = await met(samenwerken());
      await vink(el, 'Samira El Amrani');
      await vink(el, 'Willem de Groot');
      await press(el, 'Zet in één groep');
      await inVenster(el, 'Zet 2 zaken in één groep');
      await sees(el, 'Let op: dit zijn verschillende soorten besluiten: Bijstand, Wmo.');
      await expect(el).to.be.accessible();
      backend.werk.verandert.add(nummer(backend, 2));
      await inVensterDruk(el, 'Zet in één groep');
      await sees(el, '1 zaak staat nu in de groep.');
      expect(text(el)).to.include('Deze zaak is net gesloten.');
      expect(lijn(el, 'Samira El Amrani').innerText).to.include('Hoort bij een groep.');
    });

    it('and shows the group alone', async () => {
      const el = await met(inEenGroep());
      await opLijn(el, 'Samira El Amrani', 'Toon de groep');
      await sees(el, 'Alles, één groep: 2.');
      expect(namen(el)).to.deep.equal(['Samira El Amrani', 'Willem de Groot']);
    });

    it('and leads from cases of one group to one of them, where an act can be done in all', async () => {
      const el = await met(inEenGroep());
      await vink(el, 'Jan-Peter Öztürk');
      await vink(el, 'Samira El Amrani');
      expect(text(el)).not.to.include('Doe iets in deze groep');
      await vink(el, 'Jan-Peter Öztürk');
      await vink(el, 'Willem de Groot');
      await press(el, 'Doe iets in deze groep');
      await waitUntil(() => focused() === 'Mijn bijstand is geweigerd', 'focus is on the heading of the first case');
      await press(el, 'Stuur een bericht');
      await type(el, 'Bericht', 'Wij doen deze zaken samen.');
      await press(el, 'Leg vast');
      await sees(el, 'Doe dit ook in andere zaken van de groep');
    });
  });

  describe('keeps lists of somebody’s own', () => {
    it('under a name, to be picked again', async () => {
      const el = await met(samenwerken());
      await kies(el, 'Soort besluit', 'Wmo');
      await sees(el, 'Alles, Wmo: 1.');
      await press(el, 'Bewaar deze lijst');
      await inVenster(el, 'Bewaar deze lijst');
      await expect(el).to.be.accessible();
      await inVensterDruk(el, 'Bewaar');
      await sees(el, 'Geef de lijst een naam.');
      expect(field(el, 'Naam van de lijst').getAttribute('aria-invalid')).to.equal('true');
      await type(el, 'Naam van de lijst', 'Hulp in huis');
      await inVensterDruk(el, 'Bewaar');
      await sees(el, 'Bewaard: Hulp in huis.');
      await inVensterDruk(el, 'Sluit');
      await press(el, 'Wis alle filters');
      await sees(el, 'Lopende bezwaren: 3.');
      await press(el, 'Hulp in huis');
      await sees(el, 'Alles, Wmo: 1.');
      expect(el.renderRoot.querySelector('.weergave[aria-pressed="true"]')?.textContent).to.equal('Hulp in huis');
    });

    it('at most twenty, and says so at the field', async () => {
      const el = await met(metEigenLijsten(20));
      await press(el, 'Bewaar of beheer lijsten');
      await inVenster(el, 'Bewaar deze lijst');
      await type(el, 'Naam van de lijst', 'Nog een');
      await inVensterDruk(el, 'Bewaar');
      await sees(el, 'U hebt al 20 lijsten. Gooi er hieronder eerst één weg.');
      expect(field(el, 'Naam van de lijst').value).to.equal('Nog een');
    });

    it('with another name, or thrown away and put back', async () => {
      const el = await met(metEigenLijsten());
      await press(el, 'Bewaar of beheer lijsten');
      await inVenster(el, 'Bewaar deze lijst');
      await inVensterDruk(el, 'Andere naam: Parkeren');
      await waitUntil(() => focused() === 'Naam van de lijst', 'focus is on the name');
      await type(el, 'Naam van de lijst', 'Mijn bijstand');
      await inVensterDruk(el, 'Bewaar');
      await sees(el, 'U hebt al een lijst met deze naam.');
      await type(el, 'Naam van de lijst', 'Parkeerboetes');
      await inVensterDruk(el, 'Bewaar');
      await sees(el, 'Bewaard: Parkeerboetes.');
      await inVensterDruk(el, 'Gooi weg: Parkeerboetes');
      await sees(el, 'Weg: Parkeerboetes.');
      expect(backend.werk.weergaven.map(({naam}) => naam)).to.deep.equal(['Mijn bijstand', 'Te bellen, van niemand']);
      await inVensterDruk(el, 'Zet terug');
      await sees(el, 'Terug: Parkeerboetes.');
      expect(backend.werk.weergaven.find(({naam}) => naam === 'Parkeerboetes')?.vraag).to.deep.equal({soort: 'bijstand', behandelaar: 'mij'});
    });

    it('and says when they cannot be read', async () => {
      const made = await metEigenLijsten();
      made.breek('GET /weergaven', 'offline', 1);
      const el = await met(made);
      await sees(el, 'Uw bewaarde lijsten konden niet worden opgehaald.');
      await press(el, 'Probeer het opnieuw');
      await sees(el, 'Uw lijsten: Mijn bijstand');
    });
  });

  describe('can be worked by keys alone', () => {
    const toets = (press_: string) => sendKeys({press: press_});

    it('along the lines, into a case and back', async () => {
      const el = await met(samenwerken());
      el.renderRoot.querySelector<HTMLElement>('h2')?.focus();
      await toets('j');
      expect(focused()).to.equal('Jan-Peter Öztürk');
      await toets('j');
      expect(focused()).to.equal('Samira El Amrani');
      await toets('k');
      expect(focused()).to.equal('Jan-Peter Öztürk');
      await toets('o');
      await waitUntil(() => focused() === 'Naheffing parkeerbelasting', 'focus is on the heading of the case');
      await sees(el, 'Leg een gesprek vast');
      await toets('u');
      await waitUntil(() => focused() === 'Jan-Peter Öztürk', 'focus is back on the line');
    });

    it('to the search field, where a letter is a letter', async () => {
      const el = await met(samenwerken());
      el.renderRoot.querySelector<HTMLElement>('h2')?.focus();
      await toets('/');
      await waitUntil(() => focused() === 'Zoek', 'focus is on the search field');
      await sendKeys({type: 'jok'});
      expect(field(el, 'Zoek').value).to.equal('jok');
      expect(el.zaaknummer).to.equal('');
    });

    it('in a case, to write down a call', async () => {
      const el = await met(samenwerken());
      await press(el, 'Samira El Amrani');
      await waitUntil(() => focused() === 'Mijn bijstand is geweigerd');
      await toets('b');
      await waitUntil(() => focused() === 'Leg een gesprek vast', 'focus is on the form');
      expect(text(el)).to.include('Belwijzer');
    });

    it('only while the focus is inside', async () => {
      const el = await met(samenwerken());
      const outside = document.createElement('button');
      document.body.append(outside);
      outside.focus();
      await toets('j');
      expect(document.activeElement).to.equal(outside);
      outside.remove();
      expect(el.zaaknummer).to.equal('');
    });

    it('with an explanation of all of them, in which they can be switched off', async () => {
      const el = await met(samenwerken());
      el.renderRoot.querySelector<HTMLElement>('h2')?.focus();
      await toets('?');
      await inVenster(el, 'Sneltoetsen');
      expect(text(el)).to.include('Volgende zaak').and.include('Schrijf een notitie');
      await expect(el).to.be.accessible();
      await choose(el, 'Sneltoetsen staan aan');
      await toets('Escape');
      await isDicht(el);
      el.renderRoot.querySelector<HTMLElement>('h2')?.focus();
      await toets('j');
      expect(focused()).to.equal('Werkvoorraad');
    });
  });

  it('opens the page for an objection on paper, and keeps what was typed there while somebody looks at the list', async () => {
    const el = await met(samenwerken());
    await press(el, 'Nieuw bezwaar op papier');
    await waitUntil(() => el.shadowRoot?.activeElement?.id === 'papier-titel', 'focus is on the heading', {timeout: 5000});
    const name = el.renderRoot.querySelector<HTMLInputElement>('.papier input[type="text"]');
    const label = name?.labels?.[0]?.textContent?.trim() ?? '';
    await type(el, label, '4-3-2026');
    await press(el, 'Terug naar de werkvoorraad');
    await sees(el, 'Lopende bezwaren: 3.');
    await press(el, 'Nieuw bezwaar op papier');
    await waitUntil(() => el.shadowRoot?.activeElement?.id === 'papier-titel', 'focus is on the heading', {timeout: 5000});
    expect(field(el, label).value).to.equal('4-3-2026');
    const leaving = new Event('beforeunload', {cancelable: true});
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented, 'the browser asks before it goes').to.be.true;
  });

  it('says when a colleague’s part of the page cannot be read, and still shows the work', async () => {
    backend = langeLijst(3);
    backend.breek('GET /collegas', 'offline');
    const el = await open<BezwaarBehandelen>('bezwaar-behandelen', {endpoint: backend.endpoint});
    await waitUntil(() => namen(el).length === 3, 'there are lines');
    await sees(el, 'Wie uw collega’s zijn, kon niet worden opgehaald.');
    backend.herstel();
    await press(el, 'Probeer het opnieuw');
    await sees(el, 'Afwezig en werk overdragen');
  });
});
