import {sql} from 'kysely';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {VOUW, type Staat} from '../../../src/domain/dossier/index.js';
import type {Internstaat} from '../../../src/domain/intern/index.js';
import type {Gezien, Stand} from './bijgehouden.js';
import {leesIntern} from './internstaat.js';
import {staatVan} from './projectie.js';
import type {Db} from './tables.js';

/** A dossier with everything that its line in the worklist is made of. */
export interface Werkdossier {
  readonly merk: string;
  readonly staat: Staat;
  readonly intern: Internstaat;
  /** Null once erased. */
  readonly bezwaarschrift: Bezwaarschrift | null;
}

/** A colleague as a line names them. */
export interface Collega {
  readonly naam: string;
  /** Last day of absence, `YYYY-MM-DD`. */
  readonly afwezigTot?: string;
}

/** Another text after every change: the versions tell two rows apart that a restored database gave the same transaction number. */
const MERK = sql<string>`concat_ws('.', d.versie, d.internversie, d.tx)`;

/** What is still work, and what an older program kept: that is looked at itself. */
const werk = (gemeente: string) => sql`(select * from dossiers where gemeente = ${gemeente} and open union all select * from dossiers where gemeente = ${gemeente} and not open and vouw < ${VOUW})`;

/** The work of a municipality: all of it, or what a transaction from `sinds` on changed, also when it is no work any more. */
export async function werkstand(db: Db, gemeente: string, sinds: string | undefined): Promise<Stand> {
  const wanted = sinds === undefined ? werk(gemeente) : sql`(select * from dossiers where gemeente = ${gemeente} and tx >= ${sinds}::xid8)`;
  // One statement is one moment: what it does not see yet is at or after this xmin.
  const {rows} = await sql<{xmin: string; aantal: number; zaaknummer: string | null} & Omit<Gezien, 'zaaknummer'>>`
    select s.xmin, s.aantal, d.zaaknummer, ${MERK} as merk, d.open or d.vouw < ${VOUW} as blijft
    from (select pg_snapshot_xmin(pg_current_snapshot())::text as xmin, (select count(*)::int from ${werk(gemeente)} w) as aantal) s
    left join ${wanted} d on true`.execute(db);
  const [{xmin, aantal} = {xmin: '0', aantal: 0}] = rows;
  return {xmin, aantal, dossiers: rows.flatMap(({zaaknummer, merk, blijft}) => (zaaknummer === null ? [] : [{zaaknummer, merk, blijft}]))};
}

/** These dossiers of one municipality, by case number. */
export async function werkdossiers(db: Db, gemeente: string, zaaknummers: readonly string[]): Promise<ReadonlyMap<string, Werkdossier>> {
  const rows = await db.selectFrom('dossiers as d')
    .leftJoin('inhoud as i', (join) => join.onRef('i.gemeente', '=', 'd.gemeente').onRef('i.zaaknummer', '=', 'd.zaaknummer').on('i.volgnummer', '=', 1))
    .select(['d.gemeente', 'd.zaaknummer', 'd.staat', 'd.vouw', 'd.intern', 'i.tekst', MERK.as('merk')])
    .where('d.gemeente', '=', gemeente).where(sql<boolean>`d.zaaknummer = any(${[...zaaknummers]}::text[])`).execute();
  return new Map(await Promise.all(rows.map(async ({tekst, merk, intern, ...row}) => [row.zaaknummer, {
    merk, staat: await staatVan(db, row), intern: leesIntern(intern), bezwaarschrift: tekst === null ? null : JSON.parse(tekst) as Bezwaarschrift,
  }] as const)));
}

/** Everybody who handles or handled objections here, by id. */
export async function collegas(db: Db, gemeente: string): Promise<ReadonlyMap<string, Collega>> {
  const rows = await db.selectFrom('medewerkers').select(['persoon_id', 'naam', sql<string | null>`afwezig_tot::text`.as('tot')]).where('gemeente', '=', gemeente).orderBy('persoon_id').execute();
  return new Map(rows.map(({persoon_id, naam, tot}) => [persoon_id, {naam, ...(tot !== null && {afwezigTot: tot})}]));
}

/** The cases in which something could not be delivered, and the letter instead was not posted yet. */
export async function onbezorgdIn(db: Db, gemeente: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('uitgaand').select('zaaknummer').distinct()
    .where('gemeente', '=', gemeente).where('brief', '=', 'niet-bezorgd').where('gepost_op', 'is', null).execute();
  return new Set(rows.map(({zaaknummer}) => zaaknummer));
}
