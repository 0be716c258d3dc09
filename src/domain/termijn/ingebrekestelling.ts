import {dayNumber, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import {gewoneTermijn, isOnbekend, vanafNa} from './opbouw.js';
import type {Onbekend, Termijn, Vanaf} from './termijn.js';

/** A written notice of default, as received. */
export interface Ingebrekestelling {
  readonly kind: 'ingebrekestelling';
  /** `te-vroeg`: received within the decision term and without effect; `ter-beoordeling`: only by some readings. */
  readonly geldigheid: 'geldig' | 'te-vroeg' | 'ter-beoordeling';
  /** The two weeks in which deciding costs no penalty. */
  readonly termijn: Termijn | Onbekend;
}

/**
 * From which day a notice of default has effect: received after the decision term has lapsed
 * (Awb 4:17 lid 3, 6:12 lid 2). A citizen waits for the latest defensible day, for too early is void.
 */
export function ingebrekestellenVanaf({beslistermijn: term}: {readonly beslistermijn: Termijn | Onbekend}): Vanaf | Onbekend {
  if (isOnbekend(term)) return term;
  const {safe, lastDay, doubts} = term;
  return vanafNa('ingebrekestelling', artikel.awb4_17_3, dayNumber(lastDay), doubts, [dayNumber(safe.burger), dayNumber(safe.gemeente)]);
}

/** Judges a notice received on a day, and counts its two weeks. */
export function ingebrekestelling({beslistermijn, ontvangen}: {readonly beslistermijn: Termijn | Onbekend; readonly ontvangen: IsoDate}): Ingebrekestelling {
  const from = ingebrekestellenVanaf({beslistermijn});
  const termijn = gewoneTermijn('ingebrekestelling', ontvangen);
  return {kind: 'ingebrekestelling', geldigheid: isOnbekend(from) ? 'ter-beoordeling' : geldigheid(from, ontvangen), termijn};
}

function geldigheid({safe}: Vanaf, received: IsoDate): Ingebrekestelling['geldigheid'] {
  if (received >= safe.burger) return 'geldig';
  return received < safe.gemeente ? 'te-vroeg' : 'ter-beoordeling';
}

/** From which day appeal against the absence of a decision is open: two weeks after the day of the notice (Awb 6:12 lid 2). */
export function beroepNietTijdig({ontvangen}: {readonly ontvangen: IsoDate}): Vanaf | Onbekend {
  const term = gewoneTermijn('beroep-niet-tijdig', ontvangen);
  return isOnbekend(term) ? term : vanafNa('beroep-niet-tijdig', term.article, dayNumber(term.lastDay), term.doubts);
}
