import type {Sessie} from './sessies.js';
import type {Db} from './tables.js';

/** Someone looked, or was not let through. `actie` is the policy's name of it, or of a list; never a text someone typed. */
export interface Inzage {
  readonly actie: string;
  readonly uitkomst: 'toegestaan' | 'geweigerd';
  /** As asked for, also when there is none of that number. */
  readonly zaaknummer?: string;
  readonly bestandId?: string;
  /** The key of a draft. */
  readonly sleutel?: string;
}

/** Who did it; for a company also who acted for it. */
export interface Door extends Pick<Sessie, 'gemeente' | 'persoonId' | 'rol'> {
  readonly handelendId?: string | null;
}

/**
 * Writes down who looked at what (AVG 5 lid 2 and 32). Call it before anything is shown: what cannot be written down is not
 * shown. The database refuses to change or delete a row.
 */
export async function noteer(db: Db, {gemeente, persoonId, handelendId = null, rol}: Door, inzage: Inzage, now: Date): Promise<void> {
  const {actie, uitkomst, zaaknummer = null, bestandId = null, sleutel = null} = inzage;
  await db.insertInto('audit').values({op: now, gemeente, persoon_id: persoonId, handelend_id: handelendId, rol, actie, uitkomst, zaaknummer, bestand_id: bestandId, sleutel}).execute();
}
