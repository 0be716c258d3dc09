import {randomUUID} from 'node:crypto';
import {sha256Hex, type Handeling} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout, sentenceOf} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {internVan} from '../store/intern.js';
import type {Sessie} from '../store/sessies.js';
import {Handelingen} from './handelingen.js';
import {Internen} from './intern.js';

/** What came of it in one case; the contract's. */
export interface Uitkomst {
  readonly zaaknummer: string;
  readonly gedaan: boolean;
  /** Why not, as a sentence. */
  readonly waarom?: string;
}

/** An act for the cases of a group. */
interface Groepshandeling {
  readonly groep: string;
  readonly id: string;
  readonly handeling: Handeling;
}

/**
 * Objections that are handled together. Each stays a dossier of its own: everything is done in each by itself, by the rules for that
 * one, and nothing in one names another.
 */
export class Groepen {
  private readonly internen: Internen;
  private readonly handelingen: Handelingen;

  constructor(private readonly backend: Backend) {
    this.internen = new Internen(backend);
    this.handelingen = new Handelingen(backend);
  }

  /** Puts these cases in the group; one that is in it stays in it. */
  maak(gemeente: Gemeente, sessie: Sessie, groep: string, zaken: readonly string[]): Promise<readonly Uitkomst[]> {
    return elk(zaken, async (zaaknummer) => {
      await this.internen.leg(gemeente, sessie, {zaaknummer, id: randomUUID(), handeling: {soort: 'gegroepeerd', groep}}, {isAl: (staat) => staat.groep === groep});
    });
  }

  /** Does the same in each of these cases of the group, once. */
  async doe(gemeente: Gemeente, sessie: Sessie, zaken: readonly string[], {groep, id, handeling}: Groepshandeling): Promise<readonly Uitkomst[]> {
    refuseOfOne(handeling);
    binnen(() => this.handelingen.refuseAnywhere(sessie, handeling));
    return elk(zaken, async (zaaknummer) => {
      await this.eisGroep(sessie, zaaknummer, groep, handeling);
      await this.handelingen.doe(gemeente, sessie, {zaaknummer, id: idIn(id, zaaknummer), handeling});
    });
  }

  /** What is no case here at all is answered by doing it. */
  private async eisGroep(sessie: Sessie, zaaknummer: string, groep: string, {soort}: Handeling) {
    const {db, timer} = this.backend;
    const staat = await internVan(db, sessie.gemeente, zaaknummer);
    if (!staat || staat.groep === groep) return;
    await noteer(db, sessie, {actie: soort, uitkomst: 'geweigerd', zaaknummer}, timer());
    throw new Fout('kan-niet-nu', 'Deze zaak zit niet (meer) in deze groep. Doe het in de zaak zelf, of zet haar eerst in de groep.');
  }
}

/** One after the other, so that each is in a transaction of its own. A failure of the machine ends it: doing it again is safe. */
async function elk(zaken: readonly string[], doe: (zaaknummer: string) => Promise<void>): Promise<readonly Uitkomst[]> {
  const uitkomsten: Uitkomst[] = [];
  for (const zaaknummer of zaken) {
    try {
      await doe(zaaknummer);
      uitkomsten.push({zaaknummer, gedaan: true});
    } catch (error) {
      if (!(error instanceof Fout)) throw error;
      uitkomsten.push({zaaknummer, gedaan: false, waarom: sentenceOf(error)});
    }
  }
  return uitkomsten;
}

/** The id of the act in one case: always the same one (UUID version 8 of RFC 9562, from SHA-256), and from it nobody finds another case. */
function idIn(id: string, zaaknummer: string): string {
  const hex = sha256Hex(`${id}\n${zaaknummer}`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}

/** What answers to something, or comes with files, is about one case: in another it would mean something else, or nothing. */
function refuseOfOne(handeling: Handeling) {
  const isFilled = (veld: string) => veld in handeling && (veld !== 'bestanden' || (handeling as {readonly bestanden?: readonly unknown[]}).bestanden?.length !== 0);
  const veld = ['bij', 'vervangt', 'bestanden'].find(isFilled);
  if (veld === undefined) return;
  const detail = veld === 'bestanden' ? 'Bestanden kunt u niet in meer zaken tegelijk sturen. Stuur ze in elke zaak apart.' : 'Dit hoort bij iets in één zaak. Doe het in die zaak zelf.';
  throw new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: `#/handeling/${veld}`}, code: 'een-zaak', detail}]});
}

/** The fields of an act inside the request. */
function binnen(check: () => void) {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Fout) || !error.extra.errors) throw error;
    const errors = error.extra.errors.map((one) => ({...one, location: {...one.location, pointer: (one.location.pointer ?? '#').replace('#', '#/handeling')}}));
    throw new Fout(error.soort, error.detail, {...error.extra, errors});
  }
}
