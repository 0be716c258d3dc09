import {sql} from 'kysely';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Gebeurtenis, Partijrol, Staat} from '../../../src/domain/dossier/index.js';
import type {Bestandsrij} from './indieningen.js';
import type {Sessie} from './sessies.js';
import type {Db} from './tables.js';

/** A dossier as stored: the fold of its events, and what is personal about it. */
export interface Dossierrij {
  readonly staat: Staat;
  /** Null once erased. */
  readonly bezwaarschrift: Bezwaarschrift | null;
}

/** One dossier of this municipality, whoever it belongs to: the policy decides who may see it. */
export async function findDossier(db: Db, gemeente: string, zaaknummer: string): Promise<Dossierrij | undefined> {
  const row = await withContent(db, gemeente).where('d.zaaknummer', '=', zaaknummer).executeTakeFirst();
  return row && read(row);
}

/** What this person is in a dossier now; null when nothing, or not any more. */
export async function partijIn(db: Db, {gemeente, persoonId}: Pick<Sessie, 'gemeente' | 'persoonId'>, zaaknummer: string): Promise<Partijrol | null> {
  const row = await db.selectFrom('partijen').select('rol')
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('persoon_id', '=', persoonId).where('tot', 'is', null).executeTakeFirst();
  return row?.rol ?? null;
}

/** The dossiers that this person is a party to in this municipality now, newest first. */
export async function dossiersVan(db: Db, gemeente: string, persoonId: string): Promise<readonly Dossierrij[]> {
  const own = withContent(db, gemeente).where(sql<boolean>`exists (
    select 1 from partijen p where p.gemeente = d.gemeente and p.zaaknummer = d.zaaknummer and p.persoon_id = ${persoonId} and p.tot is null)`);
  return (await own.orderBy('d.ontvangen_op', 'desc').execute()).map(read);
}

/** Every dossier of this municipality. */
export async function dossiersIn(db: Db, gemeente: string): Promise<readonly Dossierrij[]> {
  return (await withContent(db, gemeente).execute()).map(read);
}

/** The chain of a dossier as its stored texts, in order. */
export async function ketenVan(db: Db, gemeente: string, zaaknummer: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('gebeurtenissen').select('tekst').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer)
    .orderBy('volgnummer').execute();
  return rows.map(({tekst}) => tekst);
}

/** Who caused the last event, and its kind. */
export async function laatsteVan(db: Db, gemeente: string, zaaknummer: string): Promise<{readonly persoon_id: string; readonly soort: string} | undefined> {
  return db.selectFrom('gebeurtenissen').select(['persoon_id', 'soort']).where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer)
    .orderBy('volgnummer', 'desc').limit(1).executeTakeFirst();
}

/** The events of stored texts. */
export function readChain(texts: readonly string[]): readonly Gebeurtenis[] {
  return texts.map((text) => JSON.parse(text) as Gebeurtenis);
}

/** The receipt of a dossier, byte for byte as it was first given. */
export async function ontvangstVan(db: Db, gemeente: string, zaaknummer: string): Promise<string | undefined> {
  const row = await db.selectFrom('indieningen').select('ontvangst').where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).executeTakeFirst();
  return row?.ontvangst ?? undefined;
}

/** The files of a dossier. */
export async function dossierbestanden(db: Db, gemeente: string, zaaknummer: string): Promise<readonly Bestandsrij[]> {
  return db.selectFrom('bestanden as b')
    .innerJoin('indieningen as i', (join) => join.onRef('i.gemeente', '=', 'b.gemeente').onRef('i.sleutel', '=', 'b.sleutel'))
    .selectAll('b').where('b.gemeente', '=', gemeente).where('i.zaaknummer', '=', zaaknummer)
    .orderBy('b.ontvangen_op').orderBy('b.bestand_id').execute();
}

function withContent(db: Db, gemeente: string) {
  return db.selectFrom('dossiers as d')
    .leftJoin('inhoud as i', (join) => join.onRef('i.gemeente', '=', 'd.gemeente').onRef('i.zaaknummer', '=', 'd.zaaknummer').on('i.volgnummer', '=', 1))
    .select(['d.staat', 'i.tekst']).where('d.gemeente', '=', gemeente);
}

function read({staat, tekst}: {staat: string; tekst: string | null}): Dossierrij {
  return {
    staat: JSON.parse(staat) as Staat,
    bezwaarschrift: tekst === null ? null : JSON.parse(tekst) as Bezwaarschrift,
  };
}
