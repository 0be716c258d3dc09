import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {markPosted, openBrieven, zaakVanBrief} from '../store/brieven.js';
import type {Sessie} from '../store/sessies.js';
import {markDone, markFailed, naast, wachtendIn, type Briefreden} from '../store/uitgaand.js';
import {ontvangers} from './ontvanger.js';

/** After this a notice that nobody could send becomes a letter: longer than all attempts take, well within 48 hours (Awb 2:10 lid 1, 2:11). */
const LAATST_MS = 28 * 3_600_000;

/** A letter for a handler to post; the contract's. */
export interface Brief {
  readonly briefId: string;
  readonly zaaknummer: string;
  readonly naam: string;
  readonly adres?: readonly string[];
  /** The address where this person lives is secret: `adres` is the safe one, or absent. */
  readonly geheimAdres?: boolean;
  readonly sinds: string;
  readonly reden: Briefreden;
}

/** What a handler must post, because it may not or cannot go through the internet. */
export class Brieven {
  constructor(private readonly backend: Backend) {}

  /** All that are not posted yet, oldest first, with the address of this moment. */
  async lees({openbaar: {id}}: Gemeente, sessie: Sessie): Promise<readonly Brief[]> {
    const {db, timer} = this.backend;
    await noteer(db, sessie, {actie: 'brieven-lezen', uitkomst: 'toegestaan'}, timer());
    await this.sorteer(id);
    const rows = await openBrieven(db, id);
    const people = await ontvangers(db, id, rows);
    return rows.flatMap(({id: briefId, zaaknummer, reden, sinds}, index) => {
      const bereik = people[index]?.bereik;
      if (!bereik) return [];
      const {naam, adres, contact: {geheimAdres}} = bereik;
      return [{briefId, zaaknummer, naam, ...(adres && {adres}), ...(geheimAdres && {geheimAdres}), sinds: amsterdamTimestamp(sinds), reden}];
    });
  }

  /** It was posted. Said again is fine; a letter of another municipality does not exist. */
  async verstuur({openbaar: {id}}: Gemeente, sessie: Sessie, briefId: string): Promise<void> {
    const {db, clock, timer} = this.backend;
    const zaaknummer = await zaakVanBrief(db, id, briefId);
    await noteer(db, sessie, {actie: 'brief-versturen', uitkomst: zaaknummer === undefined ? 'geweigerd' : 'toegestaan', ...(zaaknummer !== undefined && {zaaknummer})}, timer());
    if (zaaknummer === undefined) throw new Fout('niet-gevonden');
    await markPosted(db, id, briefId, sessie.persoonId, clock());
  }

  /** Makes letters of what waits for mail in vain: so they are there at once, and also where no mail server was named or it stopped. */
  private async sorteer(gemeente: string): Promise<void> {
    const {db, clock, timer} = this.backend;
    const waiting = await wachtendIn(db, gemeente);
    const people = await ontvangers(db, gemeente, waiting);
    for (const [index, row] of waiting.entries()) {
      const hoe = people[index]?.hoe ?? 'niets';
      const samen = await naast(db, row);
      if (hoe !== 'mail') await markDone(db, row, samen, 'niet-gevraagd', timer(), hoe === 'niets' ? null : hoe);
      else if (clock().getTime() - row.gemaaktOp.getTime() > LAATST_MS) await markFailed(db, row, samen, 'TELAAT', timer(), undefined);
    }
  }
}
