import type {IsoDate} from '../termijn/index.js';
import type {Indienweg, Soort} from './gebeurtenis.js';
import type {Verloop} from './verloop.js';

/** What of a dossier decides its terms. */
export interface Termijngrond {
  /** RFC 3339. Of what came on paper: midnight of the day it was there. */
  readonly ontvangenOp: string;
  /** Absent: electronically. */
  readonly weg?: Indienweg;
  readonly poststempel?: IsoDate;
  readonly besluit: {readonly soort?: string; readonly datum?: IsoDate; readonly bekendmaking?: IsoDate};
  readonly commissie?: {readonly adviseert: boolean; readonly gemeldOp?: IsoDate};
  /** Absent at receipt, when nothing happened yet. */
  readonly verloop?: Verloop;
  /** When each of it happened: a notice of default is judged by what was known when it came in. */
  readonly tijdlijn?: readonly {readonly volgnummer: number; readonly soort: Soort; readonly op: string}[];
  /** The day up to which a suspension that still runs is counted (Awb 4:15 lid 2); without it such a suspension does not count. */
  readonly vandaag?: IsoDate;
}
