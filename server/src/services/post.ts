import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Backend} from '../backend.js';
import {bericht} from '../mail/bericht.js';
import {MailError, type Mailer} from '../mail/mailer.js';
import {inhoudBij, markDone, markFailed, takeUitgaand, type Uitgaand} from '../store/uitgaand.js';

/** How long a notice is left alone for the worker that took it; longer than any mail takes. */
const OURS_MS = 5 * 60_000;

/**
 * Attempts before a person must look: spread over a day, so that a day remains of the 48 hours that the law gives
 * for the notice (Awb 2:10 lid 1).
 */
export const MAX_POGINGEN = 14;

/** Minutes to wait after this many attempts: doubling, at most four hours. */
export function wachttijd(pogingen: number): number {
  return Math.min(2 ** (pogingen - 1), 240);
}

/**
 * Sends the notices of the outbox, at least once each. What goes wrong stays in its row: nothing is lost, and the same
 * row always sends the same Message-ID.
 */
export class Post {
  constructor(private readonly backend: Backend, private readonly mailer: Mailer) {}

  /** Sends what is due. Stops at once when the mail server cannot be reached: the rest then has not been tried. */
  async verstuur(): Promise<number> {
    for (let sent = 0; ;) {
      const now = this.backend.timer();
      const row = await takeUitgaand(this.backend.db, now, new Date(now.getTime() + OURS_MS));
      if (!row) return sent;
      const outcome = await this.one(row);
      if (outcome === 'verbinding') return sent;
      if (outcome === 'verstuurd') sent++;
    }
  }

  private async one(row: Uitgaand): Promise<'verstuurd' | 'niet-gevraagd' | MailError['soort']> {
    const {db, timer, faults} = this.backend;
    const gemeente = this.backend.gemeenten.get(row.gemeente)?.openbaar;
    const aan = wantsMail(await inhoudBij(db, row));
    try {
      // A municipality that is not served now may be so again.
      if (aan !== undefined && !gemeente) throw new MailError('tijdelijk', 'GEMEENTE');
      if (aan !== undefined && gemeente) {
        await this.mailer({id: row.id, aan, naamAfzender: gemeente.naam, ...bericht(gemeente)});
        await faults.onMailed?.();
      }
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      await this.failed(row, error);
      return error.soort;
    }
    const uitkomst = aan === undefined ? 'niet-gevraagd' : 'verstuurd';
    await markDone(db, row, uitkomst, timer());
    return uitkomst;
  }

  private async failed(row: Uitgaand, {soort, code}: MailError) {
    const {db, timer, log} = this.backend;
    const now = timer();
    const isOver = soort === 'adres' || row.pogingen >= MAX_POGINGEN;
    const next = isOver ? undefined : new Date(now.getTime() + wachttijd(row.pogingen) * 60_000);
    await markFailed(db, row, code, now, next);
    const facts = {uitgaand: row.id, gemeente: row.gemeente, pogingen: row.pogingen, code};
    if (isOver) log.error(facts, 'notice given up: a person must look');
    else log.warn(facts, 'notice not sent yet');
  }
}

/** The address, only of someone who gave one and expressly chose to hear through the internet (Awb 2:8). */
function wantsMail(stored: string | undefined): string | undefined {
  if (stored === undefined) return undefined;
  const {indiener, contact} = JSON.parse(stored) as Bezwaarschrift;
  return contact?.digitalePost === true && indiener.email?.trim() ? indiener.email.trim() : undefined;
}
