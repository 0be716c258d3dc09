import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {adviesBijstand} from './diagnose-reis.js';
import {mens, type Samen} from './dossier-reis.js';
import {bekijkAlles, metAlles, metKleuren} from './dossier-schermen.js';
import {bezoeker, kies, klik, kop, teBreed, vul, zie} from './reis.js';

describe('on every screen', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  // A window of 1280 by 800, magnified twice, has room for half of that.
  const vergroot = {width: 640, height: 400, deviceScaleFactor: 2};

  it('fits at 200% from the first question to the advice', async () => {
    const {page} = await bezoeker(browser, vergroot);
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await kop(page, 'Waar gaat het over?');
    assert.equal(await teBreed(page), 0);
    await kies(page, 'Bijstand of ander geld van de gemeente');
    await kies(page, 'Ik krijg geen bijstand');
    await kies(page, 'Een besluit');
    await kop(page, 'Wanneer is de brief verstuurd?');
    assert.equal(await teBreed(page), 0);
    await vul(page, 'Datum', '23-2-2026');
    await klik(page, 'button', 'Verder');
    await kies(page, 'Er staat iets in dat niet klopt');
    await kies(page, 'Nee, het kan even wachten');
    await kies(page, 'Een ander besluit');
    await zie(page, 'dinsdag 7 april 2026');
    assert.equal(await teBreed(page), 0);
  });

  it('fits at 200% where an objection begins', async () => {
    const {page} = await bezoeker(browser, vergroot);
    await page.goto(`${demo.origin}/duinmeer/bezwaar-maken?vandaag=2026-03-03`);
    await klik(page, 'button', 'Maak een brief op papier');
    await kop(page, 'Met welk besluit bent u het niet eens?');
    assert.equal(await teBreed(page), 0);
  });

  // A window of 780 pixels, magnified four times.
  const sterkVergroot = {width: 195, height: 400, deviceScaleFactor: 4};

  for (const [path, words] of [['lindeveld/niet-eens', 'Waar gaat het over?'], ['duinmeer/bezwaar-maken', 'Bezwaar maken']] as const) {
    it(`scrolls only one way at 400% on ${path}`, async () => {
      const {page} = await bezoeker(browser, sterkVergroot);
      await page.goto(`${demo.origin}/${path}?vandaag=2026-03-03`);
      await kop(page, words);
      assert.equal(await teBreed(page), 0);
    });
  }

  it('is dark for who prefers that, with enough contrast at the question and at the advice', async () => {
    const {page} = await bezoeker(browser);
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    await page.goto(`${demo.origin}/duinmeer/niet-eens?vandaag=2026-03-03`);
    await kop(page, 'Waar gaat het over?');
    assert.ok(await brightness(page, 'bezwaar-diagnose >>> h2', 'color') > 150, 'light text');
    assert.ok(await brightness(page, 'body', 'backgroundColor') < 60, 'on a dark page');
    assert.deepEqual(await contrastProblems(page), []);
    await adviesBijstand(page);
    assert.deepEqual(await contrastProblems(page), []);
  });

  describe('of a case', () => {
    let zaak: Samen;
    before(async () => {
      const dag = '2026-05-14';
      const [burger, behandelaar] = await Promise.all([mens(browser, demo, 'burger', 'samira', {dag}), mens(browser, demo, 'behandelaar', 'lin-noor', {dag})]);
      zaak = await metAlles({burger, behandelaar});
    });

    for (const [naam, viewport, forced] of [
      ['at 320 pixels', {width: 320, height: 640}, 'none'], ['at 200%', vergroot, 'none'], ['in forced colours', {width: 390, height: 844}, 'active'],
    ] as const) {
      it(`shows a citizen and a handler every control ${naam}, without scrolling sideways`, async () => {
        for (const [{page}, terug, atLeast] of [[zaak.burger, 'Terug naar uw zaak', SCHERMEN], [zaak.behandelaar, 'Terug naar alle mogelijkheden', HANDELINGEN]] as const) {
          await page.setViewport(viewport);
          await metKleuren(page, forced);
          const {mis, schermen} = await bekijkAlles(page, terug);
          assert.deepEqual(mis, []);
          assert.deepEqual(atLeast.filter((one) => !schermen.includes(one)), [], schermen.join(', '));
        }
        assert.deepEqual([...zaak.burger.problems, ...zaak.behandelaar.problems], []);
      });
    }
  });

  for (const [path, words] of [
    ['niet-eens', ['14 0182', 'Raadhuisplein 1', 'Postbus 182']],
    ['bezwaar-maken', ['14 0182', 'Raadhuisplein 1', 'Postbus 182']],
    ['en/disagree', ['Call 14 0182', 'Raadhuisplein 1', 'Postbus 182']],
    ['en/object', ['Call 14 0182', 'Raadhuisplein 1', 'Postbus 182']],
  ] as const) {
    it(`keeps phone, counter and post inside the element on ${path} when the script is blocked`, async () => {
      const {page} = await bezoeker(browser);
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().includes('/bezwaarplatform/') ? request.abort('blockedbyclient') : request.continue()));
      await page.goto(`${demo.origin}/lindeveld/${path}`);
      const inside = await page.$eval('bezwaar-diagnose, bezwaar-indienen', (element) => (element as HTMLElement).innerText);
      for (const word of words) assert.ok(inside.includes(word), `${word} in ${inside}`);
    });
  }
});

/** Screens of a citizen that must have been opened. */
const SCHERMEN = [
  'Stuur waar de gemeente om vroeg', 'Klopt dit verslag?', 'Voorstel van de gemeente', 'Wilt u wachten op de beslissing?', 'Wilt u mediation?', 'Kan dit gesprek?',
  'Stel een ander moment voor', 'Zeg het gesprek af', 'Komt u naar de hoorzitting?', 'Stuur een bericht', 'Bel mij terug', 'Stel een gesprek voor', 'Stuur stukken',
  'Laat iemand meelezen', 'Wie keek in deze zaak?', 'Wilt u stoppen met uw bezwaar?',
];

/** Forms of a handler that must have been opened. */
const HANDELINGEN = [
  'Leg een gesprek vast', 'Stel een gesprek voor', 'Doe een voorstel', 'Vraag om stukken of om herstel', 'Zet stukken in het dossier', 'Verzet de hoorzitting',
  'Stel de beslissing uit (verdagen)', 'Leg de beslissing op bezwaar vast', 'Leg vast dat het bezwaar is ingetrokken',
];

/** How light a colour is, from 0 to 255. */
async function brightness(page: Page, selector: string, of: 'color' | 'backgroundColor'): Promise<number> {
  const found = await page.waitForSelector(selector);
  const colour = await found?.evaluate((element, name) => {
    // The canvas turns any notation into red, green and blue.
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return [];
    context.fillStyle = getComputedStyle(element)[name];
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, of) ?? [];
  return colour.reduce((sum, each) => sum + each, 0) / 3;
}

/** What axe says about contrast, inside the element too; it must have found text to look at. */
async function contrastProblems(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return await page.evaluate(`axe.run('bezwaar-diagnose', {runOnly: ['color-contrast']}).then(({passes, violations}) =>
    passes.length ? violations.flatMap(({nodes}) => nodes.map(({target, failureSummary}) => target.flat().join(' ') + ': ' + failureSummary)) : ['no text found'])`) as string[];
}
