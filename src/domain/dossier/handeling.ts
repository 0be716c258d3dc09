import type {Contact} from '../bezwaar/index.js';
import type {Actor, Bekend, Bestandsbewijs, Gegevens, Soort, Toezegging, Voorval} from './gebeurtenis.js';

/** Kinds of event that a person causes by doing something in a dossier. The other kinds have ways of their own (handing in, codes). */
export type Handelingssoort = Exclude<Soort, 'ingediend' | 'ontvangst-bevestigd' | 'toegang-gegeven' | `machtiging-${string}`>;

/** The personal part of an event: what people wrote or said about themselves. It stands beside the chain and can be erased. */
export interface Inhoud {
  readonly tekst?: string;
  /** What the person would like, what is in their way, what they need. */
  readonly wensen?: string;
  /** The concern in the objector's own words. */
  readonly zorg?: string;
  /** Room, or the address of a video call. */
  readonly plaats?: string;
  /** Who comes along, hears, mediates or handles it. */
  readonly wie?: string;
  readonly telefoon?: string;
  readonly email?: string;
  /** When it suits. */
  readonly wanneer?: string;
  /** What was agreed, in the order of the proposal's `toezeggingen`. */
  readonly toezeggingen?: readonly string[];
  readonly contact?: Contact;
  /** A statement as it was put down word by word, with the name of who made it. */
  readonly verklaring?: string;
  readonly naam?: string;
}

/** Text that may come with it, and text that must. */
type Vrij = Pick<Inhoud, 'tekst'>;
type Tekst = Required<Vrij>;
interface Bestanden {
  /** Ids of files that were sent before, under the id of this act. */
  readonly bestanden?: readonly string[];
}

/** What someone sends for each kind beside what the chain records of it; the server adds the rest. */
interface Erbij {
  readonly bericht: Tekst & Bestanden;
  readonly 'stukken-gestuurd': Vrij & Required<Bestanden>;
  readonly 'stukken-gevraagd': Tekst;
  readonly 'terugbellen-gevraagd': Vrij & Pick<Inhoud, 'telefoon' | 'wanneer'>;
  readonly belpoging: Vrij;
  readonly 'gesprek-voorgesteld': Vrij & Pick<Inhoud, 'plaats' | 'wie'>;
  readonly 'gesprek-aanvaard': Pick<Inhoud, 'wensen'>;
  readonly 'gesprek-afgezegd': Vrij;
  readonly 'verslag-gemaakt': Tekst & Pick<Inhoud, 'zorg' | 'wie'>;
  readonly 'verslag-akkoord': object;
  readonly 'verslag-weersproken': Tekst;
  readonly 'voorstel-gedaan': Tekst & {readonly toezeggingen: readonly (Toezegging & {readonly wat: string})[]};
  readonly 'voorstel-aanvaard': Vrij;
  readonly 'voorstel-afgewezen': Vrij;
  readonly 'voorstel-ingetrokken': Vrij;
  readonly 'toezegging-nagekomen': Vrij;
  readonly 'uitstel-voorgesteld': Tekst;
  readonly 'uitstel-aanvaard': Vrij;
  readonly 'uitstel-geweigerd': Vrij;
  readonly 'mediation-aangeboden': Tekst & Pick<Inhoud, 'wie'>;
  readonly 'mediation-aanvaard': Vrij;
  readonly 'mediation-afgewezen': Vrij;
  readonly 'mediation-beeindigd': Vrij;
  readonly 'hoorwens-gegeven': Pick<Inhoud, 'wensen'>;
  readonly 'hoorzitting-gepland': Vrij & Pick<Inhoud, 'plaats' | 'wie'>;
  readonly 'deelname-gemeld': Pick<Inhoud, 'wie' | 'wensen'>;
  readonly 'hoorzitting-afgelast': Vrij;
  readonly 'hoorzitting-gehouden': Tekst & Bestanden;
  readonly 'van-horen-afgezien': Tekst;
  readonly 'commissie-gemeld': Vrij;
  readonly 'advies-uitgebracht': Tekst & Bestanden;
  readonly verdaagd: Tekst;
  readonly opgeschort: Tekst;
  readonly 'opschorting-beeindigd': Vrij;
  readonly ingebrekestelling: Tekst;
  readonly 'dwangsom-vastgesteld': Vrij;
  readonly 'nieuw-besluit-genomen': Tekst & Bestanden;
  readonly 'besluit-genomen': Tekst & Bestanden;
  readonly ingetrokken: Vrij;
  readonly doorgestuurd: Vrij & Required<Pick<Inhoud, 'wie'>>;
  readonly 'contact-gewijzigd': Pick<Inhoud, 'telefoon' | 'email' | 'contact'>;
  readonly 'contactpersoon-gemeld': Required<Pick<Inhoud, 'naam'>> & Pick<Inhoud, 'telefoon'>;
  readonly 'toegang-ingetrokken': object;
}

/** Fields of the chain that nobody sends: the server knows them itself. */
type Zelf = {
  readonly ingebrekestelling: 'ontvangen';
  readonly ingetrokken: 'bekend' | 'wijze';
};

/** What someone sends to do something; the contract's `Handeling`. */
export type Handeling = {[S in Handelingssoort]:
  & {readonly soort: S}
  & Omit<Gegevens[S], 'bestanden' | 'toezeggingen' | (S extends keyof Zelf ? Zelf[S] : never)>
  & {readonly [K in S extends keyof Zelf ? Zelf[S] & keyof Gegevens[S] : never]?: Gegevens[S][K]}
  & Erbij[S]
}[Handelingssoort];

/** What the server knows of an act beside what was sent. */
export interface Omstandigheid {
  /** RFC 3339 with the offset of Amsterdam. */
  readonly op: string;
  readonly door: Actor;
  /** Absent for a handler. */
  readonly bekend?: Bekend;
  readonly bestanden: readonly Bestandsbewijs[];
  /** What is put down word by word for a withdrawal, and whose statement it is. */
  readonly verklaring?: string;
  readonly naam?: string;
}

/** An act as the event it is, and the personal part of it apart. Whether it may happen is for the policy. */
export function alsVoorval(handeling: Handeling, wie: Omstandigheid): {readonly voorval: Voorval; readonly inhoud: Inhoud} {
  const {soort} = handeling;
  const gegevens = {...pick(handeling, OPENBAAR[soort]), ...erbij(handeling, wie)};
  const personal = pick(handeling, PERSOONLIJK) as Inhoud;
  return {
    // The table says which fields each kind has; the contract has looked at their values.
    voorval: {soort, op: wie.op, door: wie.door, gegevens} as Voorval,
    inhoud: {
      ...personal,
      ...(soort === 'voorstel-gedaan' && {toezeggingen: handeling.toezeggingen.map(({wat}) => wat)}),
      ...(wie.verklaring !== undefined && {verklaring: wie.verklaring}),
      ...(wie.naam !== undefined && handeling.soort !== 'contactpersoon-gemeld' && {naam: wie.naam}),
    },
  };
}

const PERSOONLIJK = ['tekst', 'wensen', 'zorg', 'plaats', 'wie', 'telefoon', 'email', 'wanneer', 'contact', 'naam'] as const;

const BIJ = ['bij'] as const;
/** The fields of each kind that go into the chain as they were sent. */
const OPENBAAR: {readonly [S in Handelingssoort]: readonly (keyof Gegevens[S])[]} = {
  bericht: [],
  'stukken-gestuurd': ['bij', 'groep'],
  'stukken-gevraagd': ['voor', 'herstel'],
  'terugbellen-gevraagd': [],
  belpoging: ['wijze'],
  'gesprek-voorgesteld': ['wijze', 'tijdstip', 'vervangt'],
  'gesprek-aanvaard': BIJ,
  'gesprek-afgezegd': BIJ,
  'verslag-gemaakt': ['wijze', 'tijdstip', 'bij', 'uitkomst'],
  'verslag-akkoord': BIJ,
  'verslag-weersproken': BIJ,
  'voorstel-gedaan': ['oplossing'],
  'voorstel-aanvaard': BIJ,
  'voorstel-afgewezen': BIJ,
  'voorstel-ingetrokken': BIJ,
  'toezegging-nagekomen': ['bij', 'nummer'],
  'uitstel-voorgesteld': ['tot', 'grond'],
  'uitstel-aanvaard': BIJ,
  'uitstel-geweigerd': BIJ,
  'mediation-aangeboden': [],
  'mediation-aanvaard': BIJ,
  'mediation-afgewezen': BIJ,
  'mediation-beeindigd': ['bij', 'opgelost'],
  'hoorwens-gegeven': ['horen'],
  'hoorzitting-gepland': ['tijdstip', 'wijze', 'inzageVanaf', 'vervangt'],
  'deelname-gemeld': ['bij', 'komt'],
  'hoorzitting-afgelast': BIJ,
  'hoorzitting-gehouden': BIJ,
  'van-horen-afgezien': ['grond'],
  'commissie-gemeld': ['adviseert'],
  'advies-uitgebracht': ['strekking'],
  verdaagd: ['weken'],
  opgeschort: ['grond', 'van'],
  'opschorting-beeindigd': ['bij', 'tot'],
  ingebrekestelling: ['ontvangen'],
  'dwangsom-vastgesteld': ['bedrag'],
  'nieuw-besluit-genomen': ['verzonden', 'tegemoet'],
  'besluit-genomen': ['uitkomst', 'verzonden', 'kosten'],
  ingetrokken: ['wijze', 'kosten'],
  doorgestuurd: ['grond'],
  'contact-gewijzigd': ['digitalePost'],
  'contactpersoon-gemeld': [],
  'toegang-ingetrokken': BIJ,
};

/** Every kind a person can cause, in a fixed order. */
export const handelingssoorten = Object.keys(OPENBAAR) as readonly Handelingssoort[];

/** What the server adds: files with their hash, the day of receipt, who withdrew and how. */
function erbij(handeling: Handeling, {op, door, bekend, bestanden}: Omstandigheid) {
  switch (handeling.soort) {
    case 'voorstel-gedaan':
      return {toezeggingen: handeling.toezeggingen.map(({wie, voor}) => ({wie, ...(voor !== undefined && {voor})}))};
    case 'ingebrekestelling':
      // Of what comes in here the day is ours; one that came by post has the day that it was there.
      return door === 'behandelaar' && handeling.ontvangen !== undefined ? {} : {ontvangen: op.slice(0, 10)};
    case 'ingetrokken':
      return door === 'behandelaar' ? {wijze: handeling.wijze ?? 'brief'} : {wijze: 'elektronisch', ...(bekend && {bekend})};
    default:
      return bestanden.length ? {bestanden} : {};
  }
}

function pick(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name, part]) => names.includes(name) && part !== undefined));
}
