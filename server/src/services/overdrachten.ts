import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import {Fout} from '../http/fout.js';
import {countOverdrachten, deleteOverdracht, findOverdracht, insertOverdracht} from '../store/overdrachten.js';
import {daysBefore} from './concepten.js';

/** Days that a draft waits for the other device. */
export const OVERDRACHT_DAGEN = 7;
/** Most that may wait in one municipality: nobody is logged in here, and a disk is finite. */
const MAX_WACHTEND = 5000;

/**
 * A draft on its way to another device, without login. Sealed by the browser with a code that never comes here: the
 * backend cannot read it, whoever asks. It stays until the other device says that it has it, so that a lost answer
 * loses nothing.
 */
export class Overdrachten {
  constructor(private readonly backend: Backend) {}

  /** Until when it is kept. The same again is fine; another text under the same id is refused. */
  async leave(gemeente: string, id: string, inhoud: string): Promise<{readonly verlooptOp: string; readonly isNew: boolean}> {
    const {db, timer} = this.backend;
    if (await countOverdrachten(db, gemeente) >= MAX_WACHTEND) throw new Fout('bezet', 'Dit kan nu even niet. Uw tekst staat nog op dit apparaat.', {retryAfter: 3600});
    const isNew = await insertOverdracht(db, gemeente, id, inhoud, timer());
    const there = await this.find(gemeente, id);
    if (there.inhoud !== inhoud) throw new Fout('botsing', 'Onder deze code staat al iets anders. Maak een nieuwe code.');
    return {verlooptOp: there.verlooptOp, isNew};
  }

  /** What waits under this id. Taken away, too old and never there are the same. */
  async find(gemeente: string, id: string): Promise<{readonly inhoud: string; readonly verlooptOp: string}> {
    const {db, timer} = this.backend;
    const row = await findOverdracht(db, gemeente, id, daysBefore(timer(), OVERDRACHT_DAGEN));
    if (!row) throw new Fout('niet-gevonden', 'Deze code is al gebruikt, of is te oud.');
    return {inhoud: row.inhoud, verlooptOp: amsterdamTimestamp(daysBefore(row.gemaakt_op, -OVERDRACHT_DAGEN))};
  }

  /** The other device has it, or the person takes the code back. */
  async take(gemeente: string, id: string): Promise<void> {
    await deleteOverdracht(this.backend.db, gemeente, id);
  }
}
