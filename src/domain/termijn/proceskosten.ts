import type {IsoDate} from '../iso-date.js';
import {alsBedrag, geldend, type Bedrag} from './bedrag.js';
import {artikel} from './data/artikelen.js';
import {proceskostenbedragen, type Proceskosten} from './data/bedragen.js';
import {isOnbekend} from './opbouw.js';
import type {Onbekend} from './termijn.js';

/**
 * An amount of the Besluit proceskosten bestuursrecht on a day. How many points a case is worth
 * and its weight are for a person to judge; several recent figures are not `certain`.
 */
export function proceskosten({op, soort}: {readonly op: IsoDate; readonly soort: Proceskosten['soort']}): Bedrag | Onbekend {
  const row = geldend('proceskosten', proceskostenbedragen.filter((one) => one.soort === soort), op);
  return isOnbekend(row) ? row : alsBedrag('proceskosten', artikel.bpb, row, row.bedrag, row.minimum);
}
