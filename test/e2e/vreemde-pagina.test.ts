import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {adviesBijstand} from './diagnose-reis.js';
import {bezoeker, kies, kop, tekst, zie} from './reis.js';

describe('on a page that does not cooperate, from another origin', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  it("works under default-src 'none' with one script host, without a single violation", async () => {
    const {page, problems, requests} = await bezoeker(browser);
    const answer = await page.goto(`${demo.extern}/cms-streng`);
    assert.match(answer?.headers()['content-security-policy'] ?? '', /^default-src 'none'; script-src http:\/\/localhost:\d+; connect-src http:\/\/localhost:\d+; .*require-trusted-types-for 'script'; trusted-types lit-html$/);
    await page.evaluate(() => {
      document.cookie = 'demo-vandaag=2026-03-03';
      document.querySelector('bezwaar-diagnose')?.setAttribute('vandaag', '2026-03-03');
    });
    await adviesBijstand(page);
    await zie(page, 'dinsdag 7 april 2026');
    assert.ok((await tekst(page)).includes('Postbus 182'), 'the contact details came from the backend of another origin');
    assert.ok(requests.some((line) => line.includes(`:${demo.port + 2}/bezwaarplatform/`)), 'the script came from another origin');
    assert.deepEqual(problems, []);
  });

  it('keeps its looks among styles that shout', async () => {
    const {page} = await bezoeker(browser);
    await page.goto(`${demo.extern}/cms-streng`);
    await kop(page, 'Waar gaat het over?');
    const looks = await looksOf(page, 'button.knop');
    assert.equal(looks.textTransform, 'none');
    assert.equal(looks.backgroundColor === 'rgb(255, 105, 180)', false, 'not hot pink');
    assert.ok(parseFloat(looks.fontSize) >= 16, `readable, not ${looks.fontSize}`);
    assert.ok(parseFloat(looks.height) >= 44, `large enough to press, not ${looks.height}`);
    const label = await looksOf(page, 'label.keuze');
    assert.equal(label.whiteSpace, 'normal');
    assert.equal(label.textAlign, 'start');
  });

  it('leaves the styles of the page as they were', async () => {
    const {page} = await bezoeker(browser);
    await page.goto(`${demo.extern}/cms-streng`);
    const look = () => page.$eval('main > h2', (heading) => getComputedStyle(heading).cssText);
    const before = await look();
    await kop(page, 'Waar gaat het over?');
    assert.equal(await look(), before);
    assert.equal(await page.evaluate(() => document.querySelectorAll('head style, head link').length), 1);
  });

  it('stands twice on a page that loads it three times in two versions', async () => {
    const {page, problems} = await bezoeker(browser);
    await page.goto(`${demo.extern}/dubbel`);
    await kop(page, 'Waar gaat het over?');
    await kies(page, 'Bijstand of ander geld van de gemeente');
    await kop(page, 'Wat heeft de gemeente besloten?');
    const second = await page.$eval('#tweede', (element) => element.shadowRoot?.querySelector('h2')?.textContent);
    assert.equal(second?.trim(), 'Waar gaat het over?', 'the second element kept its own place');
    assert.deepEqual(problems, []);
  });
});

/** The computed style of the first match inside the element. */
async function looksOf(page: Page, selector: string) {
  const found = await page.waitForSelector(`bezwaar-diagnose >>> ${selector}`, {visible: true});
  if (!found) throw new Error(`No ${selector}`);
  return found.evaluate((element) => {
    const {textTransform, backgroundColor, fontSize, height, whiteSpace, textAlign} = getComputedStyle(element);
    return {textTransform, backgroundColor, fontSize, height, whiteSpace, textAlign};
  });
}
