import type {Bezwaarschrift, Onderdeel} from '../bezwaar/index.js';
import type {IsoDate, Tijdigheid, Werkkalender} from '../termijn/index.js';
import {aangevuldOp} from './aangevuld.js';
import type {Partijcontact} from './contact.js';
import type {Indienweg} from './gebeurtenis.js';
import {isGesloten} from './gesloten.js';
import {status, type Staat, type Status} from './staat.js';
import {taken, type Taak} from './taken.js';
import {dossiertermijnen, tijdigheid} from './termijnen.js';
import {safeDay} from './veilige-dag.js';

/** A dossier as one line of the handler's work: whom to phone and decide for, by which day. */
export interface Werkregel {
  readonly zaaknummer: string;
  readonly ontvangenOp: string;
  readonly soort?: string;
  readonly omschrijving: string;
  readonly naam: string;
  readonly telefoon?: string;
  /** Who acts for this person, and gets the papers (Awb 6:17). */
  readonly vertegenwoordiger?: string;
  /** The address may be in nothing that somebody else sees. */
  readonly geheimAdres?: boolean;
  /** Why it is urgent, in the objector's words: an objection stops nothing (Awb 6:16). */
  readonly spoed?: string;
  readonly status: Status;
  /** What is to happen first; once it is closed, what somebody still waits for. */
  readonly nu: Taak;
  /** Absent once there is no first call to make any more. */
  readonly belVoor?: IsoDate;
  /** Earliest defensible day: the municipality does not plan on the benefit of the doubt. Absent once it is closed. */
  readonly beslisVoor?: IsoDate;
  readonly tijdigheid: Tijdigheid['uitkomst'];
  readonly ontbreekt: readonly Onderdeel[];
  /** Since when something lies there that may repair it; a person judges. */
  readonly aangevuldOp?: IsoDate;
  readonly aantalBestanden: number;
  /** How it came in; absent through the website. */
  readonly weg?: Exclude<Indienweg, 'elektronisch'>;
  /** Who has it; absent: nobody. */
  readonly behandelaar?: {readonly id: string; readonly naam: string};
  /** That person is not there today. */
  readonly afwezig?: boolean;
  /** Handled together with the others of this group. */
  readonly groep?: string;
  /** So many other open objections seem to be about the same and are not in its group. */
  readonly gelijk?: number;
  /** A colleague asks who reads this for a second look. */
  readonly meekijken?: boolean;
  /** So many others have an interest (Awb 7:2). */
  readonly belanghebbenden?: number;
  /** Something could not be delivered and must go by post. */
  readonly onbezorgd?: boolean;
}

/** What the line needs besides the events. */
interface Omgeving {
  readonly kalender?: Werkkalender;
  /** How the parties are reached now; left out where nobody changed that since receipt. */
  readonly contacten?: readonly Partijcontact[];
}

/** The handler's line for a dossier on this day. Name and description are empty once erased. */
export function werkregel(staat: Staat, bezwaarschrift: Bezwaarschrift | null, vandaag: IsoDate, {kalender, contacten}: Omgeving = {}): Werkregel {
  const termijnen = dossiertermijnen({...staat, vandaag}, kalender);
  const all = taken(staat, termijnen, vandaag, 'behandelaar');
  const belVoor = all.find(({wat}) => wat === 'bellen')?.voor;
  const beslisVoor = staat.verloop.einde ? undefined : safeDay(termijnen.beslissing, 'behandelaar');
  const first = (staat.verloop.einde && all.find(({beurt}) => beurt === 'gemeente')) ?? all[0];
  const repaired = aangevuldOp(staat);
  const {vertegenwoordiging, spoed} = bezwaarschrift ?? {};
  const telefoon = (contacten ? contacten[0] : bezwaarschrift?.indiener)?.telefoon;
  const isGeheim = contacten ? contacten.some(({contact}) => contact.geheimAdres) : bezwaarschrift?.contact?.geheimAdres;
  return {
    zaaknummer: staat.zaaknummer,
    ontvangenOp: staat.ontvangenOp,
    ...(staat.besluit.soort !== undefined && {soort: staat.besluit.soort}),
    omschrijving: bezwaarschrift?.besluit.omschrijving ?? '',
    naam: bezwaarschrift?.indiener.naam ?? '',
    ...(telefoon !== undefined && {telefoon}),
    ...(vertegenwoordiging && {vertegenwoordiger: vertegenwoordiging.naam}),
    ...(isGeheim && {geheimAdres: true}),
    ...(spoed !== undefined && {spoed}),
    status: status(staat, termijnen),
    nu: first ?? {beurt: 'niemand', wat: 'afgerond'},
    ...(belVoor !== undefined && {belVoor}),
    ...(beslisVoor !== undefined && {beslisVoor}),
    tijdigheid: tijdigheid(staat, termijnen),
    ontbreekt: staat.ontbreekt,
    ...(repaired !== undefined && {aangevuldOp: repaired}),
    aantalBestanden: staat.bestanden.length,
    ...(staat.weg && staat.weg !== 'elektronisch' && {weg: staat.weg}),
  };
}

/** What employees put down among themselves that stands in the line. */
interface Internkant {
  /** Id of who has it. */
  readonly behandelaar: string | null;
  readonly groep?: string;
  readonly belanghebbenden: readonly unknown[];
}

/** A colleague by name, and the last day on which they are away. */
interface Collega {
  readonly naam: string;
  readonly afwezigTot?: IsoDate;
}

/** The line with who has the case, whether they are there today, and what else only employees know. */
export function metCollegas(regel: Werkregel, {behandelaar: id, groep, belanghebbenden}: Internkant, wie: ReadonlyMap<string, Collega>, vandaag: IsoDate, onbezorgd: boolean): Werkregel {
  const collega = id === null ? undefined : wie.get(id);
  return {
    ...regel,
    ...(id !== null && {behandelaar: {id, naam: collega?.naam ?? ''}}),
    ...(collega?.afwezigTot !== undefined && collega.afwezigTot >= vandaag && {afwezig: true}),
    ...(groep !== undefined && {groep}),
    ...(belanghebbenden.length > 0 && {belanghebbenden: belanghebbenden.length}),
    ...(onbezorgd && {onbezorgd: true}),
  };
}

/** Order of the worklist: whose day comes first, then who waits longest. Unknown days go last, and closed cases after all that is open. */
export function opVolgorde(a: Werkregel, b: Werkregel): number {
  return Number(isGesloten(a)) - Number(isGesloten(b))
    || compare(a.nu.voor ?? '9999', b.nu.voor ?? '9999')
    || compare(Date.parse(a.ontvangenOp), Date.parse(b.ontvangenOp))
    || compare(a.zaaknummer, b.zaaknummer);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
