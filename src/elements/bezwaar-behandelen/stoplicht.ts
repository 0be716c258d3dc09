import type {Werkregel} from '../../api/behandelen.js';
import {isGesloten} from '../../domain/dossier/gesloten.js';
import {daysBetween, type IsoDate} from '../../domain/iso-date.js';

/** How a day to keep stands: past, today, within the coming week, later, or not known. */
export type Licht = 'te-laat' | 'vandaag' | 'week' | 'later' | 'onbekend';

/** The order in which a handler must see them. */
export const lichten: readonly Licht[] = ['te-laat', 'vandaag', 'week', 'later', 'onbekend'];

/** The light for a day. The day itself is still in time. */
export function licht(day: IsoDate | undefined, vandaag: IsoDate): Licht {
  if (!day) return 'onbekend';
  const days = daysBetween(vandaag, day);
  return days < 0 ? 'te-laat' : days === 0 ? 'vandaag' : days <= 7 ? 'week' : 'later';
}

/** The lines under the light of what must happen first, and at the end what is closed and still waited for. Lines keep their order. */
export function perLicht(regels: readonly Werkregel[], vandaag: IsoDate): readonly (readonly [Licht | 'gesloten', readonly Werkregel[]])[] {
  return [...lichten, 'gesloten' as const]
    .map((each) => [each, regels.filter((regel) => (isGesloten(regel) ? 'gesloten' : licht(regel.nu.voor, vandaag)) === each)] as const)
    .filter(([, rij]) => rij.length > 0);
}
