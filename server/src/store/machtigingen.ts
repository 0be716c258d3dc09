import {sql, type Selectable} from 'kysely';
import type {Db, Tables} from './tables.js';

/** A code with which the one who is represented, or who may read along, finds the question. */
export type Machtigingscode = Selectable<Tables['machtigingscodes']>;

/** How long a code that is over is remembered, so that who types it hears why. */
const KEPT_MS = 90 * 86_400_000;

/** What a code is for; of each one can be open. */
export type Doel = Machtigingscode['doel'];

/** Makes this the one code of its dossier for this purpose that can be used; an earlier one ends. */
export async function replaceCode(db: Db, row: Omit<Machtigingscode, 'gebruikt_op' | 'gebruikt_door' | 'vervallen_op'>): Promise<void> {
  const now = row.gemaakt_op;
  await db.transaction().execute(async (trx) => {
    // Of two at once one waits here; the later one is the one that counts.
    await lockDossier(trx, row.gemeente, row.zaaknummer);
    await endCode(trx, row.gemeente, row.zaaknummer, row.doel, now);
    await trx.deleteFrom('machtigingscodes').where('geldig_tot', '<', new Date(now.getTime() - KEPT_MS)).execute();
    await trx.insertInto('machtigingscodes').values({...row, gebruikt_op: null, gebruikt_door: null, vervallen_op: null}).execute();
  });
}

/** Takes the code of a dossier for this purpose back; nothing happens when there is none. */
export async function endCode(db: Db, gemeente: string, zaaknummer: string, doel: Doel, now: Date): Promise<void> {
  await db.updateTable('machtigingscodes').set({vervallen_op: now})
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('doel', '=', doel).where('gebruikt_op', 'is', null).where('vervallen_op', 'is', null).execute();
}

/** A code by its hash, also one that is over. */
export async function findCode(db: Db, gemeente: string, hash: string): Promise<Machtigingscode | undefined> {
  return db.selectFrom('machtigingscodes').selectAll().where('gemeente', '=', gemeente).where('code_hash', '=', hash).executeTakeFirst();
}

/** Until when the code of a dossier can be used that asks to confirm who acts; undefined when there is none. */
export async function codeGeldigTot(db: Db, gemeente: string, zaaknummer: string, now: Date): Promise<Date | undefined> {
  const row = await db.selectFrom('machtigingscodes').select('geldig_tot').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer)
    .where('doel', '=', 'machtiging').where('gebruikt_op', 'is', null).where('vervallen_op', 'is', null).where('geldig_tot', '>', now).executeTakeFirst();
  return row?.geldig_tot;
}

/** Uses a code up. False when somebody did so before, or took it back. */
export async function useCode(db: Db, {gemeente, code_hash}: Machtigingscode, persoonId: string, now: Date): Promise<boolean> {
  const {numUpdatedRows} = await db.updateTable('machtigingscodes').set({gebruikt_op: now, gebruikt_door: persoonId})
    .where('gemeente', '=', gemeente).where('code_hash', '=', code_hash).where('gebruikt_op', 'is', null).where('vervallen_op', 'is', null).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Makes someone a party from now on, a reader-along by the event of this number; nothing changes for who is one. */
export async function addPartij(db: Db, row: Omit<Selectable<Tables['partijen']>, 'tot' | 'volgnummer'> & Partial<Pick<Selectable<Tables['partijen']>, 'volgnummer'>>): Promise<void> {
  await db.insertInto('partijen').values({volgnummer: null, ...row, tot: null}).onConflict((conflict) => conflict.columns(['gemeente', 'zaaknummer', 'persoon_id']).where('tot', 'is', null).doNothing()).execute();
}

/** Everybody who acts for another in this dossier does so no longer. */
export async function endGemachtigden(db: Db, gemeente: string, zaaknummer: string, now: Date): Promise<void> {
  await db.updateTable('partijen').set({tot: now})
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('rol', '=', 'gemachtigde').where('tot', 'is', null).execute();
}

/** Who was let in by this event reads along no longer. */
export async function endMeelezer(db: Db, gemeente: string, zaaknummer: string, volgnummer: number, now: Date): Promise<void> {
  await db.updateTable('partijen').set({tot: now})
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('rol', '=', 'meelezer').where('volgnummer', '=', volgnummer).where('tot', 'is', null).execute();
}

/** Who objected on paper and of whom no login is known yet, and as what; undefined once they are, or when the dossier is not of that kind. */
export async function onbekendeIn(db: Db, gemeente: string, zaaknummer: string): Promise<Pick<Selectable<Tables['partijen']>, 'persoon_id' | 'rol'> | undefined> {
  // Who wrote it down is another than whose dossier it is, only on paper.
  return db.selectFrom('partijen as p').select(['p.persoon_id', 'p.rol'])
    .innerJoin('dossiers as d', (join) => join.onRef('d.gemeente', '=', 'p.gemeente').onRef('d.zaaknummer', '=', 'p.zaaknummer').onRef('d.persoon_id', '=', 'p.persoon_id'))
    .innerJoin('indieningen as i', (join) => join.onRef('i.gemeente', '=', 'd.gemeente').onRef('i.zaaknummer', '=', 'd.zaaknummer').onRef('i.persoon_id', '<>', 'd.persoon_id'))
    .where('p.gemeente', '=', gemeente).where('p.zaaknummer', '=', zaaknummer).where('p.tot', 'is', null).executeTakeFirst();
}

/** Who objected on paper is this person from now on; letters that are not posted yet are for them. Call it with the dossier locked. */
export async function koppelIndiener(trx: Db, gemeente: string, zaaknummer: string, {persoonId, handelendId}: {readonly persoonId: string; readonly handelendId: string | null}, now: Date): Promise<void> {
  const before = await onbekendeIn(trx, gemeente, zaaknummer);
  if (!before) return;
  const own = <T extends 'partijen' | 'uitgaand'>(table: T) => trx.updateTable(table as 'partijen').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('persoon_id', '=', before.persoon_id);
  await own('partijen').set({tot: now}).where('tot', 'is', null).execute();
  await addPartij(trx, {gemeente, zaaknummer, persoon_id: persoonId, rol: before.rol, handelend_id: handelendId, sinds: now});
  await own('uitgaand').set({persoon_id: persoonId}).execute();
  // The line of the worklist is made with who is a party.
  await trx.updateTable('dossiers').set({tx: sql`pg_current_xact_id()`}).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).execute();
}

/** Lets one at a time change a dossier, until the transaction ends. */
export async function lockDossier(trx: Db, gemeente: string, zaaknummer: string): Promise<void> {
  await trx.selectFrom('dossiers').select('zaaknummer').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).forUpdate().executeTakeFirst();
}
