import type {Backend} from '../../server/src/backend.js';
import {zetMijlpaal} from '../../server/src/store/mijlpalen.js';
import {isWerk} from '../../src/domain/dossier/index.js';
import {addDays, type IsoDate} from '../../src/domain/termijn/index.js';
import {jaren, TWEE_JAREN, type Jaren} from '../../test/support/generator/jaren.js';
import {schrijfZaken} from '../../test/support/generator/schrijf.js';
import type {Zaak} from '../../test/support/generator/zaken.js';

const BEGIN_PILOT = '0d6f2c1e-5a0b-4f1e-9b1c-6a7d2f3e4c5b';

/**
 * Two years of closed objections in both municipalities, so that the figures have something to show; one of them began to phone first
 * halfway. Made by the program's own functions, in pieces that let visitors go first. Does nothing where they are already.
 */
export async function addHistory({db, keys}: Backend, vandaag: IsoDate): Promise<void> {
  for (const stijl of TWEE_JAREN) {
    const {gemeente} = stijl;
    const row = await db.selectFrom('personen').select('persoon_id').where('gemeente', '=', gemeente).where('subject', 'like', 'gemaakt %').limit(1).executeTakeFirst();
    if (row) continue;
    const own = verschoven(stijl, vandaag);
    await schrijfZaken(db, gesloten(own), (ontvangst) => keys.sign(ontvangst));
    if (own.pilotVanaf !== undefined) await zetMijlpaal(db, gemeente, {id: BEGIN_PILOT, dag: own.pilotVanaf, naam: 'Proef: eerst bellen'});
  }
}

/** The same years, up to yesterday. */
function verschoven(stijl: Jaren, vandaag: IsoDate): Jaren {
  return {...stijl, van: addDays(vandaag, -730), vandaag: addDays(vandaag, -1), ...(stijl.pilotVanaf !== undefined && {pilotVanaf: addDays(vandaag, -365)})};
}

/** Without what is still open: the worklist stays that of the examples. */
function* gesloten(stijl: Jaren): Generator<Zaak> {
  for (const zaak of jaren(stijl)) if (!isWerk(zaak.staat)) yield zaak;
}
