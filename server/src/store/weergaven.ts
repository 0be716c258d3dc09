import type {Db} from './tables.js';

/** A list that somebody kept, as stored: `vraag` is JSON. */
export interface Weergaverij {
  readonly id: string;
  readonly naam: string;
  readonly vraag: string;
}

/** Whose lists. */
interface Eigenaar {
  readonly gemeente: string;
  readonly persoonId: string;
}

/** The lists of this person, by name. */
export async function weergavenVan(db: Db, {gemeente, persoonId}: Eigenaar): Promise<readonly Weergaverij[]> {
  return db.selectFrom('weergaven').select(['weergave_id as id', 'naam', 'vraag'])
    .where('gemeente', '=', gemeente).where('persoon_id', '=', persoonId).orderBy('naam').orderBy('weergave_id').execute();
}

/** Keeps a list, in place of the one with this id. False when this person has `most` others: call it in a transaction. */
export async function bewaarWeergave(trx: Db, {gemeente, persoonId}: Eigenaar, {id, naam, vraag}: Weergaverij, most: number): Promise<boolean> {
  // Of two that are kept at once, the second counts the first.
  await trx.selectFrom('personen').select('persoon_id').where('gemeente', '=', gemeente).where('persoon_id', '=', persoonId).forUpdate().execute();
  const others = (await weergavenVan(trx, {gemeente, persoonId})).filter((one) => one.id !== id);
  if (others.length >= most) return false;
  await trx.insertInto('weergaven').values({gemeente, persoon_id: persoonId, weergave_id: id, naam, vraag})
    .onConflict((conflict) => conflict.columns(['gemeente', 'persoon_id', 'weergave_id']).doUpdateSet({naam, vraag})).execute();
  return true;
}

/** Throws a list away; nothing happens when there is none. */
export async function wisWeergave(db: Db, {gemeente, persoonId}: Eigenaar, id: string): Promise<void> {
  await db.deleteFrom('weergaven').where('gemeente', '=', gemeente).where('persoon_id', '=', persoonId).where('weergave_id', '=', id).execute();
}
