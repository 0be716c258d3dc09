import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {bezoeker, klik, kop, tekst, zie} from './reis.js';

describe('npm start', {timeout: 300_000}, () => {
  let browser: Browser;
  let demo: Demo;
  before(async () => {
    browser = await launch();
    demo = await Demo.start({alsGebruiker: true});
  });
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  it('prints one address per entrance, and nothing else', () => {
    const lines = demo.output.trim().split('\n').filter((line) => !line.startsWith('Bouwen'));
    const addresses = lines.slice(0, -1).map((line) => line.replace(demo.origin, '').replace(demo.extern, 'extern').split(' ')[0]);
    assert.deepEqual(addresses, ['/', '/lindeveld/niet-eens', '/lindeveld/medewerkers', '/duinmeer/niet-eens', '/duinmeer/medewerkers', 'extern/cms-streng']);
    assert.match(lines.at(-1) ?? '', /^Klaar/);
  });

  it('opens on links that all lead somewhere', async () => {
    const {page} = await bezoeker(browser);
    const known = new Set<string>();
    const toDo = [`${demo.origin}/`];
    for (const url of toDo) {
      if (known.has(url)) continue;
      known.add(url);
      const answer = await page.goto(url, {waitUntil: 'domcontentloaded'});
      assert.equal(answer?.status(), 200, url);
      const links = await page.$$eval('a[href^="/"], a[href^="http"]', (all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*/, '')));
      toDo.push(...links);
    }
    assert.ok(known.size > 20, `${known.size} pages`);
  });

  it('shows the handler of each municipality her own objections', async () => {
    const lindeveld = await asEmployee(browser, `${demo.origin}/lindeveld/medewerkers`, 'lin-noor');
    assert.match(lindeveld, /Lopende bezwaren: 7\./);
    assert.match(lindeveld, /De heer F\. Exempel/);
    const duinmeer = await asEmployee(browser, `${demo.origin}/duinmeer/medewerkers`, 'dui-fleur');
    assert.match(duinmeer, /Mevrouw P\. Origineel/);
    assert.doesNotMatch(duinmeer, /Exempel/);
  });

  it('moves page and backend to another day together, and back', async () => {
    const {page} = await bezoeker(browser);
    await page.goto(`${demo.origin}/lindeveld/medewerkers?vandaag=2027-01-04`);
    await zie(page, 'Vandaag is maandag 4 januari 2027.');
    await logInAs(page, 'lin-noor');
    await zie(page, 'Vandaag, maandag 4 januari 2027');
    await klik(page, 'button', 'Terug naar vandaag');
    await page.waitForFunction('!document.cookie.includes("demo-vandaag")');
    const today = new Date().toLocaleDateString('nl-NL', {dateStyle: 'full', timeZone: 'Europe/Amsterdam'});
    await zie(page, `Vandaag is ${today}.`);
    await zie(page, `Vandaag, ${today}`);
  });

  it('stops cleanly and adds no example a second time', async () => {
    const {port, dataDir} = demo;
    await demo.interrupt();
    assert.equal(await demo.gone, 0);
    demo = await Demo.start({alsGebruiker: true, port, dataDir});
    assert.match(await asEmployee(browser, `${demo.origin}/lindeveld/medewerkers`, 'lin-noor'), /Lopende bezwaren: 7\./);
  });
});

/** All text of a page for employees, logged in. */
async function asEmployee(browser: Browser, url: string, persoon: string): Promise<string> {
  const {page} = await bezoeker(browser, {width: 1200, height: 900});
  await page.goto(url);
  await logInAs(page, persoon);
  const text = await tekst(page);
  await page.browserContext().close();
  return text;
}

async function logInAs(page: Page, persoon: string) {
  const login = await page.waitForSelector('>>> a[href*="methode=medewerker"]', {visible: true});
  await login?.click();
  await (await page.waitForSelector(`input[value="${persoon}"]`, {visible: true}))?.click();
  await klik(page, 'button', 'Inloggen');
  await kop(page, 'Werkvoorraad');
  await zie(page, 'Lopende bezwaren');
}
