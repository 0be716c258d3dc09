import {Readable} from 'node:stream';
import type {Backend} from '../backend.js';
import type {ScanResult, Scanner} from '../files/clamd.js';
import {ShutAwayError} from '../files/storage.js';
import type {Gemeente, GemeenteOpenbaar} from '../gemeente.js';
import {deleteForgotten, deleteUnsafe, setScan, unscanned, type Wees} from '../store/bestandenbeheer.js';
import {deleteStaleUploads} from '../store/uploads.js';
import {CONCEPT_DAGEN, daysBefore} from './concepten.js';

/** A piece of a file waits this long for the rest. */
const PIECE_DAYS = 1;
const TURN_MS = 5 * 60_000;

/** Looks after stored files while the backend runs. */
export interface Beheer {
  /** Stops after the turn that is under way. */
  readonly stop: () => Promise<void>;
}

/** The same municipalities, with what this backend does for files beside what they chose. */
export function withFileService(gemeenten: ReadonlyMap<string, Gemeente>, service: Pick<GemeenteOpenbaar['bestanden'], 'virusscan' | 'hervatten'>): ReadonlyMap<string, Gemeente> {
  return new Map([...gemeenten].map(([id, gemeente]) => {
    const {openbaar} = gemeente;
    return [id, {...gemeente, openbaar: {...openbaar, bestanden: {...openbaar.bestanden, ...service}}}];
  }));
}

/** Every five minutes, the first time after one: scans what was not scanned yet, and clears what nobody comes back for. */
export function startBestandenbeheer(backend: Backend): Beheer {
  if (!backend.scanner) backend.log.info('no virus scanner is set (CLAMD): files are taken in unscanned');
  let turn: Promise<void> = Promise.resolve();
  const run = () => {
    turn = beheerBestanden(backend).catch((error: unknown) => backend.log.warn({fout: error instanceof Error ? error.name : 'onbekend'}, 'care of files'));
  };
  const first = setTimeout(run, 60_000).unref();
  const next = setInterval(run, TURN_MS).unref();
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(next);
      await turn;
    },
  };
}

/** One turn. Two processes may do it at once. */
export async function beheerBestanden(backend: Backend): Promise<void> {
  const opgeruimd = await ruimOp(backend);
  const {gescand, besmet} = await scanAlsnog(backend);
  if (opgeruimd || gescand) backend.log.info({opgeruimd, gescand, besmet}, 'care of files');
}

async function ruimOp({db, files, pieces, clock, timer}: Backend): Promise<number> {
  const stale = await deleteStaleUploads(db, daysBefore(timer(), PIECE_DAYS));
  await pieces.remove(stale);
  const forgotten = await deleteForgotten(db, daysBefore(clock(), CONCEPT_DAGEN));
  for (const id of forgotten) await files.remove(id);
  // What a process that was killed left on the disk, by the disk's own clock.
  return stale.length + forgotten.length + await pieces.sweep(daysBefore(new Date(), 2 * PIECE_DAYS));
}

/** Files that came while the scanner was away, or before there was one. */
async function scanAlsnog(backend: Backend): Promise<{readonly gescand: number; readonly besmet: number}> {
  const {scanner, db} = backend;
  let [gescand, besmet] = [0, 0];
  if (!scanner || !await scanner.answers()) return {gescand, besmet};
  for (const row of await unscanned(db)) {
    const result = await scanStored(backend, scanner, row);
    // Too large for the scanner, or just gone: the next turn again.
    if (!result || result.uitkomst === 'onbekend') continue;
    gescand++;
    if (result.uitkomst === 'besmet') {
      besmet++;
      await putAway(backend, row, result.naam);
    } else await setScan(db, row, 'schoon');
  }
  return {gescand, besmet};
}

async function scanStored({files}: Backend, scanner: Scanner, {opslag_id}: Wees): Promise<ScanResult | undefined> {
  const scan = scanner.begin();
  try {
    const stream = Readable.fromWeb(await files.read(opslag_id) as Parameters<typeof Readable.fromWeb>[0]);
    for await (const chunk of stream as AsyncIterable<Uint8Array>) await scan.write(chunk);
    return await scan.finish();
  } catch (error) {
    // Shut away in a turn that did not get to write that down.
    return error instanceof ShutAwayError ? {uitkomst: 'besmet', naam: 'eerder gevonden'} : undefined;
  } finally {
    scan.stop();
  }
}

/** Before handing in it goes, so that handing in asks for it again and the person hears why. After that it is proof: it stays, and nobody can open it. */
async function putAway({db, files, log}: Backend, row: Wees, virus: string): Promise<void> {
  log.warn({gemeente: row.gemeente, bestand: row.bestand_id, virus}, 'virus found in a stored file');
  if (await deleteUnsafe(db, row)) return files.remove(row.opslag_id);
  await files.shutAway(row.opslag_id);
  await setScan(db, row, 'besmet');
}
