import type {Backend} from '../backend.js';
import {bericht} from '../mail/bericht.js';
import {MailError, type Mailer} from '../mail/mailer.js';
import {markDone, markFailed, naast, takeUitgaand, type Uitgaand} from '../store/uitgaand.js';
import {ontvangers} from './ontvanger.js';

/** How long a notice is left alone for the worker that took it; longer than any mail takes. */
const OURS_MS = 5 * 60_000;

/**
 * Attempts before it becomes a letter (Awb 2:11): spread over a day, so that a day remains of the 48 hours that the law gives
 * for the notice (2:10 lid 1).
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
    const [wie] = await ontvangers(db, row.gemeente, [row]);
    // Before the mail goes: what comes in after this is news that it does not tell.
    const samen = await naast(db, row);
    if (wie?.hoe !== 'mail') {
      await markDone(db, row, samen, 'niet-gevraagd', timer(), wie && wie.hoe !== 'niets' ? wie.hoe : null);
      return 'niet-gevraagd';
    }
    try {
      // A municipality that is not served now may be so again.
      if (!gemeente) throw new MailError('tijdelijk', 'GEMEENTE');
      await this.mailer({id: row.id, aan: wie.bereik.email ?? '', naamAfzender: gemeente.naam, ...bericht(gemeente)});
      await faults.onMailed?.();
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      await this.failed(row, samen, error);
      return error.soort;
    }
    await markDone(db, row, samen, 'verstuurd', timer());
    return 'verstuurd';
  }

  private async failed(row: Uitgaand, samen: readonly string[], {soort, code}: MailError) {
    const {db, timer, log} = this.backend;
    const now = timer();
    const isOver = soort === 'adres' || row.pogingen >= MAX_POGINGEN;
    const next = isOver ? undefined : new Date(now.getTime() + wachttijd(row.pogingen) * 60_000);
    await markFailed(db, row, samen, code, now, next);
    const facts = {uitgaand: row.id, gemeente: row.gemeente, pogingen: row.pogingen, code};
    if (isOver) log.error(facts, 'notice given up: a letter must go');
    else log.warn(facts, 'notice not sent yet');
  }
}
