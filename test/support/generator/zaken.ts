import {ontbreekt, type Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {
  canonical, inhoudHash, ontvangsttermijnen, schakel, step, zaaknummer,
  type Gebeurtenis, type Soort, type Staat, type Voorval,
} from '../../../src/domain/dossier/index.js';
import {internBegin, schakelIntern, stapIntern, type Interngebeurtenis, type Internstaat, type Internvoorval} from '../../../src/domain/intern/index.js';
import {addDays, amsterdamMoment, type IsoDate, type Werkkalender} from '../../../src/domain/termijn/index.js';
import {bezwaarschrift} from './bezwaar.js';
import {Lot} from './lot.js';
import {EINDES, verloop} from './verloop.js';

/** Which cases to make. The same options give the same cases. */
export interface Opties {
  readonly gemeente: string;
  readonly letters: string;
  readonly aantal: number;
  /** Received on days from `van` up to and with `tot`. */
  readonly van: IsoDate;
  readonly tot: IsoDate;
  /** Nothing happens after this day. */
  readonly vandaag: IsoDate;
  /** `open`: none has ended; `gesloten`: each runs to its end, if that is not after today. */
  readonly stand: 'open' | 'gesloten';
  /** Ids of who handle cases. */
  readonly behandelaars: readonly string[];
  readonly kalender?: Werkkalender;
  readonly zaad?: number;
}

/** Something with its content and salt. */
interface MetInhoud<G> {
  readonly gebeurtenis: G;
  readonly door: string;
  readonly zout: string;
  readonly inhoud: string;
}

/** A case as it would be after all that people did in it. */
export interface Zaak {
  readonly gemeente: string;
  readonly zaaknummer: string;
  readonly indiener: string;
  readonly sleutel: string;
  readonly staat: Staat;
  readonly intern: Internstaat;
  readonly bezwaarschrift: Bezwaarschrift;
  readonly keten: readonly MetInhoud<Gebeurtenis>[];
  readonly internketen: readonly (MetInhoud<Interngebeurtenis> & {readonly sleutel: string})[];
}

/** Cases made by the functions that make real ones, one by one: nothing is in it that could not have happened. */
export function* zaken(opties: Opties): Generator<Zaak> {
  const lot = new Lot(opties.zaad ?? 20_260_303);
  const days = Math.round((Date.parse(opties.tot) - Date.parse(opties.van)) / 86_400_000);
  for (let n = 0; n < opties.aantal; n++) yield zaak(lot, opties, addDays(opties.van, lot.tussen(0, days)), n);
}

function zaak(lot: Lot, {gemeente, letters, vandaag, stand, behandelaars, kalender}: Opties, ontvangen: IsoDate, n: number): Zaak {
  const dossier = {gemeente, zaaknummer: zaaknummer(letters, Number(ontvangen.slice(0, 4)), n)};
  const [indiener, behandelaar] = [lot.uuid(), lot.kies(behandelaars)];
  const objection = bezwaarschrift(lot, ontvangen);
  const keten = new Keten(lot, dossier);
  const isPapier = lot.kans(0.15);
  const {soort, datum, bekendmaking} = objection.besluit;
  const besluit = {...(soort !== undefined && {soort}), ...(datum !== undefined && {datum}), ...(bekendmaking !== undefined && {bekendmaking})};
  const missing = ontbreekt(objection).map(({wat}) => wat);
  const {vertegenwoordiging} = objection;
  keten.erbij(om(lot, ontvangen), isPapier ? behandelaar : indiener, isPapier ? 'behandelaar' : 'burger', 'ingediend', {
    weg: isPapier ? lot.kies(['post', 'balie', 'brievenbus', 'mail']) : 'elektronisch', ...(isPapier && {ontvangen}),
    bekend: isPapier ? {methode: 'medewerker', niveau: 'midden'} : {methode: 'digid', niveau: 'midden'},
    ...(vertegenwoordiging && {namens: {rol: vertegenwoordiging.rol, machtiging: vertegenwoordiging.machtiging}}), besluit, ontbreekt: missing, bestanden: [],
  }, objection);
  const termijnen = ontvangsttermijnen({...keten.staat, commissie: {adviseert: false, gemeldOp: ontvangen}}, kalender);
  keten.erbij(keten.op, indiener, 'systeem', 'ontvangst-bevestigd', {wijze: isPapier ? 'brief' : 'portaal', commissie: false, termijnen}, undefined);
  for (const stap of verloop(lot, ontvangen, missing.length > 0)) {
    const dag = addDays(ontvangen, stap.dag);
    if (dag > vandaag || (stand === 'open' && EINDES.includes(stap.soort))) break;
    keten.erbij(om(lot, dag), stap.door === 'burger' ? indiener : behandelaar, stap.door, stap.soort, stap.gegevens, stap.inhoud);
  }
  const intern = new Internketen(lot, dossier, keten.op);
  intern.gewoon(behandelaar, keten.staat.verloop.einde !== undefined);
  return {...dossier, indiener, sleutel: lot.uuid(), staat: keten.staat, intern: intern.staat, bezwaarschrift: objection, keten: keten.alle, internketen: intern.alle};
}

/** In working hours, so that a later day is a later moment. */
const om = (lot: Lot, dag: IsoDate) => amsterdamMoment(dag, `${lot.tussen(9, 16)}:${lot.tussen(10, 59)}`.padStart(5, '0')) ?? `${dag}T12:00:00+01:00`;

class Keten {
  readonly alle: MetInhoud<Gebeurtenis>[] = [];
  private now: Staat | undefined;

  constructor(private readonly lot: Lot, private readonly dossier: {readonly gemeente: string; readonly zaaknummer: string}) {}

  get staat(): Staat {
    return this.now as Staat;
  }

  /** The moment of the last event. */
  get op(): string {
    return this.alle.at(-1)?.gebeurtenis.op ?? '';
  }

  erbij(op: string, persoon: string, door: Voorval['door'], soort: Soort, gegevens: object, inhoud: object | undefined) {
    const zout = this.lot.zout();
    const later = this.op !== '' && Date.parse(this.op) > Date.parse(op) ? this.op : op;
    const voorval = {soort, op: later, door, gegevens, ...(inhoud && {inhoudSha256: inhoudHash(inhoud, zout)})} as Voorval;
    const gebeurtenis = schakel(this.dossier, voorval, this.now?.kop);
    this.now = step(this.now, gebeurtenis);
    this.alle.push({gebeurtenis, door: persoon, zout, inhoud: inhoud ? canonical(inhoud) : ''});
  }
}

class Internketen {
  readonly alle: (MetInhoud<Interngebeurtenis> & {readonly sleutel: string})[] = [];
  staat: Internstaat = internBegin;

  constructor(private readonly lot: Lot, private readonly dossier: {readonly gemeente: string; readonly zaaknummer: string}, private readonly op: string) {}

  /** What is done internally in most cases. */
  gewoon(behandelaar: string, isGesloten: boolean) {
    const {lot} = this;
    if (lot.kans(0.85)) this.erbij(behandelaar, 'toegewezen', {aan: behandelaar}, {});
    if (lot.kans(0.5)) this.erbij(behandelaar, 'notitie', {}, {tekst: 'Gebeld met de afdeling: zij kijken het na.'});
    if (lot.kans(0.3)) this.erbij(behandelaar, 'voorbereid', {punten: ['dossier-gelezen', 'afdeling-gebeld']}, {});
    if (lot.kans(0.04)) this.erbij(behandelaar, 'belanghebbende-toegevoegd', {belang: 'omwonende', zienswijze: lot.kans(0.5)}, {naam: 'Familie Visser'});
    if (isGesloten && lot.kans(0.8)) {
      this.erbij(behandelaar, 'geleerd', {stap: lot.kies(['gegevens', 'beoordeling', 'brief', 'contact', 'geen']), oorzaak: lot.kies(['gegevens-onjuist', 'brief-onduidelijk', 'niet-gehoord', 'beleid', 'niets']), minuten: lot.tussen(60, 1500)}, {tekst: 'Eerder bellen had geholpen.'});
    }
  }

  private erbij(door: string, soort: Internvoorval['soort'], gegevens: object, inhoud: object) {
    const zout = this.lot.zout();
    const gebeurtenis = schakelIntern(this.dossier, {soort, op: this.op, door, gegevens, inhoudSha256: inhoudHash(inhoud, zout)} as Internvoorval, this.staat.kop ?? undefined);
    this.staat = stapIntern(this.staat, gebeurtenis);
    this.alle.push({gebeurtenis, door, zout, inhoud: canonical(inhoud), sleutel: this.lot.uuid()});
  }
}

