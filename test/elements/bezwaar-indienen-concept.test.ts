import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarIndienen} from '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {BijGemeente} from '../../src/elements/bezwaar-indienen/bij-gemeente.js';
import {nieuwFormulier} from '../../src/elements/bezwaar-indienen/formulier.js';
import {burger, FakeBackend, niemand} from '../support/fake-backend.js';
import {lindeveld} from '../support/situaties/gemeenten.js';
import {isWegOmInTeLoggen, openFormulier, vergeet, vulGegevens, vulTot} from '../support/situaties/indienen.js';
import {choose, field, focused, heading, press, sees, text, type} from '../support/ui.js';

const PUT_CONCEPT = 'PUT /concepten/{sleutel}';
const BEIDE = 'Uw bezwaar is op twee apparaten veranderd';

describe('<bezwaar-indienen> and its draft', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    history.replaceState(null, '', location.pathname + location.search);
    backend = new FakeBackend();
    backend.gemeente = {...backend.gemeente, concepten: {dagen: 30, codeDagen: 7}};
  });

  afterEach(() => backend.remove());

  /** The same municipality on a device that has its own drafts. */
  const anderApparaat = () => openFormulier(backend, {endpoint: `${backend.endpoint}/`});
  const gronden = (el: BezwaarIndienen) => field(el, 'Wat klopt er niet').value;
  const bijGemeente = () => [...backend.concepten.values()].map(({inhoud}) => inhoud).join();
  const versies = () => [...backend.concepten.values()].map(({versie}) => versie).join();

  /** Types, and does not wait for the pause after which it is kept. */
  async function typt(el: BezwaarIndienen, words: string) {
    await type(el, 'Wat klopt er niet', words);
    window.dispatchEvent(new Event('online'));
    await el.updateComplete;
  }

  /** The screen about the reasons, with these words kept at the municipality. */
  async function geschreven(words: string) {
    const el = await openFormulier(backend);
    await vulTot(el, 2);
    await typt(el, words);
    await waitUntil(() => bijGemeente().includes(words));
    await sees(el, 'Bewaard op dit apparaat om');
    return el;
  }

  async function verderElders() {
    const el = await anderApparaat();
    await press(el, 'Verder met uw concept');
    await sees(el, 'Stap 2 van 6');
    return el;
  }

  describe('after logging in', () => {
    it('is kept at the municipality too, and says where one can go on', async () => {
      const el = await geschreven('Reden een.');
      await sees(el, 'Bewaard bij de gemeente om');
      expect(text(el)).to.include('U kunt verder op elk apparaat waar u inlogt.').and.not.include('Alleen deze browser');
    });

    it('is found on another device, with what it is about, and goes on there', async () => {
      await geschreven('Reden een.');
      const el = await anderApparaat();
      expect(heading(el)).to.equal('U bent al begonnen met een bezwaar');
      expect(text(el)).to.include('Het gaat over: Mijn bijstand is geweigerd').and.include('Bewaard bij de gemeente op 3 maart 2026');
      await expect(el).to.be.accessible();
      await press(el, 'Verder met uw concept');
      await sees(el, 'Stap 2 van 6');
      expect(gronden(el)).to.equal('Reden een.');
    });

    it('tells who comes back from there where they are, with a draft elsewhere or without', async () => {
      isWegOmInTeLoggen(backend);
      const first = await openFormulier(backend);
      await waitUntil(() => focused() === 'Met welk besluit bent u het niet eens?');
      first.remove();
      await geschreven('Reden een.');
      sessionStorage.setItem('bezwaar-onderweg', JSON.stringify([`${backend.endpoint}/`, {}]));
      const el = await anderApparaat();
      await waitUntil(() => focused() === 'U bent al begonnen met een bezwaar');
      expect(text(el)).to.include('Mijn bijstand is geweigerd');
    });

    it('asks nothing when the other device only went on with it', async () => {
      const first = await geschreven('Reden een.');
      first.remove();
      const elders = await verderElders();
      await typt(elders, 'Reden een. En nog een.');
      await waitUntil(() => bijGemeente().includes('En nog een.'));
      const el = await openFormulier(backend);
      await press(el, 'Verder met uw concept');
      await sees(el, 'Stap 2 van 6');
      expect(gronden(el)).to.equal('Reden een. En nog een.');
    });

    it('begins to be kept when one logs in while filling in', async () => {
      backend.sessie = niemand;
      const el = await openFormulier(backend);
      await press(el, 'Maak een brief op papier');
      await type(el, 'Om welk besluit', 'Mijn uitkering');
      expect(text(el)).not.to.include('bij de gemeente');
      backend.sessie = burger;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => bijGemeente().includes('Mijn uitkering'));
    });

    it('asks nothing in two tabs that are used in turn', async () => {
      const first = await geschreven('Reden een.');
      const second = await openFormulier(backend);
      await press(second, 'Verder met uw concept');
      await sees(second, 'Stap 2 van 6');
      for (const [el, words] of [[second, 'Reden twee.'], [first, 'Reden drie.'], [second, 'Reden vier.']] as const) {
        window.dispatchEvent(new Event('focus'));
        await new Promise((resolve) => setTimeout(resolve, 60));
        await typt(el, words);
        await waitUntil(() => bijGemeente().includes(words));
      }
      expect(heading(first)).to.equal('In uw eigen woorden');
      expect(heading(second)).to.equal('In uw eigen woorden');
    });

    it('is not kept for who is not known by name, for nobody could come back for it', async () => {
      backend.sessie = {...burger, methode: 'zonder'};
      const el = await openFormulier(backend);
      await vulTot(el, 2);
      await typt(el, 'Reden een.');
      await sees(el, 'Alleen deze browser kan het lezen.');
      expect(backend.concepten.size).to.equal(0);
    });

    it('is not offered by an old backend, and nothing is asked of it', async () => {
      backend.gemeente = lindeveld;
      const el = await openFormulier(backend);
      await vulTot(el, 2);
      await typt(el, 'Reden een.');
      await sees(el, 'Alleen deze browser kan het lezen.');
      expect(backend.verzoeken).not.to.include(PUT_CONCEPT);
      expect(text(el)).not.to.include('Verder op een ander apparaat');
    });
  });

  describe('changed on two devices', () => {
    /** Both were open with the same text, and both typed on. */
    async function beideGetypt() {
      const hier = await geschreven('Reden nul.');
      const daar = await verderElders();
      await typt(daar, 'Reden daar.');
      await waitUntil(() => bijGemeente().includes('Reden daar.'));
      await typt(hier, 'Reden hier.');
      await sees(hier, BEIDE);
      return hier;
    }

    it('is shown side by side, read aloud, and nothing was written over', async () => {
      const el = await beideGetypt();
      await waitUntil(() => focused() === BEIDE);
      expect(text(el)).to.include('Op dit apparaat Reden hier. Op het andere apparaat Reden daar.');
      expect(bijGemeente()).to.include('Reden daar.').and.not.include('Reden hier.');
      await expect(el).to.be.accessible();
    });

    it('goes on with this device, and the other text can still be had', async () => {
      const el = await beideGetypt();
      await press(el, 'Verder met de tekst van dit apparaat');
      await waitUntil(() => heading(el) === 'In uw eigen woorden');
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => bijGemeente().includes('Reden hier.'));
      await press(el, 'Bekijk de andere versie');
      await sees(el, 'Reden daar.');
    });

    it('goes on with the other device, and this text can still be had', async () => {
      const el = await beideGetypt();
      await press(el, 'Verder met de tekst van het andere apparaat');
      await waitUntil(() => heading(el) === 'In uw eigen woorden');
      expect(gronden(el)).to.equal('Reden daar.');
      await press(el, 'Bekijk de andere versie');
      await sees(el, 'Reden hier.');
    });

    it('is asked about when it is opened again', async () => {
      const first = await geschreven('Reden nul.');
      const daar = await verderElders();
      await typt(daar, 'Reden daar.');
      await waitUntil(() => bijGemeente().includes('Reden daar.'));
      backend.breek(PUT_CONCEPT, 'offline');
      await typt(first, 'Reden hier.');
      await sees(first, 'Bij de gemeente staat nog een oudere versie.');
      await new Promise((resolve) => setTimeout(resolve, 400));
      first.remove();
      backend.herstel();
      const el = await openFormulier(backend);
      await press(el, 'Verder met uw concept');
      await sees(el, BEIDE);
      expect(text(el)).to.include('Reden hier.').and.include('Reden daar.');
    });

    it('is not sent before the person has seen it', async () => {
      const hier = await geschreven('Reden nul.');
      await press(hier, 'Verder');
      await press(hier, 'Verder');
      await vulGegevens(hier);
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => bijGemeente().includes('06 12345678'));
      await sees(hier, 'Bewaard bij de gemeente om');
      // Nothing is left to be kept here, so that only looking can show it.
      backend.zetConcept([...backend.concepten.keys()][0] ?? '', 'x', bijGemeente().replace('Reden nul.', 'Reden daar.'));
      await press(hier, 'Verstuur uw bezwaar');
      await sees(hier, BEIDE);
      expect(backend.zaken.length).to.equal(0);
    });

    it('that was handed in there is told here with its receipt, and what was typed here as not sent', async () => {
      const hier = await geschreven('Reden nul.');
      const daar = await verderElders();
      await typt(daar, 'Reden daar.');
      await press(daar, 'Verder');
      await press(daar, 'Verder');
      await vulGegevens(daar);
      await press(daar, 'Verstuur uw bezwaar');
      await sees(daar, 'Uw bezwaar is ontvangen');
      expect(backend.concepten.size).to.equal(0);
      await typt(hier, 'Reden hier.');
      await sees(hier, 'Uw bezwaar was al ontvangen');
      expect(text(hier)).to.include('is niet meegestuurd').and.include('Reden hier.');
      expect(backend.zaken.length).to.equal(1);
    });
  });

  it('is never taken from under the hands of who types while the municipality is asked', async () => {
    const formulier = (gronden: string) => ({...nieuwFormulier(sleutel), stap: 'woorden' as const, velden: {gronden}});
    const sleutel = crypto.randomUUID();
    const {versie, inhoud} = backend.zetConcept(sleutel, '', JSON.stringify(formulier('Reden nul.')));
    for (const kent of [versie, crypto.randomUUID(), undefined]) {
      // Every look on the device takes a moment, and in each somebody types.
      let n = 0;
      const tikt = async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        concept.formulier = formulier(`Reden ${++n}.`);
      };
      const concept = {
        formulier: formulier('Reden nul.'), heeftIets: true, elders: undefined, opslag: {conflict: undefined, flush: () => Promise.resolve()},
        gezien: () => tikt().then(() => (kent ? {versie: kent, inhoud} : undefined)), zag: tikt, vergat: tikt, neem: () => undefined, isIngediend: () => undefined,
      };
      const host = {endpoint: backend.endpoint, addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true)};
      expect(await new BijGemeente(host, concept).koppel(() => concept.formulier)).to.equal(concept.formulier);
    }
  });

  describe('and another one', () => {
    const elders = JSON.stringify({
      versie: 1, sleutel: crypto.randomUUID(), weg: 'digitaal', stap: 'woorden', velden: {omschrijving: 'Mijn tuinhuis', gronden: 'Het is laag.'},
      redenenLater: false, bestanden: [], onzeker: false,
    });
    const metTuinhuis = () => backend.zetConcept((JSON.parse(elders) as {sleutel: string}).sleutel, 'Mijn tuinhuis', elders);

    it('are both listed, and what is not chosen stays', async () => {
      const first = await geschreven('Reden een.');
      first.remove();
      metTuinhuis();
      const el = await openFormulier(backend);
      expect(text(el)).to.include('Mijn bijstand is geweigerd').and.include('Mijn tuinhuis');
      await expect(el).to.be.accessible();
      await press(el, 'Verder met uw concept: Mijn tuinhuis');
      await sees(el, 'Stap 2 van 6');
      expect(gronden(el)).to.equal('Het is laag.');
      await press(el, 'Verder met een ander concept');
      await press(el, 'Verder met uw concept: Mijn bijstand is geweigerd');
      await sees(el, 'Stap 2 van 6');
      expect(gronden(el)).to.equal('Reden een.');
    });

    it('stay when a third is begun, also on this device alone', async () => {
      const first = await geschreven('Reden een.');
      first.remove();
      metTuinhuis();
      const second = await openFormulier(backend);
      await press(second, 'Begin met een nieuw bezwaar');
      await sees(second, 'Bezwaar maken is gratis');
      await vulTot(second, 1);
      await type(second, 'Om welk besluit', 'Parkeren');
      await sees(second, 'Bewaard op dit apparaat om');
      second.remove();
      backend.concepten.clear();
      const el = await openFormulier(backend);
      expect(text(el)).to.include('Parkeren').and.include('Mijn bijstand is geweigerd').and.not.include('Mijn tuinhuis');
    });

    it('stays when this one is erased', async () => {
      const first = await geschreven('Reden een.');
      first.remove();
      metTuinhuis();
      const el = await openFormulier(backend);
      await press(el, 'Verder met uw concept: Mijn tuinhuis');
      await sees(el, 'Stap 2 van 6');
      await press(el, 'Wis wat ik heb ingevuld');
      await press(el, 'Ja, wis alles');
      await sees(el, 'Bezwaar maken');
      await waitUntil(() => !bijGemeente().includes('Het is laag.'));
      await press(el, 'Verder met een ander concept');
      await press(el, 'Verder met uw concept');
      await sees(el, 'Stap 2 van 6');
      expect(gronden(el)).to.equal('Reden een.');
    });

    it('that is gone meanwhile, or cannot be fetched, is said', async () => {
      metTuinhuis();
      const el = await openFormulier(backend);
      backend.breek('GET /concepten/{sleutel}', 'offline', 1);
      await press(el, 'Verder met uw concept');
      await sees(el, 'kan nu niet worden opgehaald. Het is niet weg.');
      backend.concepten.clear();
      await press(el, 'Verder met uw concept');
      await sees(el, 'Dit concept is er niet meer.');
    });
  });

  describe('that is erased', () => {
    it('goes at the municipality too', async () => {
      const el = await geschreven('Reden een.');
      await press(el, 'Wis wat ik heb ingevuld');
      await press(el, 'Ja, wis alles');
      await waitUntil(() => backend.concepten.size === 0);
      expect(text(el)).not.to.include('Bij de gemeente staat nog');
    });

    it('but could not be erased there, says so', async () => {
      const el = await geschreven('Reden een.');
      backend.breek('DELETE /concepten/{sleutel}', 'offline');
      await press(el, 'Wis wat ik heb ingevuld');
      await press(el, 'Ja, wis alles');
      await sees(el, 'Bij de gemeente staat nog een concept.');
    });
  });

  describe('where nothing can be kept', () => {
    it('on a shared computer, is kept at the municipality alone, and the sentence says so', async () => {
      backend.sessie = niemand;
      const el = await openFormulier(backend);
      await choose(el, 'Deze computer wordt ook door anderen gebruikt');
      backend.sessie = burger;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => text(el).includes('Begin met uw bezwaar'));
      await vulTot(el, 2);
      await typt(el, 'Reden een.');
      await sees(el, 'Op deze computer wordt niets bewaard. Bewaard bij de gemeente om');
      expect(bijGemeente()).to.include('Reden een.');
      backend.concepten.clear();
      el.remove();
      expect(heading(await openFormulier(backend))).to.equal('Bezwaar maken');
    });

    for (const [name, refusal] of [['blocks storage', 'SecurityError'], ['is full', 'QuotaExceededError']] as const) {
      it(`in a browser that ${name}, is kept at the municipality, and both texts of two devices stay in the page`, async () => {
        const before = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
        Object.defineProperty(IDBDatabase.prototype, 'transaction', {configurable: true, value: () => { throw new DOMException('no', refusal); }});
        try {
          const el = await openFormulier(backend);
          await vulTot(el, 2);
          await typt(el, 'Reden een.');
          await sees(el, 'Uw browser kan niets bewaren. Bewaard bij de gemeente om');
          const [{sleutel, inhoud} = {sleutel: '', inhoud: ''}] = backend.concepten.values();
          backend.zetConcept(sleutel, 'x', inhoud.replace('Reden een.', 'Reden daar.'));
          await typt(el, 'Reden hier.');
          await sees(el, BEIDE);
          await press(el, 'Verder met de tekst van het andere apparaat');
          await waitUntil(() => heading(el) === 'In uw eigen woorden');
          await press(el, 'Bekijk de andere versie');
          await sees(el, 'Reden hier.');
        } finally {
          Object.defineProperty(IDBDatabase.prototype, 'transaction', before);
        }
      });
    }

    it('at the municipality either, can still be sent', async () => {
      for (const route of ['GET /concepten', PUT_CONCEPT]) backend.breek(route, {status: 503});
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      await sees(el, 'Bewaard op dit apparaat');
      expect(text(el)).not.to.include('bij de gemeente om');
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
    });

    it('for a moment, is kept later by itself', async () => {
      const el = await geschreven('Reden een.');
      backend.breek(PUT_CONCEPT, 'offline', 1);
      await typt(el, 'Reden twee.');
      await sees(el, 'Bij de gemeente staat nog een oudere versie.');
      const before = versies();
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => versies() !== before);
      expect(bijGemeente()).to.include('Reden twee.');
      await sees(el, 'Bewaard bij de gemeente om');
    });
  });

  describe('of which the screen does not load', () => {
    /** The part comes only after `times` failures, as over a bad line. */
    function hapert(el: BezwaarIndienen, times: number) {
      const {kiezen} = Reflect.get(el, 'keuze') as {kiezen: {haal: () => Promise<unknown>; deel: unknown}};
      const {haal} = kiezen;
      kiezen.deel = undefined;
      kiezen.haal = () => (times-- > 0 ? Promise.reject(new TypeError('Failed to fetch')) : haal());
    }

    it('loses nothing: it says so, and can be tried again', async () => {
      const el = await geschreven('Reden nul.');
      hapert(el, 1);
      const [{sleutel, inhoud} = {sleutel: '', inhoud: ''}] = backend.concepten.values();
      backend.zetConcept(sleutel, 'x', inhoud.replace('Reden nul.', 'Reden daar.'));
      await typt(el, 'Reden hier.');
      await sees(el, 'Dit scherm kan niet worden geladen');
      await expect(el).to.be.accessible();
      await press(el, 'Probeer opnieuw');
      await sees(el, BEIDE);
      expect(text(el)).to.include('Reden hier.').and.include('Reden daar.');
    });
  });

  describe('with a code', () => {
    /** A form on paper without login, with a code to go on elsewhere. */
    async function metCode(words = 'Het spaargeld is van mijn moeder.') {
      backend.sessie = niemand;
      const el = await openFormulier(backend);
      await press(el, 'Maak een brief op papier');
      await type(el, 'Om welk besluit', 'Mijn bijstand');
      await press(el, 'Verder');
      await type(el, 'Wat klopt er niet', words);
      await press(el, 'Verder op een ander apparaat');
      await sees(el, 'Maak een code');
      await press(el, 'Maak een code');
      await sees(el, 'Uw code');
      return {el, code: el.renderRoot.querySelector('.code')?.textContent ?? ''};
    }

    async function haal(el: BezwaarIndienen, code: string) {
      if (heading(el) !== 'Verder met een code') await press(el, 'Ik heb een code');
      await sees(el, 'Uw code');
      await type(el, 'Uw code', code);
      await press(el, 'Haal mijn bezwaar op');
    }

    it('goes on on another device without login, and this one says so', async () => {
      const {el, code} = await metCode();
      const elders = await anderApparaat();
      await haal(elders, code.toLowerCase().replaceAll('-', ' '));
      await sees(elders, 'Stap 2 van 5');
      expect(gronden(elders)).to.equal('Het spaargeld is van mijn moeder.');
      await waitUntil(() => backend.overdrachten.size === 0);
      document.dispatchEvent(new Event('visibilitychange'));
      await sees(el, 'Uw bezwaar gaat verder op uw andere apparaat');
      await press(el, 'Toch hier verder');
      await waitUntil(() => heading(el) === 'In uw eigen woorden');
      expect(gronden(el)).to.include('spaargeld');
    });

    it('leaves nothing that the municipality can read, nor the code', async () => {
      const {code} = await metCode();
      const [[id, inhoud] = ['', '']] = backend.overdrachten;
      const bytes = atob(inhoud.replaceAll('-', '+').replaceAll('_', '/'));
      expect(`${bytes} ${inhoud}`).not.to.match(/spaargeld|moeder|omschrijving/);
      expect(id).to.match(/^[\w-]{22}$/);
      expect(`${id} ${inhoud} ${backend.verzoeken.join()}`).not.to.include(code.slice(0, 4));
    });

    it('works once', async () => {
      const {code} = await metCode();
      const elders = await anderApparaat();
      await haal(elders, code);
      await sees(elders, 'Stap 2 van 5');
      await waitUntil(() => backend.overdrachten.size === 0);
      elders.remove();
      const later = await anderApparaat();
      await press(later, 'Wis het en begin opnieuw');
      await sees(later, 'Bezwaar maken');
      await haal(later, code);
      await sees(later, 'Deze code werkt niet meer.');
      expect(focused()).to.equal('Uw code');
    });

    it('is not used up by a line that goes dead', async () => {
      const {code} = await metCode();
      const elders = await anderApparaat();
      backend.breek('GET /overdrachten/{overdrachtId}', 'verloren', 1);
      await haal(elders, code);
      await sees(elders, 'De code blijft werken.');
      await press(elders, 'Haal mijn bezwaar op');
      await sees(elders, 'Stap 2 van 5');
    });

    it('that was typed wrong is told before anything is asked', async () => {
      const elders = await anderApparaat();
      await haal(elders, 'ABCD-EFGH-JKMN-PQRS');
      await sees(elders, 'Deze code klopt niet.');
      await expect(elders).to.be.accessible();
      expect(backend.verzoeken.filter((each) => each.includes('overdrachten'))).to.deep.equal([]);
    });

    it('in the address goes on at once, and does not stay there', async () => {
      const {el, code} = await metCode();
      await press(el, 'Toon een QR-code');
      await waitUntil(() => el.renderRoot.querySelector('.qr') !== null);
      await expect(el).to.be.accessible();
      history.replaceState(null, '', `#bezwaar-code=${code}`);
      const elders = await anderApparaat();
      expect(location.hash).to.equal('');
      await sees(elders, 'Stap 2 van 5');
      expect(gronden(elders)).to.include('spaargeld');
    });

    it('never takes the place of a draft that is there', async () => {
      const {code} = await metCode();
      const first = await anderApparaat();
      await press(first, 'Maak een brief op papier');
      await type(first, 'Om welk besluit', 'Mijn tuinhuis');
      await sees(first, 'Bewaard op dit apparaat om');
      await press(first, 'Vorige stap');
      await haal(first, code);
      await sees(first, 'Stap 2 van 5');
      await press(first, 'Verder met een ander concept');
      await sees(first, 'Mijn tuinhuis');
    });

    it('can be taken back, and a failure to make one loses nothing', async () => {
      const {el} = await metCode();
      await press(el, 'Laat de code niet meer werken');
      await sees(el, 'De code werkt niet meer.');
      expect(backend.overdrachten.size).to.equal(0);
      backend.breek('PUT /overdrachten/{overdrachtId}', 'offline', 1);
      await press(el, 'Maak een code');
      await sees(el, 'Er is nu geen code te maken. Er is niets weg.');
      await press(el, 'Terug naar uw bezwaar');
      await waitUntil(() => heading(el) === 'In uw eigen woorden');
      expect(gronden(el)).to.include('spaargeld');
    });
  });
});
