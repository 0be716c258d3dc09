import type {Adres, Bezwaarschrift, Onderdeel} from '../bezwaar/index.js';
import {
  griffierecht, type Bedrag, type Dwangsom, type GeenDwangsom, type IsoDate, type Onbekend, type Tijdigheid, type Werkkalender,
} from '../termijn/index.js';
import {aangevuldOp} from './aangevuld.js';
import {acties, type Actie, type Kijker, type Partijrol} from './beleid.js';
import type {Partijcontact} from './contact.js';
import type {Enquetemoment} from './enquete.js';
import type {Bekend, Indienweg} from './gebeurtenis.js';
import type {Inhoud} from './handeling.js';
import type {Machtigingstand} from './machtiging.js';
import {griffierechtsoort} from './rechter.js';
import {status, type Groep, type Staat, type Status, type TijdlijnRegel} from './staat.js';
import {taken, type Taak} from './taken.js';
import {dossiertermijnen, dwangsomOp, tijdigheid, type Dossiertermijnen} from './termijnen.js';
import {safeDay} from './veilige-dag.js';
import type {Verloop} from './verloop.js';

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
  readonly groep: Groep;
  readonly op: string;
}

/** One line of what happened, with what was written or said; without that once it was erased. */
export interface Regel extends TijdlijnRegel {
  readonly inhoud?: Inhoud;
}

/** What consent to wait would do with the day to decide: the day as it is, and as it would be. */
export interface Gevolg {
  readonly nummer: number;
  readonly van: IsoDate;
  readonly naar: IsoDate;
}

/** What someone inside sees of a dossier; the contract's `Dossier`. */
export interface Dossier {
  readonly zaaknummer: string;
  readonly gemeente: string;
  /** Number of the last event: what this view rests on, and its ETag. */
  readonly versie: number;
  readonly vandaag: IsoDate;
  readonly status: Status;
  readonly ontvangenOp: string;
  /** Absent: electronically, so that `ontvangenOp` is a moment; otherwise only its day counts. */
  readonly weg?: Exclude<Indienweg, 'elektronisch'>;
  readonly tijdigheid: Tijdigheid['uitkomst'];
  readonly commissie?: boolean;
  readonly bekend?: Bekend;
  /** `codeTot`: until when the code can be used that asks the objector to confirm; only for who acts. */
  readonly machtiging?: Machtigingstand & {readonly codeTot?: string};
  /** What the reader is in it; absent for a handler. */
  readonly partij?: Partijrol;
  /** The first of `taken`. */
  readonly nu: Taak;
  readonly taken: readonly Taak[];
  readonly tijdlijn: readonly Regel[];
  readonly documenten: readonly Document[];
  readonly termijnen: Dossiertermijnen;
  readonly verloop: Verloop;
  /** Of each proposal to wait that is open. */
  readonly gevolgen: readonly Gevolg[];
  readonly dwangsom?: Dwangsom | GeenDwangsom | Onbekend;
  /** The court fee of this year for this kind of case (Awb 8:41), once going to court is the next road. */
  readonly griffierecht?: Bedrag | Onbekend;
  /** The moment about which this reader can still say how it went. */
  readonly enquete?: Enquetemoment;
  /** What Awb 6:5 asks and was not there at receipt. */
  readonly ontbreekt: readonly Onderdeel[];
  /** Since when something lies there that may repair it; a person judges. */
  readonly aangevuldOp?: IsoDate;
  /** Null once erased after the retention period. */
  readonly bezwaarschrift: Bezwaarschrift | null;
  /** How each party is reached now, since people change it along the way: of all for a handler, of themselves for a party. */
  readonly contacten?: readonly Partijcontact[];
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
  /** Content of the events after the first, by their number. */
  readonly inhoud?: ReadonlyMap<number, Inhoud>;
  readonly codeTot?: string;
  readonly enquete?: Enquetemoment;
  readonly contacten?: readonly Partijcontact[];
}

/** The dossier as this person sees it on this day. */
export function dossierOverzicht(staat: Staat, omgeving: Omgeving): Dossier {
  const {vandaag, kijker, kalender} = omgeving;
  const termijnen = dossiertermijnen({...staat, vandaag}, kalender);
  const {gemeente, zaaknummer, ontvangenOp, ontbreekt, commissie, bekend, machtiging} = staat;
  const verloop = zichtbaar(staat.verloop, kijker);
  const partij = kijker.rol === 'burger' ? kijker.partij : null;
  const all = taken(staat, termijnen, vandaag, kijker.rol);
  const repaired = aangevuldOp(staat);
  const penalty = dwangsomOp(staat, termijnen, vandaag);
  return {
    zaaknummer, gemeente, ontvangenOp, termijnen, ontbreekt, verloop, vandaag,
    versie: staat.kop.volgnummer,
    status: status(staat, termijnen),
    tijdigheid: tijdigheid(staat, termijnen),
    ...(staat.weg && staat.weg !== 'elektronisch' && {weg: staat.weg}),
    ...(commissie && {commissie: commissie.adviseert}),
    ...(bekend && {bekend}),
    ...(machtiging && {machtiging: {...machtiging, ...(omgeving.codeTot !== undefined && {codeTot: omgeving.codeTot})}}),
    ...(partij && {partij}),
    nu: all[0] ?? {beurt: 'niemand', wat: 'afgerond'},
    taken: all,
    tijdlijn: lines(staat, omgeving),
    documenten: documents(staat, omgeving.bestanden),
    gevolgen: gevolgen(staat, omgeving),
    ...(repaired !== undefined && {aangevuldOp: repaired}),
    ...(penalty && {dwangsom: penalty}),
    ...(isNaarRechter(staat, termijnen) && {griffierecht: griffierecht({op: vandaag, soort: griffierechtsoort(staat.besluit.soort, omgeving.bezwaarschrift?.organisatie !== undefined)})}),
    ...(omgeving.enquete !== undefined && {enquete: omgeving.enquete}),
    bezwaarschrift: isMeelezer(kijker) ? zonderPersoonlijks(omgeving.bezwaarschrift) : omgeving.bezwaarschrift,
    ...(omgeving.contacten && !isMeelezer(kijker) && {contacten: omgeving.contacten}),
    acties: acties(kijker, staat, {vandaag, ...(kalender && {kalender})}),
  };
}

/** Who reads along sees of those who do only themselves, and so knows which access is theirs to give back. */
function zichtbaar(verloop: Verloop, kijker: Kijker): Verloop {
  if (kijker.rol !== 'burger' || kijker.partij !== 'meelezer') return verloop;
  return {...verloop, toegang: verloop.toegang.filter(({nummer}) => nummer === kijker.toegang)};
}

/** A read-along helper reads what is said in the case, but nobody's phone number, address for post or wishes. */
const VAN_HENZELF: readonly (keyof Inhoud)[] = ['telefoon', 'email', 'contact', 'wanneer', 'wensen'];
const VERBORGEN: Adres = {straat: '—', huisnummer: '', postcode: '', plaats: '—'};

function isMeelezer(kijker: Kijker): kijker is Extract<Kijker, {rol: 'burger'}> {
  return kijker.rol === 'burger' && kijker.partij === 'meelezer';
}

/** The objection for who reads along: what it is about, and not where its people live or can be reached. */
export function zonderPersoonlijks(bezwaarschrift: Bezwaarschrift | null): Bezwaarschrift | null {
  if (!bezwaarschrift) return null;
  const {helper, vertegenwoordiging, medeIndieners, indiener: {naam}} = bezwaarschrift;
  const rest = Object.fromEntries(Object.entries(bezwaarschrift).filter(([name]) => name !== 'contact')) as Omit<Bezwaarschrift, 'contact'>;
  return {
    ...rest,
    indiener: {naam, adres: VERBORGEN},
    ...(helper && {helper: {naam: helper.naam}}),
    ...(vertegenwoordiging && {vertegenwoordiging: {rol: vertegenwoordiging.rol, naam: vertegenwoordiging.naam}}),
    ...(medeIndieners && {medeIndieners: medeIndieners.map((one) => ({naam: one.naam}))}),
  };
}

function lines({tijdlijn}: Staat, {inhoud, kijker}: Omgeving): readonly Regel[] {
  return tijdlijn.map((regel) => {
    const content = inhoud?.get(regel.volgnummer);
    const shown = content && (isMeelezer(kijker) ? voorMeelezer(regel, content, kijker.toegang) : content);
    return shown ? {...regel, inhoud: shown} : regel;
  });
}

/** Who reads along reads what is said in the case, and neither how people are reached nor who else reads along. */
function voorMeelezer({soort, volgnummer}: TijdlijnRegel, content: Inhoud, toegang: number | undefined): Inhoud | undefined {
  if (soort === 'toegang-gegeven' && volgnummer !== toegang) return undefined;
  return Object.fromEntries(Object.entries(content).filter(([name]) => !VAN_HENZELF.includes(name as keyof Inhoud)));
}

function documents({bestanden}: Staat, known: readonly Bestand[]): readonly Document[] {
  return bestanden.flatMap(({bestandId, op, groep}) => {
    const bestand = known.find((one) => one.bestandId === bestandId);
    return bestand ? [{...bestand, groep, op}] : [];
  });
}

/** The terms as they would be when one more thing happened, by the very fold and the very rules. */
function gevolgen(staat: Staat, {vandaag, kalender, kijker}: Omgeving): readonly Gevolg[] {
  const van = safeDay(dossiertermijnen({...staat, vandaag}, kalender).beslissing, kijker.rol);
  if (van === undefined) return [];
  return staat.verloop.uitstel.filter(({stand}) => stand === 'voorgesteld').flatMap(({nummer}) => {
    const uitstel = staat.verloop.uitstel.map((one) => (one.nummer === nummer ? {...one, stand: 'aanvaard' as const} : one));
    const naar = safeDay(dossiertermijnen({...staat, vandaag, verloop: {...staat.verloop, uitstel}}, kalender).beslissing, kijker.rol);
    return naar === undefined ? [] : [{nummer, van, naar}];
  });
}

function isNaarRechter({verloop: {einde}}: Staat, {beroepNietTijdig}: Dossiertermijnen): boolean {
  return einde?.hoe === 'besloten' || beroepNietTijdig !== undefined;
}
