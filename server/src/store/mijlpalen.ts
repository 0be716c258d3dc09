import {sql} from 'kysely';
import type {Db} from './tables.js';

/** A day on which something changed. */
export interface Mijlpaal {
  readonly id: string;
  readonly dag: string;
  readonly naam: string;
  /** Kind of decision that it is about; absent: all. */
  readonly soort?: string;
}

/** Those of a municipality, in order of their day. */
export async function mijlpalenVan(db: Db, gemeente: string): Promise<readonly Mijlpaal[]> {
  const rows = await db.selectFrom('mijlpalen').select(['mijlpaal_id', sql<string>`dag::text`.as('dag'), 'naam', 'soort']).where('gemeente', '=', gemeente)
    .orderBy('mijlpalen.dag').orderBy('mijlpaal_id').execute();
  return rows.map(({mijlpaal_id: id, dag, naam, soort}) => ({id, dag, naam, ...(soort !== null && {soort})}));
}

/** Keeps one; the same id replaces. */
export async function zetMijlpaal(db: Db, gemeente: string, {id, dag, naam, soort = null}: Omit<Mijlpaal, 'soort'> & {readonly soort?: string | null}): Promise<void> {
  await db.insertInto('mijlpalen').values({gemeente, mijlpaal_id: id, dag, naam, soort})
    .onConflict((conflict) => conflict.columns(['gemeente', 'mijlpaal_id']).doUpdateSet({dag, naam, soort})).execute();
}

/** Takes one away, when it is there. */
export async function wisMijlpaal(db: Db, gemeente: string, id: string): Promise<void> {
  await db.deleteFrom('mijlpalen').where('gemeente', '=', gemeente).where('mijlpaal_id', '=', id).execute();
}
