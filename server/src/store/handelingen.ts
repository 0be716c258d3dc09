import type {Selectable} from 'kysely';
import type {Db, Tables} from './tables.js';

/** Something that was done in a dossier, under the id that the browser made for it. */
export type Handelingsrij = Selectable<Tables['handelingen']>;

/** What was done under this id, whoever did it. */
export async function findHandeling(db: Db, gemeente: string, sleutel: string): Promise<Handelingsrij | undefined> {
  return db.selectFrom('handelingen').selectAll().where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).executeTakeFirst();
}

/** Writes down that it was done. False when something was done under this id before. */
export async function insertHandeling(trx: Db, row: Handelingsrij): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await trx.insertInto('handelingen').values(row)
    .onConflict((conflict) => conflict.columns(['gemeente', 'sleutel']).doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The salt of an event's content; undefined once that is erased. */
export async function zoutVan(db: Db, {gemeente, zaaknummer, volgnummer}: Pick<Handelingsrij, 'gemeente' | 'zaaknummer' | 'volgnummer'>): Promise<string | undefined> {
  const row = await db.selectFrom('inhoud').select('zout')
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('volgnummer', '=', volgnummer).executeTakeFirst();
  return row?.zout;
}

/** Puts a notice in the outbox for each of these persons. No content: only that there is something. */
export async function insertBerichten(trx: Db, rows: readonly {readonly id: string; readonly gemeente: string; readonly zaaknummer: string; readonly persoon_id: string; readonly gemaakt_op: Date; readonly volgnummer: number}[]): Promise<void> {
  if (rows.length) await trx.insertInto('uitgaand').values(rows.map((row) => ({...row, soort: 'bericht'}))).execute();
}
