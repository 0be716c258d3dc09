import type {Ontvangst} from '../../api/indienen.js';
import type {BestandRegel} from '../../controllers/uploads.js';
import type {Beltijd, Bezwaarschrift, Hoorwens, Overdracht} from '../../domain/bezwaar/index.js';
import type {StapId, Veld, Weg} from '../../domain/bezwaar/stappen.js';
import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';

/** Everything a person filled in so far; this is what the draft keeps. */
export interface Formulier {
  readonly versie: 1;
  /** Made with the form: whatever happens, this key gets one objection and one receipt. */
  readonly sleutel: string;
  readonly weg: Weg;
  readonly stap: StapId;
  /** Text as typed; a field that was never touched is absent. */
  readonly velden: Readonly<Partial<Record<Veld, string>>>;
  /** Kind of decision by the content pack, when the diagnosis found it. */
  readonly soort?: string;
  /** Day of sending by the diagnosis; dropped when the person gives another date. */
  readonly bekendmaking?: IsoDate;
  /** The person sends the reasons later (Awb 6:6). */
  readonly redenenLater: boolean;
  readonly bestanden: readonly BestandRegel[];
  /** A try to hand in of which nobody knows yet whether it arrived. */
  readonly onzeker: boolean;
  readonly ontvangst?: Ontvangst;
  /** The receipt is of a text that was handed in earlier; what stands here did not go along. */
  readonly nietDezeTekst?: boolean;
}

/** An empty form, prefilled with what the diagnosis found. */
export function nieuwFormulier(sleutel: string, overdracht?: Overdracht): Formulier {
  const {soort, omschrijving, datum, bekendmaking} = overdracht?.besluit ?? {};
  return {
    versie: 1,
    sleutel,
    weg: 'digitaal',
    stap: 'inloggen',
    velden: {
      ...(omschrijving ? {omschrijving} : {}),
      ...(datum ? {datum: zoalsOpDeBrief(datum)} : {}),
    },
    ...(soort ? {soort} : {}),
    ...(bekendmaking ? {bekendmaking} : {}),
    redenenLater: false,
    bestanden: [],
    onzeker: false,
  };
}

/** Whether `value` is a form of this version; another one is too old or too new to go on with. */
export const isFormulier = (value: unknown): value is Formulier =>
  typeof value === 'object' && value !== null && (value as Partial<Formulier>).versie === 1;

/** The text of a field, or ''. */
export const veld = ({velden}: Formulier, naam: Veld) => velden[naam] ?? '';

/** The same form with another text; another date makes the diagnosis' day of sending worthless. */
export function metVeld(formulier: Formulier, naam: Veld, text: string): Formulier {
  const {bekendmaking, ...rest} = formulier;
  const keeps = bekendmaking && naam !== 'datum' ? {bekendmaking} : {};
  return {...rest, ...keeps, velden: {...formulier.velden, [naam]: text}};
}

/** The same form with the name that DigiD gave, unless the person wrote one. */
export const metNaam = (formulier: Formulier, naam: string | undefined) =>
  (naam && !formulier.velden.naam ? metVeld(formulier, 'naam', naam) : formulier);

/** The same form for someone who is logged in: with their name, and past the first screen. */
export function alsIngelogd(formulier: Formulier, naam: string | undefined): Formulier {
  const met = metNaam(formulier, naam);
  return met.stap === 'inloggen' ? {...met, stap: 'besluit'} : met;
}

/** The objection as the contract wants it. Text goes along exactly as typed, only empty fields stay out. */
export function bezwaarschrift(formulier: Formulier): Bezwaarschrift {
  const text = (naam: Veld) => veld(formulier, naam);
  const datum = parseIsoDate(text('datum'));
  const {soort, bekendmaking} = formulier;
  return {
    indiener: {
      naam: text('naam'),
      adres: {straat: text('straat'), huisnummer: text('huisnummer'), postcode: text('postcode'), plaats: text('plaats')},
      ...filled('telefoon', text('telefoon')),
      ...filled('email', text('post') && text('email')),
    },
    besluit: {
      ...(soort ? {soort} : {}),
      omschrijving: text('omschrijving'),
      ...filled('kenmerk', text('kenmerk')),
      ...(datum ? {datum} : {}),
      ...(bekendmaking ? {bekendmaking} : {}),
    },
    ...filled('gronden', formulier.redenenLater ? '' : text('gronden')),
    ...filled('gewenst', text('gewenst')),
    ...filled('redenTeLaat', text('redenTeLaat')),
    ...contact(formulier),
    bestanden: formulier.bestanden.filter(({staat}) => staat === 'ontvangen').map(({id}) => id),
  };
}

/** What a person asked for about being reached; nothing at all when they left it open. */
function contact(formulier: Formulier): Pick<Bezwaarschrift, 'contact' | 'horen' | 'kostenvergoeding'> {
  const text = (naam: Veld) => veld(formulier, naam);
  const wensen = {
    ...filled('beltijd', text('beltijd') as Beltijd),
    ...filled('tolk', text('tolk')),
    ...filled('wensen', text('wensen')),
    ...(text('post') ? {digitalePost: true} : {}),
  };
  return {
    ...(Object.keys(wensen).length ? {contact: wensen} : {}),
    ...filled('horen', text('horen') as Hoorwens),
    ...(text('kosten') ? {kostenvergoeding: true} : {}),
  };
}

function filled<K extends string, T extends string>(name: K, text: T): Partial<Record<K, T>> {
  return text.trim() ? ({[name]: text} as Record<K, T>) : {};
}

/** `2026-02-23` as people write it: `23-2-2026`. */
export function zoalsOpDeBrief(day: IsoDate) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}-${month}-${year}`;
}
