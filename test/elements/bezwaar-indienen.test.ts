import {expect, waitUntil} from '@open-wc/testing';
import type {BezwaarIndienen} from '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import '../../src/elements/bezwaar-indienen/bezwaar-indienen.js';
import {FakeBackend, niemand} from '../support/fake-backend.js';
import {isWegOmInTeLoggen, naDiagnose, openFormulier, vergeet, vulAdres, vulGegevens, vulTot} from '../support/situaties/indienen.js';
import {choose, field, focused, heading, open, pick, press, sees, text, type} from '../support/ui.js';

const PUT = 'PUT /indieningen/{sleutel}';
const PUT_BESTAND = 'PUT /indieningen/{sleutel}/bestanden/{bestandId}';
const foto = () => new File(['een foto'], 'foto brief.jpg', {type: 'image/jpeg'});

describe('<bezwaar-indienen>', () => {
  let backend: FakeBackend;

  beforeEach(() => {
    vergeet();
    backend = new FakeBackend();
  });

  afterEach(() => backend.remove());

  describe('from letter to receipt', () => {
    it('hands in once and shows number, time and the days to come', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      expect(text(el)).to.include('LIN-2026-').and.include('3 maart 2026 om 19:45:12, Nederlandse tijd');
      expect(text(el)).to.include('De gemeente belt u uiterlijk op vrijdag 6 maart 2026');
      expect(text(el)).to.include('De gemeente beslist uiterlijk op dinsdag 30 juni 2026');
      expect(backend.zaken.length).to.equal(1);
    });

    it('sends the words exactly as they were typed', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      expect(backend.zaken[0]?.bezwaarschrift.gronden).to.equal('Het spaargeld is van mijn moeder.\nNiet van mij. 🐟');
    });

    it('moves focus to the heading of every next screen, so it is read aloud', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 2);
      await waitUntil(() => focused() === 'In uw eigen woorden');
      await press(el, 'Vorige stap');
      await waitUntil(() => focused() === 'Met welk besluit bent u het niet eens?');
    });

    it('takes over what the diagnosis found, and lets it be changed', async () => {
      naDiagnose();
      const el = await openFormulier(backend);
      await vulTot(el, 1);
      expect(field(el, 'Om welk besluit').value).to.equal('Mijn bijstand is geweigerd');
      expect(field(el, 'Welke datum').value).to.equal('23-2-2026');
      await type(el, 'Welke datum', '25-2-2026');
      expect(text(el)).to.include('woensdag 8 april 2026');
    });

    it('brings a person back to the review after changing one thing', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      await press(el, 'Wijzig: Contact');
      await type(el, 'Telefoonnummer', '0182 55 01 82');
      await press(el, 'Klaar, terug naar het overzicht');
      expect(heading(el)).to.equal('Klopt alles?');
      expect(text(el)).to.include('0182 55 01 82');
    });

    it('tells the page which screen and that it is done, and nothing else', async () => {
      const el = await openFormulier(backend);
      const heard: string[] = [];
      const listen = (event: Event) => heard.push(JSON.stringify(event, ['type', 'stap', 'detail']), event.type);
      el.addEventListener('bezwaar-stap', listen);
      el.addEventListener('bezwaar-ingediend', listen);
      await vulTot(el, 6);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      expect(heard.filter((name) => name === 'bezwaar-ingediend').length).to.equal(1);
      expect(heard.join()).not.to.match(/Samira|spaargeld|LIN-|Lindelaan/);
    });
  });

  describe('after the receipt', () => {
    async function nogEen() {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      await press(el, 'Maak nog een bezwaar');
      await waitUntil(() => heading(el) === 'Bezwaar maken');
      return el;
    }

    it('another objection begins empty, and the first one stays handed in', async () => {
      const el = await nogEen();
      await waitUntil(() => focused() === 'Bezwaar maken');
      await sees(el, `Het zaaknummer is ${backend.zaken[0]?.ontvangst.zaaknummer}.`);
      await expect(el).to.be.accessible();
      await press(el, 'Begin met uw bezwaar');
      expect([field(el, 'Om welk besluit').value, field(el, 'Welke datum').value]).to.deep.equal(['', '']);
      expect(backend.zaken.length).to.equal(1);
      el.remove();
      expect(heading(await openFormulier(backend))).to.equal('Bezwaar maken');
    });

    it('another objection gets a receipt of its own', async () => {
      const el = await nogEen();
      await vulTot(el, 6);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      const nummers = backend.zaken.map(({ontvangst}) => ontvangst.zaaknummer);
      expect(new Set(nummers).size).to.equal(2);
      expect(el.renderRoot.querySelector('.zaaknummer')?.textContent).to.equal(nummers[1]);
    });

    it('of a computer that others use too nothing is left on the screen', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      await press(el, 'Wis alles van dit apparaat');
      await waitUntil(() => heading(el) === 'Bezwaar maken');
      expect(text(el)).not.to.include('LIN-2026');
    });
  });

  describe('the law is no obstacle', () => {
    it('says the last day and why it moved', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 1);
      await type(el, 'Welke datum', '23-2-2026');
      await press(el, 'Waarom deze datum?');
      expect(text(el)).to.include('U kunt bezwaar maken tot en met dinsdag 7 april 2026');
      expect(text(el)).to.include('tweede paasdag').and.include('Algemene termijnenwet');
    });

    it('asks why when it is late, and never blocks', async () => {
      const el = await openFormulier(backend, {vandaag: '2026-05-14'});
      await vulTot(el, 1);
      await type(el, 'Om welk besluit', 'Mijn bijstand');
      await type(el, 'Welke datum', '23-2-2026');
      expect(text(el)).to.include('De laatste dag om bezwaar te maken was dinsdag 7 april 2026');
      expect(field(el, 'Waarom komt uw bezwaar nu pas?')).to.exist;
      await press(el, 'Verder');
      expect(heading(el)).to.equal('In uw eigen woorden');
    });

    it('goes on without reasons when they come later', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 2);
      await choose(el, 'Ik stuur mijn redenen later');
      await press(el, 'Verder');
      await press(el, 'Verder');
      await vulGegevens(el);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'De gemeente schrijft u voor welke datum uw redenen er moeten zijn');
      expect(backend.zaken[0]?.bezwaarschrift).not.to.have.property('gronden');
    });

    it('keeps half a date and says how to write it', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 1);
      await type(el, 'Om welk besluit', 'Mijn bijstand');
      await type(el, 'Welke datum', '31-2-26');
      await press(el, 'Verder');
      expect(text(el)).to.include('Schrijf de datum als dag-maand-jaar');
      expect(field(el, 'Welke datum').value).to.equal('31-2-26');
    });
  });

  describe('mistakes', () => {
    it('are listed together, with the focus, each leading to its field', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 4);
      await type(el, 'Uw naam', '');
      await press(el, 'Verder');
      await waitUntil(() => focused().startsWith('Kijk nog even naar het volgende'));
      await press(el, 'Vul uw straat in.');
      expect(focused()).to.equal('Straat');
      expect(field(el, 'Straat').getAttribute('aria-invalid')).to.equal('true');
    });

    it('that the municipality finds come back at their field', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      backend.breek(PUT, {status: 400, detail: 'Er klopt iets niet.'}, 1);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is niet verstuurd');
      expect(text(el)).to.include('Er klopt iets niet.');
    });
  });

  describe('sending', () => {
    it('twice at once, or with Enter held, makes one objection', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      backend.breek(PUT, {wacht: 100});
      const form = el.renderRoot.querySelector('form');
      for (let n = 0; n < 5; n++) form?.requestSubmit();
      await sees(el, 'Uw bezwaar is ontvangen');
      expect(backend.verzoeken.filter((route) => route === PUT).length).to.equal(1);
    });

    it('shows the receipt when only the answer was lost', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      backend.breek(PUT, 'verloren', 1);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      expect(backend.zaken.length).to.equal(1);
    });

    it('says that nobody knows when the line went dead, and the next try gives the same receipt', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      backend.breek(PUT, 'verloren', 1).breek('GET /indieningen/{sleutel}', 'offline', 1);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Wij weten niet zeker of uw bezwaar is aangekomen');
      await waitUntil(() => focused().startsWith('Wij weten niet zeker'));
      expect(text(el)).not.to.include('Wijzig');
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, backend.zaken[0]?.ontvangst.zaaknummer ?? '?');
      expect(backend.zaken.length).to.equal(1);
    });

    it('says plainly that nothing was sent when the backend fails, with text, last day and phone', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      backend.breek(PUT, {status: 503}, 1);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is niet verstuurd');
      expect(text(el)).to.include('storing bij de gemeente').and.include('is bewaard op dit apparaat');
      expect(text(el)).to.include('De laatste dag is dinsdag 7 april 2026').and.include('Bel 14 0182').and.include('brief op papier');
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
    });

    it('is patient with a proxy that answers in HTML', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      backend.breek(PUT, 'html', 1);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is niet verstuurd');
    });

    describe('what was handed in elsewhere with another text', () => {
      const elders = 'Reden van de andere telefoon.';

      /** Just before this page sends, another device does, under the same key; `daarna` happens in between. */
      function eerstElders(daarna: () => void = () => undefined) {
        const before = globalThis.fetch;
        globalThis.fetch = async (input, init) => {
          if (init?.method === 'PUT' && /indieningen\/[^/]+$/.test(String(input))) {
            globalThis.fetch = before;
            await before(input, {...init, body: JSON.stringify({...JSON.parse(init.body as string) as object, gronden: elders})});
            daarna();
          }
          return before(input, init);
        };
      }

      async function ziet(el: BezwaarIndienen) {
        await sees(el, 'Uw zaaknummer is');
        expect(text(el)).to.include(backend.zaken[0]?.ontvangst.zaaknummer);
        expect(heading(el)).to.equal('Uw bezwaar was al ontvangen');
        await waitUntil(() => focused() === 'Uw bezwaar was al ontvangen');
        expect(text(el)).to.include('is niet meegestuurd').and.include('Bel de gemeente of stuur een brief, en noem uw zaaknummer');
        expect(text(el)).to.include('Wat hier nu staat').and.include('Het spaargeld is van mijn moeder.');
        expect(text(el)).not.to.include('Wat u hebt ingediend');
        expect(backend.zaken.map(({bezwaarschrift}) => bezwaarschrift.gronden)).to.deep.equal([elders]);
      }

      it('is shown with its receipt, and this text stays to be read and is not said to be sent', async () => {
        const el = await openFormulier(backend);
        await vulTot(el, 6);
        eerstElders();
        await press(el, 'Verstuur uw bezwaar');
        await ziet(el);
        await expect(el).to.be.accessible();
      });

      it('is known from the receipt itself when the answer was lost', async () => {
        const el = await openFormulier(backend);
        await vulTot(el, 6);
        eerstElders(() => backend.breek(PUT, 'verloren', 1));
        await press(el, 'Verstuur uw bezwaar');
        await ziet(el);
      });

      it('is said at once, also while its receipt cannot be fetched', async () => {
        const el = await openFormulier(backend);
        await vulTot(el, 6);
        eerstElders(() => backend.breek('GET /indieningen/{sleutel}', 'offline', 1));
        await press(el, 'Verstuur uw bezwaar');
        await waitUntil(() => focused().startsWith('Uw bezwaar was al ontvangen'));
        expect(text(el)).to.include('is niet meegenomen').and.include('is bewaard op dit apparaat').and.include('Bel 14 0182');
        await press(el, 'Verstuur uw bezwaar');
        await ziet(el);
      });
    });

    it('keeps everything when the session has expired, and goes on after logging in elsewhere', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      const before = backend.sessie;
      backend.sessie = niemand;
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Log opnieuw in');
      expect(text(el)).to.include('Het spaargeld is van mijn moeder.');
      backend.sessie = before;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => !text(el).includes('niet meer ingelogd'));
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
    });
  });

  describe('evidence', () => {
    it('arrives with the hash that the municipality counted, and stands on the receipt', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 3);
      await pick(el, 'Kies bestanden', foto());
      await sees(el, 'Ontvangen door de gemeente.');
      await press(el, 'Verder');
      await vulGegevens(el);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      const sha = backend.zaken[0]?.bestanden[0]?.sha256 ?? '?';
      expect(text(el)).to.include('foto brief.jpg').and.include(sha);
    });

    it('says beforehand what is possible, and of each refused file why', async () => {
      backend.gemeente = {...backend.gemeente, bestanden: {maxBytes: 10, maxAantal: 2, soorten: ['image/jpeg']}};
      const el = await openFormulier(backend);
      await vulTot(el, 3);
      expect(text(el)).to.include('U kunt 2 bestanden meesturen');
      await pick(el, 'Kies bestanden',
        new File([''], 'leeg.jpg', {type: 'image/jpeg'}),
        new File(['x'.repeat(11)], 'groot.jpg', {type: 'image/jpeg'}),
        new File(['x'], '<img src=x onerror=alert(1)>.exe', {type: 'application/x-msdownload'}));
      expect(text(el)).to.include('Dit bestand is leeg').and.include('te groot').and.include('<img src=x');
      expect(backend.verzoeken).not.to.include(PUT_BESTAND);
    });

    it('that failed can be tried again', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 3);
      backend.breek(PUT_BESTAND, 'offline', 1);
      await pick(el, 'Kies bestanden', foto());
      await sees(el, 'er is geen verbinding');
      await press(el, 'Opnieuw: foto brief.jpg');
      await sees(el, 'Ontvangen door de gemeente.');
    });

    it('that did not arrive is never thought to have gone along', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 3);
      backend.breek(PUT_BESTAND, {status: 503});
      await pick(el, 'Kies bestanden', foto());
      await sees(el, 'storing');
      await press(el, 'Verder');
      await vulGegevens(el);
      await press(el, 'Verstuur zonder deze bestanden');
      await sees(el, 'Niet meegestuurd: foto brief.jpg');
    });

    it('can be taken away again', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 3);
      await pick(el, 'Kies bestanden', foto());
      await sees(el, 'Ontvangen door de gemeente.');
      await press(el, 'Weghalen: foto brief.jpg');
      await waitUntil(() => backend.verzoeken.includes('DELETE /indieningen/{sleutel}/bestanden/{bestandId}'));
      expect(text(el)).not.to.include('foto brief.jpg');
    });
  });

  describe('the draft', () => {
    async function reopened(before: BezwaarIndienen) {
      await waitUntil(() => text(before).includes('Bewaard op dit apparaat'));
      before.remove();
      return openFormulier(backend);
    }

    it('is found again, with text and files, and goes on under the same key', async () => {
      const first = await openFormulier(backend);
      await vulTot(first, 3);
      backend.breek(PUT_BESTAND, 'offline', 1);
      await pick(first, 'Kies bestanden', foto());
      await sees(first, 'er is geen verbinding');
      const el = await reopened(first);
      expect(heading(el)).to.equal('U bent al begonnen met een bezwaar');
      await press(el, 'Verder met uw concept');
      await sees(el, 'Ontvangen door de gemeente.');
      await press(el, 'Vorige stap');
      expect(field(el, 'Wat klopt er niet').value).to.include('spaargeld');
    });

    it('keeps its list of files when one is added before logging in again', async () => {
      const first = await openFormulier(backend);
      await vulTot(first, 3);
      await pick(first, 'Kies bestanden', foto());
      await sees(first, 'Ontvangen door de gemeente.');
      backend.sessie = niemand;
      const el = await reopened(first);
      await press(el, 'Verder met uw concept');
      await sees(el, 'foto brief.jpg');
      await pick(el, 'Kies bestanden', new File(['nog een foto'], 'tweede.jpg', {type: 'image/jpeg'}));
      await sees(el, 'tweede.jpg');
      expect(text(el)).to.include('foto brief.jpg');
    });

    it('can be erased, after asking, and is gone then', async () => {
      const first = await openFormulier(backend);
      await vulTot(first, 3);
      await waitUntil(() => text(first).includes('Bewaard op dit apparaat'));
      await press(first, 'Wis wat ik heb ingevuld');
      await press(first, 'Ja, wis alles');
      await waitUntil(() => heading(first) === 'Bezwaar maken');
      first.remove();
      expect(heading(await openFormulier(backend))).to.equal('Bezwaar maken');
    });

    it('open in two tabs is said in the second, until the first is closed', async () => {
      const first = await openFormulier(backend);
      await vulTot(first, 2);
      await waitUntil(() => text(first).includes('Bewaard op dit apparaat'));
      const second = await openFormulier(backend);
      await press(second, 'Verder met uw concept');
      await sees(second, 'ook open in een ander tabblad');
      expect(text(first)).not.to.include('ander tabblad');
      first.remove();
      await waitUntil(() => !text(second).includes('ander tabblad'));
    });

    describe('in two tabs', () => {
      let first: BezwaarIndienen;
      let second: BezwaarIndienen;

      /** Both have the same draft open, on the screen about the reasons. */
      beforeEach(async () => {
        first = await openFormulier(backend);
        await vulTot(first, 2);
        await waitUntil(() => text(first).includes('Bewaard op dit apparaat'));
        second = await openFormulier(backend);
        await press(second, 'Verder met uw concept');
        await sees(second, 'Stap 2 van 6');
      });

      const BEIDE = 'Uw bezwaar is in twee tabbladen veranderd';
      const gronden = (el: BezwaarIndienen) => field(el, 'Wat klopt er niet').value;
      const bewaard = async (el: BezwaarIndienen, words: string) => {
        await type(el, 'Wat klopt er niet', words);
        await new Promise((resolve) => setTimeout(resolve, 400));
      };

      it('shows what the other tab made of it, when nothing was typed here', async () => {
        await bewaard(first, 'Mijn reden.');
        window.dispatchEvent(new Event('focus'));
        await waitUntil(() => gronden(second) === 'Mijn reden.');
      });

      it('asks which text to go on with when both were changed, and reads that aloud', async () => {
        await bewaard(first, 'Reden een.');
        await bewaard(second, 'Reden twee.');
        await waitUntil(() => focused() === BEIDE);
        expect(text(second)).to.include('In dit tabblad Reden twee. In het andere tabblad Reden een.');
        expect(text(second)).not.to.include('Mijn bijstand is geweigerd');
        await expect(second).to.be.accessible();
      });

      it('goes on with this tab, and the other text can still be had', async () => {
        await bewaard(first, 'Reden een.');
        await bewaard(second, 'Reden twee.');
        await press(second, 'Verder met dit tabblad');
        await waitUntil(() => heading(second) === 'In uw eigen woorden');
        expect(gronden(second)).to.equal('Reden twee.');
        await press(second, 'Bekijk de andere versie');
        await sees(second, 'Reden een.');
        await expect(second).to.be.accessible();
        await press(second, 'Verder met de andere versie');
        await waitUntil(() => heading(second) === 'In uw eigen woorden');
        expect(gronden(second)).to.equal('Reden een.');
      });

      it('goes on with the other tab, and this text is still there after closing both', async () => {
        await bewaard(first, 'Reden een.');
        await bewaard(second, 'Reden twee.');
        await press(second, 'Verder met het andere tabblad');
        await waitUntil(() => heading(second) === 'In uw eigen woorden');
        expect(gronden(second)).to.equal('Reden een.');
        first.remove();
        second.remove();
        const later = await openFormulier(backend);
        await press(later, 'Verder met uw concept');
        await press(later, 'Bekijk de andere versie');
        await sees(later, 'Reden twee.');
        await press(later, 'Wis de andere versie');
        await waitUntil(() => heading(later) === 'In uw eigen woorden');
        expect(text(later)).not.to.include('andere versie');
      });

      it('asks nothing when only the screen differs', async () => {
        await press(first, 'Vorige stap');
        await waitUntil(() => heading(first) === 'Met welk besluit bent u het niet eens?');
        await new Promise((resolve) => setTimeout(resolve, 400));
        await press(second, 'Vorige stap');
        await new Promise((resolve) => setTimeout(resolve, 400));
        expect(heading(second)).to.equal('Met welk besluit bent u het niet eens?');
      });

      it('never sends over what the other tab sent', async () => {
        await bewaard(first, 'Reden een.');
        await press(first, 'Verder');
        await press(first, 'Verder');
        await vulGegevens(first);
        await press(first, 'Verstuur uw bezwaar');
        await sees(first, 'Uw bezwaar is ontvangen');
        await bewaard(second, 'Reden twee.');
        await sees(second, 'Uw bezwaar is al verstuurd in een ander tabblad');
        expect(text(second)).to.include('Reden twee.').and.not.include('Verder met dit tabblad');
        await press(second, 'Bekijk wat er is verstuurd');
        await sees(second, backend.zaken[0]?.ontvangst.zaaknummer ?? '?');
        await press(second, 'Bekijk de andere versie');
        await sees(second, 'Deze versie is niet verstuurd.');
        expect(backend.zaken.length).to.equal(1);
      });

      it('does not send when the other tab changed it at the last moment', async () => {
        await bewaard(first, 'Reden een.');
        await press(first, 'Verder');
        await press(first, 'Verder');
        await vulGegevens(first);
        await new Promise((resolve) => setTimeout(resolve, 400));
        window.dispatchEvent(new Event('focus'));
        await waitUntil(() => heading(second) === 'Klopt alles?');
        await press(second, 'Wijzig: Contact');
        await type(second, 'Telefoonnummer', '0182 55 01 82');
        await new Promise((resolve) => setTimeout(resolve, 400));
        await press(first, 'Verstuur uw bezwaar');
        await sees(first, BEIDE);
        expect(text(first)).to.include('06 12345678').and.include('0182 55 01 82');
        expect(backend.zaken.length).to.equal(0);
        await press(first, 'Verder met dit tabblad');
        await waitUntil(() => heading(first) === 'Klopt alles?');
        await press(first, 'Verstuur uw bezwaar');
        await sees(first, 'Uw bezwaar is ontvangen');
        expect(backend.zaken[0]?.bezwaarschrift.indiener.telefoon).to.equal('06 12345678');
      });

      it('asks before it keeps again what was erased in the other tab', async () => {
        await press(first, 'Wis wat ik heb ingevuld');
        await press(first, 'Ja, wis alles');
        await waitUntil(() => heading(first) === 'Bezwaar maken');
        await bewaard(second, 'Reden twee.');
        await sees(second, 'Uw bezwaar is gewist in een ander tabblad');
        await press(second, 'Ja, verder met dit tabblad');
        await waitUntil(() => heading(second) === 'In uw eigen woorden');
        expect(gronden(second)).to.equal('Reden twee.');
      });
    });

    it('is never mixed with new answers from the diagnosis: the person chooses', async () => {
      const first = await openFormulier(backend);
      await vulTot(first, 2);
      await waitUntil(() => text(first).includes('Bewaard op dit apparaat'));
      naDiagnose({versie: 1, antwoorden: {}, besluit: {omschrijving: 'Naheffing parkeren'}});
      const el = await reopened(first);
      await press(el, 'Wis het en begin met: Naheffing parkeren');
      await waitUntil(() => heading(el) === 'Bezwaar maken');
      await press(el, 'Begin met uw bezwaar');
      expect(field(el, 'Om welk besluit').value).to.equal('Naheffing parkeren');
    });

    it('finds the receipt when the page was closed while sending', async () => {
      const first = await openFormulier(backend);
      await vulTot(first, 6);
      backend.breek(PUT, 'verloren', 1).breek('GET /indieningen/{sleutel}', 'eeuwig', 1);
      await press(first, 'Verstuur uw bezwaar');
      await waitUntil(() => backend.zaken.length === 1 && backend.verzoeken.includes('GET /indieningen/{sleutel}'));
      first.remove();
      const el = await openFormulier(backend);
      await sees(el, 'Het is misschien al verstuurd.');
      await press(el, 'Verder met uw concept');
      await sees(el, backend.zaken[0]?.ontvangst.zaaknummer ?? '?');
    });

    it('that cannot be kept is said, and the objection can still be sent', async () => {
      const real = indexedDB.open.bind(indexedDB);
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      try {
        const el = await openFormulier(backend);
        await vulTot(el, 6);
        expect(text(el)).to.include('Uw browser kan niets bewaren');
        await press(el, 'Verstuur uw bezwaar');
        await sees(el, 'Uw bezwaar is ontvangen');
      } finally {
        indexedDB.open = real;
      }
    });

    it('is never put at risk by what we say when questions do not load', async () => {
      /** Somebody objects for another, and what belongs to that does not come. */
      async function zonderVragen(el: BezwaarIndienen) {
        const {wie} = Reflect.get(el, 'delen') as {wie: {haal: () => Promise<unknown>}};
        wie.haal = () => Promise.reject(new TypeError('Failed to fetch'));
        await vulTot(el, 4);
        await choose(el, 'Voor iemand anders');
        await sees(el, 'De vragen die hierbij horen, komen nu niet.');
        return text(el);
      }
      const kept = await openFormulier(backend);
      expect(await zonderVragen(kept)).to.include('Ververs dan deze pagina');
      kept.remove();
      backend.remove();
      backend = new FakeBackend();
      const shared = await openFormulier(backend);
      await (Reflect.get(shared, 'deel') as () => Promise<void>).call(shared);
      const words = await zonderVragen(shared);
      expect(words).to.include('Sluit deze pagina niet').and.include('Kijk of u internet hebt').and.not.include('Ververs');
    });

    it('is not kept at all on a shared computer', async () => {
      backend.sessie = niemand;
      const first = await openFormulier(backend);
      await choose(first, 'Deze computer wordt ook door anderen gebruikt');
      await press(first, 'Maak een brief op papier');
      await type(first, 'Om welk besluit', 'Geheim');
      expect(text(first)).to.include('Op deze computer wordt niets bewaard');
      first.remove();
      expect(heading(await openFormulier(backend))).to.equal('Bezwaar maken');
    });
  });

  describe('login', () => {
    it('sends a person to DigiD and back to this page', async () => {
      backend.sessie = niemand;
      const el = await openFormulier(backend);
      const link = el.renderRoot.querySelector<HTMLAnchorElement>('a.knop');
      const url = new URL(link?.href ?? '');
      expect(`${url.origin}${url.pathname}`).to.equal(`${backend.endpoint}/inloggen`);
      expect(url.searchParams.get('methode')).to.equal('digid');
      expect(url.searchParams.get('terug')).to.equal(location.href);
    });

    it('continues by itself after coming back', async () => {
      isWegOmInTeLoggen(backend);
      const el = await openFormulier(backend);
      await sees(el, 'Stap 1 van 6');
    });

    it('leaves the way by paper open when it does not work', async () => {
      backend.breek('GET /sessie', {status: 503});
      const el = await openFormulier(backend);
      expect(text(el)).to.include('Inloggen lukt nu niet. Er is niets verstuurd.');
      await press(el, 'Maak een brief op papier');
      expect(text(el)).to.include('Stap 1 van 5');
    });
  });

  describe('on paper', () => {
    it('makes a letter to sign without any backend', async () => {
      const el = await open<BezwaarIndienen>('bezwaar-indienen', {vandaag: '2026-03-03'});
      await press(el, 'Maak een brief op papier');
      await type(el, 'Om welk besluit', 'Mijn bijstand is geweigerd');
      await type(el, 'Welke datum', '23-2-2026');
      await press(el, 'Verder');
      await type(el, 'Wat klopt er niet', 'Het geld is niet van mij.');
      await press(el, 'Verder');
      await vulAdres(el);
      await press(el, 'Verder');
      await choose(el, '’s Middags');
      await press(el, 'Verder');
      expect(heading(el)).to.equal('Uw brief');
      await sees(el, 'U kunt mij het beste ’s middags bellen.');
      expect(text(el)).to.include('Ik maak bezwaar tegen uw besluit van 23 februari 2026').and.include('Het geld is niet van mij.');
      await press(el, 'Wijzig de brief');
    });
  });

  describe('help', () => {
    it('shows phone, counter and post of the municipality on every screen', async () => {
      const el = await openFormulier(backend);
      await sees(el, '14 0182');
      await vulTot(el, 2);
      expect(text(el)).to.include('14 0182').and.include('Stadhuis Lindeveld').and.include('Postbus 182');
    });

    it('gives way to the page’s own words', async () => {
      const el = await open<BezwaarIndienen>('bezwaar-indienen', {endpoint: backend.endpoint}, '<p slot="hulp">Vraag het Ali aan de balie</p>');
      expect(el.querySelector('p')?.checkVisibility()).to.be.true;
      expect(text(el)).not.to.include('14 0182');
    });
  });

  describe('everyone can use it', () => {
    it('on every screen', async () => {
      const el = await openFormulier(backend);
      await expect(el).to.be.accessible();
      await vulTot(el, 1);
      await press(el, 'Verder');
      await expect(el).to.be.accessible();
      await type(el, 'Om welk besluit', 'Mijn bijstand');
      await type(el, 'Welke datum', '23-2-2020');
      await expect(el).to.be.accessible();
      await press(el, 'Verder');
      await expect(el).to.be.accessible();
      await choose(el, 'Ik stuur mijn redenen later');
      await press(el, 'Verder');
      await pick(el, 'Kies bestanden', foto(), new File(['x'], 'x.exe', {type: 'a/b'}));
      await sees(el, 'Ontvangen door de gemeente.');
      await expect(el).to.be.accessible();
      await press(el, 'Verder');
      await vulAdres(el);
      await expect(el).to.be.accessible();
      await press(el, 'Verder');
      await choose(el, 'Stuur mijn post via internet');
      await press(el, 'Verder');
      await expect(el).to.be.accessible();
      await choose(el, 'Stuur mijn post via internet');
      await press(el, 'Verder');
      await expect(el).to.be.accessible();
    });

    it('when it goes wrong, and when it is done', async () => {
      const el = await openFormulier(backend);
      await vulTot(el, 6);
      backend.breek(PUT, {status: 503}, 1);
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is niet verstuurd');
      await expect(el).to.be.accessible();
      await press(el, 'Verstuur uw bezwaar');
      await sees(el, 'Uw bezwaar is ontvangen');
      await expect(el).to.be.accessible();
    });

    it('in English, in which the letter stays Dutch', async () => {
      const el = await openFormulier(backend, {lang: 'en'});
      expect(heading(el)).to.equal('Make an objection');
      await press(el, 'Make a letter on paper');
      expect(text(el)).to.include('Which decision is it about?');
      el.lang = 'nl';
      await waitUntil(() => text(el).includes('Om welk besluit gaat het?'));
    });
  });
});
