import type {Partijrol} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {inzageIn, type Kijkregel} from '../store/inzage.js';
import type {Sessie} from '../store/sessies.js';
import {opent} from './toegang.js';

/** Most lines that are shown. */
const MOST = 200;

/** Who looked, as the reader knows them; never a name. */
export interface Inzageregel {
  readonly op: string;
  readonly wie: 'uzelf' | Partijrol | 'gemeente';
  readonly wat: string;
}

/** Who looked in this dossier, newest first (AVG 15). Asking is looking too, and is in it. */
export async function wieKeek(backend: Backend, gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<readonly Inzageregel[]> {
  await opent(backend, gemeente, sessie, zaaknummer, 'inzage-lezen');
  const rows = await inzageIn(backend.db, gemeente.openbaar.id, zaaknummer, MOST);
  return rows.map((row) => ({op: amsterdamTimestamp(row.op), wie: wie(row, sessie), wat: row.actie}));
}

function wie({persoon_id, kant, partij, actie}: Kijkregel, {persoonId}: Sessie): Inzageregel['wie'] {
  if (persoon_id === persoonId) return 'uzelf';
  if (kant === 'behandelaar') return 'gemeente';
  // Who only had a code and never became a party: called after what they were asked to be.
  return partij ?? (actie.startsWith('machtiging-') ? 'vertegenwoordigde' : 'meelezer');
}
