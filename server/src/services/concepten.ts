import {randomUUID} from 'node:crypto';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {conceptenVan, deleteConcept, findConcept, isConcept, isIngediend, writeConcept, type Conceptrij, type Eigenaar} from '../store/concepten.js';
import {bestandenVan, findIndiening} from '../store/indieningen.js';
import type {Sessie} from '../store/sessies.js';
import {haalWeg} from './bestanden.js';

/** Days that a draft is kept without a change. */
export const CONCEPT_DAGEN = 30;
/** Largest draft, in bytes of UTF-8: far above the longest text someone types, and files do not stand in it. */
const MAX_BYTES = 300_000;
/** Most drafts of one person in one municipality. */
const MAX_CONCEPTEN = 25;

/** A draft without what is in it; `versie` is its ETag. */
export interface ConceptKort {
  readonly sleutel: string;
  readonly versie: string;
  readonly bewaardOp: string;
  readonly omschrijving: string;
}

/** What a browser keeps here. The backend does not look into `inhoud`. */
export interface ConceptInhoud {
  readonly omschrijving: string;
  readonly inhoud: string;
}

/**
 * Drafts of someone who is logged in, encrypted at rest. Nothing is ever written over, or erased from, a version that the
 * browser did not see. What was handed in is no draft any more.
 */
export class Concepten {
  constructor(private readonly backend: Backend) {}

  /** The drafts of this person, newest first. */
  async mine(sessie: Sessie): Promise<readonly ConceptKort[]> {
    const {db, timer} = this.backend;
    await noteer(db, sessie, {actie: 'concepten-lezen', uitkomst: 'toegestaan'}, timer());
    return (await conceptenVan(db, eigenaar(sessie), this.since())).map((rij) => this.kort(rij));
  }

  /** One draft of this person. */
  async read(sessie: Sessie, sleutel: string): Promise<ConceptKort & ConceptInhoud> {
    const {db, keys, timer} = this.backend;
    const rij = await findConcept(db, eigenaar(sessie), sleutel, this.since());
    // A key that nobody has shows nothing: a browser asks for its own all the time.
    const isNoted = rij !== undefined || await isConcept(db, sessie.gemeente, sleutel);
    if (isNoted) await noteer(db, sessie, {actie: 'concept-lezen', uitkomst: rij ? 'toegestaan' : 'geweigerd', sleutel}, timer());
    if (!rij) throw new Fout('niet-gevonden');
    return {...this.kort(rij), inhoud: keys.decrypt(rij.inhoud, place(rij, 'inhoud'), 'concept')};
  }

  /** Keeps a draft over the version `known`, or as a new one. */
  async write(sessie: Sessie, sleutel: string, {omschrijving, inhoud}: ConceptInhoud, known: string | undefined): Promise<ConceptKort & {readonly isNew: boolean}> {
    if (Buffer.byteLength(inhoud) > MAX_BYTES) throw new Fout('te-groot', 'Uw tekst is te lang om als concept te bewaren.');
    const {db, keys, timer} = this.backend;
    const own = {...eigenaar(sessie), sleutel};
    if (known === undefined && (await conceptenVan(db, own, this.since())).length >= MAX_CONCEPTEN) {
      throw new Fout('botsing', `U hebt al ${MAX_CONCEPTEN} concepten. Wis er eerst een.`);
    }
    const rij: Conceptrij = {
      ...own, versie: randomUUID(), bewaard_op: timer(),
      omschrijving: keys.encrypt(omschrijving, place(own, 'omschrijving'), 'concept'), inhoud: keys.encrypt(inhoud, place(own, 'inhoud'), 'concept'),
    };
    if (!await writeConcept(db, rij, known, this.since())) throw await this.refusal(own, sleutel);
    return {...this.kort(rij), isNew: known === undefined};
  }

  /** Erases a draft and the files that were sent for it, when it is still the version `known`. Gone is gone, also when it never was. */
  async erase(gemeente: Gemeente, sessie: Sessie, sleutel: string, known: string | undefined): Promise<void> {
    const {db} = this.backend;
    const own = eigenaar(sessie);
    if (!await deleteConcept(db, own, sleutel, known) && await findConcept(db, own, sleutel, this.since())) throw await this.refusal(own, sleutel);
    const indiening = await findIndiening(db, sessie.gemeente, sleutel, sessie.persoonId);
    if (!indiening || indiening.zaaknummer !== null) return;
    for (const {bestand_id} of await bestandenVan(db, sessie.gemeente, sleutel)) await haalWeg(this.backend, gemeente, sessie, sleutel, bestand_id);
  }

  private async refusal(own: Eigenaar, sleutel: string): Promise<Fout> {
    const {db} = this.backend;
    if (await isIngediend(db, own, sleutel)) return new Fout('al-ingediend', 'Dit bezwaar is al ingediend. Een concept kan dan niet meer.');
    const there = await findConcept(db, own, sleutel, this.since());
    return new Fout('veranderd', undefined, there && {etag: etag(there)});
  }

  private kort(rij: Omit<Conceptrij, 'inhoud'>): ConceptKort {
    const omschrijving = this.backend.keys.decrypt(rij.omschrijving, place(rij, 'omschrijving'), 'concept');
    return {sleutel: rij.sleutel, versie: rij.versie, bewaardOp: amsterdamTimestamp(rij.bewaard_op), omschrijving};
  }

  private since(): Date {
    return daysBefore(this.backend.timer(), CONCEPT_DAGEN);
  }
}

/** The version as HTTP writes it. */
export const etag = ({versie}: {readonly versie: string}) => `"${versie}"`;

/** A moment that many days of 24 hours earlier. */
export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 3_600_000);

const eigenaar = ({gemeente, persoonId}: Sessie): Eigenaar => ({gemeente, persoon_id: persoonId});

/** Whose and which text it is: moved to another row or column it cannot be read. */
const place = ({gemeente, persoon_id, sleutel}: Eigenaar & Pick<Conceptrij, 'sleutel'>, part: 'omschrijving' | 'inhoud') =>
  `${gemeente}/${persoon_id}/${sleutel}/${part}`;
