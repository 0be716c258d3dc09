import {sql, type Selectable} from 'kysely';
import type {Db, Tables} from './tables.js';

/** A file of which a part came in. */
export type Uploadrij = Selectable<Tables['uploads']>;

/** Which upload. */
export interface Uploadsleutel {
  readonly gemeente: string;
  readonly sleutel: string;
  readonly bestandId: string;
}

/** The upload of this person; one of somebody else is as absent as one that never was. */
export async function findUpload(db: Db, {gemeente, sleutel, bestandId}: Uploadsleutel, persoonId: string): Promise<Uploadrij | undefined> {
  return db.selectFrom('uploads').selectAll()
    .where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).where('bestand_id', '=', bestandId).where('persoon_id', '=', persoonId).executeTakeFirst();
}

/** Ids of the files under this key that are still on their way. */
export async function uploadsVan(db: Db, gemeente: string, sleutel: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('uploads').select('bestand_id').where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).execute();
  return rows.map(({bestand_id}) => bestand_id);
}

/** Begins an upload; there must be none. */
export async function insertUpload(trx: Db, row: Uploadrij): Promise<void> {
  await trx.insertInto('uploads').values(row).execute();
}

/** Adds a piece behind those that `seen` has. False, and nothing done, when another was added meanwhile. */
export async function addDeel(db: Db, seen: Uploadrij, deel: string, bytes: number, now: Date): Promise<boolean> {
  const row = await db.updateTable('uploads')
    .set({ontvangen: sql`ontvangen + ${bytes}::int`, delen: sql`trim(delen || ' ' || ${deel}::text)`, bijgewerkt_op: now})
    .where('gemeente', '=', seen.gemeente).where('sleutel', '=', seen.sleutel).where('bestand_id', '=', seen.bestand_id)
    .where('ontvangen', '=', seen.ontvangen).where('delen', '=', seen.delen)
    .returning('ontvangen').executeTakeFirst();
  return row !== undefined;
}

/** Forgets an upload; gives the pieces that it had. */
export async function deleteUpload(db: Db, {gemeente, sleutel, bestandId}: Uploadsleutel): Promise<readonly string[]> {
  const row = await db.deleteFrom('uploads').where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).where('bestand_id', '=', bestandId)
    .returning('delen').executeTakeFirst();
  return delenVan(row?.delen);
}

/** Forgets uploads that were left alone since before this moment; gives their pieces. */
export async function deleteStaleUploads(db: Db, before: Date): Promise<readonly string[]> {
  const rows = await db.deleteFrom('uploads').where('bijgewerkt_op', '<', before).returning('delen').execute();
  return rows.flatMap(({delen}) => delenVan(delen));
}

/** The ids in a row, first piece first. */
export function delenVan(delen: string | undefined): readonly string[] {
  return delen?.split(' ').filter((id) => id !== '') ?? [];
}
