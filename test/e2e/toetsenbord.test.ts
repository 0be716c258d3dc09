import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {fotoVanBrief, zaaknummer} from './indienen-reis.js';
import {bezoeker, focus, kop, pijlNaar, tabNaar, teBreed, zie, type Spoor} from './reis.js';

describe('by keyboard alone, on a screen of 320 pixels', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  it('goes from the letter to the receipt, reads each step aloud and never scrolls sideways', async () => {
    const spoor = await bezoeker(browser, {width: 320, height: 640});
    const {page} = spoor;
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await kop(page, 'Waar gaat het over?');
    await askedByKeyboard(page);
    await pressed(page, 'button Bezwaar maken');
    await kop(page, 'Bezwaar maken');
    await fits(page);
    await pressed(page, 'link Inloggen met DigiD');
    await page.waitForSelector('input[name="persoon"]', {visible: true});
    await fits(page);
    await pressed(page, 'button Inloggen');
    await objectedByKeyboard(page, await fotoVanBrief(browser));
    assert.match(await zaaknummer(page), /^LIN-2026-/);
    assert.deepEqual(spoor.problems, []);
  });

  for (const path of ['/', '/lindeveld/', '/duinmeer/', '/lindeveld/contact', '/duinmeer/zo-werkt-bezwaar', '/duinmeer/en/disagree', '/lindeveld/medewerkers', '/lindeveld/mijn-bezwaren']) {
    it(`shows ${path} without scrolling sideways`, async () => {
      const {page} = await onNarrowScreen(browser, demo.origin + path);
      await fits(page);
      await page.browserContext().close();
    });
  }
});

/** Every question of the diagnosis, the focus moving along to each new heading. */
async function askedByKeyboard(page: Page) {
  await answered(page, 'Bijstand of ander geld van de gemeente', 'Wat heeft de gemeente besloten?');
  await answered(page, 'Ik krijg geen bijstand', 'Wat voor brief hebt u?');
  await answered(page, 'Een besluit', 'Wanneer is de brief verstuurd?');
  await typed(page, 'textbox Datum', '23-2-2026');
  await page.keyboard.press('Enter');
  await focusIsOn(page, 'Welke reden staat in de brief?');
  await answered(page, 'Er staat iets in dat niet klopt', 'Komt u nu in de problemen?');
  await answered(page, 'Nee, het kan even wachten', 'Wat wilt u het liefst?');
  await answered(page, 'Een ander besluit', 'Dit kunt u doen voor uw bijstand');
}

/** The form, with a photo. */
async function objectedByKeyboard(page: Page, foto: string) {
  await focusIsOn(page, 'Met welk besluit bent u het niet eens?');
  await pressed(page, 'button Verder');
  await focusIsOn(page, 'In uw eigen woorden');
  await typed(page, 'textbox Wat klopt er niet aan het besluit?', 'Het spaargeld is van mijn moeder.');
  await pressed(page, 'button Verder');
  await focusIsOn(page, 'Wilt u iets meesturen?');
  await tabNaar(page, 'button Kies bestanden');
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.keyboard.press('Enter')]);
  await chooser.accept([foto]);
  await zie(page, 'Ontvangen door de gemeente.');
  await pressed(page, 'button Verder');
  await focusIsOn(page, 'Wie bent u?');
  for (const [label, text] of [['Straat', 'Lindelaan'], ['Huisnummer', '12'], ['Postcode', '2741 CD'], ['Woonplaats', 'Lindeveld']] as const) {
    await typed(page, `textbox ${label}`, text);
  }
  await page.keyboard.press('Enter');
  await focusIsOn(page, 'Hoe bereiken wij u?');
  await fits(page);
  await pressed(page, 'button Verder');
  await focusIsOn(page, 'Klopt alles?');
  await fits(page);
  await pressed(page, 'button Verstuur uw bezwaar');
  await focusIsOn(page, 'Uw bezwaar is ontvangen');
  await fits(page);
}

async function answered(page: Page, option: string, next: string) {
  await pijlNaar(page, option);
  await page.keyboard.press('Enter');
  await focusIsOn(page, next);
  await fits(page);
}

async function pressed(page: Page, wanted: string) {
  await tabNaar(page, wanted);
  await page.keyboard.press('Enter');
}

async function typed(page: Page, wanted: string, text: string) {
  await tabNaar(page, wanted);
  await page.keyboard.type(text);
}

/** The new heading is there and has the focus, so that a screen reader reads it. */
async function focusIsOn(page: Page, heading: string) {
  await kop(page, heading);
  assert.equal(await focus(page), `heading ${heading}`);
}

async function fits(page: Page) {
  assert.equal(await teBreed(page), 0, `the page is as wide as the screen at ${page.url()}`);
}

async function onNarrowScreen(browser: Browser, url: string): Promise<Spoor> {
  const spoor = await bezoeker(browser, {width: 320, height: 640});
  await spoor.page.goto(url, {waitUntil: 'networkidle0'});
  return spoor;
}
