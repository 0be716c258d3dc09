import {briefVan, type Briefnaam} from '../../../src/domain/brief/index.js';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import type {Inhoud, Staat, Voorval} from '../../../src/domain/dossier/index.js';
import type {Werkkalender} from '../../../src/domain/termijn/index.js';
import type {GemeenteOpenbaar} from '../gemeente.js';
import type {Brievenboek} from './boek.js';

/** What somebody is to whom a letter goes. */
export type Geadresseerderol = 'indiener' | 'gemachtigde' | 'vertegenwoordigde' | 'belanghebbende';

/** To whom a letter goes, as they are reached now. */
export interface Geadresseerde {
  readonly naam: string;
  readonly rol: Geadresseerderol;
  /** Lines below the name. Absent when unknown, or secret without a safe address. */
  readonly adres?: readonly string[];
  /** The language of the interpreter that this person asked for. */
  readonly tolk?: string;
}

/** Something that happened in a dossier, or would happen: what one letter tells. */
export interface Briefgeval {
  readonly voorval: Voorval;
  readonly inhoud: Inhoud;
  /** The dossier before it and after it; `straks`: as it would become with the consent that is asked. */
  readonly voor: Staat;
  readonly na: Staat;
  readonly straks: Staat;
  /** The handler that was last told of, up to and with this. */
  readonly contactpersoon?: Pick<Inhoud, 'naam' | 'telefoon'>;
}

/** What a letter is made from; nothing else, not even the clock. */
export interface Briefstuk {
  readonly gemeente: GemeenteOpenbaar;
  readonly boek: Brievenboek;
  readonly kalender?: Werkkalender;
  readonly bezwaarschrift: Bezwaarschrift;
  readonly aan: Geadresseerde;
  /** At least one, in the order in which it happened. */
  readonly gevallen: readonly Briefgeval[];
  /** It did not happen yet. */
  readonly isVoorbeeld?: boolean;
}

/** The letter of an event. One that goes along with others and has none of its own is told in a sentence. */
export function briefnaamVan({soort, gegevens}: Voorval): Briefnaam {
  return briefVan({soort, ...(soort === 'stukken-gevraagd' && {herstel: gegevens.herstel})}) ?? 'mededeling';
}
