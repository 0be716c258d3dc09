import type {Ontvangst} from '../../api/indienen.js';
import type {Methode, Sessie} from '../../api/sessie.js';
import type {BestandRegel} from '../../controllers/uploads.js';
import {leesAdresregels} from '../../domain/bezwaar/adresregel.js';
import type {Overdracht} from '../../domain/bezwaar/overdracht.js';
import {NUMMERS, volgendeStap, type Nummer, type StapId, type Veld, type Weg} from '../../domain/bezwaar/stappen.js';
import type {IsoDate} from '../../domain/iso-date.js';

/** Everything a person filled in so far; this is what the draft keeps. */
export interface Formulier {
  readonly versie: 1;
  /** Made with the form: whatever happens, this key gets one objection and one receipt. */
  readonly sleutel: string;
  readonly weg: Weg;
  readonly stap: StapId;
  /** How the person logs in, once they chose. */
  readonly methode?: Methode;
  /** Only the five fields that an objection needs (Awb 6:5); the reasons come later. */
  readonly kort?: boolean;
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

/**
 * The same form with another text. Another date makes the diagnosis' day of sending worthless. An address can be typed in two
 * lines or in four parts: whichever is typed last is the one that counts.
 */
export function metVeld(formulier: Formulier, naam: Veld, text: string): Formulier {
  const {bekendmaking, ...rest} = formulier;
  const keeps = bekendmaking && naam !== 'datum' ? {bekendmaking} : {};
  const met = {...rest, ...keeps, velden: {...formulier.velden, [naam]: text}};
  if (naam === 'adresregel' || naam === 'plaatsregel') return {...met, velden: {...met.velden, ...leesAdresregels(adresregel(met), plaatsregel(met))}};
  if (naam === 'straat' || naam === 'huisnummer') delete met.velden.adresregel;
  if (naam === 'postcode' || naam === 'plaats') delete met.velden.plaatsregel;
  return met;
}

/** Street and number in one line, as typed there or made of its parts. */
export const adresregel = ({velden: {adresregel: regel, straat = '', huisnummer = ''}}: Formulier) => regel ?? `${straat} ${huisnummer}`.trim();

/** Postcode and town in one line, as typed there or made of its parts. */
export const plaatsregel = ({velden: {plaatsregel: regel, postcode = '', plaats = ''}}: Formulier) => regel ?? `${postcode} ${plaats}`.trim();

/** The same form with what logging in told: the person's name, and the company they act for. What they wrote themselves stays. */
export function metSessie(formulier: Formulier, {naam, organisatie}: Partial<Sessie> = {}): Formulier {
  // A company is nobody to phone: whoever acts for it writes their own name.
  const bekend = {...(naam && naam !== organisatie?.naam ? {naam} : {}), ...(organisatie ? {wie: 'bedrijf', organisatie: organisatie.naam ?? '', kvk: organisatie.kvk} : {})};
  return {...formulier, velden: {...bekend, ...formulier.velden}};
}

/** The same form for someone who is logged in: with their name, and past the first screen. */
export function alsIngelogd(formulier: Formulier, sessie: Sessie | undefined): Formulier {
  const met = metSessie(formulier, sessie);
  return met.stap === 'inloggen' ? {...met, stap: volgendeStap('inloggen', met)} : met;
}

/** The names that were ticked in a field with several boxes, in the order of ticking. */
export const gekozen = (formulier: Formulier, naam: Veld) => veld(formulier, naam).split(' ').filter(Boolean);

/** The numbers of the decisions after the first; as many as the person asked for. */
export const besluitnummers = (formulier: Formulier): readonly Nummer[] => NUMMERS.slice(0, Number(veld(formulier, 'besluiten')) || 0);

/** Of those, the ones that go along: nobody has to fill in what they asked for. */
export const gevuldeNummers = (formulier: Formulier) => besluitnummers(formulier).filter((nummer) => veld(formulier, `omschrijving${nummer}`).trim());

/** Whether the one who is represented has an address of their own: then all of it is asked. */
export const woontErgensAnders = (formulier: Formulier) =>
  (['voorStraat', 'voorHuisnummer', 'voorPostcode', 'voorPlaats'] as const).some((naam) => veld(formulier, naam).trim());

/** `2026-02-23` as people write it: `23-2-2026`. */
export function zoalsOpDeBrief(day: IsoDate) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}-${month}-${year}`;
}
