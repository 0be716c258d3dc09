import {randomUUID} from 'node:crypto';
import type {Bestand} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {sentenceFor} from '../files/fault.js';
import {TooLargeError, type Stored} from '../files/storage.js';
import {verdictOf} from '../files/verdict.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {bestandenVan, deleteBestand, findIndiening, insertBestand, lockIndiening, type Bestandsrij} from '../store/indieningen.js';
import type {Sessie} from '../store/sessies.js';

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
 * Takes a file in: bytes to the store while hashing, judged by what is in it, then its row. The same bytes under
 * the same id again give the same answer. Nothing stays behind of what is refused.
 */
export async function neemAan(backend: Backend, gemeente: Gemeente, sessie: Sessie, upload: Upload): Promise<{readonly bestand: Bestand; readonly isNew: boolean}> {
  const {maxBytes, soorten} = gemeente.openbaar.bestanden;
  if (upload.announced > maxBytes) throw tooLarge(maxBytes);
  const opslagId = randomUUID();
  try {
    const stored = await backend.files.save(opslagId, upload.bytes, maxBytes);
    const soort = await acceptedKind(backend, opslagId, soorten);
    const {row, isNew} = await register(backend, gemeente, sessie, upload, {opslagId, soort, ...stored});
    if (!isNew) await backend.files.remove(opslagId);
    return {bestand: alsBestand(row), isNew};
  } catch (error) {
    await backend.files.remove(opslagId);
    throw error instanceof TooLargeError ? tooLarge(maxBytes) : error;
  }
}

/** Takes a file away that was not handed in yet. Its bytes go after its row is gone for good. */
export async function haalWeg(backend: Backend, gemeente: Gemeente, sessie: Sessie, sleutel: string, bestandId: string): Promise<void> {
  const {id} = gemeente.openbaar;
  const opslagId = await backend.db.transaction().execute(async (trx) => {
    if (!await findIndiening(trx, id, sleutel, sessie.persoonId)) throw new Fout('niet-gevonden');
    const indiening = await lockIndiening(trx, id, sleutel, sessie.persoonId, backend.clock());
    if (indiening.zaaknummer !== null) throw handedIn();
    return deleteBestand(trx, id, sleutel, bestandId);
  });
  if (opslagId !== undefined) await backend.files.remove(opslagId);
}

/** A file as the contract shows it: where the bytes are is nobody's business. */
export function alsBestand({bestand_id: bestandId, naam, soort, bytes, sha256}: Bestandsrij): Bestand {
  return {bestandId, naam, soort, bytes, sha256};
}

async function register(backend: Backend, gemeente: Gemeente, sessie: Sessie, {sleutel, bestandId, naam}: Upload, stored: Stored & {readonly opslagId: string; readonly soort: string}) {
  const {id, bestanden: {maxAantal}} = gemeente.openbaar;
  const now = backend.clock();
  return backend.db.transaction().execute(async (trx) => {
    const indiening = await lockIndiening(trx, id, sleutel, sessie.persoonId, now);
    if (indiening.persoon_id !== sessie.persoonId) throw new Fout('niet-gevonden');
    const present = await bestandenVan(trx, id, sleutel);
    const same = present.find(({bestand_id}) => bestand_id === bestandId);
    if (same && same.sha256 === stored.sha256) return {row: same, isNew: false};
    if (indiening.zaaknummer !== null) throw handedIn();
    if (same) throw new Fout('botsing', 'Onder dit bestand staat al een ander bestand. Haal dat eerst weg.');
    if (present.length >= maxAantal) throw new Fout('botsing', `U kunt hoogstens ${maxAantal} bestanden meesturen. Haal er een weg, of voeg bladzijden samen in één bestand.`);
    const row: Bestandsrij = {
      gemeente: id, sleutel, bestand_id: bestandId, persoon_id: sessie.persoonId, opslag_id: stored.opslagId,
      naam, soort: stored.soort, bytes: stored.bytes, sha256: stored.sha256, ontvangen_op: now,
    };
    await insertBestand(trx, row);
    return {row, isNew: true};
  });
}

/** The kind of what was stored. What is refused is written down without the name of the file. */
async function acceptedKind({files, log}: Backend, opslagId: string, allowed: readonly string[]): Promise<string> {
  const verdict = await files.inspect(opslagId, (peek) => verdictOf(peek, allowed));
  if (verdict.fault === undefined) return verdict.soort;
  log.info({oordeel: verdict.fault}, 'file refused');
  throw new Fout(...sentenceFor(verdict.fault, allowed));
}

const tooLarge = (maxBytes: number) =>
  new Fout('te-groot', `Dit bestand is te groot. Een bestand mag hoogstens ${megabytes(maxBytes)} zijn. Maak het kleiner, of geef het af bij de balie.`);

const handedIn = () => new Fout('botsing', 'Uw bezwaar is al ingediend. De bestanden daarvan staan vast.');

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.floor(bytes / 1000)} kB` : `${Math.floor(bytes / 1_000_000)} MB`;
}
