import type {Db} from './tables.js';
import type {Briefreden} from './uitgaand.js';

/** A letter that somebody must post. Whom it is for and where it goes is asked when it is read, for that can change. */
export interface Briefrij {
  readonly id: string;
  readonly zaaknummer: string;
  readonly persoonId: string;
  readonly reden: Briefreden;
  /** When the oldest of the news in it came to be. */
  readonly sinds: Date;
}

/** The letters of this municipality that were not posted yet, oldest first. */
export async function openBrieven(db: Db, gemeente: string): Promise<readonly Briefrij[]> {
  const rows = await db.selectFrom('uitgaand').select(['id', 'zaaknummer', 'persoon_id', 'brief', 'gemaakt_op'])
    .where('gemeente', '=', gemeente).where('brief', 'is not', null).where('gepost_op', 'is', null).orderBy('gemaakt_op').orderBy('id').execute();
  return rows.flatMap(({id, zaaknummer, persoon_id: persoonId, brief, gemaakt_op: sinds}) => (brief ? [{id, zaaknummer, persoonId, reden: brief, sinds}] : []));
}

/** The case of a letter of this municipality, posted or not; undefined when there is no such letter. */
export async function zaakVanBrief(db: Db, gemeente: string, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('uitgaand').select('zaaknummer').where('gemeente', '=', gemeente).where('id', '=', id).where('brief', 'is not', null).executeTakeFirst();
  return row?.zaaknummer;
}

/** A notice that goes in a letter. */
export interface Nieuws {
  readonly soort: string;
  readonly gemaaktOp: Date;
  /** The event it tells of; null of older ones, and of the receipt. */
  readonly volgnummer: number | null;
}

/** All the news that goes in a letter of this municipality, oldest first, and whom it is for; undefined when there is no such letter. */
export async function nieuwsIn(db: Db, gemeente: string, id: string): Promise<{readonly zaaknummer: string; readonly persoonId: string; readonly nieuws: readonly Nieuws[]} | undefined> {
  const rows = await db.selectFrom('uitgaand').select(['id', 'zaaknummer', 'persoon_id', 'brief', 'soort', 'gemaakt_op', 'volgnummer'])
    .where('gemeente', '=', gemeente).where((eb) => eb.or([eb('id', '=', id), eb('samen_met', '=', id)])).orderBy('gemaakt_op').orderBy('volgnummer').execute();
  const own = rows.find((row) => row.id === id && row.brief !== null);
  return own && {zaaknummer: own.zaaknummer, persoonId: own.persoon_id, nieuws: rows.map(({soort, gemaakt_op: gemaaktOp, volgnummer}) => ({soort, gemaaktOp, volgnummer}))};
}

/** Writes down that it was posted, and who says so. Said again, the first time stays. */
export async function markPosted(db: Db, gemeente: string, id: string, persoonId: string, now: Date): Promise<void> {
  await db.updateTable('uitgaand').set({gepost_op: now, gepost_door: persoonId})
    .where('gemeente', '=', gemeente).where('id', '=', id).where('brief', 'is not', null).where('gepost_op', 'is', null).execute();
}
