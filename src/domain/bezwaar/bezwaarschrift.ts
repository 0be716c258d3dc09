import type {IsoDate} from '../iso-date.js';
import type {Contact, Hoorwens} from './contact.js';

/** Where someone lives or gets post. All parts are free text: addresses abroad exist. */
export interface Adres {
  readonly straat: string;
  /** With its addition, such as `12 bis`. */
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
}

/** Who objects. Phone and e-mail are helpful and never required. */
export interface Indiener {
  readonly naam: string;
  readonly adres: Adres;
  readonly telefoon?: string;
  readonly email?: string;
}

/** Which decision it is about: a description is enough (Awb 6:5 lid 1 onder c). */
export interface Besluit {
  /** Kind of decision, a name of the content pack such as `bijstand`. */
  readonly soort?: string;
  readonly omschrijving: string;
  readonly kenmerk?: string;
  /** The date on the letter. */
  readonly datum?: IsoDate;
  /** The day it was sent or handed over (bekendmaking). */
  readonly bekendmaking?: IsoDate;
  readonly orgaan?: string;
}

/** The objection exactly as it is handed in; the shape of the contract's `Bezwaarschrift`. */
export interface Bezwaarschrift {
  readonly indiener: Indiener;
  readonly besluit: Besluit;
  /** Why the decision is wrong. May come later (Awb 6:6). */
  readonly gronden?: string;
  readonly gewenst?: string;
  /** Why it comes late (Awb 6:11). */
  readonly redenTeLaat?: string;
  readonly contact?: Contact;
  readonly horen?: Hoorwens;
  /** Asks for the costs of legal help; must be asked before the decision (Awb 7:15 lid 3). */
  readonly kostenvergoeding?: boolean;
  /** Ids of the files that go with it. */
  readonly bestanden: readonly string[];
}

/** An objection on its way: any part may be missing still. */
export interface Concept {
  readonly indiener?: Partial<Omit<Indiener, 'adres'>> & {readonly adres?: Partial<Adres>};
  readonly besluit?: Partial<Besluit>;
  readonly gronden?: string;
  readonly gewenst?: string;
  readonly redenTeLaat?: string;
  readonly bestanden?: readonly string[];
}
