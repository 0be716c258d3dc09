import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {klik, kop, vul, zie} from './reis.js';

/** A photo of a letter, as a phone makes it; the path of a JPEG. */
export async function fotoVanBrief(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  await page.setViewport({width: 600, height: 800});
  await page.setContent('<h1>Gemeente Lindeveld</h1><p>Verzonden op 23 februari 2026</p><p>Wij wijzen uw aanvraag voor bijstand af.</p>');
  const path = join(await mkdtemp(join(tmpdir(), 'bezwaar-foto-')), 'foto brief.jpg');
  await writeFile(path, await page.screenshot({type: 'jpeg', quality: 70}));
  await page.close();
  return path;
}

/** Logs in on the simulator's page as the first person there, Samira El Amrani, with the DigiD app. */
export async function logIn(page: Page) {
  await klik(page, 'button', 'Inloggen');
}

/** From the screen about the decision to the review; the photo is with the municipality by then. */
export async function vulIn(page: Page, foto: string) {
  await kop(page, 'Met welk besluit bent u het niet eens?');
  await klik(page, 'button', 'Verder');
  await kop(page, 'In uw eigen woorden');
  await vul(page, 'Wat klopt er niet aan het besluit?', 'De gemeente telt spaargeld mee dat van mijn moeder is.');
  await klik(page, 'button', 'Verder');
  await kop(page, 'Wilt u iets meesturen?');
  const input = await page.waitForSelector('>>> input[name="bestanden"]', {visible: true});
  await (input as ElementHandle<HTMLInputElement>).uploadFile(foto);
  await zie(page, 'Ontvangen door de gemeente.');
  await klik(page, 'button', 'Verder');
  await vulGegevensIn(page);
}

/** Name comes from the login; the rest is typed. `controle` is the heading of the screen it leads to. */
export async function vulGegevensIn(page: Page, {controle = 'Klopt alles?'} = {}) {
  await kop(page, 'Wie bent u?');
  await vul(page, 'Straat', 'Lindelaan');
  await vul(page, 'Huisnummer', '12');
  await vul(page, 'Postcode', '2741 CD');
  await vul(page, 'Woonplaats', 'Lindeveld');
  await klik(page, 'button', 'Verder');
  await kop(page, 'Hoe bereiken wij u?');
  await vul(page, 'Telefoonnummer', '06 12345678');
  await klik(page, 'button', 'Verder');
  await kop(page, controle);
}

/** The case number on the screen with the receipt. */
export async function zaaknummer(page: Page): Promise<string> {
  const found = await page.waitForSelector('>>> .zaaknummer', {visible: true});
  const text = await found?.evaluate((element) => element.textContent);
  if (!text) throw new Error('No case number on the page');
  return text;
}
