import type {IsoDate} from '../iso-date.js';
import {gewoneTermijn} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';

/** Last day to appeal to the court: six weeks from the day after bekendmaking (Awb 6:7, 6:8 lid 1). */
export function beroepstermijn({bekendmaking}: {readonly bekendmaking: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('beroep', bekendmaking);
}

/**
 * Last day to appeal against a decision prepared with afdeling 3.4: six weeks from the day
 * after the decision itself is laid open for inspection (Awb 6:8 lid 4).
 */
export function beroepstermijnNaZienswijze({terInzage}: {readonly terInzage: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('beroep-na-zienswijze', terInzage);
}
