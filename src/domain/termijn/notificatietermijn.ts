import {amsterdamDay, amsterdamTimestamp, milliseconds, type Instant} from '../amsterdam.js';
import {isOnbekend, regelOp} from './opbouw.js';
import type {Onbekend} from './termijn.js';

/** A term in hours: a moment, not a day, and no holiday moves it (Atw 4). */
export interface Urentermijn {
  readonly kind: 'urentermijn';
  readonly rule: 'notificatie';
  readonly uren: number;
  /** RFC 3339 with the offset of Amsterdam. */
  readonly uiterlijk: string;
  readonly article: string;
}

/** Latest moment to notify of a message in a portal: 48 hours after it became accessible (Awb 2:10 lid 1, since 2026). */
export function notificatietermijn({beschikbaar}: {readonly beschikbaar: Instant}): Urentermijn | Onbekend {
  const regel = regelOp('notificatie', amsterdamDay(beschikbaar));
  if (isOnbekend(regel)) return regel;
  const uiterlijk = amsterdamTimestamp(milliseconds(beschikbaar) + regel.lengte * 3_600_000);
  return {kind: 'urentermijn', rule: 'notificatie', uren: regel.lengte, uiterlijk, article: regel.article};
}
