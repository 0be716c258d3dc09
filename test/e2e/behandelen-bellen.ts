import assert from 'node:assert/strict';
import {geeftAntwoord, legtVast} from './dossier-stappen.js';
import {antwoord, hoort, kijktWeer, opDag, vulVeld, zienSamen, type Samen} from './dossier-reis.js';
import {kiestUit} from './behandelen-mensen.js';
import {klik, kop, tekst, vul, zie} from './reis.js';

/** Words that only employees wrote and read; a citizen must get none of them. */
export const INTERN = /Zoon heeft schulden|Zonder zijn naam|minuten-75|Noor Bakker|Omar Aydin|Sanne Kuiper|Fleur Mulder|Joris Vink|dossier-gelezen|toegewezen|gegroepeerd|vier-ogen|geleerd|notitie/;

/**
 * Received on Wednesday 13 May 2026, the day before Ascension Day: one call on the Monday after it solves it. The preparation, the call
 * with where it led, the summary that counts once it is confirmed, a proposal that is kept, a withdrawal in writing, and what was learned.
 */
export async function metEenTelefoontje(zaak: Samen) {
  const {burger, behandelaar: {page}, behandelaar, zaaknummer} = zaak;
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente belt u, uiterlijk op woensdag 20 mei 2026.', behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.',
    gebeurd: ['De gemeente bevestigde dat uw bezwaar is ontvangen.', 'De ontvangst is bevestigd.'],
  });

  await opDag(zaak, '2026-05-18');
  await klik(page, 'button', 'Zet op mijn naam');
  await zie(page, 'De zaak is nu van u.');
  for (const punt of ['Ik heb het bezwaar en het besluit gelezen', 'Ik heb de afdeling gebeld die het besluit nam', 'Ik weet wat er zou kunnen helpen', 'Ik weet wat ik wil vragen', 'Ik heb bedacht hoe de indiener dit ziet']) {
    const voor = Number(/(\d) van 5 gedaan/.exec(await tekst(page))?.[1]);
    await antwoord(page, punt);
    await zie(page, `${voor + 1} van 5 gedaan.`);
    await zie(page, 'Bewaard.');
  }
  await vul(page, 'Nieuwe notitie, alleen voor medewerkers', 'Zoon heeft schulden. Niet over beginnen.');
  await klik(page, 'button', 'Bewaar de notitie');
  await zie(page, 'De notitie is bewaard.');

  await klik(page, 'button', 'Leg een gesprek vast');
  await kop(page, 'Belwijzer');
  await vul(page, 'Uur', '10:00');
  await vul(page, 'Wat speelt er, in de woorden van de indiener? (mag leeg blijven)', 'Ik red het niet zonder hulp bij het douchen.');
  await vul(page, 'Samenvatting en wat u hebt afgesproken', 'De gemeente geeft weer drie uur hulp.');
  await antwoord(page, 'De gemeente herstelt iets');
  await klik(page, 'button', 'Leg vast');
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. Lees wat de gemeente over het gesprek schreef. Klopt het?', behandelaar: 'De indiener is aan de beurt. De indiener leest uw verslag en zegt of het klopt.',
    gebeurd: ['De gemeente schreef op wat er is gezegd op maandag 18 mei 2026 om 10:00. Het telt pas als u zegt dat het klopt.', 'Verslag van het gesprek op maandag 18 mei 2026 om 10:00.'],
  });
  await geeftAntwoord(burger, 'Lees het verslag', 'Ja, zo was het', 'U zei dat het verslag klopt.');

  await zie(page, 'De gemeente herstelt iets. Zet in een voorstel wat u doet en wanneer het klaar is.');
  await klik(page, 'button', 'Doe een voorstel');
  await vul(page, 'Wat stelt u voor?', 'U houdt drie uur hulp in huis.');
  await (await page.waitForSelector('>>> #veld-wie0'))?.click();
  await vulVeld(page, 'wat0', 'De beschikking aanpassen');
  await vulVeld(page, 'voor0', '20-5-2026');
  await klik(page, 'button', 'Leg vast');
  await zie(page, 'Gedaan: Doe een voorstel.');
  await geeftAntwoord(burger, 'Lees het voorstel', 'Ja, dit spreken wij af', 'U zei ja tegen het voorstel.');
  await legtVast(behandelaar, 'Een afspraak is nagekomen', {});

  await kijktWeer(burger.page);
  await hoort(burger.page, 'Nieuw in uw zaak: De gemeente zei dat is gedaan wat was afgesproken.');
  await klik(burger.page, 'button', 'Stoppen met uw bezwaar');
  await klik(burger.page, 'button', 'Verder met stoppen');
  await antwoord(burger.page, 'Nee, ik vraag geen vergoeding');
  await zie(burger.page, `Ik trek mijn bezwaar in (zaaknummer ${zaaknummer}`);
  await klik(burger.page, 'button', 'Trek mijn bezwaar in');
  await zie(burger.page, 'Uw bezwaar is ingetrokken. De verklaring staat bij');
  await zienSamen(zaak, {
    burger: 'Uw zaak is klaar. Er hoeft niets meer te gebeuren.', behandelaar: 'Deze zaak is klaar. Er hoeft niets meer te gebeuren.',
    gebeurd: ['Uw bezwaar is ingetrokken. De gemeente beslist er niet meer op.', 'Het bezwaar is ingetrokken.'],
  });

  await kop(page, 'Wat kan de gemeente hiervan leren?');
  await kiestUit(behandelaar, 'geleerd-stap', 'Bij de beoordeling');
  await kiestUit(behandelaar, 'geleerd-oorzaak', 'De gemeente vroeg niet hoe het zat');
  await vul(page, 'Wat had dit voorkomen? (mag leeg blijven)', 'Zonder zijn naam: eerst bellen.');
  await vul(page, 'Hoeveel minuten kostte deze zaak u, ongeveer? (mag leeg blijven)', '75');
  await klik(page, 'button', 'Bewaar');
  await zie(page, 'Bewaard. Dank u');
  assert.doesNotMatch(await tekst(burger.page), INTERN);
}
