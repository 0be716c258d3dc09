import {amsterdamDay, type IsoDate} from '../termijn/index.js';
import type {Handeling} from './handeling.js';

/** A day in an act that makes no sense: the name of its field, and whether it is past or still to come. */
export interface VerkeerdeDag {
  readonly veld: 'voor' | 'tot' | 'tijdstip' | 'verzonden' | 'ontvangen' | 'inzageVanaf' | 'toezeggingen';
  readonly waarom: 'voorbij' | 'nog-niet';
}

/** The first day in an act that cannot be meant: nobody asks for papers by yesterday, and nobody sent a decision tomorrow. */
export function verkeerdeDag(handeling: Handeling, vandaag: IsoDate): VerkeerdeDag | undefined {
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
    case 'opschorting-beeindigd':
      return tot('tot', handeling.tot, vandaag);
    case 'ingebrekestelling':
      return handeling.ontvangen === undefined ? undefined : tot('ontvangen', handeling.ontvangen, vandaag);
    default:
      return undefined;
  }
}

type Veld = VerkeerdeDag['veld'];

const later = (veld: Veld, dag: IsoDate, vandaag: IsoDate): VerkeerdeDag | undefined => (dag > vandaag ? undefined : {veld, waarom: 'voorbij'});
const vanaf = (veld: Veld, dag: IsoDate, vandaag: IsoDate): VerkeerdeDag | undefined => (dag >= vandaag ? undefined : {veld, waarom: 'voorbij'});
const tot = (veld: Veld, dag: IsoDate, vandaag: IsoDate): VerkeerdeDag | undefined => (dag <= vandaag ? undefined : {veld, waarom: 'nog-niet'});
