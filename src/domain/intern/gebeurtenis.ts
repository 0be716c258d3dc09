import type {Handelingssoort} from '../dossier/index.js';

/** What a handler has done before the first call. The words are the element's. */
export const voorbereidingen = ['dossier-gelezen', 'afdeling-gebeld', 'wat-helpt', 'doel', 'hoe-ziet-de-indiener-het'] as const;
export type Voorbereiding = (typeof voorbereidingen)[number];

/** The step of the primary process in which it went wrong. */
export const processtappen = ['aanvraag', 'gegevens', 'beoordeling', 'brief', 'bezorging', 'contact', 'uitvoering', 'geen'] as const;
export type Processtap = (typeof processtappen)[number];

/** What went wrong there; `niets`: the decision was as it should be, and so was the way to it. */
export const oorzaken = [
  'gegevens-onjuist', 'regel-verkeerd-toegepast', 'brief-onduidelijk', 'niet-gehoord', 'niet-bereikbaar', 'te-laat', 'beleid', 'nieuwe-feiten', 'anders', 'niets',
] as const;
export type Oorzaak = (typeof oorzaken)[number];

/** Why somebody else has an interest in the decision (Awb 1:2). */
export const belangen = ['aanvrager', 'vergunninghouder', 'omwonende', 'andere'] as const;
export type Belang = (typeof belangen)[number];

/** That it happened is all there is to say. */
type Niets = Readonly<Record<never, never>>;
/** It is about an earlier entry of this chain: its `volgnummer`. */
interface Bij {
  readonly bij: number;
}

/**
 * What each kind of internal entry records, without personal data of who objects; an employee stands in it by the id of their
 * person alone. Internal entries are a chain of their own beside the dossier, see docs/decisions/interne-keten.md.
 */
export interface Interngegevens {
  readonly notitie: Niets;
  /** Who handles it from now on; null: nobody. */
  readonly toegewezen: {readonly aan: string | null};
  /** What of the preparation is done; each entry says all of it. */
  readonly voorbereid: {readonly punten: readonly Voorbereiding[]};
  /** A colleague is asked to look before an act is done. `sha256` is of the act as it will be sent, so that nothing else can be done on that consent. */
  readonly 'vier-ogen-gevraagd': {readonly handelingId: string; readonly handelingssoort: Handelingssoort; readonly sha256: string};
  readonly 'vier-ogen-akkoord': Bij;
  readonly 'vier-ogen-terug': Bij;
  /** Somebody else with an interest (Awb 7:2, 7:13); `zienswijze`: they gave their view before the decision, so they are told of the hearing. */
  readonly 'belanghebbende-toegevoegd': {readonly belang: Belang; readonly zienswijze: boolean};
  readonly 'belanghebbende-verwijderd': Bij;
  /** Handled together with others under this id. */
  readonly gegroepeerd: {readonly groep: string};
  readonly 'uit-groep': Niets;
  /** The closing questions: what the primary process can learn. Asked once it is closed; said again, the last one counts. */
  readonly geleerd: {
    readonly stap: Processtap;
    readonly oorzaak: Oorzaak;
    /** The municipality's own name of the letter or form it was about; nobody's name. */
    readonly brief?: string;
    readonly afdeling?: string;
    /** Whether the department may read the text of it. */
    readonly delen?: boolean;
    /** Working minutes on the whole case, as the handler reckons. */
    readonly minuten?: number;
  };
}

export type Internsoort = keyof Interngegevens;

/** The personal or free part of an entry; it stands beside the chain and can be erased. */
export interface Interninhoud {
  readonly tekst?: string;
  readonly naam?: string;
  readonly adres?: string;
  readonly telefoon?: string;
  readonly email?: string;
  /** With `vier-ogen-gevraagd`: the act as it will be sent, to be read by the colleague. */
  readonly handeling?: unknown;
}

/** An internal entry before it has its place in the chain. */
export type Internvoorval = {[S in Internsoort]: {
  readonly soort: S;
  /** RFC 3339 with the offset of Amsterdam. */
  readonly op: string;
  /** Id of the employee's person. */
  readonly door: string;
  readonly gegevens: Interngegevens[S];
  readonly inhoudSha256?: string;
}}[Internsoort];

/** One entry of a dossier's internal chain; linked and hashed as the dossier's own. */
export type Interngebeurtenis = Internvoorval & {
  readonly versie: 1;
  readonly keten: 'intern';
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly volgnummer: number;
  readonly vorige: string | null;
  readonly hash: string;
};
