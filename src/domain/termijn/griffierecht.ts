import type {IsoDate} from '../iso-date.js';
import {alsBedrag, geldend, type Bedrag} from './bedrag.js';
import {artikel} from './data/artikelen.js';
import {griffierechten, type Griffierechten} from './data/bedragen.js';
import {gewoneTermijn, isOnbekend} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';

/** Who goes to court, and about what. */
export interface Griffierecht {
  /** Day of the appeal; the fee is that of its year. */
  readonly op: IsoDate;
  /** `laag`: a natural person in a case of the Regeling verlaagd griffierecht; `burger`: in another case. */
  readonly soort: 'laag' | 'burger' | 'organisatie';
  readonly instantie?: Griffierechten['instantie'];
}

/** The court fee in euros (Awb 8:41 lid 2). Provisional relief costs the same (Awb 8:82). Unknown years are said to be so. */
export function griffierecht({op, soort, instantie = 'beroep'}: Griffierecht): Bedrag | Onbekend {
  const row = geldend('griffierechtbedrag', griffierechten.filter((one) => one.instantie === instantie), op);
  return isOnbekend(row) ? row : alsBedrag('griffierechtbedrag', artikel.awb8_41_2, row, row[soort]);
}

/** Last day to pay the fee: four weeks after the notice was sent (Awb 8:41 lid 5), two for provisional relief (8:82). */
export function griffierechttermijn({verzonden, voorlopigeVoorziening = false}: {readonly verzonden: IsoDate; readonly voorlopigeVoorziening?: boolean}): Termijn | Onbekend {
  return gewoneTermijn(voorlopigeVoorziening ? 'griffierecht-voorlopige-voorziening' : 'griffierecht', verzonden);
}
