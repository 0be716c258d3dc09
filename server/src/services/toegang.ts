import {mag, type Actie, type Kijker, type Moment} from '../../../src/domain/dossier/index.js';
import {amsterdamDay} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {findDossier, partijIn, type Dossierrij} from '../store/dossiers.js';
import type {Sessie} from '../store/sessies.js';
import type {Db} from '../store/tables.js';

/** A dossier that the policy lets this person do something with. */
export interface Toegang {
  readonly rij: Dossierrij;
  readonly kijker: Kijker;
  readonly persoonId: string;
}

/** What is asked for, beside the dossier itself. */
export interface Vraag {
  readonly bestandId?: string;
  /** Whether what this person may see is what they have already: then nothing is shown, and nothing written down. */
  readonly isKnown?: (toegang: Toegang) => boolean | Promise<boolean>;
}

/** Asks the policy and writes down who asked, before anything else. What may not be seen does not exist: one answer, on one path, for both. */
export async function opent(backend: Backend, gemeente: Gemeente, sessie: Sessie, zaaknummer: string, actie: Actie, {bestandId, isKnown}: Vraag = {}): Promise<Toegang> {
  const {db, timer} = backend;
  const {openbaar} = gemeente;
  const rij = await findDossier(db, openbaar.id, zaaknummer);
  const kijker = await kijkerVan(db, sessie, zaaknummer);
  // Only a file that was handed in; one sent and then left out is not the municipality's to read.
  const isThere = bestandId === undefined || rij?.staat.bestanden.some((bestand) => bestand.bestandId === bestandId);
  const seen = rij && isThere && mag(kijker, rij.staat, actie, momentNu(backend, gemeente)) ? {rij, kijker, persoonId: sessie.persoonId} : undefined;
  if (seen && await isKnown?.(seen)) return seen;
  await noteer(db, sessie, {actie, uitkomst: seen ? 'toegestaan' : 'geweigerd', zaaknummer, ...(bestandId !== undefined && {bestandId})}, timer());
  if (!seen) throw new Fout('niet-gevonden');
  return seen;
}

/** This person as the policy knows them. */
export async function kijkerVan(db: Db, sessie: Sessie, zaaknummer: string): Promise<Kijker> {
  if (sessie.rol === 'behandelaar') return {rol: 'behandelaar', gemeente: sessie.gemeente};
  const partij = await partijIn(db, sessie, zaaknummer);
  return {rol: 'burger', partij: partij?.rol ?? null, ...(partij?.volgnummer != null && {toegang: partij.volgnummer})};
}

/** Today, in the calendar of this municipality: what the policy needs to know beside the dossier. */
export function momentNu({clock}: Pick<Backend, 'clock'>, {werkkalender: kalender}: Gemeente): Moment {
  return {vandaag: amsterdamDay(clock()), ...(kalender && {kalender})};
}
