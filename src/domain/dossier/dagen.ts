import {addDays, amsterdamDay, type IsoDate} from '../termijn/index.js';
import type {Handeling} from './handeling.js';

/**
 * A day in an act that makes no sense: the name of its field, and why. `te-ver`: so far away that the year must be a slip;
 * `voor-ontvangst`: before there was an objection.
 */
export interface VerkeerdeDag {
  readonly veld: 'voor' | 'tot' | 'tijdstip' | 'verzonden' | 'ontvangen' | 'inzageVanaf' | 'toezeggingen' | 'van';
  readonly waarom: 'voorbij' | 'nog-niet' | 'te-ver' | 'voor-ontvangst';
}

/**
 * The first day in an act that cannot be meant: nobody asks for papers by yesterday, and nobody sent a decision tomorrow. With `ontvangen`,
 * the day on which the objection came in, also what cannot have been before it: a slip of a year would end the case for good.
 */
export function verkeerdeDag(handeling: Handeling, vandaag: IsoDate, ontvangen?: IsoDate): VerkeerdeDag | undefined {
  return opZichzelf(handeling, vandaag) ?? (ontvangen === undefined ? undefined : voorOntvangst(handeling, ontvangen));
}

function opZichzelf(handeling: Handeling, vandaag: IsoDate): VerkeerdeDag | undefined {
  switch (handeling.soort) {
    case 'stukken-gevraagd':
      return later('voor', handeling.voor, vandaag);
    case 'uitstel-voorgesteld':
      return later('tot', handeling.tot, vandaag);
    case 'gesprek-voorgesteld':
      return vanaf('tijdstip', amsterdamDay(handeling.tijdstip), vandaag);
    case 'hoorzitting-gepland':
      return vanaf('tijdstip', amsterdamDay(handeling.tijdstip), vandaag)
        // The file cannot open after the hearing.
        ?? (handeling.inzageVanaf > amsterdamDay(handeling.tijdstip) ? {veld: 'inzageVanaf', waarom: 'nog-niet'} : undefined);
    case 'voorstel-gedaan':
      return handeling.toezeggingen.map(({voor}) => (voor === undefined ? undefined : vanaf('toezeggingen', voor, vandaag))).find((one) => one !== undefined);
    case 'verslag-gemaakt':
      return tot('tijdstip', amsterdamDay(handeling.tijdstip), vandaag);
    case 'besluit-genomen':
    case 'nieuw-besluit-genomen':
      return tot('verzonden', handeling.verzonden, vandaag);
    case 'opgeschort':
      return nietTeVer('van', handeling.van, vandaag);
    case 'opschorting-beeindigd':
      return tot('tot', handeling.tot, vandaag);
    case 'ingebrekestelling':
      return handeling.ontvangen === undefined ? undefined : tot('ontvangen', handeling.ontvangen, vandaag);
    default:
      return undefined;
  }
}

/** A new decision may have crossed the objection in the post; what answers it, or is about its term, came after it. */
function voorOntvangst(handeling: Handeling, ontvangen: IsoDate): VerkeerdeDag | undefined {
  switch (handeling.soort) {
    case 'besluit-genomen':
      return na('verzonden', handeling.verzonden, ontvangen);
    case 'ingebrekestelling':
      return handeling.ontvangen === undefined ? undefined : na('ontvangen', handeling.ontvangen, ontvangen);
    case 'opgeschort':
      return na('van', handeling.van, ontvangen);
    case 'opschorting-beeindigd':
      return na('tot', handeling.tot, ontvangen);
    default:
      return undefined;
  }
}

/** Nothing in a case is planned further ahead than this, in days. */
const VER = 3 * 365;

type Veld = VerkeerdeDag['veld'];

const later = (veld: Veld, dag: IsoDate, vandaag: IsoDate): VerkeerdeDag | undefined => (dag > vandaag ? nietTeVer(veld, dag, vandaag) : {veld, waarom: 'voorbij'});
const vanaf = (veld: Veld, dag: IsoDate, vandaag: IsoDate): VerkeerdeDag | undefined => (dag >= vandaag ? nietTeVer(veld, dag, vandaag) : {veld, waarom: 'voorbij'});
const tot = (veld: Veld, dag: IsoDate, vandaag: IsoDate): VerkeerdeDag | undefined => (dag <= vandaag ? undefined : {veld, waarom: 'nog-niet'});
const na = (veld: Veld, dag: IsoDate, ontvangen: IsoDate): VerkeerdeDag | undefined => (dag >= ontvangen ? undefined : {veld, waarom: 'voor-ontvangst'});

function nietTeVer(veld: Veld, dag: IsoDate, vandaag: IsoDate): VerkeerdeDag | undefined {
  return dag <= addDays(vandaag, VER) ? undefined : {veld, waarom: 'te-ver'};
}
