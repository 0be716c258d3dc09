import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {logIn, vulGegevensIn} from './indienen-reis.js';
import {bezoeker, klik, kop, tekst, vul} from './reis.js';

/** `CUTS=all` cuts every request from the first field to the receipt; by default only the one that hands in. */
const ALL = process.env['CUTS'] === 'all';

/** Before the request leaves, or after the backend has answered it. */
type Knip = 'ervoor' | 'antwoord-kwijt';

describe('a line that breaks once, while somebody objects', {timeout: 900_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    [browser, demo] = await Promise.all([launch(), Demo.start()]);
  });
  after(() => Promise.all([browser.close(), demo.stop()]));

  it('never makes the screen say more than is true, and loses or doubles nothing', async (test) => {
    const {asked} = await reis(-1, 'ervoor');
    const numbers = asked.flatMap((request, index) => (ALL || /^PUT .*\/indieningen\/[^/]+$/.test(request) ? [index] : []));
    assert.ok(numbers.length, asked.join('\n'));
    for (const number of numbers) {
      for (const knip of ['ervoor', 'antwoord-kwijt'] as const) {
        const {nieuw, onwaar} = await reis(number, knip);
        assert.deepEqual({nieuw, onwaar}, {nieuw: 1, onwaar: []}, `${knip} at ${number}: ${asked[number]}`);
      }
    }
    test.diagnostic(`${numbers.length * 2} cuts in ${asked.length} requests: 0 lost, 0 double, 0 untrue`);
  });

  /** From the first field to the receipt, by somebody who presses on: what was asked, how many objections came of it, and what the screen said untruly. */
  async function reis(number: number, knip: Knip) {
    const {page} = await bezoeker(browser);
    const lijn = await Lijn.aan(page, number, knip);
    await page.goto(`${demo.origin}/lindeveld/bezwaar-maken`);
    await klik(page, 'link', 'Inloggen met DigiD');
    await logIn(page);
    await kop(page, 'Met welk besluit bent u het niet eens?');
    const eerst = await aantal(page);
    lijn.telt = true;
    await vul(page, 'Om welk besluit gaat het?', 'Mijn bijstand is geweigerd');
    await klik(page, 'button', 'Verder');
    await vul(page, 'Wat klopt er niet aan het besluit?', 'Het spaargeld is niet van mij.');
    await klik(page, 'button', 'Verder');
    await kop(page, 'Wilt u iets meesturen?');
    await klik(page, 'button', 'Verder');
    await vulGegevensIn(page);
    const onwaar = await verstuur(page, lijn);
    lijn.telt = false;
    const nieuw = await aantal(page) - eerst;
    await page.browserContext().close();
    return {asked: lijn.asked, nieuw, onwaar};
  }
});

// As text: both run in the page. What was said of the try before is kept in mind, for it stays on screen until this one has begun.
const MELDING = `document.querySelector('bezwaar-indienen').shadowRoot.querySelector('[part="melding"][role="alert"]')`;
const ONTHOUD = `globalThis.eerder = ${MELDING}`;
/** Nothing is being sent any more, and the screen says how it ended. */
const IS_KLAAR = `(() => {
  const {shadowRoot: root} = document.querySelector('bezwaar-indienen');
  const melding = ${MELDING};
  return !root.querySelector('[type="submit"][aria-disabled="true"]') && (root.querySelector('[part="ontvangst"]') !== null || (melding !== null && melding !== globalThis.eerder));
})()`;

/** Presses until there is a receipt, and checks each time that the screen is right about it. */
async function verstuur(page: Page, lijn: Lijn): Promise<readonly string[]> {
  const onwaar: string[] = [];
  for (let tries = 0; tries < 4; tries++) {
    await page.evaluate(ONTHOUD);
    await klik(page, 'button', 'Verstuur uw bezwaar');
    await page.waitForFunction(IS_KLAAR, {polling: 100});
    const text = await tekst(page);
    const isOntvangen = text.includes('Uw bezwaar is ontvangen');
    if (isOntvangen !== /LIN-\d{4}-\d{4}-\d{4}/.test(text)) onwaar.push(text);
    if (lijn.isBewaard && text.includes('Uw bezwaar is niet verstuurd')) onwaar.push(text);
    if (isOntvangen) return onwaar;
    if (!text.includes('Het spaargeld is niet van mij.')) onwaar.push(`the words are gone: ${text}`);
  }
  return [...onwaar, 'no receipt after four tries'];
}

/** How many objections this person has. */
async function aantal(page: Page): Promise<number> {
  return page.evaluate(`fetch('/lindeveld/api/v1/bezwaren').then((answer) => answer.json()).then(({bezwaren}) => bezwaren.length)`) as Promise<number>;
}

/** The line between a browser and the backend, which breaks once. */
class Lijn {
  readonly asked: string[] = [];
  /** Whether requests count by now. */
  telt = false;
  /** Whether the backend took the objection in, whatever the browser heard of it. */
  isBewaard = false;

  private constructor(private readonly page: Page, private readonly number: number, private readonly knip: Knip) {}

  static async aan(page: Page, number: number, knip: Knip): Promise<Lijn> {
    const lijn = new Lijn(page, number, knip);
    await page.setRequestInterception(true);
    page.on('request', (request) => void lijn.volg(request));
    return lijn;
  }

  private async volg(request: HTTPRequest) {
    const url = new URL(request.url());
    if (!this.telt || !url.pathname.includes('/api/')) return request.continue();
    this.asked.push(`${request.method()} ${url.pathname}`);
    if (this.asked.length - 1 !== this.number) return request.continue();
    if (this.knip === 'antwoord-kwijt') await this.stuurDoor(request);
    return request.abort('connectionreset');
  }

  /** The backend gets it, and nobody hears what it said. */
  private async stuurDoor(request: HTTPRequest) {
    const cookies = await this.page.browserContext().cookies();
    const body = request.postData() ?? await request.fetchPostData();
    const answer = await fetch(request.url(), {
      method: request.method(),
      headers: {...request.headers(), origin: new URL(request.url()).origin, cookie: cookies.map(({name, value}) => `${name}=${value}`).join('; ')},
      ...(body !== undefined && request.method() !== 'GET' && {body}),
    });
    this.isBewaard ||= answer.status === 201 && /\/indieningen\/[^/]+$/.test(request.url());
    await answer.arrayBuffer();
  }
}
