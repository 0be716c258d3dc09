import {msg, str} from '@lit/localize';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur, langeDatum} from '../../i18n/datum.js';

type Regel = Dossier['tijdlijn'][number];

/**
 * What an event is and means, in plain words. The details come from how the case stands under the same number. A kind that this
 * version does not know is still said, for it happened.
 */
export function gebeurd(regel: Regel, dossier: Dossier): string {
  return machtigen(regel, dossier) ?? praten(regel, dossier) ?? oplossen(regel, dossier) ?? procedure(regel, dossier) ?? beslissen(regel, dossier)
    ?? (regel.door === 'burger' ? msg('U voegde iets toe.') : msg('De gemeente voegde iets toe aan uw zaak.'));
}

const op = (alle: readonly {readonly nummer: number; readonly tijdstip: string}[], nummer: number) => {
  const found = alle.find((one) => one.nummer === nummer);
  return found ? dagEnUur(found.tijdstip) : undefined;
};

function machtigen({soort}: Regel, {partij}: Dossier) {
  const isVoorMij = partij === 'vertegenwoordigde';
  switch (soort) {
    case 'ingediend': return isVoorMij ? msg('Uw bezwaar is namens u ingediend.') : msg('U diende uw bezwaar in.');
    case 'ontvangst-bevestigd': return msg('De gemeente bevestigde dat uw bezwaar is ontvangen.');
    case 'machtiging-bevestigd':
      return isVoorMij ? msg('U zei ja: een ander mag namens u bezwaar maken.') : msg('De indiener bevestigde dat u namens die persoon bezwaar maakt.');
    case 'machtiging-geweigerd':
      return isVoorMij ? msg('U zei nee: een ander mag niet namens u bezwaar maken.') : msg('De indiener zei dat u niet namens die persoon bezwaar mag maken.');
    case 'machtiging-ingetrokken': return msg('U trok uw ja in. Een ander maakt niet meer namens u bezwaar.');
    case 'toegang-gegeven': return msg('U liet iemand meelezen. Die persoon kan niets doen in uw zaak.');
    case 'toegang-ingetrokken': return msg('Iemand leest niet meer mee.');
    default: return undefined;
  }
}

function praten({soort, door, volgnummer}: Regel, {verloop}: Dossier) {
  const isBurger = door === 'burger';
  switch (soort) {
    case 'bericht': return isBurger ? msg('U stuurde de gemeente een bericht.') : msg('De gemeente stuurde u een bericht.');
    case 'stukken-gestuurd': return isBurger ? msg('U stuurde stukken.') : msg('De gemeente voegde stukken toe. U vindt ze hieronder.');
    case 'stukken-gevraagd': return gevraagd(verloop.verzoeken.find(({nummer}) => nummer === volgnummer));
    case 'terugbellen-gevraagd': return msg('U vroeg de gemeente om u te bellen.');
    case 'belpoging': return msg('De gemeente probeerde u te bereiken, maar dat lukte niet. U hoeft niets te doen: de gemeente probeert het opnieuw.');
    case 'gesprek-voorgesteld': {
      const uur = op(verloop.gesprekken, volgnummer) ?? '';
      return isBurger ? msg(str`U stelde een gesprek voor op ${uur}.`) : msg(str`De gemeente stelde een gesprek voor op ${uur}.`);
    }
    case 'gesprek-aanvaard': return isBurger ? msg('U zei dat het gesprek kan.') : msg('De gemeente zei dat het gesprek kan.');
    case 'gesprek-afgezegd': return isBurger ? msg('U zegde het gesprek af.') : msg('De gemeente zegde het gesprek af.');
    case 'verslag-gemaakt': return msg(str`De gemeente schreef op wat er is gezegd op ${op(verloop.verslagen, volgnummer) ?? ''}. Het telt pas als u zegt dat het klopt.`);
    case 'verslag-akkoord': return msg('U zei dat het verslag klopt.');
    case 'verslag-weersproken': return msg('U zei dat het verslag niet klopt. Uw woorden staan erbij en blijven erbij.');
    default: return undefined;
  }
}

function gevraagd(verzoek: Dossier['verloop']['verzoeken'][number] | undefined) {
  if (!verzoek) return msg('De gemeente vroeg u om stukken.');
  const dag = langeDatum(verzoek.voor);
  return verzoek.herstel
    ? msg(str`De gemeente vroeg u om aan te vullen wat nog ontbreekt, uiterlijk op ${dag}. Zolang staat de tijd om te beslissen stil.`)
    : msg(str`De gemeente vroeg u om stukken, uiterlijk op ${dag}.`);
}

function oplossen({soort, door, volgnummer}: Regel, {verloop}: Dossier) {
  switch (soort) {
    case 'voorstel-gedaan': return msg('De gemeente deed u een voorstel. U mag ja of nee zeggen.');
    case 'voorstel-aanvaard': return msg('U zei ja tegen het voorstel. Uw bezwaar loopt door tot u het zelf intrekt of de gemeente beslist.');
    case 'voorstel-afgewezen': return msg('U zei nee tegen het voorstel. Uw bezwaar gaat gewoon verder.');
    case 'voorstel-ingetrokken': return msg('De gemeente trok het voorstel in.');
    case 'toezegging-nagekomen': return door === 'burger' ? msg('U zei dat u hebt gedaan wat was afgesproken.') : msg('De gemeente zei dat is gedaan wat was afgesproken.');
    case 'uitstel-voorgesteld': {
      const tot = verloop.uitstel.find(({nummer}) => nummer === volgnummer)?.tot;
      return msg(str`De gemeente vroeg of u wilt wachten tot ${tot ? langeDatum(tot) : ''}. Dat mag u weigeren (artikel 7:10 lid 4 Awb).`);
    }
    case 'uitstel-aanvaard': return msg('U vond het goed om te wachten.');
    case 'uitstel-geweigerd': return msg('U wilde niet wachten. De dag om te beslissen blijft dezelfde.');
    case 'mediation-aangeboden': return msg('De gemeente bood mediation aan. U mag nee zeggen.');
    case 'mediation-aanvaard': return msg('U zei ja tegen mediation.');
    case 'mediation-afgewezen': return msg('U wilde geen mediation (meer). Uw bezwaar gaat gewoon verder.');
    case 'mediation-beeindigd': return msg('De mediation is klaar.');
    default: return undefined;
  }
}

function procedure({soort, volgnummer}: Regel, {verloop}: Dossier) {
  const {hoorzitting, verdaging, schorsingen} = verloop;
  switch (soort) {
    case 'hoorwens-gegeven': return msg('U liet weten of u uw verhaal wilt vertellen voor de beslissing.');
    case 'hoorzitting-gepland':
      return hoorzitting?.nummer === volgnummer
        ? msg(str`De gemeente nodigde u uit voor de hoorzitting op ${dagEnUur(hoorzitting.tijdstip)}.`) : msg('De gemeente nodigde u uit voor een hoorzitting. Die is daarna verplaatst.');
    case 'deelname-gemeld': return msg('U liet weten of u komt.');
    case 'hoorzitting-afgelast': return msg('De hoorzitting ging niet door.');
    case 'hoorzitting-gehouden': return msg('De hoorzitting was er. Dit is het verslag (artikel 7:7 Awb).');
    case 'van-horen-afgezien': return msg('Er komt geen hoorzitting (artikel 7:3 Awb). De gemeente schrijft hieronder waarom.');
    case 'commissie-gemeld': return msg('De gemeente liet weten of een commissie adviseert over uw bezwaar.');
    case 'advies-uitgebracht': return msg('De commissie gaf de gemeente advies. De gemeente beslist.');
    case 'verdaagd':
      return msg(str`De gemeente nam ${verdaging?.nummer === volgnummer ? verdaging.weken : ''} weken langer de tijd om te beslissen. Dat mag één keer (artikel 7:10 lid 3 Awb).`);
    case 'opgeschort':
      return schorsingen.find(({nummer}) => nummer === volgnummer)?.grond === 'overmacht'
        ? msg('De tijd om te beslissen staat stil door overmacht (artikel 4:15 Awb).') : msg('De tijd om te beslissen staat stil, omdat de gemeente op u wacht (artikel 4:15 Awb).');
    case 'opschorting-beeindigd': return msg('De tijd om te beslissen loopt weer.');
    default: return undefined;
  }
}

function beslissen({soort, door}: Regel, {verloop}: Dossier) {
  switch (soort) {
    case 'ingebrekestelling': return door === 'burger' ? msg('U schreef dat de gemeente te laat is met beslissen.') : msg('De gemeente kreeg uw brief dat zij te laat is met beslissen.');
    case 'dwangsom-vastgesteld': return msg(str`De gemeente stelde het geld vast dat u krijgt omdat zij te laat was: € ${verloop.dwangsom?.bedrag ?? ''}.`);
    case 'nieuw-besluit-genomen':
      return verloop.nieuwBesluit?.tegemoet === 'geheel'
        ? msg('De gemeente verving het besluit. U krijgt alles wat u vroeg.') : msg('De gemeente verving het besluit. U krijgt een deel van wat u vroeg. Uw bezwaar geldt nu ook tegen het nieuwe besluit (artikel 6:19 Awb).');
    case 'besluit-genomen': return msg('De gemeente nam een beslissing op uw bezwaar.');
    case 'ingetrokken': return msg('Uw bezwaar is ingetrokken. De gemeente beslist er niet meer op.');
    case 'doorgestuurd':
      return verloop.einde?.hoe === 'doorgestuurd' && verloop.einde.grond === '7:1a'
        ? msg('Uw bezwaar ging meteen naar de rechter, omdat u dat vroeg (artikel 7:1a Awb).') : msg('Uw bezwaar ging naar wie erover moet beslissen. De dag waarop u het instuurde, blijft gelden (artikel 6:15 Awb).');
    case 'contact-gewijzigd': return msg('U veranderde hoe de gemeente u bereikt.');
    case 'contactpersoon-gemeld': return msg('De gemeente liet weten wie uw bezwaar behandelt.');
    default: return undefined;
  }
}

