import {sql} from 'kysely';
import {canonical, inhoudHash} from '../../../src/domain/dossier/index.js';
import {internBegin, isNogWerk, schakelIntern, stapIntern, type Interngebeurtenis, type Interninhoud, type Internstaat, type Internvoorval} from '../../../src/domain/intern/index.js';
import {leesIntern} from './internstaat.js';
import {staatVan} from './projectie.js';
import type {Db} from './tables.js';

/** What was done internally, who did it, and the free part of it. */
export interface Interntoevoeging {
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly persoonId: string;
  /** Made by the browser. */
  readonly sleutel: string;
  readonly voorval: Internvoorval;
  readonly inhoud: Interninhoud;
  /** Random, for the hash of the content. */
  readonly zout: string;
}

/** The internal state of a dossier; call with `isLocked` in a transaction that will add to it. Undefined when there is no such dossier. */
export async function internVan(db: Db, gemeente: string, zaaknummer: string, isLocked = false): Promise<Internstaat | undefined> {
  const row = await db.selectFrom('dossiers').select('intern').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer)
    .$if(isLocked, (query) => query.forUpdate()).executeTakeFirst();
  return row && leesIntern(row.intern);
}

/**
 * Adds an entry to the internal chain, with its content and the new state: call it in a transaction that locked the dossier, after
 * asking the policy. Undefined when something was done under this key before, and then nothing is written.
 */
export async function voegInternToe(trx: Db, {gemeente, zaaknummer, persoonId, sleutel, voorval, inhoud, zout}: Interntoevoeging): Promise<Internstaat | undefined> {
  const staat = await internVan(trx, gemeente, zaaknummer, true) ?? internBegin;
  const op = await nietTerug(trx, gemeente, zaaknummer, voorval.op);
  const entry = schakelIntern({gemeente, zaaknummer}, {...voorval, op, inhoudSha256: inhoudHash(inhoud, zout)} as Internvoorval, staat.kop ?? undefined);
  const next = stapIntern(staat, entry);
  const {volgnummer, soort} = entry;
  const {numInsertedOrUpdatedRows} = await trx.insertInto('intern').values({gemeente, zaaknummer, volgnummer, persoon_id: persoonId, sleutel, soort, tekst: canonical(entry)})
    .onConflict((conflict) => conflict.columns(['gemeente', 'sleutel']).doNothing()).executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return undefined;
  await trx.insertInto('interninhoud').values({gemeente, zaaknummer, volgnummer, zout, tekst: canonical(inhoud)}).execute();
  await trx.updateTable('dossiers').set({intern: JSON.stringify(next), internversie: volgnummer, feit: null, tx: sql`pg_current_xact_id()`, ...(soort.startsWith('vier-ogen') && {open: await isOpen(trx, {gemeente, zaaknummer}, next)})})
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).execute();
  return next;
}

/** A closed case is work again while a colleague is asked to look at something in it. */
async function isOpen(trx: Db, {gemeente, zaaknummer}: Pick<Interntoevoeging, 'gemeente' | 'zaaknummer'>, intern: Internstaat): Promise<boolean> {
  const row = await trx.selectFrom('dossiers').select(['gemeente', 'zaaknummer', 'staat', 'vouw']).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).executeTakeFirstOrThrow();
  return isNogWerk(await staatVan(trx, row), intern);
}

/** A clock that was set back must not make a chain in which time runs backwards. */
async function nietTerug(trx: Db, gemeente: string, zaaknummer: string, op: string): Promise<string> {
  const row = await trx.selectFrom('intern').select('tekst').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).orderBy('volgnummer', 'desc').limit(1).executeTakeFirst();
  const last = row ? (JSON.parse(row.tekst) as Interngebeurtenis).op : op;
  return Date.parse(last) > Date.parse(op) ? last : op;
}

/** An internal act that was done before, with the salt of its content unless that was erased. */
export interface Interndaad {
  readonly zaaknummer: string;
  readonly persoonId: string;
  readonly gebeurtenis: Interngebeurtenis;
  readonly zout?: string;
}

/** What was done internally under this key, whatever the case. */
export async function findIntern(db: Db, gemeente: string, sleutel: string): Promise<Interndaad | undefined> {
  const row = await db.selectFrom('intern as d')
    .leftJoin('interninhoud as i', (join) => join.onRef('i.gemeente', '=', 'd.gemeente').onRef('i.zaaknummer', '=', 'd.zaaknummer').onRef('i.volgnummer', '=', 'd.volgnummer'))
    .select(['d.zaaknummer', 'd.persoon_id', 'd.tekst', 'i.zout']).where('d.gemeente', '=', gemeente).where('d.sleutel', '=', sleutel).executeTakeFirst();
  return row && {zaaknummer: row.zaaknummer, persoonId: row.persoon_id, gebeurtenis: JSON.parse(row.tekst) as Interngebeurtenis, ...(row.zout !== null && {zout: row.zout})};
}

/** The cases that are handled together under this id, open and closed. */
export async function inGroep(db: Db, gemeente: string, groep: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('dossiers').select('zaaknummer').where('gemeente', '=', gemeente)
    .where(sql<boolean>`intern::jsonb ->> 'groep' = ${groep}`).orderBy('zaaknummer').execute();
  return rows.map(({zaaknummer}) => zaaknummer);
}

/** What was written with each internal entry, by its number; without what was erased. */
export async function interninhoudVan(db: Db, gemeente: string, zaaknummer: string): Promise<ReadonlyMap<number, Interninhoud>> {
  const rows = await db.selectFrom('interninhoud').select(['volgnummer', 'tekst']).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).execute();
  return new Map(rows.map(({volgnummer, tekst}) => [volgnummer, JSON.parse(tekst) as Interninhoud]));
}

/** The internal chain as its stored texts, in order. */
export async function internKeten(db: Db, gemeente: string, zaaknummer: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('intern').select('tekst').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).orderBy('volgnummer').execute();
  return rows.map(({tekst}) => tekst);
}
