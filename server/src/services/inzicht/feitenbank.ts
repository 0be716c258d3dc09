import {feitVan, Kubus, waardenIn, type Dimensie, type Feit, type Snede} from '../../../../src/domain/inzicht/index.js';
import {amsterdamDay, type IsoDate} from '../../../../src/domain/termijn/index.js';
import {sha256Hex} from '../../../../src/domain/dossier/index.js';
import type {Backend} from '../../backend.js';
import type {Gemeente} from '../../gemeente.js';
import {Bijgehouden, type Bewaard, type Stand} from '../../store/bijgehouden.js';
import {bewaarFeiten, feitenstand, feitgronden, FEITMERK, feitrijen, feitrijenNa, type Feitgrond, type Feitrij} from '../../store/feiten.js';
import {Together} from '../../store/together.js';

/** A dossier as it is counted. */
export interface Geteld {
  readonly zaaknummer: string;
  readonly feit: Feit;
  /** The internal entry whose text the department may read. */
  readonly deelt?: number;
}

/** All facts of a municipality at one moment. `versie` is another number after every change. */
export interface Feitenbeeld {
  readonly versie: number;
  readonly vandaag: IsoDate;
  readonly zaken: readonly Geteld[];
  readonly feiten: readonly Feit[];
  /** Of each dimension the values that occur. */
  readonly waarden: Readonly<Record<Dimensie, readonly string[]>>;
}

/** What is kept of a dossier; of an open one also what its fact is made from, for that changes with the day. */
interface Kern extends Geteld {
  readonly open?: Feitgrond;
}

/** The fact as it stands in its dossier. */
interface Bewaardfeit {
  readonly merk: string;
  readonly isGewist: boolean;
  readonly feit: Feit;
  readonly deelt?: number;
}

/** Lets others go first. */
export const adem = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Facts in one go. */
const PER_BLADZIJDE = 5000;

/** At most so many counted sets of dimensions are kept per municipality. */
const MEESTE_KUBUSSEN = 16;

/**
 * The facts of all dossiers, kept in memory per municipality. Each look asks the database what changed since the last one, so an answer
 * is never older than the question; what was counted is kept until something changes or the day does.
 */
export class Feitenbank {
  private readonly banken = new Map<string, Bank>();

  constructor(private readonly backend: Backend) {}

  /** With everything in it that was committed before this was asked. */
  nu(gemeente: Gemeente): Promise<Feitenbeeld> {
    return this.bank(gemeente).nu();
  }

  /** Counts by these dimensions of what {@link nu} gave. */
  kubus(gemeente: Gemeente, beeld: Feitenbeeld, per: readonly Snede[]): Promise<Kubus> {
    return this.bank(gemeente).kubus(beeld, per);
  }

  private bank(gemeente: Gemeente): Bank {
    const {id} = gemeente.openbaar;
    const known = this.banken.get(id) ?? new Bank(this.backend, gemeente);
    this.banken.set(id, known);
    return known;
  }
}

/** The one bank of a backend: whoever needs figures shares what was read. */
export function feitenbankVan(backend: Backend): Feitenbank {
  const known = banken.get(backend) ?? new Feitenbank(backend);
  banken.set(backend, known);
  return known;
}

const banken = new WeakMap<Backend, Feitenbank>();

class Bank {
  private readonly dossiers: Bijgehouden<Kern>;
  private readonly kernen = new Map<string, Kern>();
  private readonly looks: Together<void, Feitenbeeld>;
  private readonly kubussen = new Map<string, Promise<Kubus>>();
  private readonly merk: string;
  /** Read beforehand for the first look, which is about all. */
  private vooraf: ReadonlyMap<string, Feitrij> = new Map();
  private beeld: Feitenbeeld = {versie: 0, vandaag: '', zaken: [], feiten: [], waarden: waardenIn([])};
  private isGewijzigd = true;

  constructor(private readonly backend: Backend, private readonly gemeente: Gemeente) {
    const {werkkalender} = gemeente;
    this.merk = `${FEITMERK}.${sha256Hex(JSON.stringify(werkkalender ?? null)).slice(0, 8)}`;
    this.dossiers = new Bijgehouden({
      kijk: (sinds) => this.stand(sinds),
      lees: (zaaknummers) => this.lees(zaaknummers),
      veranderd: (before, after) => this.vervang(before, after),
    });
    this.looks = new Together(async (asked) => {
      const beeld = await this.kijk();
      return asked.map(() => beeld);
    });
  }

  nu(): Promise<Feitenbeeld> {
    return this.looks.ask();
  }

  kubus({versie, vandaag, feiten}: Feitenbeeld, per: readonly Snede[]): Promise<Kubus> {
    const key = [versie, vandaag, ...[...per].sort()].join();
    const known = this.kubussen.get(key) ?? gemaakt(new Kubus(feiten, per, vandaag));
    // The one that was not asked for longest goes first.
    this.kubussen.delete(key);
    this.kubussen.set(key, known);
    for (const old of [...this.kubussen.keys()].slice(0, -MEESTE_KUBUSSEN)) this.kubussen.delete(old);
    return known;
  }

  private get vandaag(): IsoDate {
    return amsterdamDay(this.backend.clock());
  }

  /** At the first look everything is read in few questions; what changes while that goes on is found at the next look. */
  private async stand(sinds: string | undefined): Promise<Stand> {
    const {backend: {db}, gemeente: {openbaar: {id}}} = this;
    const stand = await feitenstand(db, id, sinds);
    if (sinds === undefined) this.vooraf = new Map();
    for (let rows: readonly Feitrij[] = [], after = ''; sinds === undefined; after = rows.at(-1)?.zaaknummer ?? '') {
      rows = await feitrijenNa(db, id, after, PER_BLADZIJDE);
      this.vooraf = new Map([...this.vooraf, ...rows.map((row) => [row.zaaknummer, row] as const)]);
      if (rows.length < PER_BLADZIJDE) break;
      await adem();
    }
    return stand;
  }

  private async kijk(): Promise<Feitenbeeld> {
    await this.dossiers.ververs();
    this.vooraf = new Map();
    const {vandaag} = this;
    if (vandaag !== this.beeld.vandaag) this.opnieuw(vandaag);
    if (!this.isGewijzigd) return this.beeld;
    this.isGewijzigd = false;
    const zaken = [...this.kernen.values()];
    const feiten = zaken.map(({feit}) => feit);
    this.beeld = {versie: this.beeld.versie + 1, vandaag, zaken, feiten, waarden: waardenIn(feiten)};
    return this.beeld;
  }

  /** On another day the facts of what is open are other facts. */
  private opnieuw(vandaag: IsoDate) {
    this.isGewijzigd = true;
    for (const [zaaknummer, kern] of this.kernen) if (kern.open) this.kernen.set(zaaknummer, this.kern(kern.open, vandaag));
  }

  private vervang(before: Kern | undefined, after: Kern | undefined) {
    this.isGewijzigd = true;
    if (before) this.kernen.delete(before.zaaknummer);
    if (after) this.kernen.set(after.zaaknummer, after);
  }

  private async lees(zaaknummers: readonly string[]): Promise<ReadonlyMap<string, Bewaard<Kern>>> {
    const {backend: {db, log}, gemeente: {openbaar: {id}}} = this;
    const known = zaaknummers.flatMap((one) => this.vooraf.get(one) ?? []);
    const rows = known.length === zaaknummers.length ? known : await feitrijen(db, id, zaaknummers);
    const found = new Map<string, Bewaard<Kern>>();
    const todo: string[] = [];
    for (const {zaaknummer, merk, feit, isGewist} of rows) {
      const kept = this.bewaard(feit, isGewist);
      if (kept) found.set(zaaknummer, {merk, waarde: {zaaknummer, feit: kept.feit, ...(kept.deelt !== undefined && {deelt: kept.deelt})}});
      else todo.push(zaaknummer);
    }
    if (!todo.length) return found;
    // One that cannot be read is not counted, and holds up nobody.
    const grond = await feitgronden(db, id, todo, (error) => log.warn({gemeente: id, fout: error.name}, 'dossier not counted'));
    const made = grond.map((one) => ({one, kern: this.kern(one, this.vandaag)}));
    for (const {one, kern} of made) found.set(one.zaaknummer, {merk: one.merk, waarde: kern});
    await bewaarFeiten(db, id, made.filter(({kern}) => !kern.open).map(({one, kern: {feit, deelt}}) => ({...one, feit: JSON.stringify({merk: this.merk, isGewist: one.bezwaarschrift === null, feit, ...(deelt !== undefined && {deelt})})})));
    return found;
  }

  private bewaard(text: string | null, isGewist: boolean): Bewaardfeit | undefined {
    if (text === null) return undefined;
    const kept = JSON.parse(text) as Bewaardfeit;
    return kept.merk === this.merk && kept.isGewist === isGewist ? kept : undefined;
  }

  private kern(grond: Feitgrond, vandaag: IsoDate): Kern {
    const {zaaknummer, staat, intern, bezwaarschrift} = grond;
    const {werkkalender: kalender} = this.gemeente;
    const feit = feitVan(staat, {bezwaarschrift, intern, vandaag, ...(kalender && {kalender})});
    const {geleerd} = intern;
    return {zaaknummer, feit, ...(geleerd?.delen && {deelt: geleerd.nummer}), ...(feit.weg === 'open' && {open: grond})};
  }
}

async function gemaakt(kubus: Kubus): Promise<Kubus> {
  for (const _ of kubus.stappen()) {
    void _;
    await adem();
  }
  return kubus;
}
