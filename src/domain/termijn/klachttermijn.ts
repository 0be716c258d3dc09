import {dayNumber, type IsoDate} from '../iso-date.js';
import {beslislijn, type Gebeurd} from './beslislijn.js';
import {artikel} from './data/artikelen.js';
import {gewoneTermijn, isOnbekend, regelOp, telDoor} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';

/** A complaint about conduct, and what happened to its term. */
export interface Klacht extends Pick<Gebeurd, 'verdaging' | 'instemming'> {
  readonly ontvangen: IsoDate;
  /** Whether a person or committee as meant in Awb 9:14 advises: ten weeks instead of six. */
  readonly commissie?: boolean;
}

/** Last day to handle a complaint: six or ten weeks from receipt, four more by notice, further by consent (Awb 9:11). */
export function klachttermijn({ontvangen, commissie = false, ...gebeurd}: Klacht): Termijn | Onbekend {
  const rule = commissie ? 'klacht-commissie' : 'klacht';
  const regel = regelOp(rule, ontvangen);
  const verdaging = regelOp('verdaging-klacht', ontvangen);
  if (isOnbekend(regel)) return regel;
  if (isOnbekend(verdaging)) return verdaging;
  const event = dayNumber(ontvangen);
  const nominal = telDoor(regel, event);
  const loop = {nominal, end: nominal, moves: []};
  return beslislijn({rule, regel, event, first: event + 1, loop, gebeurd, verdaging, opschorting: artikel.awb9_11_3, instemming: artikel.awb9_11_3});
}

/** Last day to tell the complainant that the complaint will not be handled: four weeks from receipt (Awb 9:8). */
export function klachtNietBehandelen({ontvangen}: {readonly ontvangen: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('klacht-niet-behandelen', ontvangen);
}

/** Last day to go to the ombudsman: one year (Awb 9:24). A term in years, so no holiday moves it. */
export function ombudsmantermijn({afgehandeld}: {readonly afgehandeld: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('ombudsman', afgehandeld);
}
