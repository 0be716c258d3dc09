import {dayNumber, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import {alsTermijn, gewoneTermijn, isOnbekend, onbekend, regelOp, telDoor} from './opbouw.js';
import type {Doubt, Onbekend, Termijn} from './termijn.js';
import {schuif, verleng} from './termijnenwet.js';
import {inKalender} from './vrije-dagen.js';

/** What is known about the decision. At least one of the two days. */
export interface Bekendmaking {
  /** Day of sending or handing over (Awb 3:41); not the date on the letter, not the day of arrival. */
  readonly bekendmaking?: IsoDate;
  /** Only for taxes: the date printed on the assessment (AWR 22j). Giving it makes it a tax term. */
  readonly dagtekening?: IsoDate;
  /** The day given as `bekendmaking` was read from the letter; the real day of sending may be later. */
  readonly isBriefdatum?: boolean;
}

/** Thrown when neither the day of sending nor the date of a tax assessment is given: a programmer's mistake. */
export class BekendmakingMissingError extends Error {
  override readonly name = 'BekendmakingMissingError';
}

/** Last day to object: six weeks from the day after bekendmaking (Awb 6:7, 6:8 lid 1), for taxes see AWR 22j. */
export function bezwaartermijn({bekendmaking, dagtekening, isBriefdatum = false}: Bekendmaking): Termijn | Onbekend {
  if (dagtekening !== undefined) return belasting(dagtekening, bekendmaking, isBriefdatum);
  if (bekendmaking === undefined) throw new BekendmakingMissingError('Give bekendmaking, or dagtekening for a tax.');
  return gewoneTermijn('bezwaar', bekendmaking, isBriefdatum ? [briefdatum] : []);
}

/** Last day to object to a tax that was paid on return: six weeks from the day after payment (AWR 22j). */
export function bezwaartermijnAangifte({betaald}: {readonly betaald: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('bezwaar-aangifte', betaald);
}

const briefdatum: Doubt = {code: 'alleen-briefdatum', article: artikel.awb3_41};
const nietBekend: Doubt = {code: 'bekendmaking-onbekend', article: artikel.awr22j};

/** AWR 22j: from the later of dagtekening and bekendmaking. A letter sent later than known can only lengthen the term. */
function belasting(dagtekening: IsoDate, bekendmaking: IsoDate | undefined, isBriefdatum: boolean): Termijn | Onbekend {
  const doubts = bekendmaking === undefined ? [nietBekend] : isBriefdatum ? [briefdatum] : [];
  const sent = bekendmaking ?? dagtekening;
  const regel = regelOp('bezwaar-belasting', sent);
  if (isOnbekend(regel)) return regel;
  const event = dayNumber(sent);
  const base = Math.max(event, dayNumber(dagtekening));
  const nominal = telDoor(regel, event);
  const end = telDoor(regel, base);
  if (!inKalender(end)) return onbekend('bezwaar-belasting', 'na-bereik');
  const moved = schuif({nominal, end: nominal, moves: []}, end, 'dagtekening', artikel.awr22j);
  const first = base + 1;
  return alsTermijn({rule: 'bezwaar-belasting', regel, event, first, loop: verleng(moved, first), doubts});
}
