import {sql, type Selectable} from 'kysely';
import {VOUW} from '../../../src/domain/dossier/index.js';
import type {Db, Tables} from './tables.js';
import {Together} from './together.js';

/** What is kept of a submission. */
export type Indiening = Selectable<Tables['indieningen']>;
/** A file of a submission. */
export type Bestandsrij = Selectable<Tables['bestanden']>;

/** Everything one commit writes when an objection comes in. All texts are final: nothing is computed by the database. */
export interface Inzending {
  readonly gemeente: string;
  readonly sleutel: string;
  /** Who sends it in: the key is theirs. */
  readonly persoonId: string;
  /** Whose dossier it is, when an employee writes down what came on paper. */
  readonly indienerId?: string;
  /** Who acted for a company. */
  readonly handelendId: string | null;
  /** What this person is in the dossier. */
  readonly partij: 'indiener' | 'gemachtigde';
  readonly zaaknummer: string;
  readonly ontvangenOp: Date;
  /** When it was written down, if that was later. */
  readonly genoteerdOp?: Date;
  /** The receipt goes on paper, and not by mail. */
  readonly isPerBrief?: boolean;
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
 * Writes an objection with its events, projection, personal content and outbox row, and erases its draft: all of it or nothing.
 * False when this key was handed in already or is someone else's: then nothing is written.
 * A case number that exists makes it fail, see {@link isTaken}.
 */
export async function insertInzending(db: Db, one: Inzending): Promise<boolean> {
  return (await insertInzendingen(db, [one]))[0] ?? false;
}

/** {@link insertInzending} outside a transaction: what comes in at the same moment is written together, in one commit. */
export function writeInzending(db: Db, one: Inzending): Promise<boolean> {
  const writer = writers.get(db) ?? new Together((many: readonly Inzending[]) => insertInzendingen(db, many), {keyOf, isOwnFault});
  writers.set(db, writer);
  return writer.ask(one);
}

/** One for each database, as the pool of connections is. */
const writers = new WeakMap<Db, Together<Inzending, boolean>>();

const keyOf = ({gemeente, sleutel}: {readonly gemeente: string; readonly sleutel: string}) => `${gemeente} ${sleutel.toLowerCase()}`;

/** A value or a rule of the tables that one of them breaks (SQLSTATE classes 22 and 23). */
const isOwnFault = (error: unknown) => error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));

/**
 * Several at once, with different keys: one statement, so one round trip and one commit for all. Tells of each whether it was
 * written. The text is the same for any number of them, so it is planned once.
 */
async function insertInzendingen(db: Db, many: readonly Inzending[]): Promise<readonly boolean[]> {
  // In one order everywhere, or two that write the same keys wait for each other for ever.
  const sorted = [...many].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const column = (value: (one: Inzending) => string | null) => sql`${sorted.map(value)}::text[]`;
  const events = sorted.flatMap(({gemeente, zaaknummer, gebeurtenissen}) => gebeurtenissen.map((event) => ({gemeente, zaaknummer, ...event})));
  const eventColumn = (value: (event: (typeof events)[number]) => string) => sql`${events.map(value)}::text[]`;
  const {rows} = await sql<{gemeente: string; sleutel: string}>`
    with binnen as materialized (
      select gemeente, sleutel::uuid, persoon_id::uuid, indiener_id::uuid, op::timestamptz, ontvangen_op::timestamptz, zaaknummer, ontvangst, staat, partij, handelend_id::uuid, zout, tekst, uitgaand_id::uuid, brief
      from unnest(${column((one) => one.gemeente)}, ${column((one) => one.sleutel)}, ${column((one) => one.persoonId)}, ${column((one) => one.indienerId ?? one.persoonId)},
        ${column((one) => (one.genoteerdOp ?? one.ontvangenOp).toISOString())}, ${column((one) => one.ontvangenOp.toISOString())}, ${column((one) => one.zaaknummer)}, ${column((one) => one.ontvangst)},
        ${column((one) => one.staat)}, ${column((one) => one.partij)}, ${column((one) => one.handelendId)},
        ${column((one) => one.inhoud.zout)}, ${column((one) => one.inhoud.tekst)}, ${column((one) => one.uitgaandId)},
        ${column((one) => (one.isPerBrief ? 'op-papier' : null))})
        as b (gemeente, sleutel, persoon_id, indiener_id, op, ontvangen_op, zaaknummer, ontvangst, staat, partij, handelend_id, zout, tekst, uitgaand_id, brief)
    ), eerste as (
      insert into indieningen as i (gemeente, sleutel, persoon_id, gemaakt_op, zaaknummer, ontvangst)
      select gemeente, sleutel, persoon_id, op, zaaknummer, ontvangst from binnen
      on conflict (gemeente, sleutel) do update set zaaknummer = excluded.zaaknummer, ontvangst = excluded.ontvangst
        where i.zaaknummer is null and i.persoon_id = excluded.persoon_id
      returning gemeente, sleutel
    ), nieuw as materialized (
      select b.* from binnen b join eerste e on e.gemeente = b.gemeente and e.sleutel = b.sleutel
    ), dossier as (
      insert into dossiers (gemeente, zaaknummer, persoon_id, ontvangen_op, staat, vouw)
      select gemeente, zaaknummer, indiener_id, ontvangen_op, staat, ${VOUW}::int from nieuw
    ), partij as (
      insert into partijen (gemeente, zaaknummer, persoon_id, rol, handelend_id, sinds)
      select gemeente, zaaknummer, indiener_id, partij, handelend_id, op from nieuw
    ), keten as (
      insert into gebeurtenissen (gemeente, zaaknummer, volgnummer, persoon_id, soort, tekst)
      select n.gemeente, n.zaaknummer, g.volgnummer::int, n.persoon_id, g.soort, g.tekst
      from nieuw n join unnest(${eventColumn((event) => event.gemeente)}, ${eventColumn((event) => event.zaaknummer)},
        ${eventColumn((event) => String(event.volgnummer))}, ${eventColumn((event) => event.soort)}, ${eventColumn((event) => event.tekst)})
        as g (gemeente, zaaknummer, volgnummer, soort, tekst) on g.gemeente = n.gemeente and g.zaaknummer = n.zaaknummer
    ), persoonlijk as (
      insert into inhoud (gemeente, zaaknummer, volgnummer, persoon_id, zout, tekst)
      select gemeente, zaaknummer, 1, persoon_id, zout, tekst from nieuw
    ), bericht as (
      insert into uitgaand (id, gemeente, zaaknummer, persoon_id, soort, gemaakt_op, brief, uitkomst, verwerkt_op)
      select uitgaand_id, gemeente, zaaknummer, indiener_id, 'ontvangst', op, brief, case when brief is not null then 'niet-gevraagd' end, case when brief is not null then op end from nieuw
    ), concept as (
      delete from concepten c using nieuw n where c.gemeente = n.gemeente and c.persoon_id = n.persoon_id and c.sleutel = n.sleutel
    )
    select gemeente, sleutel from eerste`.execute(db);
  const written = new Set(rows.map(keyOf));
  return many.map((one) => written.has(keyOf(one)));
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
