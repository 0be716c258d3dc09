import type {Backend} from '../../server/src/backend.js';
import type {Gemeente} from '../../server/src/gemeente.js';
import {Handelingen} from '../../server/src/services/handelingen.js';
import {findOrAddPerson, type Sessie} from '../../server/src/store/sessies.js';
import {amsterdamTimestamp} from '../../src/domain/amsterdam.js';
import type {Handeling} from '../../src/domain/dossier/index.js';
import {addDays, type IsoDate} from '../../src/domain/iso-date.js';
import {momentOf, type DemoKlok} from './klok.js';

/** Something that was done in an example dossier. A day in it is written `dag+14`, a moment `dag+3T14:00`: counted from the day of the act. */
export interface Stap {
  /** Days after it was handed in. */
  readonly na: number;
  readonly tijd: string;
  readonly door: 'burger' | 'behandelaar';
  readonly handeling: Handeling;
}

/** A dossier that has just been handed in, and by whom. */
export interface Beginpunt {
  readonly zaaknummer: string;
  readonly ontvangen: IsoDate;
  readonly burger: Sessie;
}

/** Does what the two sides did since, each on its own day, through the same service as the routes. What lies after now did not happen yet. */
export async function laatVerlopen(backend: Backend, klok: DemoKlok, gemeente: Gemeente, {zaaknummer, ontvangen, burger}: Beginpunt, stappen: readonly Stap[], id: (index: number) => string): Promise<void> {
  const handelingen = new Handelingen(backend);
  const now = klok.now();
  for (const [index, {na, tijd, door, handeling}] of stappen.entries()) {
    const dag = addDays(ontvangen, na);
    const moment = momentOf(dag, tijd);
    if (moment > now) return;
    await klok.during(moment, async () => {
      const sessie = door === 'burger' ? burger : await behandelaar(backend, gemeente.openbaar.id);
      await handelingen.doe(gemeente, sessie, {zaaknummer, id: id(index), handeling: metDagen(handeling, dag)});
    });
  }
}

async function behandelaar({db, keys, timer}: Backend, gemeente: string): Promise<Sessie> {
  const persoonId = await findOrAddPerson(db, gemeente, {subject: keys.subject(gemeente, 'medewerker', 'voorbeelden')}, timer());
  return {gemeente, persoonId, rol: 'behandelaar', methode: 'medewerker', niveau: 'midden', verlooptOp: new Date(timer().getTime() + 60_000)};
}

/** The act with real days in it. */
function metDagen<T>(value: T, dag: IsoDate): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => (typeof part === 'string' ? echteDag(part, dag) : part)) as T;
}

function echteDag(text: string, dag: IsoDate): string {
  const [, shift, time] = /^dag([+-]\d+)(?:T(\d\d:\d\d))?$/.exec(text) ?? [];
  if (shift === undefined) return text;
  const day = addDays(dag, Number(shift));
  return time === undefined ? day : amsterdamTimestamp(momentOf(day, time));
}
