import {sql} from 'kysely';
import type {Bestandsrij} from './indieningen.js';
import type {Db} from './tables.js';

/** Which file, and where its bytes are. */
export type Wees = Pick<Bestandsrij, 'gemeente' | 'sleutel' | 'bestand_id' | 'opslag_id'>;

/** At most fifty files that no scanner judged yet; others each time, so that one it cannot judge holds up none. */
export async function unscanned(db: Db): Promise<readonly Wees[]> {
  return db.selectFrom('bestanden').select(['gemeente', 'sleutel', 'bestand_id', 'opslag_id'])
    .where('scan', 'in', ['uitgesteld', 'geen']).orderBy(sql`random()`).limit(50).execute();
}

/** Writes down what the scanner said. */
export async function setScan(db: Db, row: Wees, scan: Bestandsrij['scan']): Promise<void> {
  await db.updateTable('bestanden').set({scan}).where('opslag_id', '=', row.opslag_id).where('gemeente', '=', row.gemeente)
    .where('sleutel', '=', row.sleutel).where('bestand_id', '=', row.bestand_id).execute();
}

/** Whether the key of this row was used for an act in a dossier: then its files are part of that. */
const isHandeling = sql<boolean>`exists (select 1 from handelingen h where h.gemeente = i.gemeente and h.sleutel = i.sleutel)`;

/** Removes a file's row unless it was handed in, with an objection or an act; tells whether it did. */
export async function deleteUnsafe(db: Db, {gemeente, sleutel, bestand_id}: Wees): Promise<boolean> {
  const {rows} = await sql`
    with open as (select 1 from indieningen i where i.gemeente = ${gemeente} and i.sleutel = ${sleutel} and i.zaaknummer is null and not ${isHandeling} for update)
    delete from bestanden where gemeente = ${gemeente} and sleutel = ${sleutel} and bestand_id = ${bestand_id} and exists (select 1 from open)
    returning bestand_id`.execute(db);
  return rows.length > 0;
}

/** Removes the files of objections and acts that were never handed in, of which no draft is kept, and that got no file since this moment; tells where the bytes are. */
export async function deleteForgotten(db: Db, before: Date): Promise<readonly string[]> {
  const {rows} = await sql<{opslag_id: string}>`
    with oud as (
      select i.gemeente, i.sleutel from indieningen i
      where i.zaaknummer is null and not ${isHandeling} and exists (select 1 from bestanden b where b.gemeente = i.gemeente and b.sleutel = i.sleutel and b.ontvangen_op < ${before})
        and not exists (select 1 from bestanden b where b.gemeente = i.gemeente and b.sleutel = i.sleutel and b.ontvangen_op >= ${before})
        and not exists (select 1 from concepten c where c.gemeente = i.gemeente and c.sleutel = i.sleutel)
      limit 500 for update skip locked)
    delete from bestanden b using oud where b.gemeente = oud.gemeente and b.sleutel = oud.sleutel
    returning b.opslag_id`.execute(db);
  return rows.map(({opslag_id}) => opslag_id);
}

/** How many files still wait for the scanner, and in how many it found something after they came in. */
export async function countScans(db: Db): Promise<{readonly wachtend: number; readonly besmet: number}> {
  const {rows: [row]} = await sql<{wachtend: number; besmet: number}>`
    select count(*) filter (where scan = 'uitgesteld')::int as wachtend, count(*) filter (where scan = 'besmet')::int as besmet
    from bestanden where scan in ('uitgesteld', 'besmet')`.execute(db);
  return row ?? {wachtend: 0, besmet: 0};
}
