import {msg} from '@lit/localize';
import type {Dossier} from '../../../api/dossier.js';
import type {Handeling} from '../../../api/handelingen.js';
import type {IsoDate} from '../../../domain/iso-date.js';

/** What only the objector's side does; a handler is never offered it. */
type VanIndiener =
  | 'terugbellen-gevraagd' | 'verslag-akkoord' | 'verslag-weersproken' | 'voorstel-aanvaard' | 'voorstel-afgewezen' | 'uitstel-aanvaard' | 'uitstel-geweigerd'
  | 'mediation-aanvaard' | 'mediation-afgewezen' | 'hoorwens-gegeven' | 'deelname-gemeld' | 'contact-gewijzigd' | 'toegang-ingetrokken';

/** What a handler can do in a dossier. */
export type Behandelsoort = Exclude<Handeling['soort'], VanIndiener>;

/** One answer to choose. */
export interface Keuze {
  readonly waarde: string;
  readonly label: string;
  readonly hint?: string;
}

/** What every field has: its name in the act, and what stands in it until somebody types. */
interface Gewoon {
  readonly naam: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** May stay open. */
  readonly mag?: boolean;
  readonly begin?: string | undefined;
}

/** A field of a form. `als` says what a choice is in the act: its text, a number, or yes and no. */
export type Veld = Gewoon & (
  | {readonly vorm: 'regel' | 'tekst' | 'dag'}
  /** A day and an hour; the fields are called `naam` with `Dag` and `Uur` behind it. */
  | {readonly vorm: 'moment'; readonly beginUur?: string | undefined}
  | {readonly vorm: 'getal'; readonly van: number; readonly tot: number}
  | {readonly vorm: 'keuze'; readonly uit: readonly Keuze[]; readonly als?: 'getal' | 'ja-nee'}
  | {readonly vorm: 'bestanden' | 'toezeggingen'}
);

/** One act as a handler sees it. All texts are said anew at each render, for the language can change. */
export interface Handelwijze {
  /** On the button and above the form. */
  readonly titel: string;
  /** What it does and what it does not, in a sentence or two. */
  readonly uitleg: string;
  /** The article of law, as people write it. */
  readonly artikel?: string;
  /** What to look at first; an aid, never a reason to refuse. */
  readonly letOp?: readonly string[];
  readonly velden: readonly Veld[];
  /** What goes with it without asking. */
  readonly erbij?: Readonly<Record<string, unknown>>;
  /** It moves a day, or ends the case: that is shown before it is done. */
  readonly controle?: 'termijn' | 'einde';
  /** The call guide stands beside it. */
  readonly belwijzer?: boolean;
}

/** What a description may look at: the case, what was typed so far, and the hour it is. */
export interface Blik {
  readonly dossier: Dossier;
  readonly waarde: (naam: string) => string;
  /** How many others have an interest in the decision. */
  readonly anderen: number;
  /** `14:05`, in Amsterdam. */
  readonly uur: string;
}

/** Makes the description of one act. */
export type Maak = (blik: Blik) => Handelwijze;

/** A day as people type it. */
export const dagTekst = (day: IsoDate | undefined) => (day ? day.split('-').reverse().map((part) => part.replace(/^0/, '')).join('-') : '');

/** What people wrote at an event; nothing once it was erased. */
export const inhoudVan = ({tijdlijn}: Dossier, nummer: number | undefined) => tijdlijn.find(({volgnummer}) => volgnummer === nummer)?.inhoud;

/** What to look at when others have an interest in the decision too. */
export const overHunHoofd = ({anderen}: Pick<Blik, 'anderen'>): readonly string[] => (anderen
  ? [msg('Er zijn anderen met een belang: maak geen afspraken over hun hoofd heen (artikel 7:2, 7:13).')] : []);

/** Choosing what an act is about; of one thing there is nothing to choose. */
export function welke(label: string, uit: readonly Keuze[], naam = 'bij'): readonly Veld[] {
  return uit.length > 1 ? [{vorm: 'keuze', naam, label, uit, als: 'getal'}] : [];
}

/** The one thing that an act is about, when there is one. */
export const ditEne = (uit: readonly Keuze[], naam = 'bij') => (uit.length === 1 ? {[naam]: Number(uit[0]?.waarde)} : {});
