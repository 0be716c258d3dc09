import {randomUUID} from 'node:crypto';
import {voegToe} from '../../../server/src/store/keten.js';
import {addPartij} from '../../../server/src/store/machtigingen.js';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Bezoeker} from './bezoeker.js';
import type {Opstelling} from './opstelling.js';

/** Someone who may read along in a dossier of Lindeveld, by the event of this number, as the code for that makes them; without the code. */
export async function meelezer({als, backend: {db, keys, clock}}: Opstelling, zaaknummer: string, naam: string = randomUUID()): Promise<{readonly wie: Bezoeker; readonly nummer: number}> {
  const wie = await als('lindeveld', 'burger', naam);
  const {persoon_id} = await db.selectFrom('personen').select('persoon_id').where('subject', '=', keys.subject('lindeveld', 'bsn', naam)).executeTakeFirstOrThrow();
  const nummer = await db.transaction().execute(async (trx) => {
    const {volgnummer} = await voegToe(trx, {
      gemeente: 'lindeveld', zaaknummer, persoonId: persoon_id, zout: randomUUID(), inhoud: {naam: 'Een buur'},
      voorval: {soort: 'toegang-gegeven', op: amsterdamTimestamp(clock()), door: 'burger', gegevens: {bekend: {methode: 'digid', niveau: 'midden'}}},
    });
    await addPartij(trx, {gemeente: 'lindeveld', zaaknummer, persoon_id, rol: 'meelezer', handelend_id: null, sinds: clock(), volgnummer});
    return volgnummer;
  });
  return {wie, nummer};
}
