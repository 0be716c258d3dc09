import type {IsoDate} from '../iso-date.js';
import type {RegelId} from './data/regels.js';

/** What was in the way of a plain count, or what moved the term. Each needs words wherever people read it. */
export type MoveReason =
  | 'zaterdag'
  | 'zondag'
  | 'feestdag'
  | 'aangewezen-dag'
  | 'gesloten-dag'
  | 'twee-werkdagen'
  | 'commissie'
  | 'verdaging'
  | 'opschorting'
  | 'instemming'
  | 'dagtekening';

/** A point on which the law leaves room, or that nobody can know yet. Each needs words wherever people read it. */
export type DoubtCode =
  /** No decree known for that year, or not all of it: the day may be free after all. */
  | 'aanwijzing-onbekend'
  /** Only the date on the letter is known; the day of sending counts and is the same or later. */
  | 'alleen-briefdatum'
  /** Tax: only the date on the assessment is known; sent later, the term ends later. */
  | 'bekendmaking-onbekend'
  /** Whether the Algemene termijnenwet extends this term is arguable. */
  | 'termijnenwet-betwist'
  /** Twelve weeks need a notice that a committee advises; whether it was given is not known. */
  | 'commissiemelding-onbekend'
  /** The notice about the committee came after the six weeks. */
  | 'commissiemelding-te-laat'
  /** Extra weeks may run from the end as moved by a holiday, or from the nominal end. */
  | 'verdaging-vanaf'
  /** The extension was announced after the term had ended. */
  | 'verdaging-te-laat'
  /** Whether the day of repair itself is a day of suspension. */
  | 'opschorting-laatste-dag'
  /** Whether a suspension before the term began adds days. */
  | 'opschorting-voor-begin'
  /** A suspension that started after the term had ended does not move it. */
  | 'opschorting-na-einde'
  /** The day agreed on is a free day; it is not a term set by law. */
  | 'gekozen-dag-vrij'
  /** Tax: whether the objection came in "the last six weeks of the calendar year". */
  | 'laatste-zes-weken'
  /** Whether the papers' limit for the court holds for the objection hearing (by analogy). */
  | 'naar-analogie'
  /** Whether "a week before" means seven clear days. */
  | 'volle-week'
  /** Whether the two weeks after a notice of default end on day 14 or day 15. */
  | 'eerste-dag-dwangsom'
  /** Whether the day on which the decision is made known costs a penalty. */
  | 'dag-van-besluit'
  /** A figure in the data was not checked at its source. */
  | 'niet-gecontroleerd'
  /** The term this one starts from is itself uncertain. */
  | 'begin-onzeker';

/** Why nothing can be said. */
export type OnbekendReason = 'voor-bereik' | 'na-bereik' | 'regel-gold-niet' | 'bedrag-onbekend';

/** Why a last day is not the day that plain counting gives. */
export interface Move {
  /** What was in the way, or what moved the term. */
  readonly reason: MoveReason;
  /** The day before this move. */
  readonly from: IsoDate;
  /** The day after this move. */
  readonly to: IsoDate;
  /** Name of the holiday, in Dutch, when there is one. */
  readonly name?: string;
  /** The article that moves it, such as `Algemene termijnenwet, artikel 1 lid 1`. */
  readonly article: string;
}

/** A point on which the law leaves room, or that we cannot know yet. */
export interface Doubt {
  /** Stable name, for the words that explain it. */
  readonly code: DoubtCode;
  readonly article: string;
  /** The other defensible last day, when the doubt is about a day. */
  readonly otherDay?: IsoDate;
}

/** The day each reader can rely on: never one date for both. */
export interface SafeDays {
  /** What to tell a citizen: file by the earliest day, send a notice of default only after the latest. */
  readonly burger: IsoDate;
  /** What to tell the municipality: the earliest day for its own duty, the latest for the citizen's. */
  readonly gemeente: IsoDate;
}

/** Name of a term or amount: one of the registry, a municipality's own, or a list of amounts. */
export type TermijnNaam = RegelId | 'eigen-termijn' | 'dwangsombedrag' | 'griffierechtbedrag' | 'proceskosten';

/** A term of law with everything a reader needs to believe it. The moves lead from `nominalDay` to `lastDay`. */
export interface Termijn {
  readonly kind: 'termijn';
  /** Which rule, such as `bezwaar` or `beslissing-op-bezwaar`. */
  readonly rule: TermijnNaam;
  /** The day of the event that starts it: sent, received, laid open. */
  readonly eventDay: IsoDate;
  /** First day that counts. For a term counted back: the day before the event. */
  readonly firstDay: IsoDate;
  /** Last day by plain counting, before anything moved it. */
  readonly nominalDay: IsoDate;
  /** Last day by the reading we hold for right; the term runs through the end of it. */
  readonly lastDay: IsoDate;
  readonly moves: readonly Move[];
  /** False when a doubt could change the day. */
  readonly certain: boolean;
  readonly doubts: readonly Doubt[];
  readonly safe: SafeDays;
  /** The article that sets the length. */
  readonly article: string;
}

/** From which day something may be done, such as a notice of default; earlier it has no effect. */
export interface Vanaf {
  readonly kind: 'vanaf';
  readonly rule: TermijnNaam;
  /** First day, by the reading we hold for right. */
  readonly day: IsoDate;
  readonly certain: boolean;
  readonly doubts: readonly Doubt[];
  /** The citizen waits for the latest defensible day; the municipality reckons with the earliest. */
  readonly safe: SafeDays;
  readonly article: string;
}

/** Said instead of a guess when the data does not reach the day asked for. */
export interface Onbekend {
  readonly kind: 'onbekend';
  readonly rule: TermijnNaam;
  /** Stable name of what is missing, for the words that explain it. */
  readonly reason: OnbekendReason;
  /** First and last day the data covers. */
  readonly knownFrom: IsoDate;
  readonly knownTo: IsoDate;
}
