import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {join} from 'node:path';
import type {Browser, ElementHandle, Page} from 'puppeteer-core';
import {openDatabase} from '../../server/src/store/database.js';
import {fold, verifyChain, type Dossier, type Gebeurtenis, type Handeling} from '../../src/domain/dossier/index.js';
import type {Demo} from '../support/node/demo.js';
import {bezoeker, klik, kop, tekst, type Spoor} from './reis.js';

/** Municipalities of the demo. */
export type Gemeentenaam = 'lindeveld' | 'duinmeer';

/** Somebody with a browser of their own, logged in at one municipality. */
export interface Mens extends Spoor {
  readonly browser: Browser;
  readonly gemeente: Gemeentenaam;
}

/** One case with the two people who share it, side by side. */
export interface Samen {
  readonly zaaknummer: string;
  readonly burger: Mens;
  readonly behandelaar: Mens;
}

/** What stands at the top of both pages, and the newest line of both time lines. */
export interface Stand {
  readonly burger: string;
  readonly behandelaar: string;
  readonly gebeurd: readonly [burger: string, behandelaar: string];
}

// As text: tsx gives named functions a helper that a page does not have. A page that looks every 20 or 45 seconds looks every second and a half.
const ONGEDULDIG = `{
  const {setInterval} = window;
  window.setInterval = (what, ms, ...more) => setInterval(what, ms >= 20_000 ? 1500 : ms, ...more);
}`;

const PAGINA = {burger: 'mijn-bezwaren', behandelaar: 'medewerkers'} as const;

/** Somebody on their page of this municipality, on this day, logged in as this person of the simulator. */
export async function mens(browser: Browser, demo: Demo, rol: keyof typeof PAGINA, persoon: string, {dag, gemeente = 'lindeveld', viewport}: {dag: string; gemeente?: Gemeentenaam; viewport?: {width: number; height: number}}): Promise<Mens> {
  const spoor = await bezoeker(browser, viewport ?? (rol === 'burger' ? {width: 390, height: 844} : {width: 1200, height: 900}));
  const {page} = spoor;
  page.setDefaultTimeout(45_000);
  await page.evaluateOnNewDocument(ONGEDULDIG);
  await page.goto(`${demo.origin}/${gemeente}/${PAGINA[rol]}?vandaag=${dag}`);
  await klik(page, 'link', rol === 'burger' ? 'Inloggen met DigiD' : 'Inloggen als medewerker');
  await (await page.waitForSelector(`input[value="${persoon}"]`, {visible: true}))?.click();
  await klik(page, 'button', 'Inloggen');
  await kop(page, rol === 'burger' ? 'Uw bezwaren' : 'Werkvoorraad');
  // That somebody was not logged in yet stands in the console; that is how a browser tells of a 401.
  assert.deepEqual(zonder(spoor, '401'), []);
  spoor.problems.splice(0);
  return {...spoor, browser, gemeente};
}

/** Asks the backend from within somebody's page, so as that person. */
export async function vraag<T = unknown>({page, gemeente}: Mens, pad: string, method: 'GET' | 'PUT' | 'POST' = 'GET', body?: unknown): Promise<{readonly status: number; readonly body: T}> {
  const init = JSON.stringify({method, ...(body !== undefined && {body: JSON.stringify(body), headers: {'Content-Type': 'application/json'}})});
  return await page.evaluate(`fetch('/${gemeente}/api/v1${pad}', ${init}).then(async (answer) => ({status: answer.status, body: await answer.json()}))`) as {status: number; body: T};
}

/** Hands in an objection against a decision of this day, where a journey is not about the form; gives the case number. */
export async function heeftIngediend(burger: Mens, naam: string, omschrijving: string, besluit: string): Promise<string> {
  const {status, body} = await vraag<{zaaknummer: string}>(burger, `/indieningen/${randomUUID()}`, 'PUT', {
    indiener: {naam, adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'}, telefoon: '06 00000003'},
    besluit: {omschrijving, datum: besluit, bekendmaking: besluit}, gronden: 'Het klopt niet.', bestanden: [],
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.zaaknummer;
}

/** Does something in the case without its screen, where a journey is not about that. */
export async function heeftGedaan(wie: Mens, zaaknummer: string, handeling: Handeling, id: string = randomUUID()) {
  const {status, body} = await vraag<Dossier>(wie, `/bezwaren/${zaaknummer}/handelingen/${id}`, 'PUT', handeling);
  assert.ok(status === 201 || status === 200, `${status} ${JSON.stringify(body)}`);
  return body;
}

/** Both on the page of the same case, that was just handed in. The handler reads the list anew. */
export async function opentSamen({zaaknummer, burger, behandelaar}: Samen, omschrijving: string, naam: string) {
  await Promise.all([
    (async () => {
      await burger.page.reload();
      await klik(burger.page, 'button', omschrijving);
      await kop(burger.page, omschrijving);
    })(),
    (async () => {
      await behandelaar.page.reload();
      await klik(behandelaar.page, 'button', naam);
      await kop(behandelaar.page, omschrijving);
    })(),
  ]);
  await Promise.all([burger, behandelaar].map(({page}) => page.waitForFunction(`(${TEKST})(document.body).includes(${JSON.stringify(zaaknummer)})`)));
}

/** It is another day for both of them, who come back to their windows. */
export async function opDag({burger, behandelaar}: Samen, dag: string) {
  await Promise.all([burger, behandelaar].map(async ({page}) => {
    await page.browserContext().setCookie({name: 'demo-vandaag', value: dag, domain: 'localhost', path: '/'});
    await kijktWeer(page);
  }));
}

/** Somebody looks at this window again, and the page with them. */
export const kijktWeer = (page: Page) => page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');

const TEKST = '(function read(node) { return node.nodeType === 3 ? node.data : [...(node.shadowRoot ?? node).childNodes].map(read).join(" "); })';

// What a person reads first, and what happened last: the objector's page begins with the oldest, the handler's with the newest.
const BOVENAAN = `(() => {
  const {shadowRoot: root} = document.querySelector('bezwaar-dossier, bezwaar-behandelen');
  const words = (selector) => root.querySelector(selector)?.textContent.replace(/\\s+/g, ' ').trim() ?? '';
  return {
    nu: words('[part~="nu"] h3') + '. ' + words('[part~="nu"] h3 ~ p'),
    laatste: root.host.localName === 'bezwaar-dossier' ? words('[part="tijdlijn"] > li:not(.straks):nth-last-child(1 of :not(.straks)) > p') : words('[part="tijdlijn"] > li strong'),
  };
})()`;

/**
 * Both pages say this when somebody looks, and beneath it everything agrees: each side reads the same course, which is what
 * the chain folds to, and the chain is whole.
 */
export async function zienSamen(samen: Samen, stand: Stand) {
  const expected = [{nu: stand.burger, laatste: stand.gebeurd[0]}, {nu: stand.behandelaar, laatste: stand.gebeurd[1]}];
  const pages = [samen.burger.page, samen.behandelaar.page];
  await Promise.all(pages.map(kijktWeer));
  await Promise.all(pages.map((page, index) => page.waitForFunction(`JSON.stringify(${BOVENAAN}) === ${JSON.stringify(JSON.stringify(expected[index]))}`, {polling: 100, timeout: 8000}).catch(() => undefined)));
  assert.deepEqual(await Promise.all(pages.map((page) => page.evaluate(BOVENAAN))), expected);
  await isEen(samen);
}

/** The chain of the case, which verifies and folds to what both read. */
export async function isEen({burger, behandelaar, zaaknummer}: Samen): Promise<readonly Gebeurtenis[]> {
  const [eigen, ander] = await Promise.all([burger, behandelaar].map((wie) => vraag<Dossier>(wie, `/bezwaren/${zaaknummer}`)));
  const {body: {gebeurtenissen}} = await vraag<{gebeurtenissen: readonly Gebeurtenis[]}>(burger, `/bezwaren/${zaaknummer}/gebeurtenissen`);
  const {kop: head, verloop, tijdlijn} = fold(gebeurtenissen);
  assert.deepEqual(verifyChain(gebeurtenissen, head), []);
  for (const read of [eigen, ander]) {
    assert.deepEqual(read?.body.verloop, JSON.parse(JSON.stringify(verloop)));
    assert.deepEqual(read?.body.tijdlijn.map(({volgnummer, soort, op, door}) => ({volgnummer, soort, op, door})), tijdlijn);
    assert.equal(read?.body.versie, head.volgnummer);
  }
  return gebeurtenissen;
}

/** Of each thing that people did in these chains it is written down who did it, and in that order. The backend must be down: only one can have its database open. */
export async function isOpgeschreven(dataDir: string, ketens: readonly (readonly Gebeurtenis[])[]) {
  const db = await openDatabase({folder: join(dataDir, 'pglite')}, () => undefined);
  try {
    const rows = await db.selectFrom('audit').select(['zaaknummer', 'rol', 'actie', 'uitkomst', 'persoon_id']).orderBy('nummer').execute();
    for (const keten of ketens) {
      const done = keten.slice(2).map(({door, soort}) => `${door} ${ACTIE[soort] ?? soort}`);
      const noted = rows.filter(({zaaknummer, uitkomst, persoon_id: persoon}) => zaaknummer === keten[0]?.zaaknummer && uitkomst === 'toegestaan' && persoon).map(({rol, actie}) => `${rol} ${actie}`);
      // Between them stands who looked; a look at what an act would do has the name of that act.
      let from = 0;
      for (const one of done) {
        from = noted.indexOf(one, from) + 1;
        assert.ok(from > 0, `${one} in its turn among ${noted.join(', ')}`);
      }
    }
  } finally {
    await db.destroy();
  }
}

/** Events that come of answering a code have the name of that in the audit. */
const ACTIE: Readonly<Partial<Record<string, string>>> = {'toegang-gegeven': 'toegang-beantwoorden'};

// The label with this text, also when a hint stands in it.
const OPTIE = `(name) => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document).find((one) => one.localName === 'label' && one.querySelector('span')?.textContent.trim() === name);
}`;

/** Chooses the answer with this label. */
export async function antwoord(page: Page, label: string) {
  const found = await page.waitForFunction(`(${OPTIE})(${JSON.stringify(label)})`);
  await (found.asElement() as ElementHandle<Element> | null)?.click();
}

/** Fills in a field by its name, where more than one has the same label. */
export async function vulVeld(page: Page, naam: string, waarde: string) {
  await page.locator(`>>> #veld-${naam}`).fill(waarde);
}

/** The handler looks at what an act will do, and does it. */
export async function bekijkEnLegVast(page: Page, titel: string) {
  await klik(page, 'button', 'Bekijk wat dit doet');
  await kop(page, `Controleer: ${titel}`);
  await klik(page, 'button', 'Leg vast');
}

/** What was announced of the other side, in the place that a screen reader listens to. */
export async function hoort(page: Page, zin: string) {
  await page.waitForFunction(`${NIEUWS}.includes(${JSON.stringify(zin)})`, {polling: 100, timeout: 8000}).catch(async () => {
    throw new Error(`Not announced: ${zin}\nbut: ${await page.evaluate(NIEUWS)}\non: ${await tekst(page)}`);
  });
}

const NIEUWS = `[...document.querySelector('bezwaar-dossier, bezwaar-behandelen').shadowRoot.querySelectorAll('[role="status"], [aria-live="polite"]')].map((one) => one.textContent.replace(/\\s+/g, ' ').trim()).join(' | ')`;

/** What a browser writes about an answer that was expected: a status, or that nobody answered. */
export const zonder = ({problems}: Pick<Spoor, 'problems'>, ...expected: readonly (string | RegExp)[]) =>
  problems.filter((problem) => !expected.some((one) => (typeof one === 'string' ? problem.includes(one) : one.test(problem))));
