import type {Backend} from '../backend.js';
import {deleteOldConcepten} from '../store/concepten.js';
import {deleteOldOverdrachten} from '../store/overdrachten.js';
import {CONCEPT_DAGEN, daysBefore} from './concepten.js';
import {OVERDRACHT_DAGEN} from './overdrachten.js';

const HOUR_MS = 3_600_000;

/** Erases drafts that nobody changed for thirty days and codes that nobody used for seven. Reading already passes them by. */
export async function ruimOp({db, timer, log}: Pick<Backend, 'db' | 'timer' | 'log'>): Promise<void> {
  const now = timer();
  const concepten = (await deleteOldConcepten(db, daysBefore(now, CONCEPT_DAGEN))).length;
  const overdrachten = await deleteOldOverdrachten(db, daysBefore(now, OVERDRACHT_DAGEN));
  if (concepten || overdrachten) log.info({concepten, overdrachten}, 'old drafts erased');
}

/**
 * Every hour while the backend runs. No queue: erasing twice does no harm, so every process may. A database that does not
 * answer gets another turn.
 */
export function startOpruimen(backend: Pick<Backend, 'db' | 'timer' | 'log'>): {readonly stop: () => void} {
  const timer = setInterval(() => void ruimOp(backend).catch((error: unknown) => {
    backend.log.warn({fout: error instanceof Error ? error.name : 'onbekend'}, 'old drafts not erased');
  }), HOUR_MS);
  timer.unref();
  return {stop: () => clearInterval(timer)};
}
