import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import type {Browser} from 'puppeteer-core';
import type {Demo} from '../support/node/demo.js';
import {kijktWeer, mens, opDag, vraag, type Gemeentenaam, type Mens, type Samen} from './dossier-reis.js';
import {klik, kop, zie} from './reis.js';

/** Somebody whose every answer from the backend is kept, to look later at what they got. */
export type Bekeken = Mens & {readonly gekregen: string[]};

/** Everyone of these journeys, each in a window that stays: nobody logs in twice. */
export class Mensen {
  private readonly all = new Map<string, Promise<Bekeken>>();

  constructor(private readonly browser: Browser, private readonly demo: () => Demo) {}

  burger(persoon: string, dag: string, gemeente: Gemeentenaam = 'lindeveld') {
    return this.wie('burger', persoon, dag, gemeente);
  }

  behandelaar(persoon: string, dag: string) {
    return this.wie('behandelaar', persoon, dag, persoon.startsWith('lin-') ? 'lindeveld' : 'duinmeer');
  }

  /** Nobody's page had a fault, and nobody who is no handler got any of these words. */
  async klopt(geheim: RegExp) {
    for (const {page, problems, gekregen} of await Promise.all(this.all.values())) {
      assert.deepEqual(problems, []);
      if (!page.url().includes('/mijn-bezwaren')) continue;
      assert.ok(gekregen.length > 0);
      for (const text of gekregen) assert.doesNotMatch(text, geheim);
    }
  }

  private wie(rol: 'burger' | 'behandelaar', persoon: string, dag: string, gemeente: Gemeentenaam) {
    const key = `${persoon} ${gemeente}`;
    const found = this.all.get(key) ?? this.begin(rol, persoon, dag, gemeente);
    this.all.set(key, found);
    return found;
  }

  private async begin(rol: 'burger' | 'behandelaar', persoon: string, dag: string, gemeente: Gemeentenaam): Promise<Bekeken> {
    const one = await mens(this.browser, this.demo(), rol, persoon, {dag, gemeente});
    // Many do this on a machine that does more.
    one.page.setDefaultTimeout(45_000);
    // Nobody goes away from something they typed.
    one.page.on('dialog', (dialog) => {
      one.problems.push(dialog.message() || dialog.type());
      void dialog.accept();
    });
    const gekregen: string[] = [];
    one.page.on('response', (answer) => {
      if (!/\/api\/v1\/(bezwaren|sessie|gegevens)/.test(answer.url())) return;
      // What a page that went away did not read, nobody read.
      void answer.text().then((text) => gekregen.push(text), () => undefined);
    });
    return {...one, gekregen};
  }
}

/** An objection of the demo's own form, where a journey is not about filling that in. */
export interface Bezwaar {
  readonly naam: string;
  readonly over: string;
  readonly besluit: string;
  readonly kenmerk?: string;
  readonly soort?: string;
  /** Left out: the reasons come later (pro forma). */
  readonly gronden?: string;
  readonly tolk?: string;
}

/** Hands it in, as who is logged in; gives the case number. */
export async function dientZoIn(burger: Mens, {naam, over, besluit, kenmerk, soort, gronden, tolk}: Bezwaar): Promise<string> {
  const {status, body} = await vraag<{zaaknummer: string}>(burger, `/indieningen/${randomUUID()}`, 'PUT', {
    indiener: {naam, adres: {straat: 'Lindelaan', huisnummer: '12', postcode: '2741 CD', plaats: 'Lindeveld'}, telefoon: '06 00000003'},
    besluit: {omschrijving: over, datum: besluit, bekendmaking: besluit, ...(kenmerk && {kenmerk}), ...(soort && {soort})},
    ...(gronden && {gronden}), ...(tolk && {contact: {tolk}}), bestanden: [],
  });
  assert.equal(status, 201, JSON.stringify(body));
  return body.zaaknummer;
}

/** Both in front of the case: the citizen from their list, the handler by its number from the search field. */
export async function opentBeiden(zaak: Samen, over: string, dag: string) {
  await opDag(zaak, dag);
  await Promise.all([naarEigenZaak(zaak.burger, over), zoektOp(zaak.behandelaar, zaak.zaaknummer, over)]);
}

/** The citizen opens their case from the list, whatever they were reading. */
export async function naarEigenZaak({page}: Mens, over: string) {
  if (await page.$(aria('Alle bezwaren'))) await klik(page, 'button', 'Alle bezwaren');
  await kop(page, 'Uw bezwaren');
  await kijktWeer(page);
  await klik(page, 'button', over);
  await kop(page, over);
}

/** The handler goes to the worklist, from wherever they are, and sees all of it. */
export async function naarWerklijst({page}: Mens) {
  if (await page.$(aria('Terug naar de werkvoorraad'))) await klik(page, 'button', 'Terug naar de werkvoorraad');
  await page.waitForSelector('>>> #uitkomst', {visible: true});
  if (await page.$(aria('Wis alle filters'))) await klik(page, 'button', 'Wis alle filters');
  await drukOp({page}, '[data-lijst="alles"]');
  await zie(page, 'Lopende bezwaren:');
}

/** A handler finds a case on the worklist and opens it. */
export async function zoektOp(wie: Mens, zaaknummer: string, over: string) {
  const {page} = wie;
  await naarWerklijst(wie);
  await page.locator('>>> #veld-zoek').fill(zaaknummer);
  await zie(page, `zoekwoord ‘${zaaknummer}’`);
  await opentRegel(wie, zaaknummer);
  await kop(page, over);
}

/** Opens a case from its line on the worklist. */
export const opentRegel = (wie: Pick<Mens, 'page'>, zaaknummer: string) => drukOp(wie, `[data-zaak="${zaaknummer}"]`);

/** Presses what is there at that moment: the list is drawn again while answers come in, and a page behind another one draws no frames to wait for. */
export async function drukOp({page}: Pick<Mens, 'page'>, selector: string) {
  await page.waitForSelector(`>>> ${selector}`, {visible: true});
  await page.$eval(`>>> ${selector}`, (button) => (button as HTMLElement).click());
}

const aria = (name: string) => `::-p-aria([name="${name}"][role="button"])`;

/** Chooses from a list of options, by the words of the option. */
export async function kiestUit({page}: Mens, veld: string, optie: string) {
  const handle = await page.waitForSelector(`>>> #veld-${veld}`, {visible: true});
  const value = await page.waitForFunction((select, words) => [...(select as HTMLSelectElement).options].find(({text}) => text.includes(words))?.value, {}, handle, optie);
  await handle?.select(await value.jsonValue() as string);
}
