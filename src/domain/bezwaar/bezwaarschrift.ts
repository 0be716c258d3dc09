import type {IsoDate} from '../iso-date.js';
import type {Contact, Hoorwens} from './contact.js';

/** Where someone lives or gets post. All parts are free text: addresses abroad exist. */
export interface Adres {
  readonly straat: string;
  /** With its addition, such as `12 bis`; '' where there is none. */
  readonly huisnummer: string;
  /** '' where there is none. */
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

/** Another decision in the same objection. It has a last day of its own. */
export type AnderBesluit = Pick<Besluit, 'omschrijving' | 'kenmerk' | 'datum'>;

/** Who sends it in the name of the objector. Parents and legal representatives need no authorisation. */
export const vertegenwoordigers = ['gemachtigde', 'ouder', 'wettelijk-vertegenwoordiger'] as const;

/** Where the authorisation is: among the files, to be confirmed by the objector, or it comes later (Awb 2:1 lid 2). */
export const machtigingen = ['bijlage', 'bevestigen', 'later'] as const;
export type Machtiging = (typeof machtigingen)[number];

/** Acts in the name of the objector (Awb 2:1); gets the papers (Awb 6:17). */
export interface Vertegenwoordiging {
  readonly rol: (typeof vertegenwoordigers)[number];
  readonly naam: string;
  /** When it is not the objector's. */
  readonly adres?: Adres;
  readonly machtiging?: Machtiging;
}

/** The objection exactly as it is handed in; the shape of the contract's `Bezwaarschrift`. */
export interface Bezwaarschrift {
  readonly indiener: Indiener;
  readonly besluit: Besluit;
  readonly andereBesluiten?: readonly AnderBesluit[];
  readonly vertegenwoordiging?: Vertegenwoordiging;
  /** Helps, without acting for the objector; the municipality may phone this person too. */
  readonly helper?: {readonly naam: string; readonly telefoon?: string};
  /** The company or association that objects; the `indiener` acts for it. */
  readonly organisatie?: {readonly naam: string; readonly kvk?: string};
  /** Others who object as well; the `indiener` speaks for them. The address is as typed. */
  readonly medeIndieners?: readonly {readonly naam: string; readonly adres?: string}[];
  /** Why the decision is wrong. May come later (Awb 6:6). */
  readonly gronden?: string;
  /** What is wrong with the decision in the objector's eyes: names of the content's checklist. */
  readonly gebreken?: readonly string[];
  readonly gewenst?: string;
  /** Why it comes late (Awb 6:11). */
  readonly redenTeLaat?: string;
  readonly contact?: Contact;
  /** Why it is urgent: an objection stops nothing (Awb 6:16). */
  readonly spoed?: string;
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
