import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ElementHandle, Page} from 'puppeteer-core';
import type {Demo} from '../support/node/demo.js';
import {antwoord, bekijkEnLegVast, vulVeld, type Mens, type Samen} from './dossier-reis.js';
import {fotoVanBrief, vulGegevensIn, zaaknummer} from './indienen-reis.js';
import {focus, klik, kop, pijlNaar, tabNaar, vul, zie} from './reis.js';

/** Fills in the form as somebody does who is logged in, and comes back to their own page. */
export async function dientIn({page}: Mens, demo: Demo): Promise<string> {
  await page.goto(`${demo.origin}/lindeveld/bezwaar-maken`);
  await klik(page, 'button', 'Begin met uw bezwaar');
  await kop(page, 'Met welk besluit bent u het niet eens?');
  await vul(page, 'Om welk besluit gaat het?', 'Mijn bijstand is geweigerd');
  await vul(page, 'Welke datum staat er op de brief?', '4-5-2026');
  await klik(page, 'button', 'Verder');
  await vul(page, 'Wat klopt er niet aan het besluit?', 'De gemeente telt spaargeld mee dat van mijn moeder is.');
  await klik(page, 'button', 'Verder');
  await kop(page, 'Wilt u iets meesturen?');
  await klik(page, 'button', 'Verder');
  await vulGegevensIn(page);
  await klik(page, 'button', 'Verstuur uw bezwaar');
  const nummer = await zaaknummer(page);
  await page.goto(`${demo.origin}/lindeveld/mijn-bezwaren`);
  return nummer;
}

/** The handler phoned at ten, and writes down what was said. */
export async function schrijftVerslag({page}: Mens, tekst: string) {
  await klik(page, 'button', 'Leg een gesprek vast');
  await vul(page, 'Uur', '10:00');
  await vul(page, 'Samenvatting en wat u hebt afgesproken', tekst);
  await klik(page, 'button', 'Leg vast');
  await zie(page, 'Gedaan: Leg een gesprek vast.');
}

/** The handler asks for something, by a day. */
export async function vraagtStukken({page}: Mens, wat: string, voor: string) {
  await klik(page, 'button', 'Vraag om stukken of om herstel');
  await antwoord(page, 'Stukken of een antwoord');
  await vul(page, 'Uiterlijk op welke dag?', voor);
  await vul(page, 'Wat moet de indiener sturen?', wat);
  await bekijkEnLegVast(page, 'Vraag om stukken of om herstel');
}

/** The citizen reads what was asked, and sends a photo. */
export async function stuurtFoto({browser, page}: Mens, gevraagd: string) {
  await klik(page, 'button', 'Stuur het nu');
  await zie(page, gevraagd);
  const input = await page.waitForSelector('>>> input[name="bestanden"]', {visible: true});
  await (input as ElementHandle<HTMLInputElement>).uploadFile(await fotoVanBrief(browser));
  await zie(page, 'Ontvangen door de gemeente.');
  await klik(page, 'button', 'Verstuur');
  await zie(page, 'Uw stukken zijn bij de gemeente.');
}

/** What each does, before when. */
export async function doetVoorstel({page}: Mens) {
  await klik(page, 'button', 'Doe een voorstel');
  await antwoord(page, 'Een fout herstellen');
  await vul(page, 'Wat stelt u voor?', 'Wij betalen de bijstand alsnog.');
  await (await page.waitForSelector('>>> #veld-wie0'))?.click();
  await vulVeld(page, 'wat0', 'De bijstand alsnog betalen');
  await vulVeld(page, 'voor0', '21-5-2026');
  await klik(page, 'button', 'Nog een afspraak');
  await (await page.waitForSelector('>>> #veld-wie1-1'))?.click();
  await vulVeld(page, 'wat1', 'Het rekeningnummer doorgeven');
  await vulVeld(page, 'voor1', '22-5-2026');
  await klik(page, 'button', 'Leg vast');
}

/** The citizen reads what is asked and answers it. */
export async function geeftAntwoord({page}: Mens, knop: string, keuze: string, gedaan: string) {
  await klik(page, 'button', knop);
  await antwoord(page, keuze);
  await klik(page, 'button', 'Verstuur uw antwoord');
  await zie(page, gedaan);
}

/** Thinks it over, keeps a copy, and only then stops; the statement stays in the case. */
export async function trektIn({browser, page}: Mens, nummer: string) {
  const downloadPath = await mkdtemp(join(tmpdir(), 'bezwaar-kopie-'));
  const cdp = await browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath, browserContextId: page.browserContext().id!});
  await klik(page, 'button', 'Stoppen met uw bezwaar');
  await kop(page, 'Wilt u stoppen met uw bezwaar?');
  await zie(page, 'De bijstand alsnog betalen');
  await klik(page, 'button', 'Verder met stoppen');
  await kop(page, 'Uw verklaring');
  await antwoord(page, 'Nee, ik vraag geen vergoeding');
  const verklaring = `Ik trek mijn bezwaar in (zaaknummer ${nummer}, over: Mijn bijstand is geweigerd). Ik weet dat de gemeente dan niet meer op het bezwaar beslist. Het besluit blijft gelden.`;
  await zie(page, verklaring);
  await klik(page, 'button', 'Bewaar een kopie');
  await klik(page, 'button', 'Trek mijn bezwaar in');
  await zie(page, 'Uw bezwaar is ingetrokken. De verklaring staat bij');
  await zie(page, verklaring);
  const [kopie = ''] = await readdir(downloadPath);
  assert.equal(kopie, `verklaring-${nummer}.txt`);
  assert.ok((await readFile(join(downloadPath, kopie), 'utf8')).startsWith(`${verklaring}\ndonderdag 14 mei 2026`));
}

/** Nobody met a fault on the way; the citizen closes the window. */
export async function gaanWeg({burger, behandelaar}: Samen) {
  assert.deepEqual([...burger.problems, ...behandelaar.problems], []);
  await burger.page.browserContext().close();
}

/** The handler writes down something with a text, and with a choice where there is one. */
export async function legtVast({page}: Mens, titel: string, velden: Readonly<Record<string, string>>, keuze?: string) {
  await klik(page, 'button', titel);
  if (keuze !== undefined) await antwoord(page, keuze);
  for (const [label, text] of Object.entries(velden)) await vul(page, label, text);
  await klik(page, 'button', 'Leg vast');
  await zie(page, `Gedaan: ${titel}.`);
}

/** The handler plans a hearing, with a word about the interpreter; when the file lies open is filled in already. */
export async function plantZitting({page}: Mens, dag: string, uur: string, bericht: string) {
  await klik(page, 'button', 'Plan een hoorzitting');
  await vul(page, 'Dag', dag);
  await vul(page, 'Uur', uur);
  await antwoord(page, 'Op het gemeentehuis');
  await vul(page, 'Bericht voor de indiener (mag leeg blijven)', bericht);
  await bekijkEnLegVast(page, 'Plan een hoorzitting');
}

/** The citizen says that they come, and who comes along. */
export async function komtMet({page}: Mens, wie: string) {
  await klik(page, 'button', 'Zeg of u komt');
  await antwoord(page, 'Ja, ik kom');
  await vul(page, 'Wie komt er met u mee?', wie);
  await klik(page, 'button', 'Verstuur uw antwoord');
  await zie(page, 'De gemeente weet dat u komt.');
}

/** The handler puts off the decision, and says why. */
export async function verdaagt({page}: Mens, weken: string, omdat: string) {
  await klik(page, 'button', 'Stel de beslissing uit (verdagen)');
  await vul(page, 'Met hoeveel weken?', weken);
  await vul(page, 'Waarom? Maak de zin af: wij beslissen later, omdat …', omdat);
  await bekijkEnLegVast(page, 'Stel de beslissing uit (verdagen)');
}

/** The citizen sends the letter that is ready, after a look at what it does. */
export async function steltInGebreke({page}: Mens) {
  await klik(page, 'button', 'Schrijf dat de gemeente te laat is');
  await klik(page, 'button', 'Verder');
  await kop(page, 'Wilt u deze brief sturen?');
  await klik(page, 'button', 'Stuur de brief');
  await zie(page, 'Uw brief is bij de gemeente.');
}

/** Goes to a button with Tab, presses it, and is on the heading that it leads to. */
export async function metToetsen(page: Page, knop: string, heading: string) {
  await tabNaar(page, knop);
  await page.keyboard.press('Enter');
  await kop(page, heading);
  assert.equal(await focus(page), `heading ${heading}`);
}

/** Chooses with the arrows and sends it; what is said of it has the focus. */
export async function kiestMetToetsen(page: Page, keuze: string, gedaan: string) {
  await pijlNaar(page, keuze);
  await tabNaar(page, 'button Verstuur uw antwoord');
  await page.keyboard.press('Enter');
  await zie(page, gedaan);
  assert.match(await focus(page), /^status/);
}

/** Somebody who got a code says that they read along. */
export async function leestMee(page: Page, code: string, van: string) {
  await klik(page, 'button', 'Ik heb een code');
  await vul(page, 'Code', code);
  await klik(page, 'button', 'Bekijk het bezwaar');
  await kop(page, `Wilt u meelezen in de zaak van ${van}?`);
  await klik(page, 'button', 'Ja, ik lees mee');
}
