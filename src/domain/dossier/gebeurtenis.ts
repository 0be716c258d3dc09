import type {Contactwijze, Hoorwens, Onderdeel, Vertegenwoordiging} from '../bezwaar/index.js';
import type {IsoDate} from '../termijn/index.js';
import type {Ontvangsttermijnen} from './ontvangsttermijnen.js';

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

/** Files that came with it. */
export interface Bijlagen {
  readonly bestanden?: readonly Bestandsbewijs[];
}

/** That it happened is all there is to say. */
type Niets = Readonly<Record<never, never>>;

/** It is about an earlier event of this dossier: its `volgnummer`. */
export interface Antwoord {
  readonly bij: number;
}

/** Who owes something that was agreed, and before when. What it is stands in the content. */
export interface Toezegging {
  readonly wie: 'gemeente' | 'indiener';
  readonly voor?: IsoDate;
}

/** How an objection can come in. `mail`: as an e-mail, also in a mailbox that was not meant for it (Awb 2:23, 6:15). */
export const indienwegen = ['elektronisch', 'post', 'balie', 'brievenbus', 'mail'] as const;
export type Indienweg = (typeof indienwegen)[number];

/** Where a conversation with the objector led, as the handler put it down. `formeel`: the procedure goes on. */
export const gespreksuitkomsten = ['uitgelegd', 'hersteld', 'nieuw-besluit', 'gesprek', 'mediation', 'formeel'] as const;
export type Gespreksuitkomst = (typeof gespreksuitkomsten)[number];

/** What the municipality proposes, instead of going on with the procedure. */
export const oplossingen = ['uitleg', 'herstel', 'nieuw-besluit', 'betalingsregeling', 'anders'] as const;
export type Oplossing = (typeof oplossingen)[number];

/** How a decision on an objection can end (Awb 7:11, 7:12); also what a committee can advise. */
export const uitkomsten = ['gegrond', 'deels-gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

/** Where a hearing can be. */
export const hoorplaatsen = ['gemeentehuis', 'videobellen', 'telefoon'] as const;
export type Hoorplaats = (typeof hoorplaatsen)[number];

/** The letters of Awb 7:3: why there is no hearing. */
export const afzieGronden = ['a', 'b', 'c', 'd', 'e'] as const;
export type Afziegrond = (typeof afzieGronden)[number];

/**
 * What each kind of event records, without personal data. A new kind is a new member here, a step in `staat.ts`
 * and a line in `beleid.ts`; the compiler names the places that are missing.
 */
export interface Gegevens {
  /** The objection came in (Awb 6:4, 2:20). */
  readonly ingediend: {
    readonly weg: Indienweg;
    /** On paper or by mail: the day it was there (Awb 6:9), when that is not the day it was written down here. */
    readonly ontvangen?: IsoDate;
    /** The day of posting that the postmark shows (Awb 6:9 lid 2). */
    readonly poststempel?: IsoDate;
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
    readonly wijze: 'portaal' | 'brief';
    readonly commissie: boolean;
    readonly termijnen: Ontvangsttermijnen;
  };
  /** The one who is represented confirmed in writing that another acts for them (Awb 2:1 lid 2). The statement is in the content. */
  readonly 'machtiging-bevestigd': {readonly bekend: Bekend};
  /** Or said that they do not. */
  readonly 'machtiging-geweigerd': {readonly bekend: Bekend};
  /** Took it back: from then on the other does not act for them. */
  readonly 'machtiging-ingetrokken': {readonly bekend: Bekend};

  /** Someone was let in to read along; they answered with a code. */
  readonly 'toegang-gegeven': {readonly bekend: Bekend};
  readonly 'toegang-ingetrokken': Antwoord;

  /** A message, from either side. */
  readonly bericht: Bijlagen;
  /** Papers, asked for or not (Awb 7:4 lid 1); what was asked for may be answered in words alone. `ter-inzage`: the municipality lays them in the file (7:4 lid 2). */
  readonly 'stukken-gestuurd': Bijlagen & {readonly bij?: number; readonly groep?: 'gemeente' | 'ter-inzage'};
  /** The municipality asks for papers or an answer; `herstel`: to repair what Awb 6:5 asks, which suspends the term (6:6, 7:10 lid 2). */
  readonly 'stukken-gevraagd': {readonly voor: IsoDate; readonly herstel: boolean};

  readonly 'terugbellen-gevraagd': Niets;
  /** The municipality phoned and did not reach the objector. */
  readonly belpoging: {readonly wijze: Contactwijze};
  /** A conversation on a day and time, proposed by either side; `vervangt` moves an earlier one. */
  readonly 'gesprek-voorgesteld': {readonly wijze: Contactwijze; readonly tijdstip: string; readonly vervangt?: number};
  readonly 'gesprek-aanvaard': Antwoord;
  readonly 'gesprek-afgezegd': Antwoord;
  /** What was said, as the municipality wrote it down; it counts once the objector agrees. `bij`: the conversation it was. */
  readonly 'verslag-gemaakt': {readonly wijze: Contactwijze; readonly tijdstip: string; readonly bij?: number; readonly uitkomst?: Gespreksuitkomst};
  readonly 'verslag-akkoord': Antwoord;
  /** "It was not like that"; how it was stands in the content. */
  readonly 'verslag-weersproken': Antwoord;

  readonly 'voorstel-gedaan': {readonly oplossing: Oplossing; readonly toezeggingen: readonly Toezegging[]};
  readonly 'voorstel-aanvaard': Antwoord;
  readonly 'voorstel-afgewezen': Antwoord;
  readonly 'voorstel-ingetrokken': Antwoord;
  /** Something agreed was done; `nummer` counts from 0 in the proposal. */
  readonly 'toezegging-nagekomen': Antwoord & {readonly nummer: number};

  /** Consent to wait (Awb 7:10 lid 4): all parties agree, or the objector does and nobody else is harmed. */
  readonly 'uitstel-voorgesteld': {readonly tot: IsoDate; readonly grond: 'allen' | 'indiener'};
  readonly 'uitstel-aanvaard': Antwoord;
  readonly 'uitstel-geweigerd': Antwoord;

  readonly 'mediation-aangeboden': Niets;
  readonly 'mediation-aanvaard': Antwoord;
  readonly 'mediation-afgewezen': Antwoord;
  readonly 'mediation-beeindigd': Antwoord & {readonly opgelost: boolean};

  /** Whether the objector wants to be heard (Awb 7:2); `nee` gives that up (7:3 onder c). */
  readonly 'hoorwens-gegeven': {readonly horen: Hoorwens};
  /** The file lies open from `inzageVanaf` (Awb 7:4 lid 2, 3). */
  readonly 'hoorzitting-gepland': {readonly tijdstip: string; readonly wijze: Hoorplaats; readonly inzageVanaf: IsoDate; readonly vervangt?: number};
  readonly 'deelname-gemeld': Antwoord & {readonly komt: boolean};
  readonly 'hoorzitting-afgelast': Antwoord;
  /** With its report (Awb 7:7). */
  readonly 'hoorzitting-gehouden': Antwoord & Bijlagen;
  readonly 'van-horen-afgezien': {readonly grond: Afziegrond};
  /** A committee advises after all, or does not (Awb 7:13 lid 2). */
  readonly 'commissie-gemeld': {readonly adviseert: boolean};
  readonly 'advies-uitgebracht': Bijlagen & {readonly strekking: Uitkomst};

  /** Awb 7:10 lid 3 and 5. */
  readonly verdaagd: {readonly weken: number};
  /** Awb 4:15 lid 2 onder b and c, by 7:14. */
  readonly opgeschort: {readonly grond: 'toerekenbaar' | 'overmacht'; readonly van: IsoDate};
  readonly 'opschorting-beeindigd': Antwoord & {readonly tot: IsoDate};
  /** Notice of default (Awb 4:17 lid 3), with the day on which it was received. */
  readonly ingebrekestelling: {readonly ontvangen: IsoDate};
  /** Awb 4:18; in whole euros. */
  readonly 'dwangsom-vastgesteld': {readonly bedrag: number};

  /** The contested decision was replaced (Awb 6:19); `geheel`: by all that was asked. */
  readonly 'nieuw-besluit-genomen': Bijlagen & {readonly verzonden: IsoDate; readonly tegemoet: 'geheel' | 'deels'};
  /** The decision on the objection (Awb 7:12), with what became of the request for costs (7:15). */
  readonly 'besluit-genomen': Bijlagen & {readonly uitkomst: Uitkomst; readonly verzonden: IsoDate; readonly kosten: 'toegekend' | 'afgewezen' | 'niet-gevraagd'};
  /** In writing, or orally at the hearing, never by phone (Awb 6:21). */
  readonly ingetrokken: {readonly wijze: 'elektronisch' | 'brief' | 'hoorzitting'; readonly kosten: boolean; readonly bekend?: Bekend};
  /** To the body that must handle it, or to the court by consent (Awb 6:15, 7:1a). */
  readonly doorgestuurd: {readonly grond: '6:15' | '7:1a'};

  /** Whether post may go through the internet from now on (Awb 2:8); phone and address stand in the content. */
  readonly 'contact-gewijzigd': {readonly digitalePost: boolean};
  /** Who handles it (Awb 6:14); the name stands in the content. */
  readonly 'contactpersoon-gemeld': Niets;
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
