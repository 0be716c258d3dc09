import {addDays, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import {gewoneTermijn} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';

/**
 * Last day for further papers before a hearing (Awb 7:4 lid 1): the eleventh day before it, by
 * analogy with the rule for the court. Counted back, so no holiday moves it (Atw 1 lid 2).
 */
export function stukkentermijn({hoorzitting}: {readonly hoorzitting: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('stukken-voor-hoorzitting', hoorzitting, [
    {code: 'naar-analogie', article: artikel.awb7_4_1, otherDay: addDays(hoorzitting, -10)},
  ]);
}

/** Latest day from which the file must be open for inspection: at least a week before the hearing (Awb 7:4 lid 2). */
export function inzagetermijn({hoorzitting}: {readonly hoorzitting: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('inzage-voor-hoorzitting', hoorzitting, [
    {code: 'volle-week', article: artikel.awb7_4_2, otherDay: addDays(hoorzitting, -8)},
  ]);
}
