import {sql} from 'kysely';
import type {Db} from './tables.js';

/** A report that must still go to somebody. */
export interface TeVersturen {
  readonly maand: string;
  /** Keyed hash of the address. */
  readonly ontvanger: string;
  readonly pogingen: number;
}

/** Puts down that these addresses get the report of a month; what was there stays. */
export async function zetKlaar(db: Db, gemeente: string, maand: string, ontvangers: readonly string[], now: Date): Promise<void> {
  if (!ontvangers.length) return;
  await db.insertInto('maandberichten').values(ontvangers.map((ontvanger) => ({gemeente, maand, ontvanger, volgende_poging: now, verstuurd_op: null})))
    .onConflict((conflict) => conflict.columns(['gemeente', 'maand', 'ontvanger']).doNothing()).execute();
}

/** Takes one report that is due, so that no other process sends it until then; undefined when there is none. */
export async function neemMaandbericht(db: Db, gemeente: string, maand: string, now: Date, until: Date): Promise<TeVersturen | undefined> {
  const {rows} = await sql<TeVersturen>`
    update maandberichten m set pogingen = m.pogingen + 1, volgende_poging = ${until}
    where (m.gemeente, m.maand, m.ontvanger) = (
      select n.gemeente, n.maand, n.ontvanger from maandberichten n
      where n.gemeente = ${gemeente} and n.maand = ${maand} and n.verstuurd_op is null and n.volgende_poging <= ${now}
      order by n.ontvanger limit 1 for update skip locked)
    returning m.maand, m.ontvanger, m.pogingen`.execute(db);
  return rows[0];
}

/** It was sent. */
export async function maandberichtVerstuurd(db: Db, gemeente: string, {maand, ontvanger}: TeVersturen, now: Date): Promise<void> {
  await db.updateTable('maandberichten').set({verstuurd_op: now}).where('gemeente', '=', gemeente).where('maand', '=', maand).where('ontvanger', '=', ontvanger).execute();
}

/** It did not go; not before then. */
export async function maandberichtLater(db: Db, gemeente: string, {maand, ontvanger}: TeVersturen, again: Date): Promise<void> {
  await db.updateTable('maandberichten').set({volgende_poging: again}).where('gemeente', '=', gemeente).where('maand', '=', maand).where('ontvanger', '=', ontvanger).execute();
}
