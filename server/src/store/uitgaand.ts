import {sql} from 'kysely';
import type {Db} from './tables.js';

/** News for one person: that an objection came in, or that the municipality did something in the dossier. */
const SOORTEN = sql`('ontvangst', 'bericht')`;

/** How long a person is left alone after a notice: what the municipality does meanwhile is told in one notice after that. */
const RUST_MS = 15 * 60_000;

/** A notice that is this worker's to send, until `volgende_poging`. */
export interface Uitgaand {
  readonly id: string;
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly persoonId: string;
  /** Counts this attempt. */
  readonly pogingen: number;
}

/** A notice that was not handled yet, whoever has it in hand. */
export interface Wachtend extends Uitgaand {
  readonly gemaaktOp: Date;
}

/** Why a letter goes instead. */
export type Briefreden = 'op-papier' | 'niet-bezorgd';

/** The one that leads of what waits for one person in one dossier, by attempts and then age: the others go along with it. */
const IS_EERSTE = sql`not exists (
  select 1 from uitgaand e where e.verwerkt_op is null and e.gemeente = u.gemeente and e.zaaknummer = u.zaaknummer and e.persoon_id = u.persoon_id
    and e.soort in ${SOORTEN} and (-e.pogingen, e.gemaakt_op, e.id) < (-u.pogingen, u.gemaakt_op, u.id))`;

/**
 * Takes the oldest notice that is due and leaves it alone for others until `until`. A worker that dies gives it back that
 * way. No transaction stays open while the mail goes: PGlite has one connection for everybody.
 */
export async function takeUitgaand(db: Db, now: Date, until: Date): Promise<Uitgaand | undefined> {
  const {rows: [row]} = await sql<Uitgaand>`
    update uitgaand set pogingen = pogingen + 1, volgende_poging = ${until}
    where id = (
      select u.id from uitgaand u
      where u.verwerkt_op is null and u.soort in ${SOORTEN} and (u.volgende_poging is null or u.volgende_poging <= ${now}) and ${IS_EERSTE}
        and not exists (
          select 1 from uitgaand v where v.uitkomst = 'verstuurd' and v.gemeente = u.gemeente and v.zaaknummer = u.zaaknummer and v.persoon_id = u.persoon_id
            and v.verwerkt_op > ${new Date(now.getTime() - RUST_MS)})
      order by u.gemaakt_op, u.id limit 1 for update of u skip locked
    )
    returning id, gemeente, zaaknummer, persoon_id as "persoonId", pogingen`.execute(db);
  return row;
}

/** What waits for somebody in this municipality, the one that leads of each person and dossier, without taking it. */
export async function wachtendIn(db: Db, gemeente: string): Promise<readonly Wachtend[]> {
  const {rows} = await sql<Wachtend>`
    select u.id, u.gemeente, u.zaaknummer, u.persoon_id as "persoonId", u.pogingen, u.gemaakt_op as "gemaaktOp" from uitgaand u
    where u.verwerkt_op is null and u.gemeente = ${gemeente} and u.soort in ${SOORTEN} and ${IS_EERSTE}`.execute(db);
  return rows;
}

/** What waits at this moment for the same person in the same dossier, beside this one: one notice or letter tells of all. */
export async function naast(db: Db, {id, gemeente, zaaknummer, persoonId}: Uitgaand): Promise<readonly string[]> {
  const {rows} = await sql<{id: string}>`
    select id from uitgaand where verwerkt_op is null and gemeente = ${gemeente} and zaaknummer = ${zaaknummer} and persoon_id = ${persoonId}
      and soort in ${SOORTEN} and id <> ${id}`.execute(db);
  return rows.map((row) => row.id);
}

/**
 * Writes down that it went, or that nothing goes by mail and perhaps a letter does; the same for those that went along. Holds also
 * when another worker has it by now: it did go.
 */
export async function markDone(db: Db, {id}: Uitgaand, samen: readonly string[], uitkomst: 'verstuurd' | 'niet-gevraagd', now: Date, brief: Briefreden | null = null): Promise<void> {
  await sql`update uitgaand set uitkomst = ${uitkomst}, verwerkt_op = ${now}, laatste_fout = null,
      brief = case when id <> ${id} then null when gepost_op is null then ${brief}::text else brief end, samen_met = case when id = ${id} then null else ${id}::uuid end
    where (id = ${id} and (uitkomst is null or uitkomst = 'opgegeven')) or (id = any(${samen}::uuid[]) and uitkomst is null)`.execute(db);
}

/**
 * Writes down that it failed: again at `next`, or given up when there is none, and then a letter tells it and what went along. Only
 * while it is still this attempt's.
 */
export async function markFailed(db: Db, {id, pogingen}: Uitgaand, samen: readonly string[], fout: string, now: Date, next: Date | undefined): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const {numUpdatedRows} = await trx.updateTable('uitgaand')
      .set({laatste_fout: fout, ...(next ? {volgende_poging: next} : {uitkomst: 'opgegeven', verwerkt_op: now, brief: 'niet-bezorgd'})})
      .where('id', '=', id).where('pogingen', '=', pogingen).where('uitkomst', 'is', null).executeTakeFirst();
    if (next || !samen.length || !numUpdatedRows) return;
    await trx.updateTable('uitgaand').set({uitkomst: 'opgegeven', verwerkt_op: now, samen_met: id})
      .where('id', 'in', samen).where('uitkomst', 'is', null).execute();
  });
}

/** Counts for the health check. */
export interface Postcijfers {
  readonly wachtend: number;
  /** Waiting since before `since`. */
  readonly teLaat: number;
  /** Given up, and the letter instead is not posted yet. */
  readonly opgegeven: number;
}

/** How many notices wait, wait too long, or were given up. Numbers only. */
export async function countUitgaand(db: Db, since: Date): Promise<Postcijfers> {
  const {rows: [row]} = await sql<{wachtend: number; te_laat: number; opgegeven: number}>`
    select (select count(*)::int from uitgaand where verwerkt_op is null) as wachtend,
      (select count(*)::int from uitgaand where verwerkt_op is null and gemaakt_op < ${since}) as te_laat,
      (select count(*)::int from uitgaand where uitkomst = 'opgegeven' and gepost_op is null and samen_met is null) as opgegeven`.execute(db);
  return {wachtend: row?.wachtend ?? 0, teLaat: row?.te_laat ?? 0, opgegeven: row?.opgegeven ?? 0};
}
