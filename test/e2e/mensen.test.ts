import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {logIn, vulGegevensIn, zaaknummer} from './indienen-reis.js';
import {bezoeker, klik, kop, tekst, voorgelezen, vul, zie, type Spoor} from './reis.js';

/** People who object, each in their own way, on the built demo. */
describe('people who object', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  /** Somebody at the form; what goes wrong in their browser fails the test. */
  async function aan(path: string, doe: (page: Page, spoor: Spoor) => Promise<void>, viewport?: {width: number; height: number}) {
    const spoor = await bezoeker(browser, viewport);
    await spoor.page.goto(demo.origin + path);
    await doe(spoor.page, spoor);
    assert.deepEqual(spoor.problems, []);
    await spoor.page.browserContext().close();
  }

  it('someone without DigiD makes a letter, and nothing of it leaves the browser', async () => {
    await aan('/lindeveld/bezwaar-maken', async (page, spoor) => {
      await klik(page, 'button', 'Maak een brief op papier');
      await vul(page, 'Om welk besluit gaat het?', 'Mijn parkeervergunning is geweigerd');
      await klik(page, 'button', 'Verder');
      await vul(page, 'Wat klopt er niet aan het besluit?', 'Ik woon hier wel.');
      await klik(page, 'button', 'Verder');
      await kop(page, 'Wie bent u?');
      await vul(page, 'Uw naam', 'B. Jansen');
      await vulGegevensIn(page, {controle: 'Uw brief'});
      await zie(page, 'Ik maak bezwaar tegen uw besluit. Het gaat om het volgende: Mijn parkeervergunning is geweigerd');
      assert.deepEqual(spoor.requests.filter((request) => !request.startsWith('GET ')), []);
      assert.ok(!spoor.requests.join().includes('Jansen'));
    });
  });

  it('someone at 23:40 on the last day hands in five fields in two minutes', async () => {
    await aan('/lindeveld/bezwaar-maken?vandaag=2026-04-07', async (page) => {
      const start = Date.now();
      await klik(page, 'checkbox', 'Ik heb haast. Vraag mij alleen het nodige.');
      await klik(page, 'link', 'Inloggen met DigiD');
      await logIn(page);
      await kop(page, 'Het nodige, meer niet');
      await typ(page, 'Om welk besluit gaat het?', 'Mijn bijstand is geweigerd');
      await typ(page, 'Welke datum staat er op de brief?', '24-2-2026');
      await zie(page, 'dinsdag 7 april 2026');
      await typ(page, 'Straat en huisnummer', 'Lindelaan 12 bis');
      await typ(page, 'Postcode en woonplaats', '2741 CD Lindeveld');
      await page.keyboard.press('Enter');
      await kop(page, 'Klopt alles?');
      await klik(page, 'button', 'Verstuur uw bezwaar');
      await kop(page, 'Uw bezwaar is ontvangen');
      assert.ok(Date.now() - start < 120_000);
      await zie(page, 'De gemeente schrijft u voor welke datum uw redenen er moeten zijn.');
    });
  });

  it('someone who is late is asked why, and is never stopped', async () => {
    await aan('/lindeveld/bezwaar-maken?vandaag=2026-05-14', async (page) => {
      await begin(page);
      await vul(page, 'Om welk besluit gaat het?', 'Mijn bijstand is geweigerd');
      await vul(page, 'Welke datum staat er op de brief?', '23-2-2026');
      await zie(page, 'De laatste dag om bezwaar te maken was');
      await vul(page, 'Waarom komt uw bezwaar nu pas? (niet verplicht)', 'Ik lag in het ziekenhuis.');
      await klik(page, 'button', 'Verder');
      await totControle(page);
      await verstuur(page);
      await zie(page, 'Ik lag in het ziekenhuis.');
    });
  });

  it('a daughter objects for her mother with dementia', async () => {
    await aan('/lindeveld/bezwaar-maken', async (page) => {
      await begin(page);
      await vul(page, 'Om welk besluit gaat het?', 'Mijn moeder krijgt minder hulp in huis');
      await klik(page, 'button', 'Verder');
      await totGegevens(page);
      await klik(page, 'radio', 'Voor iemand anders');
      await klik(page, 'radio', 'Dat hoeft niet: ik ben curator, mentor, bewindvoerder of voogd');
      await vul(page, 'Naam', 'J. de Wit-Bos');
      await adres(page);
      await klik(page, 'button', 'Verder');
      await kop(page, 'Hoe bereiken wij u?');
      await klik(page, 'button', 'Verder');
      await verstuur(page);
      assert.match(await tekst(page), /Bezwaar van\s+J\. de Wit-Bos/);
    });
  });

  it('a baker objects as a company, with eHerkenning', async () => {
    await aan('/lindeveld/bezwaar-maken', async (page) => {
      await klik(page, 'link', 'Inloggen als bedrijf met eHerkenning');
      await logIn(page);
      await kop(page, 'Met welk besluit bent u het niet eens?');
      await vul(page, 'Om welk besluit gaat het?', 'Onze vergunning voor een terras is geweigerd');
      await klik(page, 'button', 'Verder');
      await totGegevens(page);
      await zie(page, 'Naam van het bedrijf, de vereniging of de stichting');
      await vul(page, 'Uw naam', 'Ank de Linde');
      await adres(page);
      await klik(page, 'button', 'Verder');
      await kop(page, 'Hoe bereiken wij u?');
      await klik(page, 'button', 'Verder');
      await verstuur(page);
      await zie(page, 'Bakkerij De Linde (KvK 90000011)');
    });
  });

  it('two neighbours object together, and one speaks for both', async () => {
    await aan('/lindeveld/bezwaar-maken', async (page) => {
      await begin(page);
      await vul(page, 'Om welk besluit gaat het?', 'De vergunning voor het café');
      await klik(page, 'button', 'Verder');
      await totGegevens(page);
      await klik(page, 'radio', 'Samen met anderen');
      await vul(page, 'Wie maken nog meer bezwaar?', 'B. Yildiz, Lindelaan 14, 2741 CD Lindeveld');
      await adres(page);
      await klik(page, 'button', 'Verder');
      await kop(page, 'Hoe bereiken wij u?');
      await klik(page, 'button', 'Verder');
      await verstuur(page);
      assert.match(await tekst(page), /Samen met\s+B\. Yildiz/);
    });
  });

  it('someone in Duinmeer does not log in at all', async () => {
    await aan('/duinmeer/bezwaar-maken', async (page) => {
      await klik(page, 'link', 'Verder zonder inloggen');
      await kop(page, 'Met welk besluit bent u het niet eens?');
      await vul(page, 'Om welk besluit gaat het?', 'De kap van een boom');
      await klik(page, 'button', 'Verder');
      await vul(page, 'Wat klopt er niet aan het besluit?', 'De boom is gezond.');
      await klik(page, 'button', 'Verder');
      await klik(page, 'button', 'Verder');
      await vul(page, 'Uw naam', 'D. de Vries');
      await vulGegevensIn(page);
      await verstuur(page);
      assert.match(await zaaknummer(page), /^DUI-/);
      await zie(page, 'U was niet ingelogd.');
    });
  });

  it('someone whose login ended before sending logs in again, finds every word and sends', async () => {
    await aan('/lindeveld/bezwaar-maken', async (page, spoor) => {
      await begin(page);
      await vul(page, 'Om welk besluit gaat het?', 'Mijn bijstand is geweigerd');
      await klik(page, 'button', 'Verder');
      await totControle(page);
      await page.browserContext().deleteCookie(...await page.browserContext().cookies());
      await klik(page, 'button', 'Verstuur uw bezwaar');
      await klik(page, 'link', 'Opnieuw inloggen');
      await logIn(page);
      await kop(page, 'Klopt alles?');
      await klik(page, 'button', 'Verstuur uw bezwaar');
      await kop(page, 'Uw bezwaar is ontvangen');
      // What the server refused stands in the console; that is how a browser tells of a 401.
      spoor.problems.splice(0);
    });
  });

  it('someone who listens comes to everything in the order in which it is needed', async () => {
    await aan('/lindeveld/bezwaar-maken?vandaag=2026-03-03', async (page) => {
      await begin(page);
      await vul(page, 'Om welk besluit gaat het?', 'Mijn bijstand is geweigerd');
      await vul(page, 'Welke datum staat er op de brief?', '23-2-2026');
      await zie(page, 'dinsdag 7 april 2026');
      assert.deepEqual(await voorgelezen(page, 'Met welk besluit bent u het niet eens?'), [
        'heading Met welk besluit bent u het niet eens?', 'textbox Om welk besluit gaat het?', 'textbox Welke datum staat er op de brief?',
        'DisclosureTriangle Waarom deze datum?', 'textbox Kenmerk of nummer van de brief (niet verplicht)', 'textbox Wie nam het besluit? (niet verplicht)',
        'button Mijn bezwaar gaat over nog een besluit', 'button Verder', 'button Vorige stap', ...ALTIJD,
      ]);
      await klik(page, 'button', 'Verder');
      await totGegevens(page);
      assert.deepEqual(await voorgelezen(page, 'Wie bent u?'), [
        'heading Wie bent u?', 'radio Voor mezelf', 'radio Voor mezelf, en iemand helpt mij', 'radio Voor mijn kind', 'radio Voor iemand anders',
        'radio Samen met anderen', 'radio Voor een bedrijf, vereniging of stichting', 'textbox Uw naam', 'textbox Straat', 'textbox Huisnummer',
        'textbox Postcode', 'textbox Woonplaats', 'button Verder', 'button Vorige stap', ...ALTIJD,
      ]);
      await vulGegevensIn(page);
      assert.deepEqual(await voorgelezen(page, 'Klopt alles?'), [
        'heading Klopt alles?', ...['Het besluit', 'Uw bezwaar', 'Bewijs', 'Uw gegevens', 'Contact'].flatMap((blok) => [`heading ${blok}`, `button Wijzig : ${blok}`]),
        'heading Wat gebeurt er als u verstuurt?', 'button Verstuur uw bezwaar', 'button Vorige stap', 'button Toch liever op papier', ...ALTIJD,
      ]);
    });
  });

  it('someone who reads English does the same in English', async () => {
    await aan('/lindeveld/en/object', async (page) => {
      await klik(page, 'link', 'Log in with DigiD');
      await logIn(page);
      await kop(page, 'Which decision do you disagree with?');
      await vul(page, 'Which decision is it about?', 'My income support was refused');
      await klik(page, 'button', 'Continue');
      await vul(page, 'What is wrong with the decision?', 'The savings are not mine.');
      await klik(page, 'button', 'Continue');
      await klik(page, 'button', 'Continue');
      await vul(page, 'Street', 'Lindelaan');
      await vul(page, 'House number', '12');
      await vul(page, 'Postcode', '2741 CD');
      await vul(page, 'Town', 'Lindeveld');
      await klik(page, 'button', 'Continue');
      await klik(page, 'button', 'Continue');
      await klik(page, 'button', 'Send your objection');
      await kop(page, 'Your objection has been received');
    });
  });
});

/** Below every screen of the form. */
const ALTIJD = ['button Verder op een ander apparaat', 'button Wis wat ik heb ingevuld'];

async function begin(page: Page) {
  await klik(page, 'link', 'Inloggen met DigiD');
  await logIn(page);
  await kop(page, 'Met welk besluit bent u het niet eens?');
}

/** Types as a person does, one key after the other. */
async function typ(page: Page, label: string, text: string) {
  await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).click();
  await page.keyboard.type(text);
}

/** From the words to the question who someone is. */
async function totGegevens(page: Page) {
  await kop(page, 'In uw eigen woorden');
  await vul(page, 'Wat klopt er niet aan het besluit?', 'Dit klopt niet.');
  await klik(page, 'button', 'Verder');
  await kop(page, 'Wilt u iets meesturen?');
  await klik(page, 'button', 'Verder');
  await kop(page, 'Wie bent u?');
}

async function totControle(page: Page) {
  await totGegevens(page);
  await vulGegevensIn(page);
}

async function verstuur(page: Page) {
  await kop(page, 'Klopt alles?');
  await klik(page, 'button', 'Verstuur uw bezwaar');
  await kop(page, 'Uw bezwaar is ontvangen');
}

/** The address of whoever sits here, whose fields have the same labels as that of another. */
async function adres(page: Page) {
  for (const [naam, text] of [['straat', 'Lindelaan'], ['huisnummer', '12'], ['postcode', '2741 CD'], ['plaats', 'Lindeveld']] as const) {
    const field = await page.waitForSelector(`>>> #veld-${naam}`, {visible: true});
    await field?.type(text);
  }
}
