import {
  contacten, dossierOverzicht, dossiertermijnen, enquetemomenten, inhoudHash, nu, openEnquete, status, verifyStoredChain,
  type Actie, type Dossier, type Enquetemoment, type Gebeurtenis, type Ontvangst, type Partijcontact, type Status, type Taak,
} from '../../../src/domain/dossier/index.js';
import {amsterdamDay, amsterdamTimestamp, type IsoDate} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Peek} from '../files/storage.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {ontvangstPdf} from '../pdf/ontvangst.js';
import {noteer, type Inzage} from '../store/audit.js';
import {contactgegevens} from '../store/contact.js';
import {dossierbestanden, findDossier, dossiersVan, inhoudVan, ketenVan, ontvangstVan, readChain, type Dossierrij} from '../store/dossiers.js';
import {deelgenomen} from '../store/enquete.js';
import {codeGeldigTot} from '../store/machtigingen.js';
import type {Bestandsrij} from '../store/indieningen.js';
import type {Sessie} from '../store/sessies.js';
import {voorgelegdBestand} from '../store/voorgelegd.js';
import {alsBestand} from './bestanden.js';
import {opent, type Toegang, type Vraag} from './toegang.js';

/** A line of "my objections". */
export interface BezwaarKort {
  readonly zaaknummer: string;
  readonly status: Status;
  readonly ontvangenOp: string;
  readonly soort?: string;
  readonly omschrijving: string;
  readonly nu: Taak;
}

/** A dossier as it is shown, and its ETag; absent when the reader has that version. */
export interface Gelezen {
  readonly etag: string;
  readonly dossier?: Dossier;
}

/** Reading dossiers, each time after asking the policy and writing down who asked. What may not be seen does not exist. */
export class Dossiers {
  constructor(private readonly backend: Backend) {}

  /** The objections that are this person's, or that they act in. */
  async mine({openbaar, werkkalender}: Gemeente, sessie: Sessie): Promise<readonly BezwaarKort[]> {
    const vandaag = this.today();
    await this.note(sessie, {actie: 'bezwaren-lezen', uitkomst: 'toegestaan'});
    return (await dossiersVan(this.backend.db, openbaar.id, sessie.persoonId)).map(({staat, bezwaarschrift}) => ({
      zaaknummer: staat.zaaknummer, status: status(staat, dossiertermijnen({...staat, vandaag}, werkkalender)), ontvangenOp: staat.ontvangenOp,
      ...(staat.besluit.soort !== undefined && {soort: staat.besluit.soort}),
      omschrijving: bezwaarschrift?.besluit.omschrijving ?? '',
      nu: nu(staat, dossiertermijnen({...staat, vandaag}, werkkalender), vandaag, 'burger'),
    }));
  }

  /** One dossier as this person may see it, and the version of that; only the version when `known` names it. */
  async read(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, known?: string): Promise<Gelezen> {
    let etag = '';
    const isKnown = async (toegang: Toegang) => {
      etag = etagVan(toegang.rij, this.today(), await this.codeTot(toegang), await this.enquete(toegang));
      return isNamed(known, etag);
    };
    const toegang = await this.open(gemeente, sessie, zaaknummer, 'dossier-lezen', {isKnown});
    return isNamed(known, etag) ? {etag} : this.view(gemeente, toegang);
  }

  /** A dossier that this person was let see. */
  async view(gemeente: Gemeente, toegang: Toegang): Promise<Required<Gelezen>> {
    const {db} = this.backend;
    const {rij: {staat, bezwaarschrift}, kijker} = toegang;
    const {werkkalender: kalender} = gemeente;
    const [bestanden, inhoud, codeTot, enquete, vandaag] = [await dossierbestanden(db, staat), await inhoudVan(db, staat.gemeente, staat.zaaknummer), await this.codeTot(toegang), await this.enquete(toegang), this.today()];
    const reached = await this.bereik(toegang);
    return {
      etag: etagVan(toegang.rij, vandaag, codeTot, enquete),
      dossier: dossierOverzicht(staat, {
        vandaag, kijker, bezwaarschrift, inhoud, bestanden: bestanden.map(alsBestand), ...(kalender && {kalender}), ...(codeTot && {codeTot: amsterdamTimestamp(codeTot)}), ...(enquete && {enquete}), ...(reached && {contacten: reached}),
      }),
    };
  }

  /** How all parties are reached now, for a handler; for a party how they are themselves, since of two the time line says not which. */
  private async bereik({rij: {staat: {gemeente, zaaknummer}}, kijker, persoonId}: Toegang): Promise<readonly Partijcontact[] | undefined> {
    const rol = kijker.rol === 'burger' ? kijker.partij : null;
    if (rol === 'meelezer') return undefined;
    const known = (await contactgegevens(this.backend.db, gemeente, [zaaknummer])).get(zaaknummer);
    if (!known) return undefined;
    const {bezwaarschrift, partijen, wijzigingen} = known;
    return contacten(bezwaarschrift, [...partijen].filter(([wie]) => rol === null || wie === persoonId).map(([wie, one]) => ({rol: one, wijzigingen: wijzigingen.get(wie) ?? []})));
  }

  /** About which moment this reader can still say how it went; who reads along was not there. */
  private async enquete({rij: {staat}, kijker, persoonId}: Toegang): Promise<Enquetemoment | undefined> {
    if (!enquetemomenten(staat).length || (kijker.rol === 'burger' && kijker.partij === 'meelezer')) return undefined;
    return openEnquete(staat, await deelgenomen(this.backend.db, {gemeente: staat.gemeente, zaaknummer: staat.zaaknummer, persoon_id: persoonId}));
  }

  /** Until when the code can be used with which who acts asks the objector to confirm. */
  private async codeTot({rij: {staat: {gemeente, zaaknummer}}, kijker}: Toegang): Promise<Date | undefined> {
    const isActing = kijker.rol === 'burger' && kijker.partij === 'gemachtigde';
    return isActing ? codeGeldigTot(this.backend.db, gemeente, zaaknummer, this.backend.clock()) : undefined;
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

  /** A file of a dossier: its name, its kind by what is in it, and its bytes. */
  async file(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, bestandId: string) {
    return this.bytesOf(await this.fileRow(gemeente, sessie, zaaknummer, bestandId));
  }

  /** The same, of a kind that a browser shows without running anything, and of a text in which letters it is. No other kind exists here. */
  async preview(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, bestandId: string) {
    const row = await this.fileRow(gemeente, sessie, zaaknummer, bestandId);
    if (!TE_TONEN.includes(row.soort)) throw new Fout('niet-gevonden');
    const file = await this.bytesOf(row);
    return {...file, ...(row.soort === 'text/plain' && {charset: await this.backend.files.inspect(row.opslag_id, lettersOf)})};
  }

  /** A file of the dossier, or for a handler one of an act that a colleague must look at first. */
  private async fileRow(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, bestandId: string): Promise<Bestandsrij> {
    const {db} = this.backend;
    // What is in the dossier goes first: an act that is only asked for may not stand in its place under the same id.
    const isThere = (await findDossier(db, gemeente.openbaar.id, zaaknummer))?.staat.bestanden.some((one) => one.bestandId === bestandId);
    const asked = sessie.rol === 'behandelaar' && !isThere ? await voorgelegdBestand(db, gemeente.openbaar.id, zaaknummer, bestandId) : undefined;
    if (asked) {
      await this.open(gemeente, sessie, zaaknummer, 'dossier-lezen');
      await this.note(sessie, {actie: 'bestand-lezen', uitkomst: 'toegestaan', zaaknummer, bestandId});
      return asked;
    }
    const {rij: {staat}} = await this.open(gemeente, sessie, zaaknummer, 'bestand-lezen', {bestandId});
    return found((await dossierbestanden(db, staat)).find(({bestand_id}) => bestand_id === bestandId));
  }

  private async bytesOf({naam, soort, bytes, opslag_id}: Bestandsrij) {
    return {naam, soort, bytes, stream: await this.backend.files.read(opslag_id)};
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

  private open(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, actie: Actie, vraag?: Vraag): Promise<Toegang> {
    return opent(this.backend, gemeente, sessie, zaaknummer, actie, vraag);
  }
}

/** Kinds that a browser shows without running anything in them. */
const TE_TONEN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'text/plain', 'application/pdf'];

/** As far as can be seen at its beginning. With a mark of UTF-16 before it a browser reads that, whatever is said here. */
async function lettersOf(peek: Peek): Promise<'utf-8' | 'windows-1252'> {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(await peek.at(0, 65_536), {stream: true});
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Changes with everything that changes what is shown: an event, the day, a code to confirm with, a question about how it went. */
function etagVan({staat: {kop}}: Dossierrij, vandaag: IsoDate, codeTot: Date | undefined, enquete: Enquetemoment | undefined): string {
  return `"${[kop.volgnummer, vandaag, ...(codeTot ? [codeTot.getTime()] : []), ...(enquete ? [enquete === 'einde' ? 2 : 1] : [])].join('-')}"`;
}

/** Whether an If-None-Match names this version; a proxy on the way may have called it weak. */
function isNamed(known: string | undefined, etag: string): boolean {
  return known !== undefined && known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Fout('niet-gevonden');
  return value;
}
