import {randomBytes, randomUUID} from 'node:crypto';
import {
  alsVoorval, dossiertermijnen, inhoudHash, intrekverklaring, verkeerdeDag, vooruit, weigering,
  type Bestandsbewijs, type Dossier, type Dossiertermijnen, type Handeling, type Kijker, type Omstandigheid, type Staat, type VerkeerdeDag,
} from '../../../src/domain/dossier/index.js';
import {amsterdamDay, amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import {fieldName} from '../contract/veldnamen.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {findDossier, partijenNu, type Dossierrij} from '../store/dossiers.js';
import {findHandeling, insertBerichten, insertHandeling, zoutVan, type Handelingsrij} from '../store/handelingen.js';
import {bestandenVan, lockIndiening} from '../store/indieningen.js';
import {voegToe} from '../store/keten.js';
import {endMeelezer} from '../store/machtigingen.js';
import type {Sessie} from '../store/sessies.js';
import type {Db} from '../store/tables.js';
import {chosen, mayChange} from './bestanden.js';
import {Dossiers} from './dossiers.js';
import {isBekeken, vierOgen} from './intern.js';
import {kijkerVan, momentNu, type Toegang} from './toegang.js';

/** An act as it was sent. */
export interface Verzonden {
  readonly zaaknummer: string;
  /** Made by the browser: the same act twice is one act. */
  readonly id: string;
  readonly handeling: Handeling;
  /** The version of the dossier that the person saw, as `If-Match` has it. */
  readonly gezien?: string;
}

/** The dossier after an act; `isNew` when this request did it. */
export interface Gedaan {
  readonly dossier: Dossier;
  readonly etag: string;
  readonly isNew: boolean;
}

/** What people do in a dossier. The policy is asked about the state as it is when it is this act's turn, so of two that exclude each other one is done. */
export class Handelingen {
  private readonly dossiers: Dossiers;

  constructor(private readonly backend: Backend) {
    this.dossiers = new Dossiers(backend);
  }

  /** Does it, once, and gives the dossier as it is then. */
  async doe(gemeente: Gemeente, sessie: Sessie, verzonden: Verzonden): Promise<Gedaan> {
    const {db, faults} = this.backend;
    this.refuseAnywhere(sessie, verzonden.handeling);
    const {kijker, isNew} = await this.denied(sessie, verzonden, () => db.transaction().execute((trx) => this.inTurn(trx, gemeente, sessie, verzonden)));
    if (isNew) await faults.onCommitted?.();
    const rij = await findDossier(db, gemeente.openbaar.id, verzonden.zaaknummer);
    if (!rij) throw new Fout('niet-gevonden');
    return {...await this.dossiers.view(gemeente, {rij, kijker, persoonId: sessie.persoonId}), isNew};
  }

  /** The terms as they are, and as they would be after this act: by the very fold and the very rules, and nothing is kept. */
  async gevolgen(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, handeling: Handeling): Promise<{readonly nu: Dossiertermijnen; readonly straks: Dossiertermijnen}> {
    const {db} = this.backend;
    this.refuseAnywhere(sessie, handeling);
    const {rij: {staat}} = await this.denied(sessie, {zaaknummer, handeling}, async () => {
      const toegang = await this.enter(db, sessie, zaaknummer);
      this.refuse(gemeente, toegang, handeling);
      await noteer(db, sessie, {actie: handeling.soort, uitkomst: 'toegestaan', zaaknummer}, this.backend.timer());
      return toegang;
    });
    const {voorval} = alsVoorval(handeling, this.omstandigheid(sessie, []));
    const after = vooruit(staat, {...voorval, op: latest(staat, voorval.op)});
    const {vandaag, kalender} = momentNu(this.backend, gemeente);
    return {nu: dossiertermijnen({...staat, vandaag}, kalender), straks: dossiertermijnen({...after, vandaag}, kalender)};
  }

  private async inTurn(trx: Db, gemeente: Gemeente, sessie: Sessie, verzonden: Verzonden): Promise<{readonly kijker: Kijker; readonly isNew: boolean}> {
    const {zaaknummer, id, handeling, gezien} = verzonden;
    const {timer, clock, faults} = this.backend;
    const toegang = await this.enter(trx, sessie, zaaknummer, true);
    const {kijker, rij} = toegang;
    const earlier = await findHandeling(trx, sessie.gemeente, id);
    const isDone = earlier !== undefined && await isZelfde(trx, earlier, sessie, verzonden);
    if (earlier && !isDone) throw alGebruikt();
    if (!isDone) this.refuse(gemeente, toegang, handeling, gezien);
    if (!isDone) await this.vraagtOgen(trx, gemeente, kijker, verzonden);
    await noteer(trx, sessie, {actie: handeling.soort, uitkomst: 'toegestaan', zaaknummer}, timer());
    if (isDone) return {kijker, isNew: false};
    const bestanden = await this.bijlagen(trx, sessie, rij.staat, id, handeling);
    const statement = handeling.soort === 'ingetrokken' && kijker.rol === 'burger' ? {verklaring: intrekverklaring({...rij.staat, bezwaarschrift: rij.bezwaarschrift}, kijker.partij, handeling.kosten)} : {};
    const {voorval, inhoud} = alsVoorval(handeling, {...this.omstandigheid(sessie, bestanden), ...statement});
    const zout = randomBytes(32).toString('base64url');
    const {volgnummer} = await voegToe(trx, {gemeente: sessie.gemeente, zaaknummer, persoonId: sessie.persoonId, voorval, inhoud, zout});
    const row = {gemeente: sessie.gemeente, sleutel: id, zaaknummer, persoon_id: sessie.persoonId, volgnummer, sha256: inhoudHash(handeling, zout)};
    // In another dossier at the same moment.
    if (!await insertHandeling(trx, row)) throw alGebruikt();
    if (handeling.soort === 'toegang-ingetrokken') await endMeelezer(trx, sessie.gemeente, zaaknummer, handeling.bij, clock());
    if (kijker.rol === 'behandelaar') await this.notify(trx, sessie, zaaknummer, volgnummer);
    await faults.onActing?.();
    return {kijker, isNew: true};
  }

  /** The dossier and what this person is in it; for who is nothing in it there is none. With `isLocked` nobody else changes it until the transaction ends. */
  private async enter(db: Db, sessie: Sessie, zaaknummer: string, isLocked = false): Promise<Toegang> {
    const rij = await findDossier(db, sessie.gemeente, zaaknummer, isLocked);
    const kijker = await kijkerVan(db, sessie, zaaknummer);
    if (!rij || (kijker.rol === 'burger' && kijker.partij === null)) throw new Fout('niet-gevonden');
    return {rij, kijker, persoonId: sessie.persoonId};
  }

  /** What is not theirs to do does not exist; then a day that this case cannot have; then whether they saw what is there; then whether it can be done now. */
  private refuse(gemeente: Gemeente, {rij: {staat}, kijker}: Toegang, handeling: Handeling, gezien?: string) {
    const moment = momentNu(this.backend, gemeente);
    const no = weigering(kijker, staat, handeling, moment);
    if (no === 'bestaat-niet') throw new Fout('niet-gevonden');
    const day = verkeerdeDag(handeling, moment.vandaag, amsterdamDay(staat.ontvangenOp));
    if (day) throw dagfout(day);
    const {volgnummer} = staat.kop;
    if (gezien !== undefined && gezien !== '*' && /^(?:W\/)?"(\d+)(?:-[\d-]*)?"$/.exec(gezien)?.[1] !== String(volgnummer)) {
      const detail = 'Er is iets veranderd in deze zaak sinds u hem bekeek. Er is niets verstuurd. Kijk eerst opnieuw. Wat u typte, blijft staan.';
      throw new Fout('veranderd', detail, {etag: `"${volgnummer}"`});
    }
    if (no === 'nu-niet') throw new Fout('kan-niet-nu');
  }

  /** What a colleague must look at first waits until one agreed to exactly this. */
  private async vraagtOgen(trx: Db, {openbaar}: Gemeente, {rol}: Kijker, verzonden: Verzonden) {
    if (rol !== 'behandelaar' || !vierOgen(openbaar).includes(verzonden.handeling.soort)) return;
    if (!await isBekeken(trx, openbaar.id, verzonden)) throw new Fout('vier-ogen');
  }

  /** What is refused whatever dossier it is about, so that it tells nothing of any. */
  refuseAnywhere(sessie: Sessie, handeling: Handeling) {
    const day = verkeerdeDag(handeling, amsterdamDay(this.backend.clock()));
    if (day) throw dagfout(day);
    if (handeling.soort === 'stukken-gestuurd' && !handeling.bestanden.length && (handeling.bij === undefined || !handeling.tekst?.trim())) {
      const detail = handeling.bij === undefined ? 'Kies bij ‘Bestanden’ eerst een bestand.' : 'Kies bij ‘Bestanden’ een bestand, of schrijf uw antwoord.';
      throw new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: '#/bestanden'}, code: 'leeg', detail}]});
    }
    if (handeling.soort === 'ingetrokken' && sessie.niveau === 'geen') {
      throw new Fout('mag-niet', 'Log eerst in, bijvoorbeeld met DigiD. Alleen dan weet de gemeente dat u het bent, en kunt u uw bezwaar intrekken.');
    }
  }

  /** The files it names, which this person sent under its id before. */
  private async bijlagen(trx: Db, {gemeente, persoonId}: Sessie, staat: Staat, id: string, handeling: Handeling): Promise<readonly Bestandsbewijs[]> {
    const wanted = 'bestanden' in handeling ? handeling.bestanden ?? [] : [];
    if (!wanted.length) return [];
    const own = await lockIndiening(trx, gemeente, id, persoonId, this.backend.clock());
    await mayChange(trx, own);
    const rows = chosen(own.persoon_id === persoonId ? await bestandenVan(trx, gemeente, id) : [], wanted);
    return rows.map(({bestand_id: bestandId, bytes, sha256}, index) => {
      // Of two files with one id nobody could tell which is meant.
      if (!staat.bestanden.some((one) => one.bestandId === bestandId)) return {bestandId, bytes, sha256};
      const detail = `Bestand ${index + 1} staat al in het dossier. Haal het weg uit ‘Bestanden’, of stuur het opnieuw.`;
      throw new Fout('botsing', detail, {errors: [{in: 'body', location: {pointer: `#/bestanden/${index}`}, code: 'dubbel', detail}]});
    });
  }

  private omstandigheid({rol, methode, niveau, naam}: Sessie, bestanden: readonly Bestandsbewijs[]): Omstandigheid {
    const op = amsterdamTimestamp(this.backend.clock());
    // Whoever is neither a party nor a handler did not come this far.
    return {op, door: rol === 'behandelaar' ? rol : 'burger', bestanden, ...(rol === 'burger' && {bekend: {methode, niveau}}), ...(rol === 'burger' && naam !== undefined && {naam})};
  }

  /** Tells the other side that there is something; never what (Awb 2:10). */
  private async notify(trx: Db, {gemeente, persoonId}: Sessie, zaaknummer: string, volgnummer: number) {
    const others = (await partijenNu(trx, gemeente, zaaknummer)).filter((one) => one !== persoonId);
    const gemaakt_op = this.backend.clock();
    await insertBerichten(trx, others.map((persoon_id) => ({id: randomUUID(), gemeente, zaaknummer, persoon_id, gemaakt_op, volgnummer})));
  }

  /** Writes down that it was refused, outside the transaction that is undone. */
  private async denied<T>(sessie: Sessie, {zaaknummer, handeling}: Pick<Verzonden, 'zaaknummer' | 'handeling'>, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Fout) await noteer(this.backend.db, sessie, {actie: handeling.soort, uitkomst: 'geweigerd', zaaknummer}, this.backend.timer());
      throw error;
    }
  }
}

/** A day that cannot be meant, told at its field with the way on. */
function dagfout({veld, waarom}: VerkeerdeDag): Fout {
  const field = `‘${fieldName(`/${veld}`)}’`;
  const sentences = {
    voorbij: `Bij ${field} staat een dag die al voorbij is. Kies een dag die nog komt.`,
    'nog-niet': veld === 'inzageVanaf' ? `Bij ${field} staat een dag na de hoorzitting. Kies een dag daarvoor.` : `Bij ${field} staat een dag die nog moet komen. Kies vandaag of een dag daarvoor.`,
    'te-ver': `Bij ${field} staat een dag die meer dan drie jaar weg is. Kijk of het jaar klopt.`,
    'voor-ontvangst': `Bij ${field} staat een dag van voor het bezwaar binnenkwam. Kijk of het jaar klopt.`,
  } as const;
  const detail = sentences[waarom];
  return new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: `#/${veld}`}, code: 'dag', detail}]});
}

/** Whether that was this very act, of this person: after its content was erased nobody can tell. */
async function isZelfde(trx: Db, earlier: Handelingsrij, {persoonId}: Sessie, {zaaknummer, handeling}: Verzonden): Promise<boolean> {
  if (earlier.persoon_id !== persoonId || earlier.zaaknummer !== zaaknummer) return false;
  const zout = await zoutVan(trx, earlier);
  return zout !== undefined && inhoudHash(handeling, zout) === earlier.sha256;
}

/** A clock that was set back must not make time run backwards. */
function latest({tijdlijn}: Dossierrij['staat'], op: string): string {
  const last = tijdlijn.at(-1)?.op ?? op;
  return Date.parse(last) > Date.parse(op) ? last : op;
}

const alGebruikt = () => new Fout('botsing', 'Er is al iets anders verstuurd met dit nummer. Dit is niet verstuurd. Stuur het opnieuw.');
