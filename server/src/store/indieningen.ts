import {sql, type Selectable} from 'kysely';
import type {Db, Tables} from './tables.js';

/** What is kept of a submission. */
export type Indiening = Selectable<Tables['indieningen']>;
/** A file of a submission. */
export type Bestandsrij = Selectable<Tables['bestanden']>;

/** Everything one commit writes when an objection comes in. All texts are final: nothing is computed by the database. */
export interface Inzending {
  readonly gemeente: string;
  readonly sleutel: string;
  readonly persoonId: string;
  /** Who acted for a company. */
  readonly handelendId: string | null;
  /** What this person is in the dossier. */
  readonly partij: 'indiener' | 'gemachtigde';
  readonly zaaknummer: string;
  readonly ontvangenOp: Date;
  readonly ontvangst: string;
  readonly staat: string;
  readonly gebeurtenissen: readonly {readonly volgnummer: number; readonly soort: string; readonly tekst: string}[];
  readonly inhoud: {readonly zout: string; readonly tekst: string};
  readonly uitgaandId: string;
}

/** A submission of this person; one of somebody else is as absent as one that never was. */
export async function findIndiening(db: Db, gemeente: string, sleutel: string, persoonId: string): Promise<Indiening | undefined> {
  return db.selectFrom('indieningen').selectAll()
    .where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).where('persoon_id', '=', persoonId).executeTakeFirst();
}

/** The case number under a key, whoever it belongs to; only for the audit. */
export async function zaaknummerBij(db: Db, gemeente: string, sleutel: string): Promise<string | undefined> {
  const row = await db.selectFrom('indieningen').select('zaaknummer').where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).executeTakeFirst();
  return row?.zaaknummer ?? undefined;
}

/** Whose key this is, and locks it until the transaction ends; makes it this person's when it was nobody's. */
export async function lockIndiening(trx: Db, gemeente: string, sleutel: string, persoonId: string, now: Date): Promise<Indiening> {
  await trx.insertInto('indieningen').values({gemeente, sleutel, persoon_id: persoonId, gemaakt_op: now, zaaknummer: null, ontvangst: null})
    .onConflict((conflict) => conflict.columns(['gemeente', 'sleutel']).doNothing()).execute();
  return trx.selectFrom('indieningen').selectAll()
    .where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).forUpdate().executeTakeFirstOrThrow();
}

/**
 * Writes an objection with its events, projection, personal content and outbox row, and erases its draft: one statement, so one round trip,
 * and all of it or nothing. False when this key was handed in already or is someone else's: then nothing is written.
 * A case number that exists breaks the statement, see {@link isTaken}.
 */
export async function insertInzending(db: Db, one: Inzending): Promise<boolean> {
  const {gemeente, sleutel, persoonId, zaaknummer, ontvangenOp} = one;
  const events = one.gebeurtenissen.map(({volgnummer, soort, tekst}) => sql`(${volgnummer}::int, ${soort}::text, ${tekst}::text)`);
  const {rows} = await sql<{sleutel: string}>`
    with eerste as (
      insert into indieningen as i (gemeente, sleutel, persoon_id, gemaakt_op, zaaknummer, ontvangst)
      values (${gemeente}, ${sleutel}, ${persoonId}, ${ontvangenOp}, ${zaaknummer}, ${one.ontvangst})
      on conflict (gemeente, sleutel) do update set zaaknummer = excluded.zaaknummer, ontvangst = excluded.ontvangst
        where i.zaaknummer is null and i.persoon_id = excluded.persoon_id
      returning gemeente, zaaknummer, persoon_id, sleutel
    ), dossier as (
      insert into dossiers (gemeente, zaaknummer, persoon_id, ontvangen_op, staat)
      select gemeente, zaaknummer, persoon_id, ${ontvangenOp}::timestamptz, ${one.staat}::text from eerste
    ), partij as (
      insert into partijen (gemeente, zaaknummer, persoon_id, rol, handelend_id, sinds)
      select gemeente, zaaknummer, persoon_id, ${one.partij}::text, ${one.handelendId}::uuid, ${ontvangenOp}::timestamptz from eerste
    ), keten as (
      insert into gebeurtenissen (gemeente, zaaknummer, volgnummer, persoon_id, soort, tekst)
      select e.gemeente, e.zaaknummer, g.volgnummer, e.persoon_id, g.soort, g.tekst
      from eerste e, (values ${sql.join(events)}) as g (volgnummer, soort, tekst)
    ), persoonlijk as (
      insert into inhoud (gemeente, zaaknummer, volgnummer, persoon_id, zout, tekst)
      select gemeente, zaaknummer, 1, persoon_id, ${one.inhoud.zout}::text, ${one.inhoud.tekst}::text from eerste
    ), bericht as (
      insert into uitgaand (id, gemeente, zaaknummer, persoon_id, soort, gemaakt_op)
      select ${one.uitgaandId}::uuid, gemeente, zaaknummer, persoon_id, 'ontvangst', ${ontvangenOp}::timestamptz from eerste
    ), concept as (
      delete from concepten c using eerste e where c.gemeente = e.gemeente and c.persoon_id = e.persoon_id and c.sleutel = e.sleutel
    )
    select sleutel from eerste`.execute(db);
  return rows.length === 1;
}

/** Whether writing failed only because that case number exists: draw another. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const {code, constraint} = error as {code?: unknown; constraint?: unknown};
  return code === '23505' && (constraint === 'dossiers_pkey' || constraint === 'indieningen_gemeente_zaaknummer_key');
}

/** The files that came with this key, first come first. Only for the key's own person: check that before. */
export async function bestandenVan(db: Db, gemeente: string, sleutel: string): Promise<readonly Bestandsrij[]> {
  return db.selectFrom('bestanden').selectAll().where('gemeente', '=', gemeente).where('sleutel', '=', sleutel)
    .orderBy('ontvangen_op').orderBy('bestand_id').execute();
}

/** Adds a file's row. */
export async function insertBestand(db: Db, row: Bestandsrij): Promise<void> {
  await db.insertInto('bestanden').values(row).execute();
}

/** Removes a file's row and tells where its bytes are; undefined when there was none. */
export async function deleteBestand(db: Db, gemeente: string, sleutel: string, bestandId: string): Promise<string | undefined> {
  const row = await db.deleteFrom('bestanden').where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).where('bestand_id', '=', bestandId)
    .returning('opslag_id').executeTakeFirst();
  return row?.opslag_id;
}
