import assert from 'node:assert/strict';
import {antwoord, type Mens} from './dossier-reis.js';
import {kiestUit, type Bezwaar} from './behandelen-mensen.js';
import {klik, kop, tekst, vul, zie} from './reis.js';

/** One of many on the same decision. */
export const eenVanVeel = (nummer: number): Bezwaar =>
  ({naam: `Bewoner ${nummer}`, over: `De bomen van de Kade, nummer ${nummer}`, besluit: '2026-05-04', kenmerk: 'KAP-2026-77', soort: 'vergunning', gronden: `Op nummer ${nummer} is er dan geen schaduw meer.`});

/** From one of them all are found, put together and told the same in one act. */
export async function behandeltSamen({page}: Mens, aantal: number) {
  await zie(page, `${aantal - 1} andere lijken over hetzelfde te gaan. Kijk of dat klopt.`);
  await klik(page, 'button', 'Behandel samen');
  await zie(page, `U behandelt deze zaak samen met ${aantal - 1} andere.`);
  await klik(page, 'button', 'Stuur een bericht');
  await vul(page, 'Bericht', 'Op 10 juni is er een bijeenkomst over de bomen.');
  await klik(page, 'button', 'Leg vast');
  await kop(page, 'Controleer: Stuur een bericht');
  await antwoord(page, 'Doe dit ook in andere zaken van de groep');
  await zie(page, 'In welke zaken?');
  await klik(page, 'button', 'Leg vast in deze zaken');
  await zie(page, `Stuur een bericht: gedaan in alle ${aantal} zaken.`);
}

/** One of them needs something of its own, and leaves the group for it. */
export async function behandeltAlleen({page}: Mens, aantal: number) {
  await klik(page, 'button', 'Haal deze zaak uit de groep');
  await zie(page, 'Deze zaak zit niet meer in de groep.');
  await klik(page, 'button', 'Stuur een bericht');
  await vul(page, 'Bericht', 'Uw boom staat op uw eigen grond. Wij bellen u.');
  await klik(page, 'button', 'Leg vast');
  await zie(page, 'Gedaan: Stuur een bericht.');
  assert.doesNotMatch(await tekst(page), new RegExp(`samen met ${aantal}`));
}

/** A coordinator writes down that somebody is ill, and gives their work to a colleague. */
export async function draagtOver({page}: Mens, {wie, tot, dag, naar, zaken}: {wie: string; tot: string; dag: string; naar: string; zaken: number}) {
  const mens = {page} as Mens;
  await klik(page, 'button', 'Afwezig en werk overdragen');
  await kiestUit(mens, 'wie', wie);
  await vul(page, 'Tot en met welke dag?', tot);
  await klik(page, 'button', 'Meld afwezig');
  await zie(page, `${wie} is afwezig tot en met ${dag}.`);
  await klik(page, 'button', 'Afwezig en werk overdragen');
  await kiestUit(mens, 'van', wie);
  await kiestUit(mens, 'naar', naar);
  await vul(page, 'Waarom? (mag leeg blijven)', 'Noor is ziek. Bel deze mensen eerst.');
  await klik(page, 'button', zaken === 1 ? 'Draag 1 zaak over' : `Draag ${zaken} zaken over`);
  await zie(page, zaken === 1 ? `1 zaak is nu van ${naar}.` : `${zaken} zaken zijn nu van ${naar}.`);
}
