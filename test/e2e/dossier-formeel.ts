import assert from 'node:assert/strict';
import {dwangsom, griffierecht} from '../../src/domain/termijn/index.js';
import {antwoord, bekijkEnLegVast, opDag, zienSamen, type Mens, type Samen} from './dossier-reis.js';
import {geeftAntwoord, komtMet, legtVast, plantZitting, schrijftVerslag, steltInGebreke, verdaagt} from './dossier-stappen.js';
import {beslistMetCollega, steltDwangsomVast} from './behandelen-vier-ogen.js';
import {klik, tekst, vul, zie} from './reis.js';

/** The road to a decision that comes too late, from 3 March 2026 on: committee, hearing with an interpreter, advice, extension, notice of default, a decision and a penalty that a colleague looks at first; and what both read after each step. */
export async function gaanFormeel(zaak: Samen, collega: Mens) {
  const {burger, behandelaar} = zaak;
  const bellen = {burger: 'De gemeente is aan de beurt. De gemeente belt u, uiterlijk op vrijdag 6 maart 2026.', behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.'};
  const beslissen = (dag: string) => ({burger: `De gemeente is aan de beurt. De gemeente beslist, uiterlijk op ${dag}.`, behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.'});

  await klik(behandelaar.page, 'button', 'Meld of een commissie adviseert');
  await antwoord(behandelaar.page, 'Ja');
  await bekijkEnLegVast(behandelaar.page, 'Meld of een commissie adviseert');
  await zienSamen(zaak, {...bellen, gebeurd: ['De gemeente liet weten of een commissie adviseert over uw bezwaar.', 'De gemeente meldde of een commissie adviseert.']});
  await zie(burger.page, 'Het werd dinsdag 30 juni 2026 in plaats van dinsdag 19 mei 2026.');

  await opDag(zaak, '2026-03-05');
  await schrijftVerslag(behandelaar, 'Mevrouw wil de boom houden.');
  await klik(burger.page, 'button', 'Lees het verslag');
  await antwoord(burger.page, 'Nee, zo was het niet');
  await vul(burger.page, 'Hoe was het wel?', 'Ik wil weten waarom de boom ziek zou zijn.');
  await klik(burger.page, 'button', 'Verstuur uw antwoord');
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente kijkt opnieuw naar het verslag dat volgens u niet klopt.',
    behandelaar: 'U bent aan de beurt. De indiener zegt dat uw verslag niet klopt. Bel, en maak een nieuw verslag.',
    gebeurd: ['U zei dat het verslag niet klopt. Uw woorden staan erbij en blijven erbij.', 'De indiener zegt dat het verslag niet klopt.'],
  });
  await zie(behandelaar.page, 'Ik wil weten waarom de boom ziek zou zijn.');
  await schrijftVerslag(behandelaar, 'Mevrouw wil weten waarom de boom ziek zou zijn.');
  await geeftAntwoord(burger, 'Lees het verslag', 'Ja, zo was het', 'U zei dat het verslag klopt.');
  await zienSamen(zaak, {...beslissen('dinsdag 30 juni 2026'), gebeurd: ['U zei dat het verslag klopt.', 'De indiener is het eens met het verslag.']});

  await opDag(zaak, '2026-05-04');
  await zie(behandelaar.page, 'Tamazight');
  await plantZitting(behandelaar, '20-5-2026', '14:00', 'Een tolk Tamazight is erbij.');
  const op = 'woensdag 20 mei 2026 om 14:00';
  await zienSamen(zaak, {
    burger: `U bent aan de beurt. U kunt uw verhaal vertellen op ${op}. Zeg of u komt.`,
    behandelaar: `De indiener is aan de beurt. De indiener zegt of die komt naar de hoorzitting op ${op}.`,
    gebeurd: [`De gemeente nodigde u uit voor de hoorzitting op ${op}.`, `Uitnodiging voor de hoorzitting op ${op}.`],
  });
  await zie(burger.page, 'Een tolk Tamazight is erbij.');
  await komtMet(burger, 'Mijn zus');
  await zienSamen(zaak, {
    burger: `U en de gemeente samen. De hoorzitting is op ${op}.`, behandelaar: `U en de indiener samen. Hoorzitting op ${op}.`,
    gebeurd: ['U liet weten of u komt.', 'De indiener zei of die naar de hoorzitting komt.'],
  });
  await zie(behandelaar.page, 'Mijn zus');

  await opDag(zaak, '2026-05-21');
  await zie(burger.page, `De gemeente schrijft op wat er op ${op} is gezegd.`);
  await legtVast(behandelaar, 'Voeg het verslag van de hoorzitting toe', {Verslag: 'Mevrouw liet foto’s zien.'});
  await zienSamen(zaak, {...beslissen('dinsdag 30 juni 2026'), gebeurd: ['De hoorzitting was er. Dit is het verslag (artikel 7:7 Awb).', 'Verslag van de hoorzitting.']});
  await opDag(zaak, '2026-06-10');
  await legtVast(behandelaar, 'Voeg het advies van de commissie toe', {'Het advies in het kort': 'Kijk opnieuw naar de boom.'}, 'Voor een deel gegrond');
  await zienSamen(zaak, {...beslissen('dinsdag 30 juni 2026'), gebeurd: ['De commissie gaf de gemeente advies. De gemeente beslist.', 'De commissie gaf advies.']});
  await zie(burger.page, 'De commissie vindt dat u voor een deel gelijk hebt.');

  await opDag(zaak, '2026-06-22');
  await verdaagt(behandelaar, '6', 'een boomdeskundige nog komt kijken');
  await zienSamen(zaak, {
    ...beslissen('dinsdag 11 augustus 2026'),
    gebeurd: ['De gemeente nam 6 weken langer de tijd om te beslissen. Dat mag één keer (artikel 7:10 lid 3 Awb).', 'De beslissing is verdaagd met 6 weken.'],
  });
  assert.match(await tekst(burger.page), /Uw zaak is 6 weken verlengd\. De gemeente schreef waarom: “?een boomdeskundige nog komt kijken”?\. Het werd dinsdag 11 augustus 2026 in plaats van dinsdag 30 juni 2026\. [^.]*7:10 lid 3/);

  await opDag(zaak, '2026-08-11');
  await zie(burger.page, 'Dan kunt u vanaf woensdag 12 augustus 2026 schrijven dat zij te laat is.');
  assert.doesNotMatch(await tekst(burger.page), /Schrijf dat de gemeente te laat is/);
  await opDag(zaak, '2026-08-12');
  await steltInGebreke(burger);
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente had moeten beslissen, uiterlijk op dinsdag 11 augustus 2026. Zij kreeg uw brief dat zij te laat is.',
    behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.',
    gebeurd: ['U schreef dat de gemeente te laat is met beslissen.', 'De indiener stelde de gemeente in gebreke.'],
  });

  await opDag(zaak, '2026-08-26');
  await zie(burger.page, 'Zij heeft nog tot en met woensdag 26 augustus 2026 om te beslissen zonder u geld te betalen.');
  for (const vandaag of ['2026-08-28', '2026-09-10', '2026-09-25'] as const) {
    await opDag(zaak, vandaag);
    const geteld = dwangsom({ingebrekestelling: '2026-08-12', vandaag});
    assert.ok(geteld.kind === 'dwangsom' && geteld.safe.burger > 0);
    await zie(burger.page, `€\u00a0${geteld.safe.burger}`);
  }

  const verschuldigd = dwangsom({ingebrekestelling: '2026-08-12', vandaag: '2026-09-25'});
  assert.ok(verschuldigd.kind === 'dwangsom');
  await steltDwangsomVast(zaak, collega, verschuldigd.bedrag);
  await beslistMetCollega(zaak, collega, 'Voor een deel gegrond', 'De boom blijft staan tot er een nieuwe is.');
  await zienSamen(zaak, {
    burger: 'De gemeente heeft beslist. Bent u het niet eens met de beslissing? Dan kunt u tot en met vrijdag 6 november 2026 naar de rechter.',
    behandelaar: 'De indiener is aan de beurt. De indiener kan nog naar de rechter.',
    gebeurd: ['De gemeente nam een beslissing op uw bezwaar.', 'Beslissing op het bezwaar: deels-gegrond.'],
  });
  const recht = griffierecht({op: '2026-09-25', soort: 'burger'});
  assert.ok(recht.kind === 'bedrag');
  for (const zin of ['U krijgt voor een deel gelijk (uw bezwaar is deels gegrond).', 'De boom blijft staan tot er een nieuwe is.', `dit jaar €\u00a0${recht.bedrag}.`]) await zie(burger.page, zin);
}
