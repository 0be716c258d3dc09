import type {Intern} from '../../src/api/intern.js';
import {canonical, fold, isGesloten, sha256Hex, status, type Handelingssoort} from '../../src/domain/dossier/index.js';
import {
  delen, interneActies, isGezien, magIntern, schakelIntern, vouwIntern,
  type Interngebeurtenis, type Internhandeling, type Interninhoud, type Internvoorval,
} from '../../src/domain/intern/index.js';
import type {Zaak} from './fake-zaak.js';

/** Somebody who handles objections. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly coordinator: boolean;
  /** Open cases, beside those of the fake backend. */
  readonly zaken?: number;
  readonly afwezigTot?: string;
}

export const ik: Medewerker = {id: '5a4f0d7c-2a3b-4c1d-9e8f-000000000001', naam: 'J. de Vries', coordinator: false, zaken: 4};
export const sanne: Medewerker = {id: '5a4f0d7c-2a3b-4c1d-9e8f-000000000002', naam: 'Sanne Bos', coordinator: true, zaken: 2};
export const omar: Medewerker = {id: '5a4f0d7c-2a3b-4c1d-9e8f-000000000003', naam: 'Omar Haddad', coordinator: false, zaken: 7, afwezigTot: '2026-03-20'};

interface Keten {
  readonly keten: readonly Interngebeurtenis[];
  readonly inhoud: ReadonlyMap<number, Interninhoud>;
  readonly gedaan: ReadonlyMap<string, string>;
}

const LEEG: Keten = {keten: [], inhoud: new Map(), gedaan: new Map()};

/** What came of it: how it is then, or why it was not done. */
export type Internuitkomst = {readonly intern: Intern; readonly isNieuw: boolean} | {readonly status: 409; readonly soort: string; readonly detail: string};

/** The internal chains of all cases of a fake backend: the same entries, policy and fold as the real one. */
export class FakeIntern {
  /** Who is logged in as an employee. */
  wie = ik;
  medewerkers: readonly Medewerker[] = [ik, omar, sanne];
  private readonly ketens = new Map<string, Keten>();

  constructor(private readonly zaken: readonly Zaak[], private readonly vierOgen: () => readonly Handelingssoort[]) {}

  /** Does something internally as if it happened at `op`; gives its number. Throws when it may not. */
  doe(zaaknummer: string, handeling: Internhandeling, op: string, door = this.wie): number {
    const done = this.probeer(zaaknummer, crypto.randomUUID(), handeling, op, door);
    if (!('intern' in done)) throw new Error(`${handeling.soort}: ${done.detail}`);
    return done.intern.versie;
  }

  probeer(zaaknummer: string, handelingId: string, handeling: Internhandeling, op: string, door = this.wie): Internuitkomst {
    const before = this.ketens.get(zaaknummer) ?? LEEG;
    const sent = JSON.stringify(handeling);
    const known = before.gedaan.get(handelingId);
    if (known === sent) return {intern: this.lees(zaaknummer), isNieuw: false};
    if (known !== undefined) return {status: 409, soort: 'al-gedaan', detail: 'Dit is al gedaan, met een andere tekst. Wat u nu stuurt, is niet meegenomen.'};
    if (!magIntern(collega(door), vouwIntern(before.keten), this.stand(zaaknummer), handeling)) {
      return {status: 409, soort: 'kan-niet-nu', detail: 'Dit kan nu niet (meer). Misschien heeft een collega net iets gedaan.'};
    }
    const {gegevens, inhoud} = delen(handeling);
    const voorval = {soort: handeling.soort, op, door: door.id, gegevens: {...gegevens, ...vanHandeling(handeling)}} as Internvoorval;
    const next = schakelIntern(this.naam(zaaknummer), voorval, before.keten.at(-1));
    this.ketens.set(zaaknummer, {
      keten: [...before.keten, next], inhoud: new Map([...before.inhoud, [next.volgnummer, inhoud]]), gedaan: new Map([...before.gedaan, [handelingId, sent]]),
    });
    return {intern: this.lees(zaaknummer), isNieuw: true};
  }

  /** Whether a colleague agreed to exactly this act. */
  isGezien(zaaknummer: string, handelingId: string, handeling: unknown) {
    return isGezien(vouwIntern((this.ketens.get(zaaknummer) ?? LEEG).keten), handelingId, hash(handeling));
  }

  /** The internal side of a case, as the contract gives it. */
  lees(zaaknummer: string): Intern {
    const {keten, inhoud} = this.ketens.get(zaaknummer) ?? LEEG;
    const staat = vouwIntern(keten);
    const tekst = (nummer: number | undefined) => inhoud.get(nummer ?? 0) ?? {};
    const {groep, geleerd} = staat;
    return {
      versie: staat.kop?.volgnummer ?? 0,
      behandelaar: staat.behandelaar === null ? null : this.kort(staat.behandelaar),
      ...(staat.sinds !== undefined && {sinds: staat.sinds}),
      notities: staat.notities.map((one) => ({...one, door: this.kort(one.door), tekst: tekst(one.nummer).tekst ?? ''})),
      voorbereid: [...staat.voorbereid],
      vierOgen: staat.vierOgen.map(({nummer, op, door, handelingId, handelingssoort, stand, gezienDoor, antwoord}) => {
        const {handeling, tekst: vraag} = tekst(nummer);
        const answer = tekst(antwoord).tekst;
        return {
          nummer, op, door: this.kort(door), handelingId, handelingssoort, stand, handeling: handeling as Intern['vierOgen'][number]['handeling'] & object,
          ...(gezienDoor !== undefined && {gezienDoor: this.kort(gezienDoor)}), ...(vraag !== undefined && {tekst: vraag}), ...(answer !== undefined && {antwoord: answer}),
        };
      }),
      belanghebbenden: staat.belanghebbenden.map(({nummer, belang, zienswijze}) => ({nummer, belang, zienswijze, ...tekst(nummer)} as Intern['belanghebbenden'][number])),
      ...(groep !== undefined && {groep: {id: groep, zaken: this.anderen(zaaknummer, (ander) => this.groepVan(ander) === groep, () => 'groep')}}),
      gelijk: this.anderen(zaaknummer, (ander) => groep === undefined || this.groepVan(ander) !== groep, (ander) => this.waarom(zaaknummer, ander)).filter(({open}) => open),
      ...(geleerd && {geleerd: {...zonder(geleerd), ...tekst(geleerd.nummer)}}),
      acties: [...interneActies(collega(this.wie), staat, this.stand(zaaknummer))],
    };
  }

  groepVan(zaaknummer: string) {
    return vouwIntern((this.ketens.get(zaaknummer) ?? LEEG).keten).groep;
  }

  /** The JSON and status of an answer; undefined for a route that is not about employees among themselves. */
  answer(route: string, [a, b]: readonly [string, string], body: unknown, op: string): {readonly status: number; readonly body?: unknown} | undefined {
    switch (route) {
      case 'GET /collegas': return {status: 200, body: this.collegas()};
      case 'GET /bezwaren/{zaaknummer}/intern': return {status: 200, body: this.lees(a)};
      case 'PUT /bezwaren/{zaaknummer}/intern/{handelingId}': {
        const done = this.probeer(a, b, body as Internhandeling, op);
        return 'intern' in done ? {status: done.isNieuw ? 201 : 200, body: done.intern} : {status: done.status, body: done};
      }
      case 'PUT /groepen/{groepId}': return {status: 200, body: {uitkomsten: this.groepeer(a, (body as {zaken: readonly string[]}).zaken, op)}};
      default: return undefined;
    }
  }

  private groepeer(groep: string, zaken: readonly string[], op: string) {
    return zaken.map((zaaknummer) => {
      if (this.groepVan(zaaknummer) !== groep) this.doe(zaaknummer, {soort: 'gegroepeerd', groep}, op);
      return {zaaknummer, gedaan: true};
    });
  }

  collegas() {
    return {collegas: this.medewerkers.map(({id, naam, coordinator, zaken = 0, afwezigTot}) => ({
      id, naam, coordinator, zaken, ikzelf: id === this.wie.id, ...(afwezigTot !== undefined && {afwezigTot}),
    }))};
  }

  private anderen(zaaknummer: string, is: (ander: string) => boolean, waarom: (ander: string) => Intern['gelijk'][number]['waarom'] | undefined) {
    return this.zaken.filter(({ontvangst}) => ontvangst.zaaknummer !== zaaknummer && is(ontvangst.zaaknummer)).flatMap((zaak) => {
      const reden = waarom(zaak.ontvangst.zaaknummer);
      return reden ? [{zaaknummer: zaak.ontvangst.zaaknummer, naam: zaak.bezwaarschrift.indiener.naam, waarom: reden, open: !isDicht(zaak)}] : [];
    });
  }

  private waarom(zaaknummer: string, ander: string) {
    const [a, b] = [this.zaak(zaaknummer).bezwaarschrift.besluit, this.zaak(ander).bezwaarschrift.besluit];
    if (a.kenmerk !== undefined && a.kenmerk === b.kenmerk) return 'kenmerk' as const;
    return a.soort !== undefined && a.soort === b.soort && a.datum !== undefined && a.datum === b.datum ? 'besluit' as const : undefined;
  }

  private kort(id: string) {
    return {id, naam: this.medewerkers.find((one) => one.id === id)?.naam ?? 'Oud-collega', ikzelf: id === this.wie.id};
  }

  private stand(zaaknummer: string) {
    return {isGesloten: isDicht(this.zaak(zaaknummer)), vierOgen: this.vierOgen()};
  }

  private naam(zaaknummer: string) {
    const {gemeente} = this.zaak(zaaknummer).ontvangst;
    return {gemeente, zaaknummer};
  }

  private zaak(zaaknummer: string) {
    const found = this.zaken.find(({ontvangst}) => ontvangst.zaaknummer === zaaknummer);
    if (!found) throw new Error(`There is no case ${zaaknummer}`);
    return found;
  }
}

const collega = ({id, coordinator}: Medewerker) => ({id, isCoordinator: coordinator});

const isDicht = ({keten}: Zaak) => isGesloten({status: status(fold(keten))});

const hash = (handeling: unknown) => sha256Hex(canonical(handeling));

/** What the server adds to a request to look along. */
const vanHandeling = (handeling: Internhandeling) => (handeling.soort === 'vier-ogen-gevraagd'
  ? {handelingssoort: (handeling.handeling as {soort: string}).soort, sha256: hash(handeling.handeling)} : {});

const zonder = ({nummer: _, door: __, ...rest}: {readonly nummer: number; readonly door: string; readonly op: string; readonly stap: string; readonly oorzaak: string}) =>
  rest as unknown as NonNullable<Intern['geleerd']>;
