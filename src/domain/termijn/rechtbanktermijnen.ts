import type {IsoDate} from '../iso-date.js';
import {gewoneTermijn} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';

/** Last day for the court to rule on an appeal for lack of a decision, as a rule: eight weeks (Awb 8:55b). */
export function uitspraakNietTijdig({ontvangen}: {readonly ontvangen: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('uitspraak-niet-tijdig', ontvangen);
}

/** Last day to decide after the court ordered it: two weeks after the ruling was sent (Awb 8:55d). A court may set another term. */
export function besluitNaUitspraak({verzonden}: {readonly verzonden: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('besluit-na-uitspraak', verzonden);
}
