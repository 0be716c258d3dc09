import assert from 'node:assert/strict';
import type {Page} from 'puppeteer-core';
import type {Handeling} from '../../src/domain/dossier/index.js';
import {heeftGedaan, heeftIngediend, opentSamen, type Samen} from './dossier-reis.js';
import {klik, teBreed} from './reis.js';

/** Words without a place to break, as file names and addresses have. */
const LANG = 'https://vergaderen.lindeveld.example/kamer/hoorzitting-over-de-aanslag-onroerendezaakbelasting-2026';

/** Everything that can wait for an answer at once, so that every screen can be opened. */
const ALLES: readonly Handeling[] = [
  {soort: 'stukken-gevraagd', voor: '2026-05-28', herstel: false, tekst: `Stuur ons ${LANG}`},
  {soort: 'verslag-gemaakt', wijze: 'telefoon', tijdstip: '2026-05-14T09:00:00+02:00', tekst: 'Wij hebben gebeld.', zorg: LANG},
  {soort: 'voorstel-gedaan', oplossing: 'anders', tekst: 'Wij kijken opnieuw.', toezeggingen: [{wie: 'gemeente', wat: LANG, voor: '2026-06-01'}, {wie: 'indiener', wat: 'Bellen'}]},
  {soort: 'uitstel-voorgesteld', tot: '2026-12-01', grond: 'indiener', tekst: 'Dan is er meer bekend.'},
  {soort: 'mediation-aangeboden', tekst: 'Praat met een mediator.', wie: 'Een mediator'},
  {soort: 'gesprek-voorgesteld', wijze: 'videobellen', tijdstip: '2026-05-20T10:00:00+02:00', plaats: LANG},
  {soort: 'hoorzitting-gepland', tijdstip: '2026-06-10T14:00:00+02:00', wijze: 'videobellen', inzageVanaf: '2026-06-01', plaats: LANG},
];

/** Gives both sides something to do on every screen, and opens the case for both. */
export async function metAlles(zaak: Omit<Samen, 'zaaknummer'>): Promise<Samen> {
  const zaaknummer = await heeftIngediend(zaak.burger, 'Samira El Amrani', 'Alles tegelijk', '2026-05-14');
  for (const handeling of ALLES) await heeftGedaan(zaak.behandelaar, zaaknummer, handeling);
  await opentSamen({...zaak, zaaknummer}, 'Alles tegelijk', 'Samira El Amrani');
  return {...zaak, zaaknummer};
}

// As text: tsx gives named functions a helper that a page does not have.
const ROOT = `document.querySelector('bezwaar-dossier, bezwaar-behandelen').shadowRoot`;
/** Buttons that open a screen: of the handler they say so, of the citizen it is all that does not leave the case or save something. */
const OPENERS = `[...${ROOT}.querySelectorAll('button')].filter((one) => one.checkVisibility() && (one.dataset.doe
  || (${ROOT}.host.localName === 'bezwaar-dossier' && !/^(Alle bezwaren|Uitloggen|Download|Zet in)/.test(one.textContent.trim()) && !one.closest('[part="hulp"]'))))`;
const KOP = `(${ROOT}.querySelector('[part="doen"] h2, #doen-titel')?.textContent ?? '').trim()`;

/** Controls that are not to be seen whole: without a size, beside the screen, or with nothing that shows where they are when colours are forced. */
const ZOEK = `[...${ROOT}.querySelectorAll('button, a[href], input, textarea, select, summary')]
  .filter((one) => one.localName === 'summary' || !one.closest('details:not([open])'))
  .filter((one) => {
    const box = (/^(radio|checkbox)$/.test(one.type) ? one.closest('label') : one).getBoundingClientRect();
    const style = getComputedStyle(one);
    const isDrawn = !one.matches('.knop, .invoer, textarea') || (parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none');
    return !(one.checkVisibility({visibilityProperty: true, opacityProperty: true}) && box.width > 0 && box.height > 0 && box.left >= 0 && box.right <= innerWidth + 0.5 && isDrawn);
  }).map((one) => one.localName + ' ' + (one.textContent.trim() || one.name || one.id)).join('; ')`;

/** What is wrong on this page and on each screen that can be opened from it, and the headings of those screens. */
export async function bekijkAlles(page: Page, terug: string): Promise<{readonly mis: readonly string[]; readonly schermen: readonly string[]}> {
  const mis: string[] = [];
  const schermen: string[] = [];
  const kijk = async (waar: string) => {
    const [breed, gemist] = [await teBreed(page), await page.evaluate(ZOEK) as string];
    if (breed > 0 || gemist) mis.push(`${waar}: ${breed} too wide; ${gemist}`);
  };
  await kijk('the case');
  const openers = await page.evaluate(`${OPENERS}.length`) as number;
  for (let index = 0; index < openers; index++) {
    const before = await page.evaluate(KOP) as string;
    await page.evaluate(`${OPENERS}[${index}].click()`);
    await page.waitForFunction(`${KOP} !== '' && ${KOP} !== ${JSON.stringify(before)}`, {polling: 50});
    const scherm = await page.evaluate(KOP) as string;
    if (!schermen.includes(scherm)) await kijk(scherm);
    schermen.push(scherm);
    await klik(page, 'button', terug);
    await page.waitForFunction(`${KOP} === ${JSON.stringify(before)} && ${OPENERS}.length === ${openers}`, {polling: 50});
  }
  return {mis, schermen: [...new Set(schermen)].sort()};
}

/** Has the page in the colours that somebody chose for every page, or in its own. Puppeteer knows not of this; the browser does. */
export async function metKleuren(page: Page, value: 'active' | 'none') {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value}]});
  assert.ok(await page.evaluate(`matchMedia('(forced-colors: ${value})').matches`));
}
