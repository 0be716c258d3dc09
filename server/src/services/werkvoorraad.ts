import {
  contacten, gelijkenissleutels, Gelijkenistelling, isGesloten, metCollegas, opVolgorde, werkbladzijde, werkregel, zoektekst,
  type Gelijke, type Partijcontact, type Werkbladzijde, type Werkregel, type Werkvraag, type Zoekbaar,
} from '../../../src/domain/dossier/index.js';
import {isNogWerk, teBekijken, type Internstaat} from '../../../src/domain/intern/index.js';
import {amsterdamDay, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {noteer} from '../store/audit.js';
import {Bijgehouden, type Bewaard} from '../store/bijgehouden.js';
import {contactgegevens} from '../store/contact.js';
import type {Sessie} from '../store/sessies.js';
import {collegas, onbezorgdIn, werkdossiers, werkstand, type Collega, type Werkdossier} from '../store/werk.js';
import {Together} from '../store/together.js';

/** A case that is still open, for what is done with several at once. */
export interface Lopend extends Gelijke {
  readonly regel: Werkregel;
  readonly intern: Internstaat;
}

/** The worklist of this backend: one, so that what it keeps in memory is kept once. */
export function werkvoorraadVan(backend: Backend): Werkvoorraad {
  const known = voorradenVan.get(backend) ?? new Werkvoorraad(backend);
  voorradenVan.set(backend, known);
  return known;
}

const voorradenVan = new WeakMap<Backend, Werkvoorraad>();

/** The handler's worklist: whose day comes first stands first. What ended is not in it, unless somebody still waits for the municipality. */
export class Werkvoorraad {
  private readonly voorraden = new Map<string, Voorraad>();

  constructor(private readonly backend: Backend) {}

  /** A page of it, as it is at this moment. */
  async lees(gemeente: Gemeente, sessie: Sessie, vraag: Werkvraag): Promise<Werkbladzijde> {
    const {db, timer} = this.backend;
    await noteer(db, sessie, {actie: 'werkvoorraad-lezen', uitkomst: 'toegestaan'}, timer());
    const {lijnen, vandaag, gelijk} = await this.van(gemeente).nu();
    const bladzijde = werkbladzijde(voor(lijnen, sessie.persoonId), vraag, sessie.persoonId, vandaag);
    return {...bladzijde, regels: bladzijde.regels.map((regel) => metGelijk(regel, gelijk(regel)))};
  }

  /** All cases that are open at this moment, in order. Whoever shows something of them writes that down. */
  async lopend(gemeente: Gemeente): Promise<readonly Lopend[]> {
    const {lijnen} = await this.van(gemeente).nu();
    return lijnen.map(({kern}) => kern).filter(({regel}) => !isGesloten(regel));
  }

  private van(gemeente: Gemeente): Voorraad {
    const {id} = gemeente.openbaar;
    const known = this.voorraden.get(id) ?? new Voorraad(this.backend, gemeente);
    this.voorraden.set(id, known);
    return known;
  }
}

/** What is kept of a dossier: what its line is made of, as far as that changes with the dossier alone. */
interface Kern extends Gelijke {
  readonly regel: Werkregel;
  readonly zoektekst: string;
  readonly intern: Internstaat;
}

/** A line as everybody sees it, and what else is known of it. */
interface Lijn extends Zoekbaar {
  readonly kern: Kern;
}

/** The worklist at one moment. */
interface Beeld {
  readonly lijnen: readonly Lijn[];
  readonly vandaag: IsoDate;
  readonly gelijk: (regel: Werkregel) => number;
}

/**
 * The lines of one municipality, kept in memory. Each look asks the database what changed, so that a line is never older than the
 * request that reads it; several requests at once share a look.
 */
class Voorraad {
  private readonly dossiers: Bijgehouden<Kern>;
  private readonly telling = new Gelijkenistelling();
  private readonly kernen = new Map<string, Kern>();
  private readonly looks: Together<void, Beeld>;
  private gewijzigd = new Set<string>();
  private lijnen: readonly Lijn[] = [];
  private vandaag: IsoDate = '';
  private wie: ReadonlyMap<string, Collega> = new Map();
  private onbezorgd: ReadonlySet<string> = new Set();

  constructor(private readonly backend: Backend, private readonly gemeente: Gemeente) {
    const {id} = gemeente.openbaar;
    this.dossiers = new Bijgehouden({
      kijk: (sinds) => werkstand(backend.db, id, sinds),
      lees: (zaaknummers) => this.kernenVan(zaaknummers),
      veranderd: (before, after) => this.vervang(before, after),
    });
    this.looks = new Together(async (asked) => {
      const beeld = await this.kijk();
      return asked.map(() => beeld);
    });
  }

  /** With everything in it that was committed before this was asked. */
  nu(): Promise<Beeld> {
    return this.looks.ask();
  }

  private async kijk(): Promise<Beeld> {
    const {db, clock} = this.backend;
    const {id} = this.gemeente.openbaar;
    const vandaag = amsterdamDay(clock());
    if (vandaag !== this.vandaag) this.dossiers.vergeet();
    this.vandaag = vandaag;
    await this.dossiers.ververs();
    this.wieEnWat(await collegas(db, id), await onbezorgdIn(db, id));
    this.lijnen = this.opgemaakt();
    this.gewijzigd = new Set();
    return {lijnen: this.lijnen, vandaag, gelijk: ({zaaknummer}) => this.gelijk(zaaknummer)};
  }

  /** Names, absence and letters are no part of a dossier: a change in them changes lines too. */
  private wieEnWat(wie: ReadonlyMap<string, Collega>, onbezorgd: ReadonlySet<string>) {
    const others = [...wie].filter(([id, {naam, afwezigTot}]) => this.wie.get(id)?.naam !== naam || this.wie.get(id)?.afwezigTot !== afwezigTot).map(([id]) => id);
    const changed = new Set([...others, ...[...this.wie.keys()].filter((id) => !wie.has(id))]);
    if (changed.size) for (const {regel: {zaaknummer}, intern: {behandelaar}} of this.kernen.values()) if (changed.has(behandelaar ?? '')) this.gewijzigd.add(zaaknummer);
    for (const zaaknummer of new Set([...onbezorgd, ...this.onbezorgd])) if (onbezorgd.has(zaaknummer) !== this.onbezorgd.has(zaaknummer)) this.gewijzigd.add(zaaknummer);
    [this.wie, this.onbezorgd] = [wie, onbezorgd];
  }

  /** All lines in order; those that did not change are the same ones. */
  private opgemaakt(): readonly Lijn[] {
    if (!this.gewijzigd.size) return this.lijnen;
    const fresh = [...this.gewijzigd].flatMap((zaaknummer) => this.kernen.get(zaaknummer) ?? []).map((kern) => this.lijn(kern));
    return ingevoegd(this.lijnen.filter(({regel: {zaaknummer}}) => !this.gewijzigd.has(zaaknummer)), fresh);
  }

  private lijn(kern: Kern): Lijn {
    const {regel, zoektekst: text, intern} = kern;
    return {kern, zoektekst: text, regel: metCollegas(regel, intern, this.wie, this.vandaag, this.onbezorgd.has(regel.zaaknummer))};
  }

  private vervang(before: Kern | undefined, after: Kern | undefined) {
    if (before) {
      this.telling.remove(before);
      this.kernen.delete(before.regel.zaaknummer);
      this.gewijzigd.add(before.regel.zaaknummer);
    }
    if (after) {
      this.telling.add(after);
      this.kernen.set(after.regel.zaaknummer, after);
      this.gewijzigd.add(after.regel.zaaknummer);
    }
  }

  private gelijk(zaaknummer: string): number {
    const kern = this.kernen.get(zaaknummer);
    return kern ? this.telling.others(kern) : 0;
  }

  private async kernenVan(zaaknummers: readonly string[]): Promise<ReadonlyMap<string, Bewaard<Kern>>> {
    const rows = await werkdossiers(this.backend.db, this.gemeente.openbaar.id, zaaknummers);
    const reached = await this.contacten([...rows.values()]);
    return new Map([...rows].map(([zaaknummer, row]) => [zaaknummer, {merk: row.merk, ...(isNogWerk(row.staat, row.intern) && {waarde: this.kern(row, reached.get(zaaknummer))})}]));
  }

  private kern({staat, intern, bezwaarschrift}: Werkdossier, reached: readonly Partijcontact[] | undefined): Kern {
    const {werkkalender: kalender} = this.gemeente;
    const regel = werkregel(staat, bezwaarschrift, this.vandaag, {...(kalender && {kalender}), ...(reached && {contacten: reached})});
    const {kenmerk} = bezwaarschrift?.besluit ?? {};
    return {
      regel, intern, zoektekst: zoektekst(regel, bezwaarschrift ?? undefined), groep: intern.groep,
      sleutels: gelijkenissleutels({...staat.besluit, ...(kenmerk !== undefined && {kenmerk})}),
    };
  }

  /** Few people change how they are reached; of the others the objection still says it. */
  private async contacten(rows: readonly Werkdossier[]): Promise<ReadonlyMap<string, readonly Partijcontact[]>> {
    const changed = rows.filter(({staat}) => staat.tijdlijn.some(({soort}) => soort === 'contact-gewijzigd')).map(({staat}) => staat.zaaknummer);
    const known = changed.length ? await contactgegevens(this.backend.db, this.gemeente.openbaar.id, changed) : new Map<string, never>();
    return new Map([...known].map(([zaaknummer, {bezwaarschrift, partijen, wijzigingen}]) =>
      [zaaknummer, contacten(bezwaarschrift, [...partijen].map(([wie, rol]) => ({rol, wijzigingen: wijzigingen.get(wie) ?? []})))]));
  }
}

/** The lines as this person sees them: which wait for their eyes is for them alone. */
function voor(lijnen: readonly Lijn[], id: string): readonly Zoekbaar[] {
  return lijnen.map((lijn) => (teBekijken({id}, lijn.kern.intern).length ? {...lijn, regel: {...lijn.regel, meekijken: true}} : lijn));
}

const metGelijk = (regel: Werkregel, gelijk: number): Werkregel => (gelijk > 0 ? {...regel, gelijk} : regel);

/** More than this are sorted with the others. */
const FEW = 200;

/** Puts new lines among lines that stand in order. */
function ingevoegd(ordered: readonly Lijn[], fresh: readonly Lijn[]): readonly Lijn[] {
  const all = [...ordered];
  if (fresh.length > FEW) return [...all, ...fresh].sort((a, b) => opVolgorde(a.regel, b.regel));
  for (const lijn of fresh) all.splice(plek(all, lijn), 0, lijn);
  return all;
}

function plek(ordered: readonly Lijn[], {regel}: Lijn): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = ordered[middle];
    if (at && opVolgorde(at.regel, regel) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
