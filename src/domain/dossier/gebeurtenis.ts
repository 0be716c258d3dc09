import type {Onderdeel, Vertegenwoordiging} from '../bezwaar/index.js';
import type {IsoDate} from '../termijn/index.js';
import type {Ontvangsttermijnen} from './termijnen.js';

/** A file as the chain knows it: no name, for a name can hold personal data. */
export interface Bestandsbewijs {
  readonly bestandId: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** How it is known who did something: the way of logging in, and its level. `geen`: a signature can still be asked (Awb 2:18, 6:5, 6:6). */
export interface Bekend {
  readonly methode: 'digid' | 'eherkenning' | 'eidas' | 'zonder' | 'medewerker';
  readonly niveau: 'geen' | 'basis' | 'midden' | 'substantieel' | 'hoog';
}

/** Somebody else sent it in, and where the authorisation was then; never who. */
export type Namens = Pick<Vertegenwoordiging, 'rol' | 'machtiging'>;

/**
 * What each kind of event records, without personal data. A new kind is a new member here, a step in `staat.ts`
 * and a line in `beleid.ts`; the compiler names the places that are missing.
 */
export interface Gegevens {
  /** The objection came in (Awb 6:4, 2:20). */
  readonly ingediend: {
    readonly weg: 'elektronisch';
    readonly besluit: {readonly soort?: string; readonly datum?: IsoDate; readonly bekendmaking?: IsoDate};
    readonly bestanden: readonly Bestandsbewijs[];
    /** What Awb 6:5 asks and was not there at receipt. */
    readonly ontbreekt: readonly Onderdeel[];
    /** Absent in events of before this was kept. */
    readonly bekend?: Bekend;
    /** Absent when the objector sent it in. */
    readonly namens?: Namens;
  };
  /** Receipt was confirmed, with the terms and whether a committee advises (Awb 6:14, 7:13 lid 2). */
  readonly 'ontvangst-bevestigd': {
    readonly wijze: 'portaal';
    readonly commissie: boolean;
    readonly termijnen: Ontvangsttermijnen;
  };
  /** The one who is represented confirmed in writing that another acts for them (Awb 2:1 lid 2). The statement is in the content. */
  readonly 'machtiging-bevestigd': {readonly bekend: Bekend};
  /** Or said that they do not. */
  readonly 'machtiging-geweigerd': {readonly bekend: Bekend};
  /** Took it back: from then on the other does not act for them. */
  readonly 'machtiging-ingetrokken': {readonly bekend: Bekend};
}

/** Kind of event. */
export type Soort = keyof Gegevens;

/** Who caused an event. Never a name or number: who it was stands in erasable content. */
export type Actor = 'burger' | 'behandelaar' | 'systeem';

/** An event before it has its place in the chain. */
export type Voorval = {[S in Soort]: {
  readonly soort: S;
  /** RFC 3339 with the offset of Amsterdam. */
  readonly op: string;
  readonly door: Actor;
  readonly gegevens: Gegevens[S];
  /** Salted hash of the personal content that belongs to it, see `inhoudHash`. */
  readonly inhoudSha256?: string;
}}[Soort];

/** Where an entry stands in the chain. */
export interface Schakel {
  readonly versie: 1;
  readonly gemeente: string;
  readonly zaaknummer: string;
  /** 1 for the first, without gaps. */
  readonly volgnummer: number;
  /** `hash` of the entry before; null for the first. */
  readonly vorige: string | null;
  /** SHA-256 of the canonical JSON of all other members. */
  readonly hash: string;
}

/** One entry of a dossier's chain. */
export type Gebeurtenis = Voorval & Schakel;
