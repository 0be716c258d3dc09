import type {Bezwaarschrift} from '../bezwaar/index.js';
import type {IsoDate} from '../termijn/index.js';
import {isGesloten} from './gesloten.js';
import type {Status} from './staat.js';
import type {Werkregel} from './werkregel.js';

/** The lists that everybody has, in the order they are offered. */
export const werklijsten = ['alles', 'bellen', 'vandaag', 'gemeente', 'indiener', 'samen', 'meekijken', 'onbezorgd', 'gesloten'] as const;
export type Werklijst = (typeof werklijsten)[number];

/** What somebody wants to see of the work; the contract's. */
export interface Werkvraag {
  readonly lijst?: Werklijst;
  readonly zoek?: string;
  /** `mij`, `niemand`, or the id of a colleague. */
  readonly behandelaar?: string;
  readonly soort?: string;
  readonly status?: Status;
  readonly groep?: string;
  readonly vanaf?: number;
  readonly aantal?: number;
}

/** A page of the work, and what else there is; the contract's `Werkvoorraad`. */
export interface Werkbladzijde {
  readonly vandaag: IsoDate;
  readonly regels: readonly Werkregel[];
  readonly totaal: number;
  readonly vanaf: number;
  readonly tellingen: Readonly<Record<Werklijst, number>>;
  readonly soorten: readonly {readonly soort: string; readonly aantal: number}[];
  readonly behandelaars: readonly {readonly id: string; readonly naam: string; readonly aantal: number}[];
}

/** A line with what it is found by: everything in it that a person may type, in small letters without accents. */
export interface Zoekbaar {
  readonly regel: Werkregel;
  readonly zoektekst: string;
}

/** Lines on one page when nobody says how many. */
const PER_BLADZIJDE = 50;

/** The page that was asked for, of lines that stand in order already. `ik` is the id of who asks. */
export function werkbladzijde(alle: readonly Zoekbaar[], vraag: Werkvraag, ik: string, vandaag: IsoDate): Werkbladzijde {
  const passend = alle.filter(metVraag(vraag, ik)).map(({regel}) => regel);
  const {lijst = 'alles', vanaf = 0, aantal = PER_BLADZIJDE} = vraag;
  const op = passend.filter((regel) => staatOp(lijst, regel, vandaag));
  return {
    vandaag, regels: op.slice(vanaf, vanaf + aantal), totaal: op.length, vanaf,
    tellingen: Object.fromEntries(werklijsten.map((each) => [each, passend.filter((regel) => staatOp(each, regel, vandaag)).length])) as Record<Werklijst, number>,
    soorten: tel(alle, ({soort}) => soort).map(([soort, aantal_]) => ({soort, aantal: aantal_})),
    behandelaars: perBehandelaar(alle),
  };
}

/** Whether a line stands on this list today. A line can stand on several. */
export function staatOp(lijst: Werklijst, regel: Werkregel, vandaag: IsoDate): boolean {
  const {nu, belVoor} = regel;
  const isDicht = isGesloten(regel);
  switch (lijst) {
    case 'alles': return true;
    case 'bellen': return !isDicht && (belVoor !== undefined || nu.wat === 'terugbellen');
    case 'vandaag': return [nu.voor, belVoor, regel.beslisVoor].some((day) => day !== undefined && day <= vandaag) && (nu.beurt === 'gemeente' || belVoor !== undefined || (regel.beslisVoor ?? '9999') <= vandaag);
    case 'gemeente':
    case 'indiener':
    case 'samen': return !isDicht && nu.beurt === lijst;
    case 'meekijken': return regel.meekijken === true;
    case 'onbezorgd': return regel.onbezorgd === true;
    case 'gesloten': return isDicht;
  }
}

/** A text as it is searched: small letters, no accents, one space between words. */
export function zoekvorm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The digits of a phone number as one dials it here, whatever is typed between them and however the country is written. */
const belcijfers = (text: string) => text.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^(?:00)?31(?=[1-9]\d{8}$)/, '0');

/** Whether a line is found by what somebody typed: by every word of it, or by it as a phone number. */
export function isGevonden(zoek: string): (text: string) => boolean {
  const words = zoekvorm(zoek).split(' ').filter(Boolean);
  const nummer = /^[\d\s().+-]{7,}$/.test(zoek) ? belcijfers(zoek) : '';
  return (text) => words.every((word) => text.includes(word)) || (nummer.length > 6 && text.includes(nummer));
}

/** What a line is found by, with the reference and the others that the objection names. A phone number and a reference also without what stands between. */
export function zoektekst({zaaknummer, naam, omschrijving, vertegenwoordiger = '', telefoon = '', soort = ''}: Werkregel, bezwaarschrift?: Bezwaarschrift): string {
  const {besluit, andereBesluiten = [], organisatie, medeIndieners = []} = bezwaarschrift ?? {};
  const kenmerken = [besluit, ...andereBesluiten].flatMap((one) => one?.kenmerk ?? []);
  return zoekvorm([
    zaaknummer, naam, omschrijving, vertegenwoordiger, telefoon, belcijfers(telefoon), soort,
    ...kenmerken, ...kenmerken.map((each) => each.replace(/[^\p{L}\p{N}]/gu, '')), organisatie?.naam ?? '', ...medeIndieners.map((one) => one.naam),
  ].join(' '));
}

function metVraag({zoek = '', behandelaar, soort, status, groep}: Werkvraag, ik: string) {
  const isWanted = isGevonden(zoek);
  const who = behandelaar === 'mij' ? ik : behandelaar;
  return ({regel, zoektekst: text}: Zoekbaar) =>
    (who === undefined || (who === 'niemand' ? regel.behandelaar === undefined : regel.behandelaar?.id === who))
    && (soort === undefined || regel.soort === soort)
    && (status === undefined || regel.status === status)
    && (groep === undefined || regel.groep === groep)
    && isWanted(text);
}

function perBehandelaar(alle: readonly Zoekbaar[]): Werkbladzijde['behandelaars'] {
  const namen = new Map(alle.flatMap(({regel: {behandelaar: one}}) => (one ? [[one.id, one.naam] as const] : [])));
  return tel(alle, ({behandelaar}) => behandelaar?.id).map(([id, aantal]) => ({id, naam: namen.get(id) ?? '', aantal}))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** How often each value occurs, most first; lines without one do not count. */
function tel(alle: readonly Zoekbaar[], by: (regel: Werkregel) => string | undefined): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const {regel} of alle) {
    const value = by(regel);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
