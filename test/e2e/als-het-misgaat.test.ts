import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {adviesBijstand} from './diagnose-reis.js';
import {bezoeker, kies, klik, kop, tekst, vul, zie} from './reis.js';

describe('when something is not there', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  for (const path of ['niet-eens', 'bezwaar-maken', 'mijn-bezwaren', 'medewerkers', 'en/disagree', 'en/object']) {
    it(`keeps a phone number on ${path} when the script is blocked`, async () => {
      const {page} = await bezoeker(browser);
      await refuse(page, (request) => request.url().endsWith('/bezwaar.js'));
      await page.goto(`${demo.origin}/lindeveld/${path}`);
      const main = await page.$eval('main', (element) => element.innerText);
      assert.match(main, /14 0182|toestel 4040/);
    });
  }

  it('keeps a way on paper without any script', async () => {
    const {page} = await bezoeker(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${demo.origin}/duinmeer/bezwaar-maken`);
    const main = await page.$eval('main', (element) => element.innerText);
    assert.match(main, /Op papier kan wel/);
    assert.match(main, /Postbus 229/);
  });

  it('still finds the last day when the backend is down, and tells nobody an answer', async () => {
    const {page, problems} = await bezoeker(browser);
    await refuse(page, isApi);
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await adviesBijstand(page);
    await zie(page, 'dinsdag 7 april 2026');
    assert.deepEqual(problems.filter((problem) => !problem.includes('ERR_CONNECTION_REFUSED')), []);
  });

  it('makes the letter to post when the backend is down', async () => {
    const {page} = await bezoeker(browser);
    await refuse(page, isApi);
    await page.goto(`${demo.origin}/lindeveld/bezwaar-maken?vandaag=2026-03-03`);
    await zie(page, 'Inloggen lukt nu niet.');
    await klik(page, 'button', 'Maak een brief op papier');
    await vul(page, 'Om welk besluit gaat het?', 'Mijn bijstand is geweigerd');
    await klik(page, 'button', 'Verder');
    await vul(page, 'Wat klopt er niet aan het besluit?', 'Het spaargeld is van mijn moeder.');
    await klik(page, 'button', 'Verder');
    await kop(page, 'Wie bent u?');
    for (const [label, text] of [['Uw naam', 'Samira El Amrani'], ['Straat', 'Lindelaan'], ['Huisnummer', '12'], ['Postcode', '2741 CD'], ['Woonplaats', 'Lindeveld']] as const) {
      await vul(page, label, text);
    }
    await klik(page, 'button', 'Verder');
    await kop(page, 'Hoe bereiken wij u?');
    await klik(page, 'button', 'Verder');
    await kop(page, 'Uw brief');
    assert.match(await tekst(page), /Het spaargeld is van mijn moeder\./);
  });

  it('gives everything to print and sign when the letter itself does not come', async () => {
    const {page} = await bezoeker(browser);
    await refuse(page, (request) => request.url().includes('/brief-'));
    await page.goto(`${demo.origin}/lindeveld/bezwaar-maken?vandaag=2026-03-03`);
    await klik(page, 'checkbox', 'Ik heb haast. Vraag mij alleen het nodige.');
    await klik(page, 'button', 'Maak een brief op papier');
    for (const [label, text] of [['Om welk besluit gaat het?', 'Mijn bijstand is geweigerd'], ['Uw naam', 'Samira El Amrani'], ['Straat en huisnummer', 'Lindelaan 12'], ['Postcode en woonplaats', '2741 CD Lindeveld']] as const) {
      await vul(page, label, text);
    }
    await klik(page, 'button', 'Verder');
    await kop(page, 'Uw brief');
    await zie(page, 'De brief kan nu niet worden gemaakt.');
    assert.match(await tekst(page), /Mijn bijstand is geweigerd[\s\S]*Samira El Amrani[\s\S]*Print deze pagina/);
  });

  it('asks for static files and the municipality only, whatever the answers are', async () => {
    const [poor, parked] = [await bezoeker(browser), await bezoeker(browser)];
    await poor.page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await adviesBijstand(poor.page);
    await parked.page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await kies(parked.page, 'Een parkeerbon of een boete');
    await parked.page.waitForNetworkIdle({idleTime: 300});
    const asked = poor.requests.filter((line) => !line.includes(' data:')).map((line) => line.replace(demo.origin, ''));
    const other = asked.filter((line) => !/^GET \/(demo|thema|bezwaarplatform)\/[^?]+$/.test(line));
    assert.deepEqual(other, ['GET /lindeveld/niet-eens?vandaag=2026-03-03', 'GET /lindeveld/api/v1/gemeente']);
    assert.deepEqual(parked.requests, poor.requests, 'other answers, the same requests');
  });

  it('speaks English on the English pages, from question to form', async () => {
    const {page, problems} = await bezoeker(browser);
    await page.goto(`${demo.origin}/lindeveld/en/disagree?vandaag=2026-03-03`);
    await kop(page, 'What is it about?');
    await kies(page, 'Social assistance or other money from the municipality', 'Continue');
    await kies(page, 'I do not get social assistance', 'Continue');
    await kies(page, 'A decision', 'Continue');
    await kop(page, 'When was the letter sent?');
    await vul(page, 'Date', '23-2-2026');
    await klik(page, 'button', 'Continue');
    await kies(page, 'It says something that is not true', 'Continue');
    await kies(page, 'No, it can wait a while', 'Continue');
    await kies(page, 'A different decision', 'Continue');
    await zie(page, '7 April 2026');
    assert.doesNotMatch(await dutchIn(page), /\b(gemeente|bezwaar maken|laatste dag|antwoord)\b/i);
    await klik(page, 'button', 'Make an objection');
    await kop(page, 'Make an objection');
    await klik(page, 'link', 'Log in with DigiD');
    await klik(page, 'button', 'Inloggen');
    await kop(page, 'Which decision do you disagree with?');
    assert.deepEqual(problems, []);
  });
});

const isApi = (request: HTTPRequest) => request.url().includes('/api/v1/');

/** As if nothing listens there. */
async function refuse(page: Page, matches: (request: HTTPRequest) => boolean) {
  await page.setRequestInterception(true);
  page.on('request', (request) => void (matches(request) ? request.abort('connectionrefused') : request.continue()));
}

/** What the element says, without the addresses and names that stay Dutch. */
async function dutchIn(page: Page): Promise<string> {
  const advice = await page.waitForSelector('bezwaar-diagnose >>> section[part="uitkomst"]', {visible: true});
  return (await advice?.evaluate((section) => {
    const copy = section.cloneNode(true) as Element;
    for (const dutch of copy.querySelectorAll('[lang="nl"]')) dutch.remove();
    return copy.textContent;
  })) ?? '';
}
