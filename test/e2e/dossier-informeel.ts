import {antwoord, hoort, zienSamen, type Samen} from './dossier-reis.js';
import {doetVoorstel, geeftAntwoord, schrijftVerslag, stuurtFoto, trektIn, vraagtStukken} from './dossier-stappen.js';
import {klik, zie} from './reis.js';

/** The road without a decision, on Ascension Day 2026: papers, a call, a proposal with promises that are kept, a withdrawal; and what both read after each step. */
export async function lostSamenOp(zaak: Samen) {
  const {burger, behandelaar} = zaak;
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente belt u, uiterlijk op woensdag 20 mei 2026.',
    behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.',
    gebeurd: ['De gemeente bevestigde dat uw bezwaar is ontvangen.', 'De ontvangst is bevestigd.'],
  });

  await vraagtStukken(behandelaar, 'Een afschrift van de spaarrekening.', '28-5-2026');
  await hoort(burger.page, 'Nieuw in uw zaak: De gemeente vroeg u om stukken, uiterlijk op donderdag 28 mei 2026.');
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. Stuur waar de gemeente om vroeg, uiterlijk op donderdag 28 mei 2026.',
    behandelaar: 'De indiener is aan de beurt. De indiener stuurt waar u om vroeg.',
    gebeurd: ['De gemeente vroeg u om stukken, uiterlijk op donderdag 28 mei 2026.', 'De gemeente vroeg om stukken, uiterlijk op 28 mei 2026.'],
  });

  await stuurtFoto(burger, 'Een afschrift van de spaarrekening.');
  await hoort(behandelaar.page, 'Net gebeurd: De indiener stuurde stukken.');
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente belt u, uiterlijk op woensdag 20 mei 2026.',
    behandelaar: 'U bent aan de beurt. Bel de indiener en luister wat er speelt.',
    gebeurd: ['U stuurde stukken.', 'De indiener stuurde stukken.'],
  });
  await zie(behandelaar.page, 'foto brief.jpg');

  await schrijftVerslag(behandelaar, 'Wij hebben gebeld. Het spaargeld is van de moeder.');
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. Lees wat de gemeente over het gesprek schreef. Klopt het?',
    behandelaar: 'De indiener is aan de beurt. De indiener leest uw verslag en zegt of het klopt.',
    gebeurd: ['De gemeente schreef op wat er is gezegd op donderdag 14 mei 2026 om 10:00. Het telt pas als u zegt dat het klopt.', 'Verslag van het gesprek op donderdag 14 mei 2026 om 10:00.'],
  });

  await geeftAntwoord(burger, 'Lees het verslag', 'Ja, zo was het', 'U zei dat het verslag klopt.');
  const beslissen = {burger: 'De gemeente is aan de beurt. De gemeente beslist, uiterlijk op maandag 7 september 2026.', behandelaar: 'U bent aan de beurt. Beslis op het bezwaar.'};
  await zienSamen(zaak, {...beslissen, gebeurd: ['U zei dat het verslag klopt.', 'De indiener is het eens met het verslag.']});

  await doetVoorstel(behandelaar);
  await hoort(burger.page, 'Nieuw in uw zaak: De gemeente deed u een voorstel.');
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. De gemeente doet u een voorstel. Zeg wat u ervan vindt.',
    behandelaar: 'De indiener is aan de beurt. De indiener antwoordt op uw voorstel.',
    gebeurd: ['De gemeente deed u een voorstel. U mag ja of nee zeggen.', 'De gemeente deed een voorstel.'],
  });

  await geeftAntwoord(burger, 'Lees het voorstel', 'Ja, dit spreken wij af', 'U zei ja tegen het voorstel.');
  await zienSamen(zaak, {
    burger: 'De gemeente is aan de beurt. De gemeente doet wat is afgesproken, uiterlijk op donderdag 21 mei 2026.',
    behandelaar: 'U bent aan de beurt. Doe wat de gemeente heeft beloofd.',
    gebeurd: ['U zei ja tegen het voorstel. Uw bezwaar loopt door tot u het zelf intrekt of de gemeente beslist.', 'De indiener nam het voorstel aan.'],
  });

  await klik(behandelaar.page, 'button', 'Een afspraak is nagekomen');
  await antwoord(behandelaar.page, 'De bijstand alsnog betalen');
  await klik(behandelaar.page, 'button', 'Leg vast');
  await zienSamen(zaak, {
    burger: 'U bent aan de beurt. U doet wat u hebt afgesproken, uiterlijk op vrijdag 22 mei 2026.',
    behandelaar: 'De indiener is aan de beurt. De indiener doet wat is afgesproken.',
    gebeurd: ['De gemeente zei dat is gedaan wat was afgesproken.', 'Een afspraak is nagekomen.'],
  });

  await klik(burger.page, 'button', 'Dit heb ik gedaan');
  await klik(burger.page, 'button', 'Laat weten dat het is gedaan');
  await zienSamen(zaak, {...beslissen, gebeurd: ['U zei dat u hebt gedaan wat was afgesproken.', 'Een afspraak is nagekomen.']});

  await trektIn(burger, zaak.zaaknummer);
  await zienSamen(zaak, {
    burger: 'Uw zaak is klaar. Er hoeft niets meer te gebeuren.',
    behandelaar: 'Deze zaak is klaar. Er hoeft niets meer te gebeuren.',
    gebeurd: ['Uw bezwaar is ingetrokken. De gemeente beslist er niet meer op.', 'Het bezwaar is ingetrokken.'],
  });
}
