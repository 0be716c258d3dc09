import {randomUUID} from 'node:crypto';
import type {Bestand} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {past, type Scan} from '../files/clamd.js';
import {sentenceFor, type Fault} from '../files/fault.js';
import {TooLargeError, type Stored} from '../files/storage.js';
import {verdictOf} from '../files/verdict.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {findHandeling} from '../store/handelingen.js';
import {bestandenVan, deleteBestand, findIndiening, insertBestand, lockIndiening, type Bestandsrij, type Indiening} from '../store/indieningen.js';
import type {Sessie} from '../store/sessies.js';
import type {Db} from '../store/tables.js';
import {deleteUpload, uploadsVan} from '../store/uploads.js';

/** A file on its way in. */
export interface Upload {
  readonly sleutel: string;
  readonly bestandId: string;
  readonly naam: string;
  /** Length the sender announced; believed only when it is too much, so that nobody sends in vain. */
  readonly announced: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Takes a file in: bytes to the store while they are hashed and scanned, judged by what is in it, then its row. The same
 * bytes under the same id again give the same answer. Nothing stays behind of what is refused.
 */
export async function neemAan(backend: Backend, gemeente: Gemeente, sessie: Sessie, upload: Upload): Promise<{readonly bestand: Bestand; readonly isNew: boolean}> {
  const {maxBytes, soorten} = gemeente.openbaar.bestanden;
  if (upload.announced > maxBytes) throw tooLarge(maxBytes);
  const opslagId = randomUUID();
  const scan = backend.scanner?.begin();
  try {
    const stored = await backend.files.save(opslagId, scan ? past(scan, upload.bytes) : upload.bytes, maxBytes);
    const soort = await acceptedKind(backend, opslagId, soorten);
    const scanned = await acceptedScan(backend, scan);
    const {row, isNew, pieces} = await register(backend, gemeente, sessie, upload, {opslagId, soort, scan: scanned, ...stored});
    if (!isNew) await backend.files.remove(opslagId);
    await backend.pieces.remove(pieces);
    return {bestand: alsBestand(row), isNew};
  } catch (error) {
    await backend.files.remove(opslagId);
    throw error instanceof TooLargeError ? tooLarge(maxBytes) : error;
  } finally {
    scan?.stop();
  }
}

/** Takes a file away that was not handed in yet, also one of which only a part came in. Its bytes go after its row is gone for good. */
export async function haalWeg(backend: Backend, gemeente: Gemeente, sessie: Sessie, sleutel: string, bestandId: string): Promise<void> {
  const {id} = gemeente.openbaar;
  const {opslagId, pieces} = await backend.db.transaction().execute(async (trx) => {
    if (!await findIndiening(trx, id, sleutel, sessie.persoonId)) throw new Fout('niet-gevonden');
    const indiening = await lockIndiening(trx, id, sleutel, sessie.persoonId, backend.clock());
    await mayChange(trx, indiening);
    return {opslagId: await deleteBestand(trx, id, sleutel, bestandId), pieces: await deleteUpload(trx, {gemeente: id, sleutel, bestandId})};
  });
  if (opslagId !== undefined) await backend.files.remove(opslagId);
  await backend.pieces.remove(pieces);
}

/** A file that came in whole under a key of this person. */
export async function eigenBestand({db}: Backend, {openbaar}: Gemeente, {persoonId}: Sessie, sleutel: string, bestandId: string): Promise<Bestand | undefined> {
  if (!await findIndiening(db, openbaar.id, sleutel, persoonId)) return undefined;
  const row = (await bestandenVan(db, openbaar.id, sleutel)).find(({bestand_id}) => bestand_id === bestandId);
  return row && alsBestand(row);
}

/** A file as the contract shows it: where the bytes are is nobody's business. */
export function alsBestand({bestand_id: bestandId, naam, soort, bytes, sha256}: Bestandsrij): Bestand {
  return {bestandId, naam, soort, bytes, sha256};
}

/** The files that an objection or act names, in its order. One that never arrived must be sent first. */
export function chosen(rows: readonly Bestandsrij[], wanted: readonly string[]): readonly Bestandsrij[] {
  return wanted.map((bestandId, index) => {
    const row = rows.find(({bestand_id}) => bestand_id === bestandId);
    if (row) return row;
    const detail = `Bestand ${index + 1} is nog niet bij de gemeente. Stuur het opnieuw, of haal het weg uit ‘Bestanden’.`;
    throw new Fout('botsing', detail, {errors: [{in: 'body', location: {pointer: `#/bestanden/${index}`}, code: 'ontbreekt', detail}]});
  });
}

async function register(backend: Backend, gemeente: Gemeente, sessie: Sessie, {sleutel, bestandId, naam}: Upload, stored: Stored & Pick<Bestandsrij, 'soort' | 'scan'> & {readonly opslagId: string}) {
  const {id, bestanden: {maxAantal}} = gemeente.openbaar;
  const now = backend.clock();
  return backend.db.transaction().execute(async (trx) => {
    const indiening = await lockIndiening(trx, id, sleutel, sessie.persoonId, now);
    if (indiening.persoon_id !== sessie.persoonId) throw new Fout('niet-gevonden');
    const present = await bestandenVan(trx, id, sleutel);
    const same = present.find(({bestand_id}) => bestand_id === bestandId);
    const pieces = await deleteUpload(trx, {gemeente: id, sleutel, bestandId});
    if (same && same.sha256 === stored.sha256) return {row: same, isNew: false, pieces};
    await mayChange(trx, indiening);
    if (same) throw new Fout('botsing', 'Onder dit bestand staat al een ander bestand. Haal dat eerst weg.');
    if (present.length + (await uploadsVan(trx, id, sleutel)).length >= maxAantal) throw noRoom(maxAantal);
    const row: Bestandsrij = {
      gemeente: id, sleutel, bestand_id: bestandId, persoon_id: sessie.persoonId, opslag_id: stored.opslagId,
      naam, soort: stored.soort, bytes: stored.bytes, sha256: stored.sha256, ontvangen_op: now, scan: stored.scan,
    };
    await insertBestand(trx, row);
    return {row, isNew: true, pieces};
  });
}

async function acceptedKind(backend: Backend, opslagId: string, allowed: readonly string[]): Promise<string> {
  const verdict = await backend.files.inspect(opslagId, (peek) => verdictOf(peek, allowed));
  if (verdict.fault !== undefined) throw refused(backend, verdict.fault, allowed);
  return verdict.soort;
}

/** What the scanner made of it. One that does not answer holds up nobody: the file is looked at again later. */
async function acceptedScan(backend: Backend, scan: Scan | undefined): Promise<Bestandsrij['scan']> {
  const result = await scan?.finish();
  if (!result) return 'geen';
  if (result.uitkomst === 'besmet') throw refused(backend, 'virus', [], result.naam);
  if (result.uitkomst === 'onbekend') backend.log.warn('virus scanner did not answer, file taken in unscanned');
  return result.uitkomst === 'schoon' ? 'schoon' : 'uitgesteld';
}

/** Written down without the name of the file; `virus` is what the scanner calls it. */
function refused({log}: Backend, oordeel: Fault, allowed: readonly string[], virus?: string): Fout {
  log.info({oordeel, ...(virus !== undefined && {virus})}, 'file refused');
  return new Fout(...sentenceFor(oordeel, allowed));
}

/** Larger than the municipality takes. */
export const tooLarge = (maxBytes: number) =>
  new Fout('te-groot', `Dit bestand is te groot. Een bestand mag hoogstens ${megabytes(maxBytes)} zijn. Maak het kleiner, of geef het af bij de balie.`);

/** As many files as the municipality takes are there, or on their way. */
export const noRoom = (maxAantal: number) =>
  new Fout('botsing', `U kunt hoogstens ${maxAantal} bestanden meesturen. Haal er een weg, of voeg bladzijden samen in één bestand.`);

/** After handing in, or after the act that they came with, nothing changes any more. */
export async function mayChange(trx: Db, {gemeente, sleutel, zaaknummer}: Pick<Indiening, 'gemeente' | 'sleutel' | 'zaaknummer'>): Promise<void> {
  if (zaaknummer !== null) throw new Fout('botsing', 'Uw bezwaar is al ingediend. De bestanden daarvan staan vast.');
  if (await findHandeling(trx, gemeente, sleutel)) throw new Fout('botsing', 'Dit is al verstuurd. De bestanden daarvan staan vast. Wilt u nog een bestand sturen? Begin dan een nieuw bericht.');
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${Math.floor(bytes / 1_000_000)} MB`;
}
