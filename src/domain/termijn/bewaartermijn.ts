import {addYears, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import {bewaartermijnen, type Bewaring} from './data/bewaartermijnen.js';

/** How a case ended, as the list of retention periods tells it apart. */
export type Bewaargrond = keyof typeof bewaartermijnen;

/** Until when a file is kept; `tot` undefined means for ever. */
export interface Bewaartermijn {
  readonly kind: 'bewaartermijn';
  readonly tot?: IsoDate;
  /** Number in the Selectielijst. */
  readonly nummer: string;
  readonly article: string;
}

/** Last day a file is kept, in whole years from the end of the case. `jaren` is a municipality's own number. */
export function bewaartermijn({grond, einde, jaren}: {readonly grond: Bewaargrond; readonly einde: IsoDate; readonly jaren?: number}): Bewaartermijn {
  const row: Bewaring = bewaartermijnen[grond];
  const years = jaren ?? row.jaren;
  const result = {kind: 'bewaartermijn', nummer: row.nummer, article: artikel.selectielijst13} as const;
  return years === undefined ? result : {...result, tot: addYears(einde, years)};
}
