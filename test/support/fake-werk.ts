import type {Overdracht, Weergave} from '../../src/api/werk.js';
import {opVolgorde, werkbladzijde, zoektekst, type Werkregel, type Werkvraag} from '../../src/domain/dossier/index.js';
import type {IsoDate} from '../../src/domain/iso-date.js';
import type {FakeIntern, Medewerker} from './fake-intern.js';

/** What this part answers: a status, and a body or a sentence when there is one. */
interface Antwoord {
  readonly status: number;
  readonly body?: unknown;
  readonly detail?: string;
}

/** The moment it is: its day, and the timestamp of what is done now. */
interface Nu {
  readonly vandaag: IsoDate;
  readonly op: string;
}

/** What a line says besides the events of its case. */
type Extra = Partial<Pick<Werkregel, 'gelijk' | 'meekijken' | 'belanghebbenden' | 'onbezorgd' | 'weg'>>;

/** The work of many in memory: lists, kept lists, and who has what by the internal chains. */
export class FakeWerk {
  weergaven: readonly Weergave[] = [];
  readonly extra = new Map<string, Extra>();
  /** Lines that are no case of this backend, for a list that is long. */
  los: readonly Werkregel[] = [];
  /** Cases that a colleague changes just before something is done with them. */
  readonly verandert = new Set<string>();
  /** Every question that was asked. */
  readonly vragen: Werkvraag[] = [];

  constructor(private readonly intern: FakeIntern) {}

  /** The page that was asked for, by the domain alone. */
  bladzijde(regels: readonly Werkregel[], vraag: Werkvraag, vandaag: IsoDate) {
    this.vragen.push(vraag);
    const all = [...regels.map((regel) => this.regel(regel, vandaag)), ...this.los].sort(opVolgorde);
    return werkbladzijde(all.map((regel) => ({regel, zoektekst: zoektekst(regel)})), vraag, this.intern.wie.id, vandaag);
  }

  /** Undefined for a route that is not of this part. */
  answer(route: string, name: string, init: RequestInit, regels: readonly Werkregel[], nu: Nu): Antwoord | undefined {
    const body = () => JSON.parse(init.body as string) as unknown;
    switch (route) {
      case 'GET /collegas': return {status: 200, body: this.collegas(regels)};
      case 'PUT /collegas/{collegaId}/afwezigheid': return this.meldAfwezig(name, (body() as {tot?: IsoDate}).tot);
      case 'GET /weergaven': return {status: 200, body: {weergaven: this.weergaven}};
      case 'PUT /weergaven/{weergaveId}': return this.bewaar({...(body() as Omit<Weergave, 'id'>), id: name});
      case 'DELETE /weergaven/{weergaveId}': return this.gooiWeg(name);
      case 'POST /werkvoorraad/overdragen': return {status: 200, body: this.draagOver(body() as Overdracht, regels, nu)};
      case 'PUT /groepen/{groepId}': return {status: 200, body: {uitkomsten: this.groepeer(name, (body() as {zaken: readonly string[]}).zaken, nu)}};
      default: return undefined;
    }
  }

  private regel(regel: Werkregel, vandaag: IsoDate): Werkregel {
    const who = this.van(regel.zaaknummer);
    const groep = this.intern.groepVan(regel.zaaknummer);
    return {
      ...regel, ...this.extra.get(regel.zaaknummer),
      ...(who && {behandelaar: {id: who.id, naam: who.naam}, ...(isAfwezig(who, vandaag) && {afwezig: true})}),
      ...(groep !== undefined && {groep}),
    };
  }

  private van(zaaknummer: string) {
    const now = this.intern.lees(zaaknummer).behandelaar?.id;
    return this.intern.medewerkers.find(({id}) => id === now);
  }

  private collegas(regels: readonly Werkregel[]) {
    const {collegas} = this.intern.collegas();
    return {collegas: collegas.map((each) => ({...each, zaken: each.zaken + regels.filter(({zaaknummer}) => this.van(zaaknummer)?.id === each.id).length}))};
  }

  private meldAfwezig(collegaId: string, tot: IsoDate | undefined): Antwoord {
    const {wie, medewerkers} = this.intern;
    if (collegaId !== wie.id && !wie.coordinator) return {status: 403, detail: 'Dit kan alleen een coördinator.'};
    this.intern.medewerkers = medewerkers.map((each) => (each.id === collegaId ? metDag(each, tot) : each));
    return {status: 204};
  }

  private bewaar(weergave: Weergave): Antwoord {
    const others = this.weergaven.filter((each) => each.id !== weergave.id);
    if (others.length >= 20) return {status: 409, detail: 'U hebt al 20 lijsten. Gooi er eerst één weg.'};
    this.weergaven = [...others, weergave].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    return {status: 204};
  }

  private gooiWeg(weergaveId: string): Antwoord {
    this.weergaven = this.weergaven.filter(({id}) => id !== weergaveId);
    return {status: 204};
  }

  private draagOver({van, zaken, naar, reden}: Overdracht, regels: readonly Werkregel[], {vandaag, op}: Nu) {
    const named = zaken ?? regels.map(({zaaknummer}) => zaaknummer).filter((each) => this.van(each)?.id === van);
    const can = named.filter((each) => !this.verandert.has(each) && this.mag(each, naar, vandaag));
    const {wie, medewerkers} = this.intern;
    // Who is away lets a colleague give their work on; the chain itself knows coordinators only.
    const door = wie.coordinator ? wie : medewerkers.find(({coordinator}) => coordinator) ?? wie;
    for (const each of can) this.intern.doe(each, {soort: 'toegewezen', aan: naar, ...(reden !== undefined && {tekst: reden})}, op, naar === wie.id ? wie : door);
    return {gedaan: can, nietGedaan: named.filter((each) => !can.includes(each))};
  }

  /** A coordinator gives all; others take what nobody has, and give their own and of who is away. */
  private mag(zaaknummer: string, naar: string | null, vandaag: IsoDate) {
    const {wie} = this.intern;
    const now = this.van(zaaknummer);
    return wie.coordinator || now?.id === wie.id || (!now && naar === wie.id) || (now !== undefined && isAfwezig(now, vandaag));
  }

  private groepeer(groep: string, zaken: readonly string[], {op}: Nu) {
    return zaken.map((zaaknummer) => {
      if (this.verandert.has(zaaknummer)) return {zaaknummer, gedaan: false, waarom: 'Deze zaak is net gesloten.'};
      if (this.intern.groepVan(zaaknummer) !== groep) this.intern.doe(zaaknummer, {soort: 'gegroepeerd', groep}, op);
      return {zaaknummer, gedaan: true};
    });
  }
}

const isAfwezig = ({afwezigTot}: Medewerker, vandaag: IsoDate) => afwezigTot !== undefined && vandaag <= afwezigTot;

const metDag = ({afwezigTot: _, ...each}: Medewerker, tot: IsoDate | undefined): Medewerker => ({...each, ...(tot !== undefined && {afwezigTot: tot})});
