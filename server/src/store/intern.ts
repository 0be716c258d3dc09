import {sql} from 'kysely';
import {canonical, inhoudHash} from '../../../src/domain/dossier/index.js';
import {internBegin, schakelIntern, stapIntern, type Interngebeurtenis, type Interninhoud, type Internstaat, type Internvoorval} from '../../../src/domain/intern/index.js';
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

/** The kept fold as a state; of a dossier in which nothing was done internally the begin of all. */
export const leesIntern = (intern: string | null): Internstaat => (intern === null ? internBegin : JSON.parse(intern) as Internstaat);

/** Adds an entry to the internal chain, with its content and the new state: call it in a transaction that locked the dossier, after asking the policy. */
export async function voegInternToe(trx: Db, {gemeente, zaaknummer, persoonId, sleutel, voorval, inhoud, zout}: Interntoevoeging): Promise<Internstaat> {
  const staat = await internVan(trx, gemeente, zaaknummer, true) ?? internBegin;
  const entry = schakelIntern({gemeente, zaaknummer}, {...voorval, inhoudSha256: inhoudHash(inhoud, zout)} as Internvoorval, staat.kop ?? undefined);
  const next = stapIntern(staat, entry);
  const {volgnummer, soort} = entry;
  await trx.insertInto('intern').values({gemeente, zaaknummer, volgnummer, persoon_id: persoonId, sleutel, soort, tekst: canonical(entry)}).execute();
  await trx.insertInto('interninhoud').values({gemeente, zaaknummer, volgnummer, zout, tekst: canonical(inhoud)}).execute();
  await trx.updateTable('dossiers').set({intern: JSON.stringify(next), internversie: volgnummer, feit: null, tx: sql`pg_current_xact_id()`})
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).execute();
  return next;
}

/** An internal act that was done before under this key, whatever the case. */
export async function findIntern(db: Db, gemeente: string, sleutel: string): Promise<{readonly zaaknummer: string; readonly volgnummer: number; readonly persoon_id: string} | undefined> {
  return db.selectFrom('intern').select(['zaaknummer', 'volgnummer', 'persoon_id']).where('gemeente', '=', gemeente).where('sleutel', '=', sleutel).executeTakeFirst();
}

/** What was written with each internal entry, by its number; without what was erased. */
export async function interninhoudVan(db: Db, gemeente: string, zaaknummer: string): Promise<ReadonlyMap<number, Interninhoud>> {
  const rows = await db.selectFrom('interninhoud').select(['volgnummer', 'tekst']).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).execute();
  return new Map(rows.map(({volgnummer, tekst}) => [volgnummer, JSON.parse(tekst) as Interninhoud]));
}

/** The internal chain as its stored texts, in order. */
export async function internKeten(db: Db, gemeente: string, zaaknummer: string): Promise<readonly Interngebeurtenis[]> {
  const rows = await db.selectFrom('intern').select('tekst').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).orderBy('volgnummer').execute();
  return rows.map(({tekst}) => JSON.parse(tekst) as Interngebeurtenis);
}
