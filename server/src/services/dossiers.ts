import {kerncijfers, type Kerncijfers} from '../../../src/domain/inzicht/index.js';
import {
  dossierOverzicht, dossiertermijnen, inhoudHash, nu, opVolgorde, status, verifyStoredChain, werkregel,
  type Actie, type Dossier, type Gebeurtenis, type Ontvangst, type Status, type Taak, type Werkregel,
} from '../../../src/domain/dossier/index.js';
import {amsterdamDay, amsterdamTimestamp, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {ontvangstPdf} from '../pdf/ontvangst.js';
import {noteer, type Inzage} from '../store/audit.js';
import {dossierbestanden, dossiersIn, dossiersVan, ketenVan, ontvangstVan, readChain} from '../store/dossiers.js';
import {codeGeldigTot} from '../store/machtigingen.js';
import type {Sessie} from '../store/sessies.js';
import {alsBestand} from './bestanden.js';
import {opent, type Toegang} from './toegang.js';

/** A line of "my objections". */
export interface BezwaarKort {
  readonly zaaknummer: string;
  readonly status: Status;
  readonly ontvangenOp: string;
  readonly soort?: string;
  readonly omschrijving: string;
  readonly nu: Taak;
}

/** Reading dossiers, each time after asking the policy and writing down who asked. What may not be seen does not exist. */
export class Dossiers {
  constructor(private readonly backend: Backend) {}

  /** The objections that are this person's, or that they act in. */
  async mine({openbaar, werkkalender}: Gemeente, sessie: Sessie): Promise<readonly BezwaarKort[]> {
    const vandaag = this.today();
    await this.note(sessie, {actie: 'bezwaren-lezen', uitkomst: 'toegestaan'});
    return (await dossiersVan(this.backend.db, openbaar.id, sessie.persoonId)).map(({staat, bezwaarschrift}) => ({
      zaaknummer: staat.zaaknummer, status: status(staat), ontvangenOp: staat.ontvangenOp,
      ...(staat.besluit.soort !== undefined && {soort: staat.besluit.soort}),
      omschrijving: bezwaarschrift?.besluit.omschrijving ?? '',
      nu: nu(staat, dossiertermijnen(staat, werkkalender), vandaag, 'burger'),
    }));
  }

  /** One dossier as this person may see it. */
  async read(gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<Dossier> {
    const {rij, kijker} = await this.open(gemeente, sessie, zaaknummer, 'dossier-lezen');
    const bestanden = (await dossierbestanden(this.backend.db, gemeente.openbaar.id, zaaknummer)).map(alsBestand);
    const {werkkalender: kalender} = gemeente;
    const isActing = kijker.rol === 'burger' && kijker.partij === 'gemachtigde';
    const codeTot = isActing ? await codeGeldigTot(this.backend.db, gemeente.openbaar.id, zaaknummer, this.backend.clock()) : undefined;
    return dossierOverzicht(rij.staat, {
      vandaag: this.today(), kijker, bezwaarschrift: rij.bezwaarschrift, bestanden, ...(kalender && {kalender}),
      ...(codeTot && {codeTot: amsterdamTimestamp(codeTot)}),
    });
  }

  /** The receipt, to the byte as it was first given. */
  async receipt(gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<string> {
    await this.open(gemeente, sessie, zaaknummer, 'ontvangst-lezen');
    return found(await ontvangstVan(this.backend.db, gemeente.openbaar.id, zaaknummer));
  }

  /**
   * The receipt as a PDF for people. What is printed was compared with the hash in the signed receipt first: a content that
   * does not belong to it is an alarm for the municipality, as with the chain.
   */
  async receiptPdf(gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<Uint8Array<ArrayBuffer>> {
    const {rij: {staat, bezwaarschrift}} = await this.open(gemeente, sessie, zaaknummer, 'ontvangst-lezen');
    const ontvangst = JSON.parse(found(await ontvangstVan(this.backend.db, gemeente.openbaar.id, zaaknummer))) as Ontvangst;
    if (bezwaarschrift && inhoudHash(bezwaarschrift, ontvangst.inhoudZout) !== ontvangst.inhoudSha256) {
      throw this.alarm(gemeente, 'content does not belong to its receipt');
    }
    return ontvangstPdf({ontvangst, bezwaarschrift, commissie: staat.commissie?.adviseert ?? false, gemeente: gemeente.openbaar});
  }

  /** The chain. One that does not verify is not shown as if it did: that is an alarm for the municipality. */
  async chain(gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<readonly Gebeurtenis[]> {
    const {rij} = await this.open(gemeente, sessie, zaaknummer, 'keten-lezen');
    const texts = await ketenVan(this.backend.db, gemeente.openbaar.id, zaaknummer);
    const broken = verifyStoredChain(texts, rij.staat.kop);
    if (broken.length) {
      throw this.alarm(gemeente, 'chain does not verify', broken);
    }
    return readChain(texts);
  }

  /** A file of a dossier: its name and its bytes. */
  async file(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, bestandId: string) {
    await this.open(gemeente, sessie, zaaknummer, 'bestand-lezen', bestandId);
    const rows = await dossierbestanden(this.backend.db, gemeente.openbaar.id, zaaknummer);
    const row = found(rows.find(({bestand_id}) => bestand_id === bestandId));
    return {naam: row.naam, soort: row.soort, bytes: row.bytes, stream: await this.backend.files.read(row.opslag_id)};
  }

  /** The handler's worklist: whose day comes first stands first. */
  async worklist(gemeente: Gemeente, sessie: Sessie): Promise<{readonly vandaag: IsoDate; readonly regels: readonly Werkregel[]}> {
    await this.note(sessie, {actie: 'werkvoorraad-lezen', uitkomst: 'toegestaan'});
    return this.lines(gemeente);
  }

  /** Counts over the worklist, small ones hidden. Shows nobody's dossier. */
  async figures(gemeente: Gemeente): Promise<Kerncijfers> {
    const {regels, vandaag} = await this.lines(gemeente);
    return kerncijfers(regels, vandaag);
  }

  private async lines(gemeente: Gemeente) {
    const vandaag = this.today();
    const rows = await dossiersIn(this.backend.db, gemeente.openbaar.id);
    return {vandaag, regels: rows.map(({staat, bezwaarschrift}) => werkregel(staat, bezwaarschrift, vandaag, gemeente.werkkalender)).sort(opVolgorde)};
  }

  private note(sessie: Sessie, inzage: Inzage) {
    return noteer(this.backend.db, sessie, inzage, this.backend.timer());
  }

  private alarm({openbaar}: Gemeente, what: string, broken?: unknown): Fout {
    this.backend.log.fatal({gemeente: openbaar.id, broken}, what);
    return new Fout('storing', 'De gegevens van dit dossier kloppen niet meer met wat eerder is vastgelegd. De gemeente zoekt dit uit.');
  }

  private today(): IsoDate {
    return amsterdamDay(this.backend.clock());
  }

  private open(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, actie: Actie, bestandId?: string): Promise<Toegang> {
    return opent(this.backend, gemeente, sessie, zaaknummer, actie, bestandId);
  }
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Fout('niet-gevonden');
  return value;
}
