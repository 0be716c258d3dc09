import {msg, str} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur, datum} from '../../i18n/datum.js';
import {wegNaam} from '../shared/weg.js';

type Regel = Dossier['tijdlijn'][number];

/** What happened in one sentence, and the article of law that goes with it. */
export interface Gebeurd {
  readonly zin: string;
  readonly artikel?: string;
}

/** One line of the time line for who handles the case. A kind that this version does not know is still shown, for it happened. */
export function gebeurd(regel: Regel, dossier: Dossier): Gebeurd {
  return gesproken(regel, dossier) ?? opgelost(regel, dossier) ?? inProcedure(regel, dossier) ?? {zin: regel.door === 'burger' ? msg('De indiener voegde iets toe.') : msg('De gemeente voegde iets toe.')};
}

const met = (zin: string, artikel?: string): Gebeurd => ({zin, ...(artikel === undefined ? {} : {artikel})});
const op = <T extends {readonly nummer: number}>(all: readonly T[], nummer: number) => all.find((one) => one.nummer === nummer);
const wanneer = (one: {readonly tijdstip: string} | undefined) => (one ? dagEnUur(one.tijdstip) : '');

function gesproken({soort, door, volgnummer}: Regel, {verloop, weg}: Dossier): Gebeurd | undefined {
  const isIndiener = door === 'burger';
  switch (soort) {
    case 'ingediend': return met(weg ? msg(str`Het bezwaar kwam binnen, ${wegNaam(weg)}.`) : msg('Het bezwaar is ingediend.'), '6:4');
    case 'ontvangst-bevestigd': return met(msg('De ontvangst is bevestigd.'), '6:14');
    case 'machtiging-bevestigd': return met(msg('De indiener bevestigde dat een ander namens die persoon bezwaar maakt.'), '2:1');
    case 'machtiging-geweigerd': return met(msg('De indiener zei dat een ander niet namens die persoon bezwaar mag maken.'), '2:1');
    case 'machtiging-ingetrokken': return met(msg('De indiener trok de machtiging in.'), '2:1');
    case 'toegang-gegeven': return met(msg('De indiener laat iemand meelezen.'));
    case 'toegang-ingetrokken': return met(msg('Iemand leest niet meer mee.'));
    case 'contact-gewijzigd': return met(msg('De indiener veranderde hoe die te bereiken is.'), '2:8');
    case 'contactpersoon-gemeld': return met(msg('De gemeente meldde wie het bezwaar behandelt.'), '6:14');
    case 'bericht': return met(isIndiener ? msg('Bericht van de indiener.') : msg('Bericht van de gemeente.'));
    case 'stukken-gestuurd': return met(isIndiener ? msg('De indiener stuurde stukken.') : msg('De gemeente zette stukken in het dossier.'), '7:4');
    case 'stukken-gevraagd': {
      const verzoek = op(verloop.verzoeken, volgnummer);
      const voor = verzoek ? datum(verzoek.voor) : '';
      return verzoek?.herstel ? met(msg(str`De gemeente vroeg om herstel, uiterlijk op ${voor}.`), '6:6, 7:10 lid 2') : met(msg(str`De gemeente vroeg om stukken, uiterlijk op ${voor}.`));
    }
    case 'terugbellen-gevraagd': return met(msg('De indiener vroeg om gebeld te worden.'));
    case 'belpoging': return met(msg('De gemeente belde en kreeg niemand.'));
    case 'gesprek-voorgesteld': {
      const uur = wanneer(op(verloop.gesprekken, volgnummer));
      return met(isIndiener ? msg(str`De indiener stelde een gesprek voor op ${uur}.`) : msg(str`De gemeente stelde een gesprek voor op ${uur}.`));
    }
    case 'gesprek-aanvaard': return met(isIndiener ? msg('De indiener zei ja op het gesprek.') : msg('De gemeente zei ja op het gesprek.'));
    case 'gesprek-afgezegd': return met(isIndiener ? msg('De indiener zei het gesprek af.') : msg('De gemeente zei het gesprek af.'));
    case 'verslag-gemaakt': {
      const uur = wanneer(op(verloop.verslagen, volgnummer));
      return met(msg(str`Verslag van het gesprek op ${uur}.`));
    }
    case 'verslag-akkoord': return met(msg('De indiener is het eens met het verslag.'));
    case 'verslag-weersproken': return met(msg('De indiener zegt dat het verslag niet klopt.'));
    default: return undefined;
  }
}

function opgelost({soort, volgnummer}: Regel, {verloop}: Dossier): Gebeurd | undefined {
  switch (soort) {
    case 'voorstel-gedaan': return met(msg('De gemeente deed een voorstel.'));
    case 'voorstel-aanvaard': return met(msg('De indiener nam het voorstel aan.'));
    case 'voorstel-afgewezen': return met(msg('De indiener wees het voorstel af.'));
    case 'voorstel-ingetrokken': return met(msg('De gemeente trok het voorstel terug.'));
    case 'toezegging-nagekomen': return met(msg('Een afspraak is nagekomen.'));
    case 'uitstel-voorgesteld': {
      const tot = op(verloop.uitstel, volgnummer)?.tot;
      return met(msg(str`De gemeente vroeg om te wachten tot en met ${tot ? datum(tot) : ''}.`), '7:10 lid 4');
    }
    case 'uitstel-aanvaard': return met(msg('De indiener stemde in met wachten.'), '7:10 lid 4');
    case 'uitstel-geweigerd': return met(msg('De indiener wil niet wachten.'), '7:10 lid 4');
    case 'mediation-aangeboden': return met(msg('De gemeente bood mediation aan.'));
    case 'mediation-aanvaard': return met(msg('De indiener zei ja op mediation.'));
    case 'mediation-afgewezen': return met(msg('De indiener zei nee op mediation.'));
    case 'mediation-beeindigd': return met(msg('De mediation is klaar.'));
    case 'nieuw-besluit-genomen': return met(msg('De gemeente nam een nieuw besluit.'), '6:19');
    default: return undefined;
  }
}

function inProcedure({soort, volgnummer}: Regel, {verloop}: Dossier): Gebeurd | undefined {
  const {hoorzitting, verdaging, einde, dwangsom} = verloop;
  switch (soort) {
    case 'hoorwens-gegeven': return met(msg('De indiener zei of een gesprek voor de beslissing nodig is.'), '7:2, 7:3');
    case 'hoorzitting-gepland': return met(hoorzitting?.nummer === volgnummer ? msg(str`Uitnodiging voor de hoorzitting op ${wanneer(hoorzitting)}.`) : msg('Uitnodiging voor een hoorzitting.'), '7:2, 7:4');
    case 'deelname-gemeld': return met(msg('De indiener zei of die naar de hoorzitting komt.'), '7:2');
    case 'hoorzitting-afgelast': return met(msg('De hoorzitting gaat niet door.'));
    case 'hoorzitting-gehouden': return met(msg('Verslag van de hoorzitting.'), '7:7');
    case 'van-horen-afgezien': return met(msg('Er komt geen hoorzitting.'), verloop.afgezienVanHoren ? `7:3 onder ${verloop.afgezienVanHoren}` : '7:3');
    case 'commissie-gemeld': return met(msg('De gemeente meldde of een commissie adviseert.'), '7:13');
    case 'advies-uitgebracht': return met(msg('De commissie gaf advies.'), '7:13');
    case 'verdaagd': return met(verdaging ? msg(str`De beslissing is verdaagd met ${verdaging.weken} weken.`) : msg('De beslissing is verdaagd.'), '7:10 lid 3');
    case 'opgeschort': return met(msg('De termijn is stilgezet.'), '4:15, 7:14');
    case 'opschorting-beeindigd': return met(msg('De termijn loopt weer.'), '4:15');
    case 'ingebrekestelling': return met(msg('De indiener stelde de gemeente in gebreke.'), '4:17');
    case 'dwangsom-vastgesteld': return met(dwangsom ? msg(str`De dwangsom is vastgesteld op ${dwangsom.bedrag} euro.`) : msg('De dwangsom is vastgesteld.'), '4:18');
    case 'besluit-genomen': return met(msg(str`Beslissing op het bezwaar: ${einde?.hoe === 'besloten' ? einde.uitkomst : ''}.`), '7:11, 7:12');
    case 'ingetrokken': return met(msg('Het bezwaar is ingetrokken.'), '6:21');
    case 'doorgestuurd': return met(msg('Het bezwaar is doorgestuurd.'), einde?.hoe === 'doorgestuurd' ? einde.grond : '6:15');
    default: return undefined;
  }
}
