import {randomUUID} from 'node:crypto';
import type {Bestand} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {TooLargeError} from '../files/storage.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {bestandenVan, lockIndiening} from '../store/indieningen.js';
import type {Sessie} from '../store/sessies.js';
import {addDeel, deleteUpload, delenVan, findUpload, insertUpload, uploadsVan, type Uploadrij} from '../store/uploads.js';
import {alsBestand, eigenBestand, neemAan, mayChange, noRoom, tooLarge, type Upload} from './bestanden.js';

/** How far an upload is; `bestand` once it is whole and was taken in. */
export interface Stand {
  readonly ontvangen: number;
  readonly bestand?: Bestand;
  readonly isNew?: boolean;
}

/** The next bytes of a file. */
export interface Vervolg extends Pick<Upload, 'sleutel' | 'bestandId' | 'bytes'> {
  /** Where they belong: how many came before, as the sender believes. */
  readonly offset: number;
  /** Whether they are the last ones. */
  readonly isLast: boolean;
}

/** The bytes do not belong where the upload is now; `ontvangen` says where that is. */
export class OffsetFout extends Fout {
  constructor(readonly ontvangen: number) {
    super('botsing', 'Dit stuk past niet bij wat er al is. Stuur verder vanaf waar de gemeente gebleven is.');
  }
}

/** How far the file of this person is. */
export async function leesUpload(backend: Backend, gemeente: Gemeente, sessie: Sessie, sleutel: string, bestandId: string): Promise<Stand> {
  const {rij, stand} = await nu(backend, gemeente, sessie, sleutel, bestandId);
  return rij ? {ontvangen: rij.ontvangen} : stand;
}

/** Begins a file that comes in pieces, with the first of them. One that was begun before begins anew; one that is whole stays. */
export async function beginUpload(backend: Backend, gemeente: Gemeente, sessie: Sessie, {naam, announced, ...first}: Upload): Promise<Stand> {
  const {id, bestanden: {maxAantal, maxBytes}} = gemeente.openbaar;
  const {sleutel, bestandId} = first;
  if (announced > maxBytes) throw tooLarge(maxBytes);
  const earlier = await backend.db.transaction().execute(async (trx) => {
    const indiening = await lockIndiening(trx, id, sleutel, sessie.persoonId, backend.clock());
    if (indiening.persoon_id !== sessie.persoonId) throw new Fout('niet-gevonden');
    const present = await bestandenVan(trx, id, sleutel);
    const same = present.find(({bestand_id}) => bestand_id === bestandId);
    if (same) return {bestand: alsBestand(same), pieces: []};
    await mayChange(trx, indiening);
    const pieces = await deleteUpload(trx, {gemeente: id, sleutel, bestandId});
    if (present.length + (await uploadsVan(trx, id, sleutel)).length >= maxAantal) throw noRoom(maxAantal);
    await insertUpload(trx, {gemeente: id, sleutel, bestand_id: bestandId, persoon_id: sessie.persoonId, naam, ontvangen: 0, delen: '', bijgewerkt_op: backend.timer()});
    return {pieces};
  });
  if (earlier.bestand) return {ontvangen: earlier.bestand.bytes, bestand: earlier.bestand, isNew: false};
  await backend.pieces.remove(earlier.pieces);
  return vervolgUpload(backend, gemeente, sessie, {...first, offset: 0, isLast: false});
}

/**
 * Adds the next bytes. What came before a connection was lost counts. Two senders at once cannot mix: each writes a piece
 * of its own, and only one fits behind what is there. With the last piece the file is taken in as if it came at once.
 */
export async function vervolgUpload(backend: Backend, gemeente: Gemeente, sessie: Sessie, {sleutel, bestandId, bytes, offset, isLast}: Vervolg): Promise<Stand> {
  const {maxBytes} = gemeente.openbaar.bestanden;
  const {rij: seen, stand} = await nu(backend, gemeente, sessie, sleutel, bestandId);
  if (!seen) return stand;
  if (seen.ontvangen !== offset) throw new OffsetFout(seen.ontvangen);
  const piece = randomUUID();
  try {
    const kept = await backend.pieces.keep(piece, bytes, maxBytes - offset);
    if (!await addDeel(backend.db, seen, piece, kept.bytes, backend.timer())) {
      await backend.pieces.remove([piece]);
      const other = await nu(backend, gemeente, sessie, sleutel, bestandId);
      if (!other.rij) return other.stand;
      throw new OffsetFout(other.rij.ontvangen);
    }
    if (kept.isCut || !isLast) return {ontvangen: offset + kept.bytes};
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    await forget(backend, gemeente, sleutel, bestandId);
    throw tooLarge(maxBytes);
  }
  const all = await nu(backend, gemeente, sessie, sleutel, bestandId);
  return all.rij ? takeIn(backend, gemeente, sessie, all.rij) : all.stand;
}

async function forget(backend: Backend, gemeente: Gemeente, sleutel: string, bestandId: string): Promise<void> {
  await backend.pieces.remove(await deleteUpload(backend.db, {gemeente: gemeente.openbaar.id, sleutel, bestandId}));
}

/** What is refused is forgotten; when we fail ourselves the pieces stay, and an empty last piece tries again. */
async function takeIn(backend: Backend, gemeente: Gemeente, sessie: Sessie, {sleutel, bestand_id: bestandId, naam, ontvangen, delen}: Uploadrij): Promise<Stand> {
  try {
    const bytes = backend.pieces.read(delenVan(delen));
    return {ontvangen, ...await neemAan(backend, gemeente, sessie, {sleutel, bestandId, naam, announced: 0, bytes})};
  } catch (error) {
    if (error instanceof Fout && error.status < 500) await forget(backend, gemeente, sleutel, bestandId);
    // Another tab took it in meanwhile, and with that the pieces went.
    const bestand = error instanceof Fout ? undefined : await eigenBestand(backend, gemeente, sessie, sleutel, bestandId);
    if (!bestand) throw error;
    return {ontvangen, bestand, isNew: false};
  }
}

type Nu = {readonly rij: Uploadrij; readonly stand?: never} | {readonly rij?: never; readonly stand: Stand};

/** Under way, or whole. Asked in this order: another tab may finish it between the two questions. */
async function nu(backend: Backend, gemeente: Gemeente, sessie: Sessie, sleutel: string, bestandId: string): Promise<Nu> {
  const rij = await findUpload(backend.db, {gemeente: gemeente.openbaar.id, sleutel, bestandId}, sessie.persoonId);
  if (rij) return {rij};
  const bestand = await eigenBestand(backend, gemeente, sessie, sleutel, bestandId);
  if (!bestand) throw new Fout('niet-gevonden');
  return {stand: {ontvangen: bestand.bytes, bestand, isNew: false}};
}
