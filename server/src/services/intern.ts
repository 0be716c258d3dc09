import {randomBytes} from 'node:crypto';
import type {components} from '../../../src/generated/api.js';
import {canonical, gelijkenissleutels, inhoudHash, isGesloten, sha256Hex, status, zijnGelijk, type Handelingssoort} from '../../../src/domain/dossier/index.js';
import {
  delen, interneActies, isGezien, magIntern,
  type Collega, type Internhandeling, type Interninhoud, type Internstaat, type Internvoorval, type Zaakstand,
} from '../../../src/domain/intern/index.js';
import {amsterdamDay, amsterdamTimestamp, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {findDossier, type Dossierrij} from '../store/dossiers.js';
import {bestandenVan} from '../store/indieningen.js';
import {findIntern, inGroep, interninhoudVan, internVan, voegInternToe, type Interndaad} from '../store/intern.js';
import {medewerkersIn} from '../store/medewerkers.js';
import type {Sessie} from '../store/sessies.js';
import type {Db} from '../store/tables.js';
import {collegas, werkdossiers, type Collega as Bekend} from '../store/werk.js';
import {werkvoorraadVan, type Lopend, type Werkvoorraad} from './werkvoorraad.js';

/** What employees wrote down among themselves about a case; the contract's. */
export type Intern = components['schemas']['Intern'];
type Gelijk = components['schemas']['Gelijk'];

/** An internal act as it was sent. */
export interface Verzonden {
  readonly zaaknummer: string;
  /** Made by the browser: the same act twice is one act. */
  readonly id: string;
  readonly handeling: Internhandeling;
}

/** The names of employees, and who of them is away. */
type Mensen = ReadonlyMap<string, Bekend>;

/** What employees do among themselves about a dossier. No route of a citizen reads any of it. */
export class Internen {
  private readonly werkvoorraad: Werkvoorraad;

  constructor(private readonly backend: Backend) {
    this.werkvoorraad = werkvoorraadVan(backend);
  }

  /** How it is now. What is no case of this municipality does not exist. */
  async lees(gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<Intern> {
    const {db, timer} = this.backend;
    const rij = await findDossier(db, sessie.gemeente, zaaknummer);
    await noteer(db, sessie, {actie: 'intern-lezen', uitkomst: rij ? 'toegestaan' : 'geweigerd', zaaknummer}, timer());
    if (!rij) throw new Fout('niet-gevonden');
    return this.overzicht(gemeente, sessie, rij);
  }

  /** Does it, once, and tells how it is then. */
  async doe(gemeente: Gemeente, sessie: Sessie, verzonden: Verzonden): Promise<{readonly intern: Intern; readonly isNew: boolean}> {
    const {db} = this.backend;
    await this.refuseStrange(gemeente, sessie, verzonden.handeling);
    const isNew = await this.leg(gemeente, sessie, verzonden);
    const rij = await findDossier(db, sessie.gemeente, verzonden.zaaknummer);
    if (!rij) throw new Fout('niet-gevonden');
    return {intern: await this.overzicht(gemeente, sessie, rij), isNew};
  }

  /**
   * Writes it down in one case, once; tells whether this time did it. `isAl` says of a state that it is so already, and `isNog` that it
   * is still what was seen: asked when it is this act's turn.
   */
  async leg(gemeente: Gemeente, sessie: Sessie, verzonden: Verzonden, {isAl, isNog}: {readonly isAl?: (staat: Internstaat) => boolean; readonly isNog?: (staat: Internstaat) => boolean} = {}): Promise<boolean> {
    const {db, timer} = this.backend;
    const {zaaknummer, handeling} = verzonden;
    const inzage = {actie: `intern-${handeling.soort}`, zaaknummer};
    try {
      return await db.transaction().execute(async (trx) => {
        const rij = await findDossier(trx, sessie.gemeente, zaaknummer, true);
        const staat = await internVan(trx, sessie.gemeente, zaaknummer);
        if (!rij || !staat) throw new Fout('niet-gevonden');
        const earlier = await findIntern(trx, sessie.gemeente, verzonden.id);
        if (earlier && !await isZelfde(trx, earlier, sessie, verzonden)) throw alGebruikt();
        const isDone = earlier !== undefined || isAl?.(staat) === true;
        if (!isDone) await this.refuse(trx, gemeente, sessie, {rij, staat, handeling, isNog});
        await noteer(trx, sessie, {...inzage, uitkomst: 'toegestaan'}, timer());
        if (!isDone) await this.voegToe(trx, sessie, verzonden);
        return !isDone;
      });
    } catch (error) {
      // Outside the transaction that is undone.
      if (error instanceof Fout) await noteer(db, sessie, {...inzage, uitkomst: 'geweigerd'}, timer());
      throw error;
    }
  }

  private async refuse(trx: Db, gemeente: Gemeente, sessie: Sessie, {rij, staat, handeling, isNog}: {readonly rij: Dossierrij; readonly staat: Internstaat; readonly handeling: Internhandeling; readonly isNog: ((staat: Internstaat) => boolean) | undefined}) {
    const mensen = await collegas(trx, sessie.gemeente);
    if (isNog?.(staat) === false || !magIntern(alsCollega(sessie), staat, this.stand(gemeente, rij, staat, mensen), handeling)) {
      throw new Fout('kan-niet-nu', 'Dit kan nu niet (meer). Misschien heeft een collega net iets gedaan. Kijk opnieuw. Wat u typte, blijft staan.');
    }
  }

  private async voegToe(trx: Db, sessie: Sessie, {zaaknummer, id, handeling}: Verzonden) {
    const {gegevens, inhoud} = await gedeeld(trx, sessie.gemeente, handeling);
    const voorval = {soort: handeling.soort, op: amsterdamTimestamp(this.backend.clock()), door: sessie.persoonId, gegevens} as Internvoorval;
    const added = await voegInternToe(trx, {
      gemeente: sessie.gemeente, zaaknummer, persoonId: sessie.persoonId, sleutel: id, voorval, inhoud, zout: randomBytes(32).toString('base64url'),
    });
    // In another dossier at the same moment.
    if (!added) throw alGebruikt();
  }

  /** What is refused whatever dossier it is about, so that it tells nothing of any. */
  private async refuseStrange({openbaar}: Gemeente, sessie: Sessie, handeling: Internhandeling) {
    if (handeling.soort === 'toegewezen') await eisCollega(this.backend.db, sessie, handeling.aan, '/aan');
    if (handeling.soort === 'vier-ogen-gevraagd' && !vierOgen(openbaar).includes(soortVan(handeling.handeling))) {
      const detail = 'Hier hoeft in uw gemeente geen collega naar te kijken. U kunt het zelf vastleggen.';
      throw new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: '#/handeling/soort'}, code: 'soort', detail}]});
    }
  }

  private async overzicht(gemeente: Gemeente, sessie: Sessie, rij: Dossierrij): Promise<Intern> {
    const {db} = this.backend;
    const {zaaknummer} = rij.staat;
    const staat = await internVan(db, sessie.gemeente, zaaknummer);
    if (!staat) throw new Fout('niet-gevonden');
    const [mensen, inhoud, lopend] = [await collegas(db, sessie.gemeente), await interninhoudVan(db, sessie.gemeente, zaaknummer), await this.werkvoorraad.lopend(gemeente)];
    return {
      ...alsIntern(staat, inhoud, (id) => kort(id, mensen, sessie)),
      ...(staat.groep !== undefined && {groep: {id: staat.groep, zaken: await this.groep(sessie, zaaknummer, staat.groep)}}),
      gelijk: gelijken(rij, staat, lopend),
      acties: [...interneActies(alsCollega(sessie), staat, this.stand(gemeente, rij, staat, mensen))],
    };
  }

  /** The others that are handled together with it, also those that ended. */
  private async groep({gemeente}: Sessie, zaaknummer: string, groep: string): Promise<Gelijk[]> {
    const others = (await inGroep(this.backend.db, gemeente, groep)).filter((one) => one !== zaaknummer);
    const rows = others.length ? await werkdossiers(this.backend.db, gemeente, others) : new Map<string, never>();
    return others.flatMap((other) => {
      const row = rows.get(other);
      return row ? [{zaaknummer: other, naam: row.bezwaarschrift?.indiener.naam ?? '', waarom: 'groep' as const, open: !isDicht(row)}] : [];
    });
  }

  private stand({openbaar}: Gemeente, rij: Dossierrij, {behandelaar}: Internstaat, mensen: Mensen): Zaakstand {
    return {isGesloten: isDicht(rij), vierOgen: vierOgen(openbaar), isAfwezig: isAfwezig(mensen.get(behandelaar ?? ''), amsterdamDay(this.backend.clock()))};
  }
}

/** Acts of which this municipality wants that a colleague looks first. */
export function vierOgen({vierOgen: soorten = []}: Gemeente['openbaar']): readonly Handelingssoort[] {
  return soorten as readonly Handelingssoort[];
}

/** Whether a colleague agreed to exactly this act. */
export async function isBekeken(db: Db, gemeente: string, {zaaknummer, id, handeling}: {readonly zaaknummer: string; readonly id: string; readonly handeling: unknown}): Promise<boolean> {
  const staat = await internVan(db, gemeente, zaaknummer);
  return staat !== undefined && isGezien(staat, id, await hashVan(db, gemeente, id, handeling));
}

/** The hash of an act with the files that stand under its id now: after a colleague looked, another file could be sent under the same id. */
async function hashVan(db: Db, gemeente: string, id: string, handeling: unknown): Promise<string> {
  const {bestanden: wanted = []} = handeling as {readonly bestanden?: readonly string[]};
  if (!wanted.length) return sha256Hex(canonical(handeling));
  const rows = await bestandenVan(db, gemeente, id);
  return sha256Hex(canonical({handeling, bestanden: wanted.map((one) => rows.find(({bestand_id}) => bestand_id === one)?.sha256 ?? null)}));
}

/** Refuses to give work to who does not handle objections here; `pointer` is the field. */
export async function eisCollega(db: Db, {gemeente, persoonId}: Sessie, id: string | null, pointer: string): Promise<void> {
  if (id === null || id === persoonId || (await medewerkersIn(db, gemeente)).some((one) => one.id === id)) return;
  const detail = 'Deze collega behandelt hier geen bezwaren. Kies een collega uit de lijst.';
  throw new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: `#${pointer}`}, code: 'collega', detail}]});
}

const alsCollega = ({persoonId, isCoordinator = false}: Sessie): Collega => ({id: persoonId, isCoordinator});

const isAfwezig = (collega: Bekend | undefined, vandaag: IsoDate) => collega?.afwezigTot !== undefined && collega.afwezigTot >= vandaag;

const isDicht = ({staat}: Pick<Dossierrij, 'staat'>) => isGesloten({status: status(staat)});

const alGebruikt = () => new Fout('botsing', 'Er is al iets anders vastgelegd met dit nummer. Dit is niet vastgelegd. Doe het opnieuw.');

/** What the chain records of an act, and the rest apart; of an act that a colleague looks at also its kind and hash. */
async function gedeeld(db: Db, gemeente: string, handeling: Internhandeling): Promise<{readonly gegevens: object; readonly inhoud: Interninhoud}> {
  const {gegevens, inhoud} = delen(handeling);
  if (handeling.soort !== 'vier-ogen-gevraagd') return {gegevens, inhoud};
  return {gegevens: {...gegevens, handelingssoort: soortVan(handeling.handeling), sha256: await hashVan(db, gemeente, handeling.handelingId, handeling.handeling)}, inhoud};
}

const soortVan = (handeling: unknown) => (handeling as {readonly soort: Handelingssoort}).soort;

/** Whether that was this very act, of this person: after its content was erased nobody can tell. */
async function isZelfde(db: Db, {zaaknummer, persoonId, gebeurtenis, zout}: Interndaad, sessie: Sessie, verzonden: Verzonden): Promise<boolean> {
  if (persoonId !== sessie.persoonId || zaaknummer !== verzonden.zaaknummer || zout === undefined || gebeurtenis.soort !== verzonden.handeling.soort) return false;
  const {gegevens, inhoud} = await gedeeld(db, sessie.gemeente, verzonden.handeling);
  return canonical(gegevens) === canonical(gebeurtenis.gegevens) && inhoudHash(inhoud, zout) === gebeurtenis.inhoudSha256;
}

function kort(id: string, mensen: Mensen, {persoonId, naam}: Sessie) {
  const ikzelf = id === persoonId;
  return {id, naam: mensen.get(id)?.naam ?? (ikzelf ? naam : undefined) ?? 'Oud-collega', ikzelf};
}

/** Open objections that seem to be about the same, with why, and are not handled together with it. */
function gelijken({staat: {zaaknummer, besluit}, bezwaarschrift}: Dossierrij, {groep}: Internstaat, lopend: readonly Lopend[]): Gelijk[] {
  const {kenmerk} = bezwaarschrift?.besluit ?? {};
  const own = {sleutels: gelijkenissleutels({...besluit, ...(kenmerk !== undefined && {kenmerk})}), groep};
  return lopend.filter((one) => one.regel.zaaknummer !== zaaknummer && zijnGelijk(own, one)).map(({regel, sleutels}) => ({
    zaaknummer: regel.zaaknummer, naam: regel.naam, open: true,
    waarom: sleutels.some((key) => key.startsWith('kenmerk:') && own.sleutels.includes(key)) ? 'kenmerk' as const : 'besluit' as const,
  }));
}

/** The part of the answer that the internal chain itself gives, with what was written beside it as far as it was not erased. */
function alsIntern(staat: Internstaat, inhoud: ReadonlyMap<number, Interninhoud>, wie: (id: string) => Intern['notities'][number]['door']): Omit<Intern, 'groep' | 'gelijk' | 'acties'> {
  const {kop, behandelaar, sinds, notities, voorbereid, belanghebbenden, geleerd} = staat;
  const bij = (nummer: number | undefined): Interninhoud => inhoud.get(nummer ?? 0) ?? {};
  return {
    versie: kop?.volgnummer ?? 0,
    behandelaar: behandelaar === null ? null : wie(behandelaar),
    ...(sinds !== undefined && {sinds}),
    notities: notities.map(({nummer, op, door}) => ({nummer, op, door: wie(door), ...bij(nummer)})),
    voorbereid: [...voorbereid],
    vierOgen: staat.vierOgen.map(({nummer, op, door, handelingId, handelingssoort, stand, gezienDoor, antwoord}) => {
      const answer = bij(antwoord).tekst;
      return {
        nummer, op, door: wie(door), handelingId, handelingssoort, stand, ...bij(nummer) as Pick<Intern['vierOgen'][number], 'handeling' | 'tekst'>,
        ...(gezienDoor !== undefined && {gezienDoor: wie(gezienDoor)}), ...(answer !== undefined && {antwoord: answer}),
      };
    }),
    belanghebbenden: belanghebbenden.map(({nummer, belang, zienswijze}) => ({nummer, belang, zienswijze, ...bij(nummer) as Omit<Interninhoud, 'handeling'>})),
    ...(geleerd && {geleerd: {...alsGeleerd(geleerd), ...bij(geleerd.nummer) as Pick<Interninhoud, 'tekst'>}}),
  };
}

function alsGeleerd({nummer: _, door: __, ...rest}: NonNullable<Internstaat['geleerd']>): NonNullable<Intern['geleerd']> {
  return rest;
}
