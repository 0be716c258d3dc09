import assert from 'node:assert/strict';
import type {ElementHandle} from 'puppeteer-core';
import {antwoord, type Mens} from './dossier-reis.js';
import {fotoVanBrief} from './indienen-reis.js';
import {klik, kop, tekst, vul, zie} from './reis.js';

/** Somebody brought a letter to the desk: it is registered with a scan, the letter that confirms it opens, and there is a code to give. */
export async function registreertPapier({browser, page}: Mens, naam: string, over: string) {
  await klik(page, 'button', 'Nieuw bezwaar op papier');
  await antwoord(page, 'Aan de balie');
  await vul(page, 'Op welke dag kwam het binnen?', '13-5-2026');
  const input = await page.waitForSelector('>>> input[name="bestanden"]', {visible: true});
  await (input as ElementHandle<HTMLInputElement>).uploadFile(await fotoVanBrief(browser));
  await zie(page, 'Ontvangen door de gemeente.');
  for (const [label, waarde] of [['Naam', naam], ['Straat', 'Lindelaan'], ['Huisnummer', '14'], ['Postcode', '2741 CD'], ['Plaats', 'Lindeveld'], ['Om welk besluit gaat het?', over]] as const) await vul(page, label, waarde);
  await vul(page, 'Datum op de brief', '4-5-2026');
  await vul(page, 'Dag waarop de gemeente het besluit verstuurde', '4-5-2026');
  await antwoord(page, 'De redenen staan op de scan');
  await klik(page, 'button', 'Registreer het bezwaar');
  await kop(page, 'Het bezwaar is geregistreerd');
  await zie(page, 'Het lijkt op tijd.');
  const zaaknummer = /Zaaknummer: ([A-Z]+-[\d-]+)\./.exec(await tekst(page))?.[1] ?? '';
  assert.match(zaaknummer, /^LIN-/);
  const begin = await page.evaluate(`fetch(document.querySelector('bezwaar-behandelen').shadowRoot.querySelector('a[href$="/brief"]').href).then((one) => one.text()).then((text) => text.slice(0, 5))`);
  assert.equal(begin, '%PDF-');
  await klik(page, 'button', 'Maak een koppelcode');
  const code = await (await page.waitForSelector('>>> #koppelcode .code', {visible: true}))?.evaluate((one) => one.textContent.trim()) ?? '';
  await klik(page, 'button', 'Open de zaak');
  await kop(page, over);
  await zie(page, 'aan de balie');
  return {zaaknummer, code};
}

/** Who wrote the letter logs in, types the code, says that it is theirs, and reads it. */
export async function vindtMetCode({page}: Mens, code: string, over: string) {
  await klik(page, 'button', 'Ik heb een code');
  await vul(page, 'Code', code);
  await klik(page, 'button', 'Bekijk het bezwaar');
  await kop(page, 'Is dit uw bezwaar?');
  assert.doesNotMatch(await tekst(page), /namens u/);
  await klik(page, 'button', 'Ja, dit is mijn bezwaar');
  await kop(page, 'Uw ja is vastgelegd');
  await klik(page, 'button', 'Bekijk uw zaak');
  await kop(page, over);
  await zie(page, 'foto brief.jpg');
}
