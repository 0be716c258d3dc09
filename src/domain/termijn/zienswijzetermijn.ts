import type {IsoDate} from '../iso-date.js';
import {gewoneTermijn} from './opbouw.js';
import type {Onbekend, Termijn} from './termijn.js';

/**
 * Last day to give views on a draft decision: six weeks that start on the day it is laid open
 * (Awb 3:16), so one day less than an objection.
 */
export function zienswijzetermijn({terInzage}: {readonly terInzage: IsoDate}): Termijn | Onbekend {
  return gewoneTermijn('zienswijze', terInzage);
}
