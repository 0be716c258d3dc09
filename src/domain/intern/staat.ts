import {isWerk, type Handelingssoort, type Staat} from '../dossier/index.js';
import type {Belang, Interngebeurtenis, Interngegevens, Voorbereiding} from './gebeurtenis.js';

/** Something under the number of the entry that began it. */
interface Genummerd {
  readonly nummer: number;
  readonly op: string;
  /** Id of the employee. */
  readonly door: string;
}

/** An act that a colleague was asked to look at. */
export interface VierOgen extends Genummerd {
  readonly handelingId: string;
  readonly handelingssoort: Handelingssoort;
  readonly sha256: string;
  readonly stand: 'gevraagd' | 'akkoord' | 'terug';
  /** Who looked. */
  readonly gezienDoor?: string;
  /** Number of the entry that answered. */
  readonly antwoord?: number;
}

/** Somebody else with an interest in the decision. */
export interface Belanghebbende extends Genummerd {
  readonly belang: Belang;
  readonly zienswijze: boolean;
}

/** All that stands in the internal chain of a dossier. Nothing of it is ever in a citizen's view. */
export interface Internstaat {
  readonly behandelaar: string | null;
  /** Since when this handler has it. */
  readonly sinds?: string;
  readonly notities: readonly Genummerd[];
  readonly voorbereid: readonly Voorbereiding[];
  readonly vierOgen: readonly VierOgen[];
  readonly belanghebbenden: readonly Belanghebbende[];
  readonly groep?: string;
  readonly geleerd?: Interngegevens['geleerd'] & Genummerd;
  /** Null while there is no entry. */
  readonly kop: {readonly hash: string; readonly volgnummer: number} | null;
}

/** Nothing was done internally yet. */
export const internBegin: Internstaat = {behandelaar: null, notities: [], voorbereid: [], vierOgen: [], belanghebbenden: [], kop: null};

/** Version of this fold; raise it when the same entries give another state, or something more is kept. */
export const INTERNVOUW = 1;

/** The state after all entries, in order. */
export function vouwIntern(gebeurtenissen: readonly Interngebeurtenis[]): Internstaat {
  return gebeurtenissen.reduce(stapIntern, internBegin);
}

/** The state after one more entry; whether it may follow is asked of the policy before. */
export function stapIntern(staat: Internstaat, gebeurtenis: Interngebeurtenis): Internstaat {
  const {hash, volgnummer} = gebeurtenis;
  return {...apply(staat, gebeurtenis), kop: {hash, volgnummer}};
}

function apply(staat: Internstaat, gebeurtenis: Interngebeurtenis): Internstaat {
  const {volgnummer: nummer, op, door} = gebeurtenis;
  const own = {nummer, op, door};
  switch (gebeurtenis.soort) {
    case 'notitie':
      return {...staat, notities: [...staat.notities, own]};
    case 'toegewezen':
      return {...staat, behandelaar: gebeurtenis.gegevens.aan, sinds: op};
    case 'voorbereid':
      return {...staat, voorbereid: gebeurtenis.gegevens.punten};
    case 'vier-ogen-gevraagd':
      // Of one act only the last version can be agreed to.
      return {...staat, vierOgen: [...staat.vierOgen.filter(({handelingId}) => handelingId !== gebeurtenis.gegevens.handelingId), {...own, ...gebeurtenis.gegevens, stand: 'gevraagd'}]};
    case 'vier-ogen-akkoord':
    case 'vier-ogen-terug': {
      const stand = gebeurtenis.soort === 'vier-ogen-akkoord' ? 'akkoord' : 'terug';
      const {bij} = gebeurtenis.gegevens;
      return {...staat, vierOgen: staat.vierOgen.map((one) => (one.nummer === bij ? {...one, stand, gezienDoor: door, antwoord: nummer} : one))};
    }
    case 'belanghebbende-toegevoegd':
      return {...staat, belanghebbenden: [...staat.belanghebbenden, {...own, ...gebeurtenis.gegevens}]};
    case 'belanghebbende-verwijderd':
      return {...staat, belanghebbenden: staat.belanghebbenden.filter((one) => one.nummer !== gebeurtenis.gegevens.bij)};
    case 'gegroepeerd':
      return {...staat, groep: gebeurtenis.gegevens.groep};
    case 'uit-groep':
      return Object.fromEntries(Object.entries(staat).filter(([name]) => name !== 'groep')) as unknown as Internstaat;
    case 'geleerd':
      return {...staat, geleerd: {...own, ...gebeurtenis.gegevens}};
  }
}

/** Whether somebody of the municipality still has to do something: in the dossier, or for a colleague who waits for a second look. */
export function isNogWerk(staat: Pick<Staat, 'verloop'>, {vierOgen}: Pick<Internstaat, 'vierOgen'>): boolean {
  return isWerk(staat) || vierOgen.some(({stand}) => stand === 'gevraagd');
}
