import assert from 'node:assert/strict';
import {antwoord, bekijkEnLegVast, opDag, zienSamen, type Samen} from './dossier-reis.js';
import {geeftAntwoord, legtVast} from './dossier-stappen.js';
import {klik, vul, zie} from './reis.js';

/** An objection without reasons: asked for with a day, sent a week later, and the days that the term stood still are added. */
export async function herstelt(zaak: Samen) {
  const {burger, behandelaar: {page}} = zaak;
  await klik(page, 'button', 'Vraag om stukken of om herstel');
  await vul(page, 'Uiterlijk op welke dag?', '28-5-2026');
  await vul(page, 'Wat moet de indiener sturen?', 'Uw redenen. Zonder redenen kunnen wij uw bezwaar misschien niet behandelen.');
  await klik(page, 'button', 'Bekijk wat dit doet');
  await leestBrief(zaak, 'Bekijk de brief (PDF)');
  await klik(page, 'button', 'Leg vast');
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. Stuur wat er nog ontbreekt, uiterlijk op donderdag 28 mei 2026.', behandelaar: 'De indiener is aan de beurt. De indiener stuurt wat het bezwaar nog mist.',
    gebeurd: ['De gemeente vroeg u om aan te vullen wat nog ontbreekt, uiterlijk op donderdag 28 mei 2026. Zolang staat de tijd om te beslissen stil.', 'De gemeente vroeg om herstel, uiterlijk op 28 mei 2026.'],
  });

  await opDag(zaak, '2026-05-21');
  await klik(burger.page, 'button', 'Stuur het nu');
  await vul(burger.page, 'Uw antwoord in woorden', 'De aanslag telt een schuur mee die er niet meer staat.');
  await klik(burger.page, 'button', 'Verstuur');
  await zie(burger.page, 'Uw stukken zijn bij de gemeente.');
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente had u moeten bellen, uiterlijk op woensdag 20 mei 2026. Bel gerust zelf.', behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.',
    gebeurd: ['U stuurde stukken.', 'De indiener stuurde stukken.'],
  });
  await zie(page, 'De aanslag telt een schuur mee die er niet meer staat.');
}

/** Mediation moves no day by itself; that both agree to wait for it does. Then it is over, and somebody decides. */
export async function wachtOpMediation(zaak: Samen) {
  const {burger, behandelaar: {page}, behandelaar} = zaak;
  await legtVast(behandelaar, 'Bied mediation aan', {'Wat kan mediation hier opleveren?': 'Een schutting waar beide buren mee kunnen leven.', 'Wie is de mediator? (mag leeg blijven)': 'Mediator A. Verzonnen'});
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. De gemeente biedt mediation aan. U mag nee zeggen.', behandelaar: 'De indiener is aan de beurt. De indiener zegt ja of nee op mediation.',
    gebeurd: ['De gemeente bood mediation aan. U mag nee zeggen.', 'De gemeente bood mediation aan.'],
  });
  await geeftAntwoord(burger, 'Lees het en geef antwoord', 'Ja, dat wil ik proberen', 'De gemeente weet dat u mediation wilt.');
  await zie(burger.page, 'woensdag 16 september 2026');

  await klik(page, 'button', 'Vraag of de indiener wil wachten');
  await vul(page, 'Tot en met welke dag?', '1-12-2026');
  await antwoord(page, 'De indiener, en niemand anders heeft er last van');
  await vul(page, 'Waarom is wachten nuttig?', 'De mediation duurt langer.');
  await bekijkEnLegVast(page, 'Vraag of de indiener wil wachten');
  await zie(page, 'Gedaan: Vraag of de indiener wil wachten.');
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. De gemeente vraagt of u wilt wachten. U mag nee zeggen.', behandelaar: 'De indiener is aan de beurt. De indiener zegt of wachten goed is. Nee mag.',
    gebeurd: ['De gemeente vroeg of u wilt wachten tot dinsdag 1 december 2026. Dat mag u weigeren (artikel 7:10 lid 4 Awb).', 'De gemeente vroeg om te wachten tot en met 1 december 2026.'],
  });
  await geeftAntwoord(burger, 'Lees het en geef antwoord', 'Ja, ik wil wachten', 'U wacht tot dinsdag 1 december 2026.');
  await zienSamen(zaak, {
    burger: 'U en de gemeente samen. U en de gemeente praten met een mediator.', behandelaar: 'U en de indiener samen. De mediation loopt.',
    gebeurd: ['U vond het goed om te wachten.', 'De indiener stemde in met wachten.'],
  });
  await legtVast(behandelaar, 'De mediation is klaar', {}, 'Nee');
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente beslist, uiterlijk op dinsdag 1 december 2026.', behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.',
    gebeurd: ['De mediation is klaar.', 'De mediation is klaar.'],
  });
}

/** A letter opens in a tab of its own, and is one. */
export async function leestBrief({behandelaar: {page}}: Pick<Samen, 'behandelaar'>, knop: string) {
  const [answer] = await Promise.all([page.waitForResponse((one) => one.url().endsWith('/brief')), klik(page, 'button', knop)]);
  assert.deepEqual([answer.status(), answer.headers()['content-type']], [200, 'application/pdf']);
  await zie(page, 'Bewaar de brief');
  // The tab that it opened stays behind otherwise.
  for (const one of await page.browserContext().pages()) if (one !== page) await one.close();
  await page.bringToFront();
}
