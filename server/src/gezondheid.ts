import type {Backend} from './backend.js';
import type {Scanner} from './files/clamd.js';
import {countScans} from './store/bestandenbeheer.js';
import type {Db} from './store/tables.js';
import {countUitgaand} from './store/uitgaand.js';

/** Half of the 48 hours that the law gives for a notice (Awb 2:10 lid 1): from here a person must look. */
const TOO_LATE_MS = 24 * 3_600_000;

/** How it goes, for whoever runs this. Numbers and words, nothing about people or cases. */
export interface Gezondheid {
  readonly status: 'goed' | 'let op' | 'storing';
  readonly database: 'goed' | 'storing';
  readonly post?: {readonly melding: 'goed' | 'mail niet ingesteld' | 'berichten wachten te lang' | 'berichten opgegeven'; readonly wachtend: number; readonly teLaat: number; readonly opgegeven: number};
  /** `wachtend`: files that came while the scanner was away. `besmet`: found after the objection was handed in; nobody can open them. */
  readonly virusscan?: {readonly melding: 'goed' | 'niet ingesteld' | 'antwoordt niet' | 'besmet bestand gevonden'; readonly wachtend: number; readonly besmet: number};
}

/** The health check at `/gezondheid`: 200 while requests can be served, 503 when the database does not answer. */
export async function gezondheid({db, clock, log, scanner}: Pick<Backend, 'db' | 'clock' | 'log' | 'scanner'>, hasMail: boolean): Promise<Response> {
  try {
    const counts = await countUitgaand(db, new Date(clock().getTime() - TOO_LATE_MS));
    const melding = !hasMail ? 'mail niet ingesteld' : counts.opgegeven ? 'berichten opgegeven' : counts.teLaat ? 'berichten wachten te lang' : 'goed';
    const virusscan = await scanHealth(db, scanner);
    const isFine = melding === 'goed' && (virusscan.melding === 'goed' || virusscan.melding === 'niet ingesteld');
    return answer({status: isFine ? 'goed' : 'let op', database: 'goed', post: {melding, ...counts}, virusscan}, 200);
  } catch (error) {
    log.error({fout: error instanceof Error ? error.name : 'onbekend'}, 'health check failed');
    return answer({status: 'storing', database: 'storing'}, 503);
  }
}

async function scanHealth(db: Db, scanner: Scanner | undefined): Promise<Gezondheid['virusscan'] & object> {
  const counts = await countScans(db);
  if (counts.besmet) return {melding: 'besmet bestand gevonden', ...counts};
  return {melding: !scanner ? 'niet ingesteld' : await scanner.answers() ? 'goed' : 'antwoordt niet', ...counts};
}

function answer(body: Gezondheid, status: number): Response {
  return Response.json(body, {status, headers: {'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff'}});
}
