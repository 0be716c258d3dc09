import type {Partijrol} from './beleid.js';
import type {Bestandsbewijs} from './gebeurtenis.js';
import type {Kop} from './keten.js';
import type {Ondertekening} from './ontvangst.js';

/** Names of what is always in a proof. `ontvangst.json` is not: it belongs to the objector. Files lie in `bestanden/`. */
export const bewijsleden = {
  kop: 'kop.json', leesMij: 'lees-mij.txt', pdf: 'dossier.pdf', ontvangst: 'ontvangst.json', keten: 'gebeurtenissen.json', inhoud: 'inhoud.json', sleutels: 'sleutels.json',
} as const;

/** A member of the proof, and for a file of the dossier which one it is and how its sender called it. */
export interface Bewijslid {
  readonly naam: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly bestandId?: string;
  readonly bestandsnaam?: string;
}

/** A file that the chain names and that is not in the proof. `besmet`: a virus was found in it later; `kwijt`: the municipality has to look for it. */
export interface Weggelaten extends Pick<Bestandsbewijs, 'bestandId'> {
  readonly waarom: 'besmet' | 'gewist' | 'kwijt';
}

/** What ties the proof together, signed when it is made: where the chain ended then, and every other member. So an end that was cut off shows. */
export interface Bewijskop extends Kop, Ondertekening {
  readonly versie: 1;
  readonly soort: 'bewijs';
  readonly gemeente: string;
  readonly zaaknummer: string;
  /** When it was made, RFC 3339. */
  readonly op: string;
  /** Who it was made for: not everybody sees the same. */
  readonly voor: Partijrol | 'behandelaar';
  readonly leden: readonly Bewijslid[];
  readonly weggelaten: readonly Weggelaten[];
}

/** What was written with an event. Without `zout` it is a part, as much as the reader may see, and cannot be compared with the chain. */
export interface Bewijsinhoud {
  readonly volgnummer: number;
  readonly zout?: string;
  readonly inhoud: unknown;
}
