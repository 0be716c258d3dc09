import {sql} from 'kysely';
import {VOUW, type Staat} from '../../../src/domain/dossier/index.js';
import {INTERNVOUW, type Internstaat} from '../../../src/domain/intern/index.js';
import {FEITVORM} from '../../../src/domain/inzicht/index.js';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Gezien, Stand} from './bijgehouden.js';
import {leesIntern} from './internstaat.js';
import {staatVan} from './projectie.js';
import type {Db} from './tables.js';

/** Another text after every change: see `werk.ts`. */
const MERK = sql<string>`concat_ws('.', d.versie, d.internversie, d.tx)`;

/** Which program made a fact. One that another made is made again. */
export const FEITMERK = `${FEITVORM}.${VOUW}.${INTERNVOUW}`;

/** A dossier as it is looked at first: with the fact that somebody made of it before, when there is one. */
export interface Feitrij {
  readonly zaaknummer: string;
  readonly merk: string;
  readonly feit: string | null;
  /** Its content is not there any more. */
  readonly isGewist: boolean;
}

/** A dossier of which the fact must be made. */
export interface Feitgrond {
  readonly zaaknummer: string;
  readonly merk: string;
  readonly versie: number;
  readonly internversie: number;
  readonly staat: Staat;
  readonly intern: Internstaat;
  readonly bezwaarschrift: Bezwaarschrift | null;
}

/** All dossiers of a municipality, or what a transaction from `sinds` on changed. */
export async function feitenstand(db: Db, gemeente: string, sinds: string | undefined): Promise<Stand> {
  const since = sinds === undefined ? sql`true` : sql`w.tx >= ${sinds}::xid8`;
  // One statement is one moment: what it does not see yet is at or after this xmin.
  const {rows} = await sql<{xmin: string; aantal: number; zaaknummer: string | null} & Omit<Gezien, 'zaaknummer' | 'blijft'>>`
    select s.xmin, s.aantal, d.zaaknummer, ${MERK} as merk
    from (select pg_snapshot_xmin(pg_current_snapshot())::text as xmin, (select count(*)::int from dossiers where gemeente = ${gemeente}) as aantal) s
    left join (select w.* from dossiers w where w.gemeente = ${gemeente} and ${since}) d on true`.execute(db);
  const [{xmin, aantal} = {xmin: '0', aantal: 0}] = rows;
  return {xmin, aantal, dossiers: rows.flatMap(({zaaknummer, merk}) => (zaaknummer === null ? [] : [{zaaknummer, merk, blijft: true}]))};
}

/** What was made of these dossiers before. */
export async function feitrijen(db: Db, gemeente: string, zaaknummers: readonly string[]): Promise<readonly Feitrij[]> {
  return rijen(db, gemeente).where(sql<boolean>`d.zaaknummer = any(${[...zaaknummers]}::text[])`).execute();
}

/** The same of all dossiers, so many at a time: those after this case number. */
export async function feitrijenNa(db: Db, gemeente: string, zaaknummer: string, aantal: number): Promise<readonly Feitrij[]> {
  return rijen(db, gemeente).where('d.zaaknummer', '>', zaaknummer).orderBy('d.zaaknummer').limit(aantal).execute();
}

function rijen(db: Db, gemeente: string) {
  return db.selectFrom('dossiers as d')
    .leftJoin('inhoud as i', (join) => join.onRef('i.gemeente', '=', 'd.gemeente').onRef('i.zaaknummer', '=', 'd.zaaknummer').on('i.volgnummer', '=', 1))
    .select(['d.zaaknummer', 'd.feit', MERK.as('merk'), sql<boolean>`i.zaaknummer is null`.as('isGewist')])
    .where('d.gemeente', '=', gemeente);
}

/** These dossiers with all that a fact is made from. One that cannot be read is left out, and `onKapot` is told. */
export async function feitgronden(db: Db, gemeente: string, zaaknummers: readonly string[], onKapot: (error: Error) => void): Promise<readonly Feitgrond[]> {
  const rows = await db.selectFrom('dossiers as d')
    .leftJoin('inhoud as i', (join) => join.onRef('i.gemeente', '=', 'd.gemeente').onRef('i.zaaknummer', '=', 'd.zaaknummer').on('i.volgnummer', '=', 1))
    .select(['d.gemeente', 'd.zaaknummer', 'd.staat', 'd.vouw', 'd.intern', 'd.versie', 'd.internversie', 'i.tekst', MERK.as('merk')])
    .where('d.gemeente', '=', gemeente).where(sql<boolean>`d.zaaknummer = any(${[...zaaknummers]}::text[])`).execute();
  const read = await Promise.all(rows.map(async ({tekst, intern, ...row}): Promise<Feitgrond | undefined> => {
    try {
      return {...row, staat: await staatVan(db, row), intern: leesIntern(intern), bezwaarschrift: tekst === null ? null : JSON.parse(tekst) as Bezwaarschrift};
    } catch (error) {
      if (!(error instanceof Error) || 'code' in error) throw error;
      onKapot(error);
      return undefined;
    }
  }));
  return read.filter((one) => one !== undefined);
}

/** Keeps facts for who reads next, unless the dossier changed meanwhile. The dossier itself did not change: `tx` stays. */
export async function bewaarFeiten(db: Db, gemeente: string, made: readonly (Pick<Feitgrond, 'zaaknummer' | 'versie' | 'internversie'> & {readonly feit: string})[]): Promise<void> {
  if (!made.length) return;
  const of = (value: (one: (typeof made)[number]) => string | number) => made.map(value);
  await sql`
    update dossiers d set feit = n.feit
    from unnest(${of(({zaaknummer}) => zaaknummer)}::text[], ${of(({versie}) => versie)}::int[], ${of(({internversie}) => internversie)}::int[], ${of(({feit}) => feit)}::text[])
      as n (zaaknummer, versie, internversie, feit)
    where d.gemeente = ${gemeente} and d.zaaknummer = n.zaaknummer and d.versie = n.versie and d.internversie = n.internversie`.execute(db);
}

/** The text that belongs to an internal entry of a dossier, by case number; without what was erased. */
export async function internteksten(db: Db, gemeente: string, entries: readonly {readonly zaaknummer: string; readonly nummer: number}[]): Promise<ReadonlyMap<string, string>> {
  if (!entries.length) return new Map();
  const {rows} = await sql<{zaaknummer: string; tekst: string}>`
    select i.zaaknummer, i.tekst from interninhoud i
    join unnest(${entries.map(({zaaknummer}) => zaaknummer)}::text[], ${entries.map(({nummer}) => nummer)}::int[]) as n (zaaknummer, nummer) on n.zaaknummer = i.zaaknummer and n.nummer = i.volgnummer
    where i.gemeente = ${gemeente}`.execute(db);
  return new Map(rows.map(({zaaknummer, tekst}) => [zaaknummer, (JSON.parse(tekst) as {tekst?: string}).tekst ?? '']));
}
