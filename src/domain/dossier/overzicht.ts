import type {Bezwaarschrift, Onderdeel} from '../bezwaar/index.js';
import type {IsoDate, Onbekend, Termijn, Tijdigheid, Werkkalender} from '../termijn/index.js';
import {acties, type Actie, type Kijker, type Partijrol} from './beleid.js';
import type {Bekend} from './gebeurtenis.js';
import type {Machtigingstand} from './machtiging.js';
import type {Staat, Status, TijdlijnRegel} from './staat.js';
import {dossiertermijnen, tijdigheid, type Dossiertermijnen} from './termijnen.js';

/** Whose turn it is, what has to happen, and by which day. Codes; the words are the element's. */
export interface Nu {
  readonly beurt: 'gemeente' | 'indiener' | 'niemand';
  readonly wat: 'bellen' | 'beslissen' | 'aanvullen' | 'afgerond';
  /** Last day for it, safe for the reader; absent when it cannot be counted. */
  readonly voor?: IsoDate;
  /** Whether that day is past. */
  readonly verstreken?: boolean;
}

/** A file with what the chain does not keep: its name and kind. */
export interface Bestand {
  readonly bestandId: string;
  readonly naam: string;
  readonly soort: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A document in one of the four groups a reader knows them by. */
export interface Document extends Bestand {
  readonly groep: 'indiener' | 'gemeente' | 'ter-inzage' | 'besluit';
  readonly op: string;
}

/** What someone inside sees of a dossier; the contract's `Dossier`. */
export interface Dossier {
  readonly zaaknummer: string;
  readonly gemeente: string;
  readonly status: Status;
  readonly ontvangenOp: string;
  readonly tijdigheid: Tijdigheid['uitkomst'];
  readonly commissie?: boolean;
  readonly bekend?: Bekend;
  /** `codeTot`: until when the code can be used that asks the objector to confirm; only for who acts. */
  readonly machtiging?: Machtigingstand & {readonly codeTot?: string};
  /** What the reader is in it; absent for a handler. */
  readonly partij?: Partijrol;
  readonly nu: Nu;
  readonly tijdlijn: readonly TijdlijnRegel[];
  readonly documenten: readonly Document[];
  readonly termijnen: Dossiertermijnen;
  readonly ontbreekt: readonly Onderdeel[];
  /** Null once erased after the retention period. */
  readonly bezwaarschrift: Bezwaarschrift | null;
  readonly acties: readonly Actie[];
}

/** What the views need besides the events: the erasable content, the day, who looks. */
export interface Omgeving {
  readonly vandaag: IsoDate;
  readonly kijker: Kijker;
  readonly kalender?: Werkkalender;
  readonly bezwaarschrift: Bezwaarschrift | null;
  /** Names and kinds of the files; a file that is missing here was erased. */
  readonly bestanden: readonly Bestand[];
  readonly codeTot?: string;
}

/** The dossier as this person sees it on this day. */
export function dossierOverzicht(staat: Staat, omgeving: Omgeving): Dossier {
  const termijnen = dossiertermijnen(staat, omgeving.kalender);
  const {gemeente, zaaknummer, status, ontvangenOp, tijdlijn, ontbreekt, commissie, bekend, machtiging} = staat;
  const partij = omgeving.kijker.rol === 'burger' ? omgeving.kijker.partij : null;
  return {
    zaaknummer, gemeente, status, ontvangenOp, tijdlijn, termijnen, ontbreekt,
    tijdigheid: tijdigheid(staat, termijnen),
    ...(commissie && {commissie: commissie.adviseert}),
    ...(bekend && {bekend}),
    ...(machtiging && {machtiging: {...machtiging, ...(omgeving.codeTot !== undefined && {codeTot: omgeving.codeTot})}}),
    ...(partij && {partij}),
    nu: nu(termijnen, omgeving.vandaag, omgeving.kijker.rol),
    documenten: documents(staat, omgeving.bestanden),
    bezwaarschrift: omgeving.bezwaarschrift,
    acties: acties(omgeving.kijker, staat),
  };
}

/**
 * Whose turn it is. The municipality phones first; once the day to decide is past, that is what counts,
 * for then the objector can act (Awb 4:17, 6:12). Each reader gets the day that is safe for them.
 */
export function nu({contact, beslissing}: Dossiertermijnen, vandaag: IsoDate, rol: Kijker['rol']): Nu {
  const decideBy = safeDay(beslissing, rol);
  if (decideBy !== undefined && vandaag > decideBy) return {beurt: 'gemeente', wat: 'beslissen', voor: decideBy, verstreken: true};
  const callBy = safeDay(contact, rol);
  return {beurt: 'gemeente', wat: 'bellen', ...(callBy !== undefined && {voor: callBy, verstreken: vandaag > callBy})};
}

/** The day of a term on which this reader can rely (never one day for both). */
export function safeDay(term: Termijn | Onbekend | undefined, rol: Kijker['rol']): IsoDate | undefined {
  if (term?.kind !== 'termijn') return undefined;
  return rol === 'burger' ? term.safe.burger : term.safe.gemeente;
}

function documents({bestanden}: Staat, known: readonly Bestand[]): readonly Document[] {
  return bestanden.flatMap(({bestandId, op}) => {
    const bestand = known.find((one) => one.bestandId === bestandId);
    return bestand ? [{...bestand, groep: 'indiener' as const, op}] : [];
  });
}
