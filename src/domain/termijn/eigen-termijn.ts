import {dayNumber, isoDate, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import type {Partij, Regel} from './data/regels.js';
import {isOnbekend, regelOp, volgensRegel} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';
import {gewoneDag} from './vrije-dagen.js';

/** A term that a municipality adds for a product, or that an official sets in a letter. */
export interface EigenTermijn {
  /** Day of the event; the term starts the next day. */
  readonly begin: IsoDate;
  readonly lengte: number;
  readonly eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren';
  /** Article, or the letter, that sets it. */
  readonly article: string;
  readonly van: Partij;
  /**
   * Whether an Act or AMvB sets it. A by-law, or a term chosen by the authority such as the one
   * for repair (Awb 6:6), is not moved by the Algemene termijnenwet; a free last day then is a doubt.
   */
  readonly wettelijk: boolean;
}

/** Counts a term that is not in the registry, by the same rules. */
export function eigenTermijn({begin, wettelijk, ...own}: EigenTermijn): Termijn | Onbekend {
  const known = regelOp('bezwaar', begin);
  if (isOnbekend(known)) return {...known, rule: 'eigen-termijn'};
  const regel: Regel = {...known, ...own, begin: 'dag-na', richting: 'vooruit', atw: wettelijk ? 'ja' : 'nee'};
  const term = volgensRegel('eigen-termijn', regel, begin);
  if (wettelijk || isOnbekend(term)) return term;
  const end = dayNumber(term.lastDay);
  if (gewoneDag(end) === end) return term;
  return volgensRegel('eigen-termijn', regel, begin, [{code: 'gekozen-dag-vrij', article: artikel.atw1_1, otherDay: isoDate(gewoneDag(end))}]);
}
