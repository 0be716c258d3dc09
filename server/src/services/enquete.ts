import {enquetemomenten, enqueteweg, mag, type Enquetemoment} from '../../../src/domain/dossier/index.js';
import {amsterdamDay} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {findDossier} from '../store/dossiers.js';
import {bewaarAntwoord} from '../store/enquete.js';
import type {Sessie} from '../store/sessies.js';
import {kijkerVan, momentNu} from './toegang.js';

/** What somebody says about how it went; every question may stay open. */
export interface Enqueteantwoord {
  readonly moment: Enquetemoment;
  readonly gehoord?: number;
  readonly gerespecteerd?: number;
  readonly begrepen?: number;
  readonly nuttig?: number;
  readonly minuten?: number;
}

/**
 * Keeps what a party or a handler says, apart from who and about which case. Nothing is written down of who did it when: that would
 * lead from the person to the answer. A refusal is.
 */
export async function beantwoord(backend: Backend, gemeente: Gemeente, sessie: Sessie, zaaknummer: string, {moment, ...said}: Enqueteantwoord): Promise<void> {
  const {db, timer, clock} = backend;
  const {id} = gemeente.openbaar;
  const rij = await findDossier(db, id, zaaknummer);
  const kijker = await kijkerVan(db, sessie, zaaknummer);
  const isReader = kijker.rol === 'burger' && kijker.partij === 'meelezer';
  if (!rij || isReader || !mag(kijker, rij.staat, 'dossier-lezen', momentNu(backend, gemeente))) {
    await noteer(db, sessie, {actie: 'enquete', uitkomst: 'geweigerd', zaaknummer}, timer());
    throw new Fout('niet-gevonden');
  }
  const {staat} = rij;
  if (!enquetemomenten(staat).includes(moment)) throw new Fout('kan-niet-nu', 'Hierover kunt u nu nog niets zeggen. Dat kan na een gesprek, en als de zaak klaar is.');
  const [gehoord, gerespecteerd, begrepen, nuttig, minuten] = [said.gehoord, said.gerespecteerd, said.begrepen, said.nuttig, said.minuten].map((one) => one ?? null);
  const isKept = await bewaarAntwoord(db, {gemeente: id, zaaknummer, persoon_id: sessie.persoonId, moment}, {
    gemeente: id, maand: `${amsterdamDay(clock()).slice(0, 7)}-01`, moment, kant: kijker.rol, weg: enqueteweg(staat),
    // The first word of the kind: a rare one would say too much.
    soort: staat.besluit.soort?.split('-')[0] ?? 'onbekend',
    gehoord: gehoord ?? null, gerespecteerd: gerespecteerd ?? null, begrepen: begrepen ?? null, nuttig: nuttig ?? null, minuten: minuten ?? null,
  });
  if (!isKept) throw new Fout('botsing', 'U hebt hier al iets over gezegd. Dat is los van uw zaak bewaard. Daarom kunt u het niet meer veranderen.');
}
