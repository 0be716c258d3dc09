import {createHash} from 'node:crypto';
import {maandVan} from '../../../src/domain/inzicht/index.js';
import {amsterdamDay} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {MailError, type Mailer} from '../mail/mailer.js';
import {maandInWoorden, samenvatting, vorige} from '../pdf/maandbericht.js';
import {maandberichtLater, maandberichtVerstuurd, neemMaandbericht, zetKlaar, type TeVersturen} from '../store/maandberichten.js';
import {feitenbankVan} from './inzicht/feitenbank.js';
import {wachttijd} from './post.js';

/** How long a report is left alone for the process that took it; longer than any mail takes. */
const OURS_MS = 5 * 60_000;
/** Not on the first: what was done on the last day of a month is often written down the day after. */
const EERSTE_DAG = 2;

/** Sends the report of the month that is over to the managers whom the municipality named, each once. Only figures that may be shown to them anyway. */
export class Maandpost {
  constructor(private readonly backend: Backend, private readonly mailer: Mailer) {}

  /** Sends what is due, and tells how many. A mail that did not go is tried again, later each time, until the next month's. */
  async verstuur(): Promise<number> {
    let sent = 0;
    for (const gemeente of this.backend.gemeenten.values()) sent += await this.van(gemeente);
    return sent;
  }

  private async van(gemeente: Gemeente): Promise<number> {
    const {backend: {db, clock, timer, keys}} = this;
    const {openbaar: {id}, inzicht} = gemeente;
    const addresses = new Map((inzicht?.maandbericht ?? []).map((one) => [keys.subject(id, 'maandbericht', one.toLowerCase()), one]));
    const today = amsterdamDay(clock());
    if (!addresses.size || Number(today.slice(8)) < EERSTE_DAG) return 0;
    const maand = vorige(maandVan(today));
    await zetKlaar(db, id, maand, [...addresses.keys()], timer());
    for (let sent = 0; ;) {
      const now = timer();
      const next = await neemMaandbericht(db, id, maand, now, new Date(now.getTime() + OURS_MS));
      if (!next) return sent;
      const aan = addresses.get(next.ontvanger);
      // Taken off the list meanwhile.
      if (aan === undefined) await maandberichtVerstuurd(db, id, next, now);
      else if (await this.een(gemeente, next, aan)) sent++;
    }
  }

  private async een(gemeente: Gemeente, bericht: TeVersturen, aan: string): Promise<boolean> {
    const {backend: {db, timer, log}} = this;
    const {id, naam} = gemeente.openbaar;
    const {maand, ontvanger, pogingen} = bericht;
    try {
      await this.mailer({id: idVan(id, maand, ontvanger), aan, naamAfzender: naam, subject: `Maandbericht bezwaren ${maandInWoorden(maand)}`, text: await this.tekst(gemeente, maand)});
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      await maandberichtLater(db, id, bericht, new Date(timer().getTime() + wachttijd(pogingen) * 60_000));
      log.warn({gemeente: id, maand, pogingen, code: error.code}, 'month report not sent yet');
      return false;
    }
    await maandberichtVerstuurd(db, id, bericht, timer());
    return true;
  }

  private async tekst(gemeente: Gemeente, maand: string): Promise<string> {
    const bank = feitenbankVan(this.backend);
    const kubus = await bank.kubus(gemeente, await bank.nu(gemeente), []);
    const {website} = gemeente.openbaar.overlay.contact;
    return [
      `Halen wij de drie werkdagen, en scheelt het? ${maandInWoorden(maand)}:`,
      '',
      ...samenvatting({kubus, maand}).map((zin) => `- ${zin}`),
      '',
      `Meer cijfers, en het hele maandbericht als PDF: log in op de pagina met cijfers${website === undefined ? '' : ` van ${new URL(website).host}`}.`,
      'Kleine aantallen staan er niet in. Een verschil tussen twee maanden zegt nog niet waardoor het komt.',
      '',
      gemeente.openbaar.naam,
    ].join('\n');
  }
}

/** The same report to the same person is the same mail, however often it was tried. */
function idVan(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32);
}
