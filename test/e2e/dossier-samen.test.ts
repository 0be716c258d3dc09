import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import type {Dossier, Gebeurtenis} from '../../src/domain/dossier/index.js';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {dientZoIn} from './behandelen-mensen.js';
import {Tafels, type Tafel} from './behandelen-tafel.js';
import {gaanFormeel} from './dossier-formeel.js';
import {lostSamenOp} from './dossier-informeel.js';
import {heeftGedaan, heeftIngediend, hoort, isEen, isOpgeschreven, kijktWeer, mens, opDag, opentSamen, vraag, zienSamen, zonder, type Gemeentenaam, type Mens, type Samen} from './dossier-reis.js';
import {dientIn, gaanWeg, kiestMetToetsen, leestMee, metToetsen} from './dossier-stappen.js';
import {focus, klik, kop, tekst, vul, zie} from './reis.js';

/** Two people in one case, each in their own window, on the built demo. */
describe('a citizen and a handler, side by side', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  /** What the chains of these journeys say, for whoever asks later who did it. */
  const ketens: (readonly Gebeurtenis[])[] = [];
  const tafels = new Tafels();
  const behandelaars = new Map<Gemeentenaam, Promise<Mens>>();
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  /** Two people who open the same case, that was just handed in. */
  async function begint({dag, gemeente = 'lindeveld', burger: persoon, naam, over, besluit = dag}: Begin, indienen?: (burger: Mens) => Promise<string>): Promise<Samen> {
    const [burger, behandelaar] = await Promise.all([mens(browser, demo, 'burger', persoon, {dag, gemeente}), vanGemeente(gemeente, dag)]);
    const zaak = {burger, behandelaar, zaaknummer: await (indienen?.(burger) ?? heeftIngediend(burger, naam, over, besluit))};
    await opDag(zaak, dag);
    await opentSamen(zaak, over, naam);
    return zaak;
  }

  /** The handler of a municipality is the same one all day, in the same window. */
  function vanGemeente(gemeente: Gemeentenaam, dag: string): Promise<Mens> {
    const found = behandelaars.get(gemeente) ?? mens(browser, demo, 'behandelaar', gemeente === 'lindeveld' ? 'lin-noor' : 'dui-fleur', {dag, gemeente});
    behandelaars.set(gemeente, found);
    return found;
  }

  // In different municipalities, so they can go at the same time.
  describe('on a road of their own', {concurrency: 2}, () => {
    it('solve it together, from a request for papers to a withdrawal that was thought over', async () => {
      const zaak = await begint({dag: '2026-05-14', burger: 'samira', naam: 'Samira El Amrani', over: 'Mijn bijstand is geweigerd'}, (burger) => dientIn(burger, demo));
      await lostSamenOp(zaak);
      ketens.push(await isEen(zaak));
      await gaanWeg(zaak);
    });

    it('go the formal road with the clock, until the penalty runs and a decision comes', async () => {
      const bezwaar = {naam: 'Samira El Amrani', over: 'De kap van de linde', besluit: '2026-02-23'};
      const zaak = await begint({dag: '2026-03-03', gemeente: 'duinmeer', burger: 'samira', ...bezwaar}, (burger) => dientZoIn(burger, {...bezwaar, gronden: 'Het klopt niet.', tolk: 'Tamazight'}));
      const collega = await mens(browser, demo, 'behandelaar', 'dui-joris', {dag: '2026-09-25', gemeente: 'duinmeer'});
      await gaanFormeel(zaak, collega);
      ketens.push(await isEen(zaak));
      await tafels.klopt(zaak, FORMEEL);
      assert.deepEqual(collega.problems, []);
      await gaanWeg(zaak);
    });
  });

  it('the citizen answers a proposal and will not wait, by keyboard alone, and the day stays the same', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'joke', naam: 'Joke Hendriks', over: 'Een naheffing'});
    const {burger, behandelaar, zaaknummer} = zaak;
    const {page} = burger;
    await heeftGedaan(behandelaar, zaaknummer, {soort: 'voorstel-gedaan', oplossing: 'betalingsregeling', toezeggingen: [], tekst: 'U betaalt in delen.'});
    await heeftGedaan(behandelaar, zaaknummer, {soort: 'uitstel-voorgesteld', tot: '2026-12-01', grond: 'indiener', tekst: 'Dan is er meer bekend.'});
    await kijktWeer(page);
    await zie(page, 'De gemeente vraagt of u wilt wachten. U mag nee zeggen.');
    const {body: {termijnen: {beslissing}}} = await vraag<Dossier>(burger, `/bezwaren/${zaaknummer}`);

    await metToetsen(page, 'button Lees het en geef antwoord', 'Wilt u wachten op de beslissing?');
    assert.match(await tekst(page), /De gemeente moet nu beslissen uiterlijk op donderdag 17 september 2026 Als u ja zegt, wordt dat dinsdag 1 december 2026/);
    await kiestMetToetsen(page, 'Nee, ik wil niet wachten', 'U wacht niet. De dag om te beslissen blijft dezelfde.');
    await metToetsen(page, 'button Lees het voorstel', 'Voorstel van de gemeente');
    await kiestMetToetsen(page, 'Ja, dit spreken wij af', 'U zei ja tegen het voorstel.');

    assert.deepEqual((await vraag<Dossier>(burger, `/bezwaren/${zaaknummer}`)).body.termijnen.beslissing, beslissing);
    await zienSamen(zaak, {
      burger: 'De gemeente is aan de beurt. De gemeente beslist, uiterlijk op donderdag 17 september 2026.', behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.',
      gebeurd: ['U zei ja tegen het voorstel. Uw bezwaar loopt door tot u het zelf intrekt of de gemeente beslist.', 'De indiener nam het voorstel aan.'],
    });
    ketens.push(await isEen(zaak));
    await gaanWeg(zaak);
  });

  it('a message that is half typed stays when the handler does something, and pressed twice it is sent once', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'duy', naam: 'Duy Nguyen', over: 'De vergunning van de buren'});
    const {burger: {page}, behandelaar, zaaknummer} = zaak;
    await klik(page, 'button', 'Stuur een bericht');
    await page.locator('::-p-aria([name="Uw bericht"][role="textbox"])').click();
    await page.keyboard.type('De schutting staat ');
    await heeftGedaan(behandelaar, zaaknummer, {soort: 'belpoging', wijze: 'telefoon'});
    await hoort(page, 'Nieuw in uw zaak: De gemeente probeerde u te bereiken');
    assert.equal(await focus(page), 'textbox Uw bericht');
    await page.keyboard.type('op mijn grond.');
    await (await page.waitForSelector('>>> [part="doen"] button[type="submit"]'))?.click({count: 2});
    await zie(page, 'Uw bericht is verstuurd.');
    await kijktWeer(behandelaar.page);
    await zie(behandelaar.page, 'De schutting staat op mijn grond.');
    const keten = await isEen(zaak);
    assert.deepEqual(keten.map(({soort}) => soort), ['ingediend', 'ontvangst-bevestigd', 'belpoging', 'bericht']);
    ketens.push(keten);
    await gaanWeg(zaak);
  });

  it('a handler of another municipality finds nothing under the number, not even that it exists', async () => {
    const dag = '2026-05-14';
    const [burger, fleur] = await Promise.all([mens(browser, demo, 'burger', 'duy', {dag}), vanGemeente('duinmeer', dag)]);
    const zaaknummer = await heeftIngediend(burger, 'Duy Nguyen', 'Het lawaai van de buren', dag);
    const ander = zaaknummer.replace(/\d{4}$/, (last) => String((Number(last) + 1) % 10_000).padStart(4, '0'));
    await fleur.page.evaluate(`document.querySelector('bezwaar-behandelen').zaaknummer = '${zaaknummer}'`);
    await zie(fleur.page, 'Dit bezwaar vinden wij niet. Klopt het zaaknummer?');
    assert.doesNotMatch(await tekst(fleur.page), /lawaai|Nguyen/);
    const [echt, verzonnen] = await Promise.all([zaaknummer, ander].map((one) => vraag<{instance?: string}>(fleur, `/bezwaren/${one}`)));
    assert.equal(echt?.status, 404);
    assert.deepEqual(echt, verzonnen);
    assert.equal((await vraag({...fleur, gemeente: 'lindeveld'}, `/bezwaren/${zaaknummer}`)).status, 401, 'and is nobody at the municipality of the case');
    assert.deepEqual(zonder(fleur, '404', '401'), []);
    fleur.problems.splice(0);
    await burger.page.browserContext().close();
  });

  it('somebody reads along with a code, is sent away, and sees nothing any more', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'samira', naam: 'Samira El Amrani', over: 'De boete van de gemeente'});
    const {burger: {page}, behandelaar, zaaknummer} = zaak;
    const willem = await mens(browser, demo, 'burger', 'willem', {dag: '2026-05-14'});
    await klik(page, 'button', 'Laat iemand meelezen');
    await klik(page, 'button', 'Maak een code');
    const code = await (await page.waitForSelector('>>> [part="code"]', {visible: true}))?.evaluate((one) => one.textContent.trim());
    await leestMee(willem.page, code ?? '', 'Samira El Amrani');
    await klik(willem.page, 'button', 'Bekijk de zaak');
    await zie(willem.page, 'Waar ‘u’ staat, gaat het over de indiener.');
    assert.doesNotMatch(await tekst(willem.page), /Stuur een bericht|Lindelaan/);

    await klik(page, 'button', 'Terug naar uw zaak');
    await klik(page, 'button', 'Laat niet meer meelezen : Willem de Groot');
    await klik(page, 'button', 'Ja, laat niet meer meelezen');
    await zie(page, 'Willem de Groot leest niet meer mee.');
    await kijktWeer(willem.page);
    await kop(willem.page, 'Dit bezwaar vinden wij niet');
    assert.doesNotMatch(await tekst(willem.page), /boete|Samira|LIN-/);
    await klik(willem.page, 'button', 'Alle bezwaren');
    await zie(willem.page, 'nog geen bezwaar ingediend met deze inlog');
    assert.equal((await vraag(willem, `/bezwaren/${zaaknummer}`)).status, 404);
    assert.deepEqual(zonder(willem, '404'), []);
    await kijktWeer(behandelaar.page);
    ketens.push(await isEen(zaak));
    await willem.page.browserContext().close();
    await gaanWeg(zaak);
  });

  it('when the backend goes down both keep what they last saw, with its time, and it comes back; who did what is written down', async () => {
    const zaak = await begint({dag: '2026-05-14', burger: 'joke', naam: 'Joke Hendriks', over: 'De aanslag voor de hond'});
    const pages = [zaak.burger.page, zaak.behandelaar.page];
    await klik(zaak.burger.page, 'button', 'Stuur een bericht');
    await vul(zaak.burger.page, 'Uw bericht', 'De hond is dood.');
    const {port, dataDir} = demo;
    await demo.interrupt();
    try {
      await Promise.all(pages.map(async (page) => {
        await kijktWeer(page);
        await zie(page, 'De gemeente is nu niet bereikbaar. U ziet de stand van');
      }));
      await klik(zaak.burger.page, 'button', 'Verstuur');
      await zie(zaak.burger.page, 'Wij weten niet zeker of dit is aangekomen. Wat u hebt ingevuld, staat er nog.');
      await klik(zaak.burger.page, 'button', 'Terug naar uw zaak');
      for (const page of pages) {
        const gelezen = await tekst(page);
        assert.match(gelezen, /U ziet de stand van \d\d:\d\d uur/);
        assert.match(gelezen, /De aanslag voor de hond[^]*De gemeente belt u, uiterlijk op woensdag 20 mei 2026|De aanslag voor de hond[^]*Bel de indiener en luister/);
        assert.doesNotMatch(gelezen, /geen bezwaar|geen lopende|vinden wij niet/i);
      }
      await isOpgeschreven(dataDir, ketens);
      await tafels.isOpgeschreven(dataDir);
    } finally {
      demo = await Demo.start({port, dataDir});
    }
    await klik(zaak.burger.page, 'button', 'Stuur een bericht');
    await klik(zaak.burger.page, 'button', 'Verstuur');
    await zie(zaak.burger.page, 'Uw bericht is verstuurd.');
    await kijktWeer(zaak.behandelaar.page);
    await zie(zaak.behandelaar.page, 'De hond is dood.');
    assert.deepEqual((await isEen(zaak)).map(({soort}) => soort), ['ingediend', 'ontvangst-bevestigd', 'bericht']);
    for (const {problems} of [zaak.burger, zaak.behandelaar]) problems.splice(0, Infinity, ...zonder({problems}, 'ERR_CONNECTION_REFUSED', 'ERR_CONNECTION_RESET', 'ERR_EMPTY_RESPONSE'));
    await gaanWeg(zaak);
  });
});

/** How two people begin: on which day, who the citizen is, and what it is about. */
interface Begin {
  readonly dag: string;
  readonly gemeente?: Gemeentenaam;
  readonly burger: string;
  readonly naam: string;
  readonly over: string;
  /** The day of the decision; the day itself when it does not matter. */
  readonly besluit?: string;
}

/** The committee road, after its last step. A look at what an act would do has the name of that act too. */
const FORMEEL: Tafel = {
  burger: 'besloten: indiener beroep 2026-11-06', regel: undefined,
  dagen: {bezwaar: '2026-04-07', contact: '2026-03-06', beslissing: '2026-08-11', beroep: '2026-11-06'},
  gedaan: [
    'behandelaar commissie-gemeld', 'behandelaar commissie-gemeld', 'behandelaar verslag-gemaakt', 'burger verslag-weersproken', 'behandelaar verslag-gemaakt', 'burger verslag-akkoord',
    'behandelaar hoorzitting-gepland', 'behandelaar hoorzitting-gepland', 'burger deelname-gemeld', 'behandelaar hoorzitting-gehouden', 'behandelaar advies-uitgebracht',
    'behandelaar verdaagd', 'behandelaar verdaagd', 'burger ingebrekestelling',
    'behandelaar intern-vier-ogen-gevraagd', 'behandelaar intern-vier-ogen-akkoord', 'behandelaar dwangsom-vastgesteld',
    'behandelaar besluit-genomen', 'behandelaar intern-vier-ogen-gevraagd', 'behandelaar intern-vier-ogen-akkoord', 'behandelaar besluit-genomen',
  ],
  gelezen: ['behandelaar dossier-lezen', 'behandelaar intern-lezen', 'burger dossier-lezen', 'burger keten-lezen'],
};
