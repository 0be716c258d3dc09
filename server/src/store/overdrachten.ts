import type {Db} from './tables.js';

/** Keeps it, unless something is there under this id. */
export async function insertOverdracht(db: Db, gemeente: string, id: string, inhoud: string, now: Date): Promise<boolean> {
  const row = await db.insertInto('overdrachten').values({gemeente, id, inhoud, gemaakt_op: now})
    .onConflict((conflict) => conflict.columns(['gemeente', 'id']).doNothing()).returning('id').executeTakeFirst();
  return row !== undefined;
}

/** What was left under this id after `since`. */
export async function findOverdracht(db: Db, gemeente: string, id: string, since: Date): Promise<{readonly inhoud: string; readonly gemaakt_op: Date} | undefined> {
  return db.selectFrom('overdrachten').select(['inhoud', 'gemaakt_op'])
    .where('gemeente', '=', gemeente).where('id', '=', id).where('gemaakt_op', '>', since).executeTakeFirst();
}

/** Takes it away; nothing happens when there is none. */
export async function deleteOverdracht(db: Db, gemeente: string, id: string): Promise<void> {
  await db.deleteFrom('overdrachten').where('gemeente', '=', gemeente).where('id', '=', id).execute();
}

/** How many wait in this municipality. */
export async function countOverdrachten(db: Db, gemeente: string): Promise<number> {
  const row = await db.selectFrom('overdrachten').select((eb) => eb.fn.countAll().as('n')).where('gemeente', '=', gemeente).executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** Takes away what nobody fetched since `since`; how many. */
export async function deleteOldOverdrachten(db: Db, since: Date): Promise<number> {
  return Number((await db.deleteFrom('overdrachten').where('gemaakt_op', '<=', since).executeTakeFirst()).numDeletedRows);
}
