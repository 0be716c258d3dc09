import {sql, type Selectable} from 'kysely';
import type {Db, Tables} from './tables.js';

/** A draft as it is stored: its texts are encrypted. */
export type Conceptrij = Selectable<Tables['concepten']>;
/** Whose draft it is. */
export type Eigenaar = Pick<Conceptrij, 'gemeente' | 'persoon_id'>;

/** A receipt beats a draft: what was handed in by this person under the same key is no draft any more, whatever is still there. */
const ingediend = ({gemeente, persoon_id}: Eigenaar, sleutel: unknown) => sql<boolean>`exists (
  select 1 from indieningen i where i.gemeente = ${gemeente} and i.persoon_id = ${persoon_id} and i.sleutel = ${sleutel} and i.zaaknummer is not null)`;

/** The drafts of this person that changed since `since`, newest first, without what is in them. */
export async function conceptenVan(db: Db, eigenaar: Eigenaar, since: Date): Promise<readonly Omit<Conceptrij, 'inhoud'>[]> {
  return db.selectFrom('concepten').select(['gemeente', 'persoon_id', 'sleutel', 'versie', 'bewaard_op', 'omschrijving'])
    .where('gemeente', '=', eigenaar.gemeente).where('persoon_id', '=', eigenaar.persoon_id).where('bewaard_op', '>', since)
    .where(sql<boolean>`not ${ingediend(eigenaar, sql.ref('concepten.sleutel'))}`).orderBy('bewaard_op', 'desc').execute();
}

/** One draft of this person; of somebody else, handed in or too old is as absent as one that never was. */
export async function findConcept(db: Db, eigenaar: Eigenaar, sleutel: string, since: Date): Promise<Conceptrij | undefined> {
  return db.selectFrom('concepten').selectAll()
    .where('gemeente', '=', eigenaar.gemeente).where('persoon_id', '=', eigenaar.persoon_id).where('sleutel', '=', sleutel).where('bewaard_op', '>', since)
    .where(sql<boolean>`not ${ingediend(eigenaar, sleutel)}`).executeTakeFirst();
}

/** Whether somebody has a draft under this key; only for the audit. */
export async function isConcept(db: Db, gemeente: string, sleutel: string): Promise<boolean> {
  return await db.selectFrom('concepten').select('sleutel').where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).limit(1).executeTakeFirst() !== undefined;
}

/** Whether this person handed in under this key. */
export async function isIngediend(db: Db, eigenaar: Eigenaar, sleutel: string): Promise<boolean> {
  const {rows: [row]} = await sql<{is: boolean}>`select ${ingediend(eigenaar, sleutel)} as is`.execute(db);
  return row?.is ?? false;
}

/**
 * Writes over the version that the browser knows (undefined: none, or one that is too old to exist) in one statement, so
 * that of two devices at once one wins. False when another version is there, or a receipt.
 */
export async function writeConcept(db: Db, row: Conceptrij, known: string | undefined, since: Date): Promise<boolean> {
  const {gemeente, persoon_id, sleutel, versie, bewaard_op, omschrijving, inhoud} = row;
  const {rows} = await (known === undefined
    ? sql`
      insert into concepten as c (gemeente, persoon_id, sleutel, versie, bewaard_op, omschrijving, inhoud)
      select ${gemeente}, ${persoon_id}::uuid, ${sleutel}::uuid, ${versie}::uuid, ${bewaard_op}::timestamptz, ${omschrijving}, ${inhoud}
      where not ${ingediend(row, sleutel)}
      on conflict (gemeente, persoon_id, sleutel) do update
        set versie = excluded.versie, bewaard_op = excluded.bewaard_op, omschrijving = excluded.omschrijving, inhoud = excluded.inhoud
        where c.bewaard_op <= ${since}
      returning sleutel`
    : sql`
      update concepten set versie = ${versie}, bewaard_op = ${bewaard_op}, omschrijving = ${omschrijving}, inhoud = ${inhoud}
      where gemeente = ${gemeente} and persoon_id = ${persoon_id} and sleutel = ${sleutel} and versie = ${known} and bewaard_op > ${since}
        and not ${ingediend(row, sleutel)}
      returning sleutel`).execute(db);
  return rows.length === 1;
}

/** Erases a draft, with `known` only that version of it. False when there was none such. */
export async function deleteConcept(db: Db, eigenaar: Eigenaar, sleutel: string, known: string | undefined): Promise<boolean> {
  let query = db.deleteFrom('concepten')
    .where('gemeente', '=', eigenaar.gemeente).where('persoon_id', '=', eigenaar.persoon_id).where('sleutel', '=', sleutel);
  if (known !== undefined) query = query.where('versie', '=', known);
  return (await query.executeTakeFirst()).numDeletedRows > 0n;
}

/** Erases the drafts that did not change since `since`, and those that a receipt beat while they were being written. Gives whose and which. */
export async function deleteOldConcepten(db: Db, since: Date): Promise<readonly Pick<Conceptrij, 'gemeente' | 'persoon_id' | 'sleutel'>[]> {
  const {rows} = await sql<Pick<Conceptrij, 'gemeente' | 'persoon_id' | 'sleutel'>>`
    delete from concepten c where c.bewaard_op <= ${since} or exists (
      select 1 from indieningen i where i.gemeente = c.gemeente and i.persoon_id = c.persoon_id and i.sleutel = c.sleutel and i.zaaknummer is not null)
    returning gemeente, persoon_id, sleutel`.execute(db);
  return rows;
}
