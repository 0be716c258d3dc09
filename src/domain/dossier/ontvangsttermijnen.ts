import type {IsoDate, Tijdigheid} from '../termijn/index.js';

/** The days promised to the objector on the receipt; what cannot be counted is absent. */
export interface Ontvangsttermijnen {
  readonly bezwaarTot?: IsoDate;
  readonly tijdigheid?: Tijdigheid['uitkomst'];
  readonly bellenVoor?: IsoDate;
  readonly beslissenVoor?: IsoDate;
}
