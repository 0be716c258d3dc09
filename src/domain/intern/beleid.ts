import type {Handelingssoort} from '../dossier/index.js';
import type {Internsoort} from './gebeurtenis.js';
import type {Internhandeling} from './handeling.js';
import {internsoorten} from './handeling.js';
import type {Internstaat, VierOgen} from './staat.js';

/** An employee, as far as internal rights depend on it. */
export interface Collega {
  /** Id of the employee's person. */
  readonly id: string;
  /** Divides the work of others too, as the employee directory says. */
  readonly isCoordinator: boolean;
}

/** What of the dossier matters here. */
export interface Zaakstand {
  readonly isGesloten: boolean;
  /** Acts for which this municipality wants a second pair of eyes. */
  readonly vierOgen: readonly Handelingssoort[];
  /** Whoever has the case is away today. */
  readonly isAfwezig?: boolean;
}

/**
 * Whether this internal act may be done now. Everybody who handles objections here takes notes, takes over and asks for a look;
 * giving work to somebody else is for who has it or for a coordinator, and for everybody while who has it is away; agreeing is for
 * another than who asked.
 */
export function magIntern(wie: Collega, staat: Internstaat, zaak: Zaakstand, handeling: Internhandeling): boolean {
  if (!kanIntern(wie, staat, zaak, handeling.soort)) return false;
  switch (handeling.soort) {
    case 'toegewezen':
      return handeling.aan === wie.id || wie.isCoordinator || staat.behandelaar === wie.id || (staat.behandelaar !== null && zaak.isAfwezig === true);
    case 'vier-ogen-akkoord':
    case 'vier-ogen-terug':
      return teBekijken(wie, staat).some(({nummer}) => nummer === handeling.bij);
    case 'belanghebbende-verwijderd':
      return staat.belanghebbenden.some(({nummer}) => nummer === handeling.bij);
    default:
      return true;
  }
}

/** The kinds that this employee could do now, whatever it is about. */
export function interneActies(wie: Collega, staat: Internstaat, zaak: Zaakstand): readonly Internsoort[] {
  return internsoorten.filter((soort) => kanIntern(wie, staat, zaak, soort));
}

function kanIntern(wie: Collega, staat: Internstaat, {isGesloten, vierOgen}: Zaakstand, soort: Internsoort): boolean {
  switch (soort) {
    case 'voorbereid':
      return !isGesloten;
    case 'vier-ogen-gevraagd':
      return vierOgen.length > 0;
    case 'vier-ogen-akkoord':
    case 'vier-ogen-terug':
      return teBekijken(wie, staat).length > 0;
    case 'belanghebbende-verwijderd':
      return staat.belanghebbenden.length > 0;
    case 'uit-groep':
      return staat.groep !== undefined;
    case 'geleerd':
      return isGesloten;
    default:
      return true;
  }
}

/** What waits for the eyes of this colleague; never one's own. */
export function teBekijken({id}: Pick<Collega, 'id'>, {vierOgen}: Internstaat): readonly VierOgen[] {
  return vierOgen.filter(({stand, door}) => stand === 'gevraagd' && door !== id);
}

/** Whether a colleague agreed to exactly this act: its id, and the hash of what is sent. */
export function isGezien({vierOgen}: Internstaat, handelingId: string, sha256: string): boolean {
  return vierOgen.some((one) => one.handelingId === handelingId && one.sha256 === sha256 && one.stand === 'akkoord' && one.gezienDoor !== undefined && one.gezienDoor !== one.door);
}
