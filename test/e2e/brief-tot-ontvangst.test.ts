import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from '../support/node/browser.mjs';
import {Demo} from '../support/node/demo.js';
import {adviesBijstand} from './diagnose-reis.js';
import {fotoVanBrief, logIn, vulIn, zaaknummer} from './indienen-reis.js';
import {bezoeker, klik, kop, tekst, zie, type Spoor} from './reis.js';

const POSTGRES = 'postgres://postgres@127.0.0.1:5432';

describe('from the letter to a receipt that proves it', {timeout: 300_000}, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  it('keeps the objection of 23 February when the backend is killed right after it was stored', async () => {
    await journey(browser);
  });

  it('does the same on PostgreSQL', async (test) => {
    const database = `bezwaar_e2e_${randomBytes(4).toString('hex')}`;
    if (!(await sql(`create database ${database}`))) return test.skip('no PostgreSQL answers at 127.0.0.1:5432');
    try {
      await journey(browser, `${POSTGRES}/${database}`);
    } finally {
      await sql(`drop database ${database} with (force)`);
    }
  });
});

/** The whole way, with the backend killed on it and started again. Everything the citizen sees is read from the screen. */
async function journey(browser: Browser, databaseUrl?: string) {
  const place = databaseUrl ? {databaseUrl} : {};
  const breaking = await Demo.start({...place, storing: 'na-indienen'});
  const spoor = await bezoeker(browser);
  try {
    await untilReview(spoor, breaking.origin, await fotoVanBrief(browser));
    await klik(spoor.page, 'button', 'Verstuur uw bezwaar');
    assert.equal(await breaking.gone, 'SIGKILL');
    await zie(spoor.page, 'Wij weten niet zeker of uw bezwaar is aangekomen');
    const again = await Demo.start({...place, port: breaking.port, dataDir: breaking.dataDir});
    await sendAgain(spoor).finally(() => again.stop());
  } finally {
    await breaking.stop();
    await spoor.page.browserContext().close();
  }
}

/** From the first question to the last screen before sending. */
async function untilReview({page, problems}: Spoor, origin: string, foto: string) {
  await page.goto(`${origin}/lindeveld/niet-eens?vandaag=2026-03-03`);
  await adviesBijstand(page);
  await showsWhy(page);
  await klik(page, 'button', 'Bezwaar maken');
  await klik(page, 'link', 'Inloggen met DigiD');
  await logIn(page);
  await showsHandover(page);
  await vulIn(page, foto);
  assert.deepEqual(problems, [], 'nothing went wrong so far');
}

/** The same click on the same page, now that the backend is there again. */
async function sendAgain(spoor: Spoor) {
  const {page} = spoor;
  const stored = await receipt(spoor);
  assert.ok(stored, 'the objection was stored before anybody heard of it');
  await klik(page, 'button', 'Verstuur uw bezwaar');
  await kop(page, 'Uw bezwaar is ontvangen');
  assert.equal(await receipt(spoor), stored, 'the same receipt, to the byte');
  assert.equal(await zaaknummer(page), (JSON.parse(stored) as {zaaknummer: string}).zaaknummer);
  await findsItBack(page, await zaaknummer(page));
}

/** The last day and what moved it there: Easter Monday (Algemene termijnenwet 1 and 3). */
async function showsWhy(page: Page) {
  await zie(page, 'dinsdag 7 april 2026');
  const why = await page.waitForSelector('>>> details[part="uitleg"] summary', {visible: true});
  await why?.click();
  await zie(page, 'tweede paasdag');
  assert.match(await tekst(page), /Gewoon geteld is de laatste dag maandag 6 april 2026\. .*tweede paasdag.* dinsdag 7 april 2026/);
}

/** What the diagnosis knew need not be typed again. */
async function showsHandover(page: Page) {
  await kop(page, 'Met welk besluit bent u het niet eens?');
  await zie(page, 'dinsdag 7 april 2026');
  const date = await page.waitForSelector('>>> input[name="datum"]', {visible: true});
  assert.equal(await date?.evaluate((input) => (input as HTMLInputElement).value), '23-2-2026');
}

async function findsItBack(page: Page, number: string) {
  await klik(page, 'link', 'Mijn bezwaren');
  await kop(page, 'Uw bezwaren');
  const list = await page.$$('>>> li.zaak');
  assert.equal(list.length, 1, 'one objection');
  await klik(page, 'button', 'Besluit over mijn aanvraag voor bijstand');
  await zie(page, number);
  const dossier = await tekst(page);
  assert.match(dossier, /uiterlijk op vrijdag 6 maart 2026/);
  assert.match(dossier, /foto brief\.jpg/);
}

/** The receipt as the backend has it now, asked for with the key that the browser made. */
async function receipt({page, requests}: Spoor): Promise<string | undefined> {
  const put = requests.findLast((line) => /^PUT .*\/indieningen\/[0-9a-f-]{36}$/.test(line));
  const url = put?.replace('PUT ', '') ?? '';
  return page.evaluate(async (address) => {
    const answer = await fetch(address);
    const {ontvangst} = (await answer.json()) as {ontvangst?: unknown};
    return ontvangst && JSON.stringify(ontvangst);
  }, url) as Promise<string | undefined>;
}

/** Runs one statement as the superuser of the tests; false when there is no server. */
async function sql(statement: string): Promise<boolean> {
  const client = new pg.Client({connectionString: `${POSTGRES}/test`, connectionTimeoutMillis: 2000});
  try {
    await client.connect();
  } catch {
    return false;
  }
  await client.query(statement).finally(() => client.end());
  return true;
}
