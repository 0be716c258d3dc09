import assert from 'node:assert/strict';
import {antwoord, isEen, kijktWeer, type Mens, type Samen} from './dossier-reis.js';
import {drukOp, naarWerklijst, opentRegel} from './behandelen-mensen.js';
import {klik, kop, tekst, vul, zie} from './reis.js';

/** The handler writes the decision, a colleague reads exactly that and agrees in a window of their own, and only then it goes. */
export async function beslistMetCollega(zaak: Samen, collega: Mens, uitkomst: string, betekent: string) {
  const {behandelaar: {page}} = zaak;
  await klik(page, 'button', BESLISSING);
  await antwoord(page, uitkomst);
  await vul(page, 'Wat betekent de beslissing, in gewone taal?', betekent);
  await klik(page, 'button', 'Bekijk wat dit doet');
  await vraagtMee(zaak, collega, BESLISSING, betekent);
}

/** What the municipality owes because it was late, looked at in the same way. */
export async function steltDwangsomVast(zaak: Samen, collega: Mens, bedrag: number) {
  const {behandelaar: {page}, burger} = zaak;
  await klik(page, 'button', DWANGSOM);
  await zie(page, `Tot nu toe geteld: ${bedrag} euro`);
  await klik(page, 'button', 'Verder');
  await vraagtMee(zaak, collega, DWANGSOM, String(bedrag));
  await zie(page, `De dwangsom is vastgesteld op ${bedrag} euro.`);
  await kijktWeer(burger.page);
  await zie(burger.page, 'De gemeente stelde het geld vast dat u krijgt omdat zij te laat was');
}

const BESLISSING = 'Leg de beslissing op bezwaar vast';
const DWANGSOM = 'Stel de dwangsom vast';

async function vraagtMee(zaak: Samen, collega: Mens, titel: string, leest: string) {
  const {behandelaar: {page}, burger, zaaknummer} = zaak;
  await kop(page, `Controleer: ${titel}`);
  const {length} = await isEen(zaak);
  await klik(page, 'button', 'Vraag een collega om mee te kijken');
  await zie(page, 'Gevraagd. Uw collega’s zien het op hun werklijst. Het is nog niet gedaan.');
  assert.equal((await isEen(zaak)).length, length, 'nothing was done yet');
  await kijktWeer(burger.page);
  assert.doesNotMatch(await tekst(burger.page), /mee te kijken|collega/i);

  await naarWerklijst(collega);
  await kijktWeer(collega.page);
  await drukOp(collega, '[data-lijst="meekijken"]');
  await opentRegel(collega, zaaknummer);
  await kop(collega.page, 'Een collega kijkt mee');
  await zie(collega.page, leest);
  await klik(collega.page, 'button', 'Akkoord');
  await zie(collega.page, 'U bent akkoord. Uw collega kan het nu doen.');

  await kijktWeer(page);
  await zie(page, 'Joris Vink is het ermee eens.');
  await klik(page, 'button', `Doe het nu : ${titel}`);
  await zie(page, `Gedaan: ${titel}.`);
}
