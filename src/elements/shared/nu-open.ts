import {msg, str} from '@lit/localize';
import type {Gemeente} from '../../api/gemeente.js';
import {openingsstand} from '../../domain/gemeente/index.js';
import {addDays, amsterdamTimestamp, type Instant, type IsoDate} from '../../domain/termijn/index.js';
import {weekdag} from '../../i18n/datum.js';
import {uur} from './hulp.js';

/**
 * Whether the phone is open now, as a sentence; '' when that cannot be said with certainty.
 * `vandaag` is the day of the page; only the clock is taken from `nu`.
 */
export function nuOpen(gemeente: Gemeente | undefined, vandaag: IsoDate, nu: Instant): string {
  const clock = amsterdamTimestamp(nu);
  const minute = Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16));
  const stand = openingsstand(gemeente?.overlay.openingstijden ?? [], vandaag, minute);
  if (!stand) return '';
  if (stand.open) return msg(str`Nu open, tot ${uur(stand.tot)} uur.`);
  const van = uur(stand.van);
  if (stand.dag === vandaag) return msg(str`Nu gesloten. Vandaag open vanaf ${van} uur.`);
  if (stand.dag === addDays(vandaag, 1)) return msg(str`Nu gesloten. Morgen open vanaf ${van} uur.`);
  return msg(str`Nu gesloten. Op ${weekdag(stand.dag)} open vanaf ${van} uur.`);
}
