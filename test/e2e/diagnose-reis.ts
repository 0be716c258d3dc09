import type {Page} from 'puppeteer-core';
import {kies, klik, kop, vul} from './reis.js';

/** Answers the questions about a letter of 23 February 2026 that refuses bijstand, up to the advice. */
export async function adviesBijstand(page: Page) {
  await kies(page, 'Bijstand of ander geld van de gemeente');
  await kies(page, 'Ik krijg geen bijstand');
  await kies(page, 'Een besluit');
  await kop(page, 'Wanneer is de brief verstuurd?');
  await vul(page, 'Datum', '23-2-2026');
  await klik(page, 'button', 'Verder');
  await kies(page, 'Er staat iets in dat niet klopt');
  await kies(page, 'Nee, het kan even wachten');
  await kies(page, 'Een ander besluit');
  await kop(page, 'Dit kunt u doen voor uw bijstand');
}
