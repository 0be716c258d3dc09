import {sql} from 'kysely';
import type {Db} from './tables.js';

/** A notice that is this worker's to send, until `volgende_poging`. */
export interface Uitgaand {
  readonly id: string;
  readonly gemeente: string;
  readonly zaaknummer: string;
  /** Counts this attempt. */
  readonly pogingen: number;
}

/**
 * Takes the oldest notice that is due and leaves it alone for others until `until`. A worker that dies gives it back that
 * way. No transaction stays open while the mail goes: PGlite has one connection for everybody.
 */
export async function takeUitgaand(db: Db, now: Date, until: Date): Promise<Uitgaand | undefined> {
  const {rows: [row]} = await sql<Uitgaand>`
    update uitgaand set pogingen = pogingen + 1, volgende_poging = ${until}
    where id = (
      select id from uitgaand where verwerkt_op is null and soort = 'ontvangst' and (volgende_poging is null or volgende_poging <= ${now})
      order by gemaakt_op limit 1 for update skip locked
    )
    returning id, gemeente, zaaknummer, pogingen`.execute(db);
  return row;
}

/** What the person handed in, as its stored text; undefined once erased. */
export async function inhoudBij(db: Db, {gemeente, zaaknummer}: Uitgaand): Promise<string | undefined> {
  const row = await db.selectFrom('inhoud').select('tekst')
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('volgnummer', '=', 1).executeTakeFirst();
  return row?.tekst;
}

/** Writes down that it went, or that nobody asked for it. Holds also when another worker has it by now: it did go. */
export async function markDone(db: Db, {id}: Uitgaand, uitkomst: 'verstuurd' | 'niet-gevraagd', now: Date): Promise<void> {
  await db.updateTable('uitgaand').set({uitkomst, verwerkt_op: now, laatste_fout: null}).where('id', '=', id)
    // Also after it was given up meanwhile.
    .where((eb) => eb.or([eb('uitkomst', 'is', null), eb('uitkomst', '=', 'opgegeven')])).execute();
}

/** Writes down that it failed: again at `next`, or given up when there is none. Only while it is still this attempt's. */
export async function markFailed(db: Db, {id, pogingen}: Uitgaand, fout: string, now: Date, next: Date | undefined): Promise<void> {
  await db.updateTable('uitgaand')
    .set({laatste_fout: fout, ...(next ? {volgende_poging: next} : {uitkomst: 'opgegeven', verwerkt_op: now})})
    .where('id', '=', id).where('pogingen', '=', pogingen).where('uitkomst', 'is', null).execute();
}

/** Counts for the health check. */
export interface Postcijfers {
  readonly wachtend: number;
  /** Waiting since before `since`. */
  readonly teLaat: number;
  readonly opgegeven: number;
}

/** How many notices wait, wait too long, or were given up. Numbers only. */
export async function countUitgaand(db: Db, since: Date): Promise<Postcijfers> {
  const {rows: [row]} = await sql<{wachtend: number; te_laat: number; opgegeven: number}>`
    select (select count(*)::int from uitgaand where verwerkt_op is null) as wachtend,
      (select count(*)::int from uitgaand where verwerkt_op is null and gemaakt_op < ${since}) as te_laat,
      (select count(*)::int from uitgaand where uitkomst = 'opgegeven') as opgegeven`.execute(db);
  return {wachtend: row?.wachtend ?? 0, teLaat: row?.te_laat ?? 0, opgegeven: row?.opgegeven ?? 0};
}
