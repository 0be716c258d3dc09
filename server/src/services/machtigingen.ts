import {randomBytes, randomInt} from 'node:crypto';
import type {Bezwaarschrift} from '../../../src/domain/bezwaar/index.js';
import {
  inZin, isTeVragen, leesMachtigingscode, mag, machtigingscode, MACHTIGINGSCODE, OutOfOrderError, zonderPersoonlijks, type Gebeurtenis, type Machtigingssoort, type Machtigingstand,
} from '../../../src/domain/dossier/index.js';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {findDossier, laatsteVan, partijIn, type Dossierrij} from '../store/dossiers.js';
import {voegToe} from '../store/keten.js';
import {addPartij, endCode, endGemachtigden, findCode, koppelIndiener, lockDossier, onbekendeIn, replaceCode, useCode, type Doel, type Machtigingscode} from '../store/machtigingen.js';
import type {Sessie} from '../store/sessies.js';
import type {Db} from '../store/tables.js';
import {momentNu, opent} from './toegang.js';

/** How long a code can be used; one that goes by post must outlive a holiday. */
const DAYS = 14;
const KOPPELDAGEN = 60;

/** What the one who is represented, or who may read along, is asked, and what exactly is written down for each answer. */
export interface Machtigingsvraag {
  readonly soort: Doel;
  readonly zaaknummer: string;
  /** Who asks. */
  readonly gemachtigde: string;
  readonly ontvangenOp: string;
  readonly bezwaarschrift: Bezwaarschrift;
  readonly verklaringen: Readonly<Record<Antwoord, string>>;
}

export type Antwoord = 'bevestigen' | 'weigeren';

/**
 * How somebody confirms that another may act for them (Awb 2:1 lid 2): who acts gets a code and hands it over in person, by phone
 * or by post; who is represented logs in, types it, reads the objection and answers. We send the code to nobody.
 * In the same way somebody is let in to read along, and who objected on paper finds their own case, with a code that the
 * municipality gives them.
 */
export class Machtigingen {
  constructor(private readonly backend: Backend) {}

  /** A new code, shown this once. The one before ends. */
  async makeCode(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, doel: Exclude<Doel, 'koppelen'>): Promise<{readonly code: string; readonly geldigTot: string}> {
    await opent(this.backend, gemeente, sessie, zaaknummer, doel === 'machtiging' ? 'machtiging-vragen' : 'toegang-geven');
    return this.newCode(gemeente, sessie, zaaknummer, doel, DAYS);
  }

  /** A code for who objected on paper, for the letter that confirms the receipt. */
  async makeKoppelcode(gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<{readonly code: string; readonly geldigTot: string}> {
    const {db, timer} = this.backend;
    const {id} = gemeente.openbaar;
    const rij = await findDossier(db, id, zaaknummer);
    await noteer(db, sessie, {actie: 'koppelcode-maken', uitkomst: rij ? 'toegestaan' : 'geweigerd', zaaknummer}, timer());
    if (!rij) throw new Fout('niet-gevonden');
    if (rij.staat.weg === undefined) throw new Fout('kan-niet-nu', 'Dit bezwaar is via de website gemaakt. Wie dat deed, logt in en ziet de zaak. Een code is niet nodig.');
    if (!rij.bezwaarschrift) throw new Fout('kan-niet-nu', 'De inhoud van deze zaak is gewist. Een code heeft geen zin meer.');
    if (!await onbekendeIn(db, id, zaaknummer)) throw new Fout('kan-niet-nu', 'Deze persoon ziet de zaak al na inloggen. Een code is niet meer nodig.');
    return this.newCode(gemeente, sessie, zaaknummer, 'koppelen', KOPPELDAGEN);
  }

  private async newCode(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, doel: Doel, days: number) {
    const code = machtigingscode(Array.from({length: MACHTIGINGSCODE.lengte}, () => randomInt(MACHTIGINGSCODE.soorten)));
    const now = this.backend.clock();
    const geldigTot = new Date(now.getTime() + days * 86_400_000);
    const {id} = gemeente.openbaar;
    await replaceCode(this.backend.db, {gemeente: id, zaaknummer, code_hash: this.hash(id, code), persoon_id: sessie.persoonId, gemaakt_op: now, geldig_tot: geldigTot, doel});
    return {code, geldigTot: amsterdamTimestamp(geldigTot)};
  }

  /** Who acts takes the code back; who is represented takes the authorisation itself back, which ends what the other can see at once. */
  async takeBack(gemeente: Gemeente, sessie: Sessie, zaaknummer: string): Promise<void> {
    const {db, clock, timer} = this.backend;
    const {kijker, rij} = await opent(this.backend, gemeente, sessie, zaaknummer, 'dossier-lezen');
    const partij = kijker.rol === 'burger' ? kijker.partij : null;
    if (partij === 'gemachtigde') return endCode(db, gemeente.openbaar.id, zaaknummer, 'machtiging', clock());
    // Taken back before: the answer to the first time was lost.
    if (partij === 'vertegenwoordigde' && rij.staat.machtiging?.stand === 'ingetrokken') return;
    // Of the case as it was just read: of two at once, both asked for something that they could.
    const isAllowed = mag(kijker, rij.staat, 'machtiging-intrekken', momentNu(this.backend, gemeente));
    await noteer(db, sessie, {actie: 'machtiging-intrekken', uitkomst: isAllowed ? 'toegestaan' : 'geweigerd', zaaknummer}, timer());
    if (!isAllowed) throw new Fout('niet-gevonden');
    await inTurn(db, async (trx) => {
      await this.write(trx, sessie, zaaknummer, 'machtiging-ingetrokken', intrekking(rij));
      await endGemachtigden(trx, gemeente.openbaar.id, zaaknummer, clock());
      await endCode(trx, gemeente.openbaar.id, zaaknummer, 'machtiging', clock());
    }, () => undefined);
  }

  /** Who asks, and for what. Says in a sentence what is wrong with a code. */
  async ask(gemeente: Gemeente, sessie: Sessie, typed: string): Promise<Machtigingsvraag> {
    const {rij, code} = await this.open(gemeente, sessie, typed, 'lezen');
    const fault = await this.faultOf(code, sessie, rij);
    if (fault) throw fault;
    if (code.doel === 'koppelen') return koppelvraag(rij);
    return code.doel === 'machtiging' ? vraag(rij) : this.leesvraag(rij, code);
  }

  /** Writes the answer down. The same answer again by the same person, because the first one was lost, gives the same. */
  async answer(gemeente: Gemeente, sessie: Sessie, typed: string, antwoord: Antwoord): Promise<{readonly zaaknummer: string; readonly stand: Machtigingstand['stand']}> {
    const {rij, code} = await this.open(gemeente, sessie, typed, 'beantwoorden');
    const {zaaknummer} = code;
    if (code.doel === 'toegang') return this.letIn(rij, code, sessie, antwoord);
    if (code.doel === 'koppelen') return this.koppel(rij, code, sessie, antwoord);
    const [soort, stand] = antwoord === 'bevestigen' ? ['machtiging-bevestigd', 'bevestigd'] as const : ['machtiging-geweigerd', 'geweigerd'] as const;
    const fault = await this.faultOf(code, sessie, rij);
    if (fault) {
      const last = await laatsteVan(this.backend.db, code.gemeente, zaaknummer);
      if (code.gebruikt_op && last?.persoon_id === sessie.persoonId && last.soort === soort) return {zaaknummer, stand};
      throw fault;
    }
    const now = this.backend.clock();
    await inTurn(this.backend.db, async (trx) => {
      // First, for it lets one at a time through.
      await this.write(trx, sessie, zaaknummer, soort, vraag(rij).verklaringen[antwoord]);
      if (!await useCode(trx, code, sessie.persoonId, now)) throw fout('gebruikt');
      if (antwoord === 'weigeren') return;
      await addPartij(trx, {gemeente: code.gemeente, zaaknummer, persoon_id: sessie.persoonId, rol: 'vertegenwoordigde', handelend_id: sessie.handelendId ?? null, sinds: now});
    }, () => {
      throw fout('gebruikt');
    });
    return {zaaknummer, stand};
  }

  /** Who says yes reads along from then on; who says no leaves nothing behind but a code that was used. */
  private async letIn(rij: Dossierrij, code: Machtigingscode, sessie: Sessie, antwoord: Antwoord): Promise<{readonly zaaknummer: string; readonly stand: 'bevestigd' | 'geweigerd'}> {
    const {gemeente, zaaknummer} = code;
    const {db, clock} = this.backend;
    const stand = antwoord === 'bevestigen' ? 'bevestigd' : 'geweigerd';
    const fault = await this.faultOf(code, sessie, rij);
    if (fault) {
      const isIn = (await partijIn(db, sessie, zaaknummer))?.rol === 'meelezer';
      if (code.gebruikt_door === sessie.persoonId && isIn === (antwoord === 'bevestigen')) return {zaaknummer, stand};
      throw fault;
    }
    const {verklaringen} = await this.leesvraag(rij, code);
    await db.transaction().execute(async (trx) => {
      await lockDossier(trx, gemeente, zaaknummer);
      // Of who let them in, and of themselves, as it is in this turn: an authorisation can end in the meantime.
      const late = await this.leesfout(code, sessie, trx);
      if (late) throw late;
      if (!await useCode(trx, code, sessie.persoonId, clock())) throw fout('gebruikt');
      if (antwoord === 'weigeren') return;
      const {volgnummer} = await this.write(trx, sessie, zaaknummer, 'toegang-gegeven', verklaringen.bevestigen);
      await addPartij(trx, {gemeente, zaaknummer, persoon_id: sessie.persoonId, rol: 'meelezer', handelend_id: sessie.handelendId ?? null, sinds: clock(), volgnummer});
    });
    return {zaaknummer, stand};
  }

  /** Who says yes is the objector from then on, in the place of the one of whom no login was known. Who says no leaves nothing behind but a code that was used. */
  private async koppel(rij: Dossierrij, code: Machtigingscode, sessie: Sessie, antwoord: Antwoord): Promise<{readonly zaaknummer: string; readonly stand: 'bevestigd' | 'geweigerd'}> {
    const {gemeente, zaaknummer} = code;
    const {db, clock} = this.backend;
    const stand = antwoord === 'bevestigen' ? 'bevestigd' : 'geweigerd';
    const fault = await this.faultOf(code, sessie, rij);
    if (fault) {
      const isIn = await partijIn(db, sessie, zaaknummer) !== undefined;
      if (code.gebruikt_door === sessie.persoonId && isIn === (antwoord === 'bevestigen')) return {zaaknummer, stand};
      throw fault;
    }
    await db.transaction().execute(async (trx) => {
      await lockDossier(trx, gemeente, zaaknummer);
      const late = await this.koppelfout(code, sessie, trx);
      if (late) throw late;
      if (!await useCode(trx, code, sessie.persoonId, clock())) throw fout('gebruikt', 'koppelen');
      if (antwoord === 'bevestigen') await koppelIndiener(trx, gemeente, zaaknummer, {persoonId: sessie.persoonId, handelendId: sessie.handelendId ?? null}, clock());
    });
    return {zaaknummer, stand};
  }

  private async leesvraag(rij: Dossierrij, code: Machtigingscode): Promise<Machtigingsvraag> {
    const giver = await partijIn(this.backend.db, {gemeente: code.gemeente, persoonId: code.persoon_id}, code.zaaknummer);
    return toegangsvraag(rij, giver?.rol === 'gemachtigde');
  }

  private write(trx: Db, {gemeente, persoonId, methode, niveau, naam}: Sessie, zaaknummer: string, soort: Machtigingssoort | 'toegang-gegeven', verklaring: string): Promise<Gebeurtenis> {
    return voegToe(trx, {
      gemeente, zaaknummer, persoonId, zout: randomBytes(32).toString('base64url'), inhoud: {verklaring, ...(naam !== undefined && {naam})},
      voorval: {soort, op: amsterdamTimestamp(this.backend.clock()), door: 'burger', gegevens: {bekend: {methode, niveau}}},
    });
  }

  private async open(gemeente: Gemeente, sessie: Sessie, typed: string, actie: 'lezen' | 'beantwoorden'): Promise<{readonly rij: Dossierrij; readonly code: Machtigingscode}> {
    if (sessie.niveau === 'geen') throw new Fout('mag-niet', 'Log eerst in, bijvoorbeeld met DigiD. Alleen dan weet de gemeente dat u het bent.');
    const {db, timer} = this.backend;
    const {id} = gemeente.openbaar;
    const code = leesMachtigingscode(typed);
    const known = code === undefined ? undefined : await findCode(db, id, this.hash(id, code));
    const rij = known && await findDossier(db, id, known.zaaknummer);
    await noteer(db, sessie, {actie: `${known?.doel ?? 'machtiging'}-${actie}`, uitkomst: rij ? 'toegestaan' : 'geweigerd', ...(rij && {zaaknummer: rij.staat.zaaknummer})}, timer());
    if (!known || !rij?.bezwaarschrift || (known.doel === 'machtiging' && !rij.bezwaarschrift.vertegenwoordiging)) throw fout('onbekend');
    return {rij, code: known};
  }

  private async faultOf(code: Machtigingscode, sessie: Sessie, {staat}: Dossierrij): Promise<Fout | undefined> {
    if (code.persoon_id === sessie.persoonId) return fout(code.doel === 'machtiging' ? 'eigen' : 'eigen-toegang');
    if (code.gebruikt_op) return fout('gebruikt', code.doel);
    if (code.vervallen_op) return fout('ingetrokken', code.doel);
    if (code.geldig_tot <= this.backend.clock()) return fout('verlopen', code.doel);
    if (code.doel === 'toegang') return this.leesfout(code, sessie, this.backend.db);
    if (code.doel === 'koppelen') return this.koppelfout(code, sessie, this.backend.db);
    return isTeVragen(staat.machtiging) ? undefined : fout('gebruikt');
  }

  /** Who let them in must still be somebody who may, and whoever sees the case already has no use for it. */
  private async leesfout({gemeente, zaaknummer, persoon_id}: Machtigingscode, sessie: Sessie, db: Db): Promise<Fout | undefined> {
    const giver = await partijIn(db, {gemeente, persoonId: persoon_id}, zaaknummer);
    if (!giver || giver.rol === 'meelezer') return fout('ingetrokken');
    return await partijIn(db, sessie, zaaknummer) ? fout('al-binnen') : undefined;
  }

  /** The objector must still be unknown, and whoever sees the case already has no use for the code. */
  private async koppelfout({gemeente, zaaknummer}: Machtigingscode, sessie: Sessie, db: Db): Promise<Fout | undefined> {
    if (!await onbekendeIn(db, gemeente, zaaknummer)) return fout('gebruikt', 'koppelen');
    return await partijIn(db, sessie, zaaknummer) ? fout('al-binnen') : undefined;
  }

  private hash(gemeente: string, code: string): string {
    return this.backend.keys.subject(gemeente, 'machtigingscode', code);
  }
}

/** All of it or nothing; `late` when somebody else said it first, so that it may not be said any more. */
async function inTurn(db: Db, work: (trx: Db) => Promise<void>, late: () => void): Promise<void> {
  try {
    await db.transaction().execute(work);
  } catch (error) {
    if (!(error instanceof OutOfOrderError)) throw error;
    late();
  }
}

const sentences = {
  onbekend: 'Deze code kennen wij niet. Kijk of u alle letters en cijfers goed hebt overgenomen.',
  eigen: 'Deze code is niet voor uzelf. Geef de code aan de persoon voor wie u bezwaar maakt. Die persoon logt zelf in en vult de code in.',
  'eigen-toegang': 'Deze code is niet voor uzelf. Geef de code aan de persoon die mag meelezen. Die persoon logt zelf in en vult de code in.',
  'al-binnen': 'U kunt deze zaak al zien. U vindt hem bij uw bezwaren. De code is niet gebruikt.',
  gebruikt: 'Deze code is al gebruikt. Vraag een nieuwe code aan de persoon van wie u deze code kreeg.',
  ingetrokken: 'Deze code geldt niet meer. Er is een nieuwe code gemaakt, of de code is ingetrokken. Vraag de nieuwste code.',
  verlopen: `Deze code is verlopen: een code geldt ${DAYS} dagen. Vraag een nieuwe code aan de persoon van wie u deze code kreeg.`,
} as const;

/** Who got a code from the municipality asks there. */
const koppelsentences: Partial<Record<keyof typeof sentences, string>> = {
  gebruikt: 'Deze code is al gebruikt. Hebt u dat niet zelf gedaan? Bel de gemeente.',
  ingetrokken: 'Deze code geldt niet meer. De gemeente heeft een nieuwe code gemaakt. Kijk in de nieuwste brief.',
  verlopen: `Deze code is verlopen: een code geldt ${KOPPELDAGEN} dagen. Vraag de gemeente om een nieuwe code.`,
};

function fout(code: keyof typeof sentences, doel?: Doel): Fout {
  const detail = (doel === 'koppelen' && koppelsentences[code]) || sentences[code];
  return new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: '#/code'}, code, detail}]});
}

function vraag({staat: {zaaknummer, ontvangenOp}, bezwaarschrift}: Dossierrij): Machtigingsvraag {
  if (!bezwaarschrift?.vertegenwoordiging) throw fout('onbekend');
  const gemachtigde = inZin(bezwaarschrift.vertegenwoordiging.naam);
  const zaak = `zaaknummer ${zaaknummer}, over: ${inZin(bezwaarschrift.besluit.omschrijving)}`;
  return {
    soort: 'machtiging', zaaknummer, gemachtigde, ontvangenOp, bezwaarschrift: zonderGeheim(bezwaarschrift),
    verklaringen: {
      bevestigen: `Ik geef ${gemachtigde} toestemming om namens mij dit bezwaar te maken en de post daarover te krijgen (${zaak}).`,
      weigeren: `Ik geef ${gemachtigde} geen toestemming om namens mij dit bezwaar te maken (${zaak}).`,
    },
  };
}

/** What who may read along is asked. They see what a reader-along sees, and so nobody's address. */
function toegangsvraag({staat: {zaaknummer, ontvangenOp}, bezwaarschrift}: Dossierrij, isGemachtigde: boolean): Machtigingsvraag {
  const shown = zonderPersoonlijks(bezwaarschrift);
  if (!shown) throw fout('onbekend');
  const indiener = inZin(shown.indiener.naam);
  const gemachtigde = isGemachtigde && shown.vertegenwoordiging ? inZin(shown.vertegenwoordiging.naam) : indiener;
  const zaak = `zaaknummer ${zaaknummer}, over: ${inZin(shown.besluit.omschrijving)}`;
  return {
    soort: 'toegang', zaaknummer, gemachtigde, ontvangenOp, bezwaarschrift: shown,
    verklaringen: {
      bevestigen: `Ik lees mee in het bezwaar van ${indiener}. Ik kan niets doen namens ${indiener}, en het meelezen kan altijd stoppen (${zaak}).`,
      weigeren: `Ik lees niet mee in het bezwaar van ${indiener} (${zaak}).`,
    },
  };
}

/**
 * What who objected on paper is asked. A letter can come into the wrong hands, so only what its own objector knows it by: a name,
 * what it is about, and when it came in.
 */
function koppelvraag({staat: {zaaknummer, ontvangenOp}, bezwaarschrift}: Dossierrij): Machtigingsvraag {
  const shown = zonderPersoonlijks(bezwaarschrift);
  if (!shown) throw fout('onbekend');
  const {indiener: {naam, adres}, vertegenwoordiging, besluit: {soort, omschrijving}} = shown;
  const zaak = `zaaknummer ${zaaknummer}, over: ${inZin(omschrijving)}`;
  return {
    soort: 'koppelen', zaaknummer, gemachtigde: inZin(vertegenwoordiging?.naam ?? naam), ontvangenOp,
    bezwaarschrift: {indiener: {naam, adres}, besluit: {...(soort !== undefined && {soort}), omschrijving}, ...(vertegenwoordiging && {vertegenwoordiging}), bestanden: []},
    verklaringen: {
      bevestigen: `Dit is mijn bezwaar. Ik volg mijn zaak voortaan ook op deze website (${zaak}).`,
      weigeren: `Dit is niet mijn bezwaar (${zaak}).`,
    },
  };
}

/** A code can come into the wrong hands, so a secret address is not shown before somebody said who they are and answered. */
function zonderGeheim(bezwaarschrift: Bezwaarschrift): Bezwaarschrift {
  if (!bezwaarschrift.contact?.geheimAdres) return bezwaarschrift;
  const contact: {postadres?: string} = {...bezwaarschrift.contact};
  delete contact.postadres;
  return {...bezwaarschrift, contact, indiener: {naam: bezwaarschrift.indiener.naam, adres: {straat: 'Geheim', huisnummer: '', postcode: '', plaats: 'niet getoond'}}};
}

function intrekking({staat: {zaaknummer}, bezwaarschrift}: Dossierrij): string {
  return `Ik trek de toestemming in die ik gaf${bezwaarschrift?.vertegenwoordiging ? ` aan ${inZin(bezwaarschrift.vertegenwoordiging.naam)}` : ''} (zaaknummer ${zaaknummer}).`;
}
