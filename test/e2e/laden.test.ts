import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {adviesBijstand} from './diagnose-reis.js';
import {bezoeker, focus, kies, klik, kop, tekst, vul, zie} from './reis.js';

const EERSTE = 'Waar gaat het over?';
const TWEEDE = 'Wat heeft de gemeente besloten?';
const MISLUKT = 'De volgende vraag kan niet worden geladen';

describe('coming in over a bad line', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  it('asks its first question after three answers, of which it asks two together', async () => {
    const {page} = await bezoeker(browser);
    const held: HTTPRequest[] = [];
    let answered = 0;
    await intercept(page, (request) => {
      if (!isOurs(request)) return void request.continue();
      if (answered++ === 0) return void request.continue();
      held.push(request);
      // The second answer waits until the third request is there; every other one waits for ever.
      if (held.length === 2) for (const one of held) void one.continue();
    });
    await page.goto(`${demo.origin}/lindeveld/niet-eens`, {waitUntil: 'domcontentloaded'});
    await kop(page, EERSTE);
    await klik(page, 'button', 'Verder');
    await zie(page, 'Kies het antwoord dat het beste past.');
    await close(page);
  });

  it('never holds up the page of the municipality itself', async () => {
    const {page} = await bezoeker(browser);
    await page.goto(`${demo.origin}/lindeveld/niet-eens`);
    await kop(page, EERSTE);
    const blocking = await page.evaluate(() => (performance.getEntriesByType('resource') as (PerformanceResourceTiming & {renderBlockingStatus?: string})[])
      .filter(({name, renderBlockingStatus}) => name.includes('/bezwaarplatform/') && renderBlockingStatus !== 'non-blocking').map(({name}) => name));
    assert.deepEqual(blocking, []);
    assert.equal(await page.evaluate(() => document.querySelectorAll('head [href*="bezwaarplatform"], script[src*="bezwaarplatform"]:not([type="module"])').length), 0);
    await close(page);
  });

  it('goes on as if nothing happened when a part breaks that this person does not need', async () => {
    const {page, requests} = await bezoeker(browser);
    await intercept(page, (request) => void (/\/inhoud-(woo|plan)-/.test(request.url()) ? broken(request) : request.continue()));
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await adviesBijstand(page);
    await zie(page, 'dinsdag 7 april 2026');
    assert.equal(requests.filter((line) => line.includes('/inhoud-woo-')).length, 1, 'nobody asks again for what failed');
    await close(page);
  });

  it('asks every question it has, and stops only where the part with the terms is missing', async () => {
    const {page, problems} = await bezoeker(browser);
    await intercept(page, (request) => void (request.url().includes('/inhoud-onderwerp-') ? broken(request) : request.continue()));
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await kies(page, 'Bijstand of ander geld van de gemeente');
    await kies(page, 'Ik krijg geen bijstand');
    await kies(page, 'Een besluit');
    await vul(page, 'Datum', '23-2-2026');
    await klik(page, 'button', 'Verder');
    await kop(page, MISLUKT);
    assert.deepEqual(problems.filter((problem) => !problem.includes('503')), []);
    await close(page);
  });

  it('says so when a part breaks that this person needs, and keeps the answers when the page is loaded again', async () => {
    const {page, requests} = await bezoeker(browser);
    let isBroken = true;
    await intercept(page, (request) => void (isBroken && request.url().includes('/inhoud-inkomen-') ? broken(request) : request.continue()));
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await kies(page, 'Bijstand of ander geld van de gemeente');
    await kop(page, MISLUKT);
    assert.match(await tekst(page), /14 0182.*Raadhuisplein 1.*Postbus 182/, 'phone, counter and post stand below it');
    await klik(page, 'button', 'Probeer het opnieuw');
    await zie(page, 'Laad dan deze pagina opnieuw. Uw antwoorden blijven staan.');
    assert.equal(await focus(page), `heading ${MISLUKT}`);
    const parts = requests.filter((line) => line.includes('/inhoud-') && !line.includes('/inhoud-inkomen-'));
    assert.equal(new Set(parts).size, parts.length, 'what had come in is not asked for again');
    isBroken = false;
    await klik(page, 'button', 'Laad deze pagina opnieuw');
    await kop(page, TWEEDE);
    await kies(page, 'Ik krijg geen bijstand');
    await kop(page, 'Wat voor brief hebt u?');
    await close(page);
  });

  it('keeps the first answer too when the code of all later screens breaks', async () => {
    const {page} = await bezoeker(browser);
    let isBroken = true;
    await intercept(page, (request) => void (isBroken && request.url().includes('/later-') ? broken(request) : request.continue()));
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await kies(page, 'Bijstand of ander geld van de gemeente');
    await klik(page, 'button', 'Probeer het opnieuw');
    isBroken = false;
    await klik(page, 'button', 'Laad deze pagina opnieuw');
    await kop(page, TWEEDE);
    await close(page);
  });

  it('goes on by itself once the line is back, when the browser asks again', async () => {
    const {page} = await bezoeker(browser);
    let isBroken = true;
    await intercept(page, (request) => {
      if (isBroken && request.url().includes('/inhoud-inkomen-')) return void request.abort('internetdisconnected');
      void request.continue();
    });
    await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
    await kies(page, 'Bijstand of ander geld van de gemeente');
    await kop(page, MISLUKT);
    isBroken = false;
    await klik(page, 'button', 'Probeer het opnieuw');
    // Browsers differ: one that remembers the failure offers the second way.
    const here = await Promise.race([kop(page, TWEEDE).then(() => TWEEDE), zie(page, 'Laad dan deze pagina opnieuw.').then(() => MISLUKT)]);
    if (here === MISLUKT) await klik(page, 'button', 'Laad deze pagina opnieuw');
    await kop(page, TWEEDE);
    await close(page);
  });

  for (const [width, height] of [[390, 844], [1280, 800]] as const) {
    it(`moves nothing at ${width} pixels when the script comes a second and a half late`, async () => {
      await Promise.all(['lindeveld/niet-eens', 'lindeveld/en/disagree', 'duinmeer/bezwaar-maken'].map(async (path) => {
        const {page} = await bezoeker(browser, {width, height});
        await page.evaluateOnNewDocument(SHIFTS);
        await intercept(page, (request) => void setTimeout(() => void request.continue(), request.url().endsWith('/bezwaar.js') ? 1500 : 0));
        await page.goto(`${demo.origin}/${path}`);
        await page.waitForSelector(':is(bezwaar-diagnose, bezwaar-indienen) >>> form', {visible: true});
        await page.waitForNetworkIdle({idleTime: 300});
        await staatStil(page);
        await close(page);
      }));
    });

    it(`moves nothing at ${width} pixels from question to question, also when the next part is late`, async () => {
      const {page} = await bezoeker(browser, {width, height});
      await page.evaluateOnNewDocument(SHIFTS);
      await intercept(page, (request) => void setTimeout(() => void request.continue(), request.url().includes('/inhoud-inkomen-') ? 2500 : 0));
      await page.goto(`${demo.origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
      await kies(page, 'Bijstand of ander geld van de gemeente');
      await kop(page, 'Een ogenblik…');
      await kop(page, TWEEDE);
      await kies(page, 'Ik krijg geen bijstand');
      await kop(page, 'Wat voor brief hebt u?');
      await page.waitForNetworkIdle({idleTime: 600});
      await staatStil(page);
      await close(page);
    });
  }
});

const isOurs = (request: HTTPRequest) => /\/bezwaarplatform\/|\/api\/v1\//.test(request.url());

/** Nobody waits any more, so what is held must not stay behind. */
const close = (page: Page) => page.browserContext().close();

async function intercept(page: Page, answer: (request: HTTPRequest) => void) {
  await page.setRequestInterception(true);
  page.on('request', answer);
}

/** A server that is there and cannot answer: browsers remember that for as long as the page is open. */
const broken = (request: HTTPRequest) => request.respond({status: 503, body: ''});

/** Keeps what shifted without anybody having touched anything in the half second before. As text: it runs before the page does. */
const SHIFTS = `globalThis.verschoven = [];
new PerformanceObserver((list) => {
  for (const {value, hadRecentInput, sources} of list.getEntries()) {
    const wat = sources.map(({node, previousRect, currentRect}) => (node?.className || node?.nodeName) + ' ' + previousRect.y + ' > ' + currentRect.y);
    if (!hadRecentInput) globalThis.verschoven.push({value, wat: wat.join(', ')});
  }
}).observe({type: 'layout-shift', buffered: true});`;

/** Fails when more than one fiftieth of the screen shifted, and says what did. */
async function staatStil(page: Page) {
  const shifts = await page.evaluate('globalThis.verschoven') as readonly {readonly value: number; readonly wat: string}[];
  const total = shifts.reduce((sum, {value}) => sum + value, 0);
  assert.ok(total <= 0.02, `shifted by ${total}: ${shifts.map(({wat}) => wat).join('; ')}`);
}
