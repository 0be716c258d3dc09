import {isPeriode, trechter, type Trechter} from '../../../src/domain/inzicht/index.js';
import {amsterdamDay, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import type {Sessie} from '../store/sessies.js';
import {maandtotalen, telOp, type Teller} from '../store/tellingen.js';

/**
 * Counts a visit to the diagnosis in the totals of today, where this municipality counts. Nothing of the request is kept, so what came
 * together in it cannot be told from the totals.
 */
export async function tel({db, clock}: Backend, {openbaar}: Gemeente, tellers: readonly Teller[]): Promise<void> {
  if (openbaar.telling) await telOp(db, openbaar.id, amsterdamDay(clock()), tellers);
}

/** The funnel of a period. Throws a {@link Fout} for what is no period. */
export async function leesTrechter({db, clock, timer}: Backend, {openbaar: {id, telling = false}}: Gemeente, sessie: Sessie, periode: string): Promise<Trechter & {readonly vandaag: IsoDate; readonly periode: string; readonly telt: boolean}> {
  if (!isPeriode(periode)) {
    const detail = 'Deze periode kennen wij niet. Kies alles, een jaar, een kwartaal of een maand.';
    throw new Fout('onjuist', detail, {errors: [{in: 'query', location: {name: 'periode'}, code: 'periode', detail}]});
  }
  await noteer(db, sessie, {actie: 'inzicht-trechter', uitkomst: 'toegestaan'}, timer());
  return {vandaag: amsterdamDay(clock()), periode, telt: telling, ...trechter(await maandtotalen(db, id), periode)};
}
