import {sql} from 'kysely';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Gebeurtenis, Inhoud, Partijrol, Staat} from '../../../src/domain/dossier/index.js';
import type {Bestandsrij} from './indieningen.js';
import {staatVan, type Projectie} from './projectie.js';
import type {Sessie} from './sessies.js';
import type {Db} from './tables.js';

/** A dossier as stored: the fold of its events, and what is personal about it. */
export interface Dossierrij {
  readonly staat: Staat;
  /** Null once erased. */
  readonly bezwaarschrift: Bezwaarschrift | null;
}

/** One dossier of this municipality, whoever it belongs to: the policy decides who may see it. With `isLocked` it changes for nobody else until the transaction ends. */
export async function findDossier(db: Db, gemeente: string, zaaknummer: string, isLocked = false): Promise<Dossierrij | undefined> {
  const row = await withContent(db, gemeente).where('d.zaaknummer', '=', zaaknummer).$if(isLocked, (query) => query.forUpdate('d')).executeTakeFirst();
  return row && read(db, row);
}

/** What someone is in a dossier; of who reads along also by which event. */
export interface Partij {
  readonly rol: Partijrol;
  readonly volgnummer: number | null;
}

/** What this person is in a dossier now; undefined when nothing, or not any more. */
export async function partijIn(db: Db, {gemeente, persoonId}: Pick<Sessie, 'gemeente' | 'persoonId'>, zaaknummer: string): Promise<Partij | undefined> {
  return db.selectFrom('partijen').select(['rol', 'volgnummer'])
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('persoon_id', '=', persoonId).where('tot', 'is', null).executeTakeFirst();
}

/** The persons on the objector's side now; who only reads along is told nothing. */
export async function partijenNu(db: Db, gemeente: string, zaaknummer: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('partijen').select('persoon_id')
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('rol', '<>', 'meelezer').where('tot', 'is', null).execute();
  return rows.map(({persoon_id}) => persoon_id);
}

/** What was written or said with each event after the first, by its number; without what was erased. */
export async function inhoudVan(db: Db, gemeente: string, zaaknummer: string): Promise<ReadonlyMap<number, Inhoud>> {
  const rows = await db.selectFrom('inhoud').select(['volgnummer', 'tekst'])
    .where('gemeente', '=', gemeente).where('zaaknummer', '=', zaaknummer).where('volgnummer', '>', 1).execute();
  return new Map(rows.map(({volgnummer, tekst}) => [volgnummer, JSON.parse(tekst) as Inhoud]));
}

/** The dossiers that this person is a party to in this municipality now, newest first. */
export async function dossiersVan(db: Db, gemeente: string, persoonId: string): Promise<readonly Dossierrij[]> {
  const own = withContent(db, gemeente).where(sql<boolean>`exists (
    select 1 from partijen p where p.gemeente = d.gemeente and p.zaaknummer = d.zaaknummer and p.persoon_id = ${persoonId} and p.tot is null)`);
  return readAll(db, await own.orderBy('d.ontvangen_op', 'desc').execute());
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

/** The files of a dossier: those that its events name, whoever sent them. What was sent and then left out is nobody's to read. */
export async function dossierbestanden(db: Db, {gemeente, zaaknummer, bestanden}: Pick<Staat, 'gemeente' | 'zaaknummer' | 'bestanden'>): Promise<readonly Bestandsrij[]> {
  const rows = await db.selectFrom('bestanden as b').selectAll('b').where('b.gemeente', '=', gemeente)
    .where(sql<boolean>`b.sleutel in (
      select i.sleutel from indieningen i where i.gemeente = ${gemeente} and i.zaaknummer = ${zaaknummer}
      union all select h.sleutel from handelingen h where h.gemeente = ${gemeente} and h.zaaknummer = ${zaaknummer})`)
    .orderBy('b.ontvangen_op').orderBy('b.bestand_id').execute();
  // By its bytes too: an id is chosen by a browser, and one that was left out may have the same.
  return rows.filter(({bestand_id, sha256}) => bestanden.some((one) => one.bestandId === bestand_id && one.sha256 === sha256));
}

function withContent(db: Db, gemeente: string) {
  return db.selectFrom('dossiers as d')
    .leftJoin('inhoud as i', (join) => join.onRef('i.gemeente', '=', 'd.gemeente').onRef('i.zaaknummer', '=', 'd.zaaknummer').on('i.volgnummer', '=', 1))
    .select(['d.gemeente', 'd.zaaknummer', 'd.staat', 'd.vouw', 'i.tekst']).where('d.gemeente', '=', gemeente);
}

function readAll(db: Db, rows: readonly Rij[]): Promise<readonly Dossierrij[]> {
  return Promise.all(rows.map((row) => read(db, row)));
}

type Rij = Projectie & {readonly tekst: string | null};

async function read(db: Db, {tekst, ...row}: Rij): Promise<Dossierrij> {
  return {
    staat: await staatVan(db, row),
    bezwaarschrift: tekst === null ? null : JSON.parse(tekst) as Bezwaarschrift,
  };
}
