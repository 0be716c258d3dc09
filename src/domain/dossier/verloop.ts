import type {IsoDate} from '../termijn/index.js';
import type {Contactwijze, Hoorwens} from '../bezwaar/index.js';
import type {Actor, Afziegrond, Gegevens, Gespreksuitkomst, Hoorplaats, Oplossing, Toezegging, Uitkomst} from './gebeurtenis.js';

/** Something that runs in a dossier, under the number of the event that began it. */
interface Lopend<Stand extends string> {
  readonly nummer: number;
  readonly op: string;
  readonly stand: Stand;
}

/** A conversation on a day and time. */
export interface Gesprek extends Lopend<'voorgesteld' | 'aanvaard' | 'afgezegd' | 'vervangen' | 'gehouden'> {
  /** Who proposed it: the other side answers. */
  readonly door: Actor;
  readonly wijze: Contactwijze;
  readonly tijdstip: string;
}

/** What was said, as one side wrote it down and the other did or did not agree. */
export interface Verslag extends Lopend<'voorgelegd' | 'akkoord' | 'weersproken'> {
  readonly wijze: Contactwijze;
  readonly tijdstip: string;
  readonly uitkomst?: Gespreksuitkomst;
}

/** What the municipality asked for. `beantwoordOp`: the day of the first answer. */
export interface Verzoek extends Lopend<'open' | 'beantwoord'> {
  readonly voor: IsoDate;
  readonly herstel: boolean;
  readonly beantwoordOp?: IsoDate;
}

/** A solution; when accepted, what both sides promised. */
export interface Voorstel extends Lopend<'gedaan' | 'aanvaard' | 'afgewezen' | 'ingetrokken'> {
  readonly oplossing: Oplossing;
  readonly toezeggingen: readonly (Toezegging & {readonly nagekomenOp?: string})[];
}

/** Consent to wait (Awb 7:10 lid 4). */
export interface Uitstel extends Lopend<'voorgesteld' | 'aanvaard' | 'geweigerd'> {
  readonly tot: IsoDate;
  readonly grond: Gegevens['uitstel-voorgesteld']['grond'];
}

/** Mediation: the closing piece, offered and free to refuse. */
export type Mediation = Lopend<'aangeboden' | 'loopt' | 'afgewezen' | 'opgelost' | 'niet-opgelost'>;

/** The hearing (Awb 7:2 and on). */
export interface Hoorzitting extends Lopend<'gepland' | 'gehouden' | 'afgelast'> {
  readonly tijdstip: string;
  readonly wijze: Hoorplaats;
  readonly inzageVanaf: IsoDate;
  /** Absent while the objector did not say. */
  readonly komt?: boolean;
}

/** Delay by the objector or by force majeure; still running without `tot`. */
export interface Schorsing {
  readonly nummer: number;
  readonly grond: Gegevens['opgeschort']['grond'];
  readonly van: IsoDate;
  readonly tot?: IsoDate;
}

/** Someone who may read along. */
export interface Toegangstand {
  readonly nummer: number;
  readonly op: string;
  readonly ingetrokkenOp?: string;
}

/** How a dossier ended, and the day from which a next road runs. */
export type Einde =
  | {readonly hoe: 'besloten'; readonly nummer: number; readonly uitkomst: Uitkomst; readonly verzonden: IsoDate; readonly kosten: Gegevens['besluit-genomen']['kosten']}
  | {readonly hoe: 'ingetrokken'; readonly nummer: number; readonly op: string; readonly kosten: boolean}
  | {readonly hoe: 'doorgestuurd'; readonly nummer: number; readonly op: string; readonly grond: '6:15' | '7:1a'};

/** All that happened after receipt, as it stands now. No personal data. */
export interface Verloop {
  readonly gesprekken: readonly Gesprek[];
  readonly verslagen: readonly Verslag[];
  /** How often the municipality phoned in vain since it last spoke with the objector. */
  readonly belpogingen: number;
  /** The objector asked to be phoned, at this moment; absent when that was done. */
  readonly terugbellen?: string;
  /** Messages of the objector that the municipality did not answer yet: the moment of the first. */
  readonly onbeantwoord?: string;
  readonly verzoeken: readonly Verzoek[];
  readonly voorstellen: readonly Voorstel[];
  readonly uitstel: readonly Uitstel[];
  readonly mediation?: Mediation;
  readonly hoorwens?: Hoorwens;
  readonly hoorzitting?: Hoorzitting;
  readonly afgezienVanHoren?: Afziegrond;
  readonly advies?: {readonly nummer: number; readonly op: string; readonly strekking: Uitkomst};
  readonly verdaging?: {readonly nummer: number; readonly op: IsoDate; readonly weken: number};
  readonly schorsingen: readonly Schorsing[];
  readonly ingebrekestelling?: {readonly nummer: number; readonly ontvangen: IsoDate};
  readonly dwangsom?: {readonly nummer: number; readonly op: string; readonly bedrag: number};
  readonly nieuwBesluit?: {readonly nummer: number; readonly verzonden: IsoDate; readonly tegemoet: 'geheel' | 'deels'};
  /** Set when the objector changed the choice made at receipt (Awb 2:8). */
  readonly digitalePost?: boolean;
  readonly toegang: readonly Toegangstand[];
  readonly einde?: Einde;
}

/** Nothing happened yet. */
export const begin: Verloop = {gesprekken: [], verslagen: [], belpogingen: 0, verzoeken: [], voorstellen: [], uitstel: [], schorsingen: [], toegang: []};
