import {dayNumber, isoDate, type IsoDate} from '../iso-date.js';
import {artikel} from './data/artikelen.js';
import {alsTermijn, isOnbekend, regelOp} from './opbouw.js';
import type {Move, Onbekend, Termijn} from './termijn.js';
import {vrij} from './vrije-dagen.js';

/** Days on which a municipality departs from Monday to Friday minus free days. `open` wins from `gesloten`. */
export interface Werkkalender {
  readonly gesloten?: readonly IsoDate[];
  readonly open?: readonly IsoDate[];
}

/**
 * Last day to have phoned: three working days after receipt, the day of receipt not counted.
 * A service norm and no law, so the municipality's own calendar decides what a working day is.
 */
export function contacttermijn({ontvangen, kalender = {}}: {readonly ontvangen: IsoDate; readonly kalender?: Werkkalender}): Termijn | Onbekend {
  const regel = regelOp('contact', ontvangen);
  if (isOnbekend(regel)) return regel;
  const event = dayNumber(ontvangen);
  const nominal = event + regel.lengte;
  const moves: Move[] = [];
  let end = nominal;
  for (let day = event + 1; day <= end; day++) {
    const reason = nietGewerkt(day, kalender);
    if (reason) moves.push({...reason, from: isoDate(end), to: isoDate(++end)});
  }
  return alsTermijn({rule: 'contact', regel, event, first: event + 1, loop: {nominal, end, moves}});
}

function nietGewerkt(day: number, {gesloten = [], open = []}: Werkkalender): Pick<Move, 'reason' | 'name' | 'article'> | undefined {
  const date = isoDate(day);
  if (open.includes(date)) return undefined;
  return gesloten.includes(date) ? {reason: 'gesloten-dag', article: artikel.drieWerkdagen} : vrij(day);
}
