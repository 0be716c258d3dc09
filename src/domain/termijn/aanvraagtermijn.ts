import {dayNumber, type IsoDate} from '../iso-date.js';
import {beslislijn, type Gebeurd, type Lijn} from './beslislijn.js';
import {artikel} from './data/artikelen.js';
import type {RegelId} from './data/regels.js';
import {isOnbekend, regelOp, telDoor} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';

/** Last day to decide on an application without a term of its own: eight weeks (Awb 4:13), suspended by Awb 4:15. */
export function aanvraagtermijn({ontvangen, ...gebeurd}: {readonly ontvangen: IsoDate} & Pick<Gebeurd, 'opschortingen' | 'instemming'>): Termijn | Onbekend {
  return vanafEen('aanvraag', ontvangen, gebeurd, {opschorting: artikel.awb4_15, instemming: artikel.awb4_15});
}

/** Last day to decide on a Woo request: four weeks, two more by notice, suspended for views of others (Woo 4.4). */
export function wootermijn({ontvangen, ...gebeurd}: {readonly ontvangen: IsoDate} & Gebeurd): Termijn | Onbekend {
  const verdaging = regelOp('verdaging-woo', ontvangen);
  if (isOnbekend(verdaging)) return {...verdaging, rule: 'woo'};
  return vanafEen('woo', ontvangen, gebeurd, {opschorting: artikel.awb4_15, instemming: artikel.awb4_15, verdaging});
}

/** Last day to decide on an administrative appeal: sixteen weeks, ten more by notice (Awb 7:24), from the end of the appeal term. */
export function administratiefBeroeptermijn({laatsteDagBeroep, ...gebeurd}: {readonly laatsteDagBeroep: IsoDate} & Gebeurd): Termijn | Onbekend {
  const verdaging = regelOp('verdaging-administratief-beroep', laatsteDagBeroep);
  if (isOnbekend(verdaging)) return verdaging;
  return vanafEen('administratief-beroep', laatsteDagBeroep, gebeurd, {opschorting: artikel.awb7_24, instemming: artikel.awb7_24, verdaging});
}

function vanafEen(rule: RegelId, start: IsoDate, gebeurd: Gebeurd, wet: Pick<Lijn, 'opschorting' | 'instemming' | 'verdaging'>): Termijn | Onbekend {
  const regel = regelOp(rule, start);
  if (isOnbekend(regel)) return regel;
  const event = dayNumber(start);
  const nominal = telDoor(regel, event);
  return beslislijn({...wet, rule, regel, event, first: event + 1, loop: {nominal, end: nominal, moves: []}, gebeurd});
}
