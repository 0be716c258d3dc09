import {randomUUID} from 'node:crypto';
import type {Internhandeling} from '../../../src/domain/intern/index.js';
import {amsterdamDay} from '../../../src/domain/termijn/index.js';
import type {components} from '../../../src/generated/api.js';
import type {Backend} from '../backend.js';
import type {Gemeente} from '../gemeente.js';
import {Fout} from '../http/fout.js';
import {noteer} from '../store/audit.js';
import {medewerkersIn, zetAfwezig} from '../store/medewerkers.js';
import type {Sessie} from '../store/sessies.js';
import {eisCollega, Internen} from './intern.js';
import {werkvoorraadVan} from './werkvoorraad.js';

/** Which work goes to whom; the contract's. */
export type Overdracht = components['schemas']['Overdracht'];
type Collega = components['schemas']['Collega'];

/** Who handles objections in a municipality, and who has which work. */
export class Collegas {
  private readonly internen: Internen;

  constructor(private readonly backend: Backend) {
    this.internen = new Internen(backend);
  }

  /** Everybody, by name, with how many open cases each has. */
  async lees(gemeente: Gemeente, sessie: Sessie): Promise<readonly Collega[]> {
    const {db} = this.backend;
    await this.note(sessie, 'collegas-lezen', 'toegestaan');
    const lopend = await werkvoorraadVan(this.backend).lopend(gemeente);
    const vandaag = this.today();
    return (await medewerkersIn(db, sessie.gemeente)).map(({id, naam, isCoordinator, afwezigTot}) => ({
      id, naam, ikzelf: id === sessie.persoonId, coordinator: isCoordinator,
      zaken: lopend.filter(({intern}) => intern.behandelaar === id).length,
      ...(afwezigTot !== undefined && afwezigTot >= vandaag && {afwezigTot}),
    }));
  }

  /** Says until and with which day somebody is away; null: they are there. */
  async meldAfwezig(sessie: Sessie, id: string, tot: string | null): Promise<void> {
    if (tot !== null && tot < this.today()) throw onjuist('/tot', 'dag', 'Bij ‘Tot wanneer’ staat een dag die al voorbij is. Kies vandaag of een dag die nog komt.');
    const isTheirs = id === sessie.persoonId || sessie.isCoordinator === true;
    const isDone = isTheirs && await zetAfwezig(this.backend.db, sessie.gemeente, id, tot);
    await this.note(sessie, 'afwezigheid-melden', isDone ? 'toegestaan' : 'geweigerd');
    if (!isTheirs) throw new Fout('mag-niet', 'U kunt alleen uzelf afwezig melden. Vraag een coördinator om het voor een collega te doen.');
    if (!isDone) throw new Fout('niet-gevonden');
  }

  /** Gives work to somebody else, or to nobody: each case by itself. What may not, or is not theirs any more, stays where it is. */
  async draagOver(gemeente: Gemeente, sessie: Sessie, {van, zaken, naar, reden}: Overdracht): Promise<{readonly gedaan: readonly string[]; readonly nietGedaan: readonly string[]}> {
    if (van === undefined && zaken === undefined) throw onjuist('/zaken', 'required', 'Kies welke zaken u overdraagt, of van welke collega.');
    await eisCollega(this.backend.db, sessie, naar, '/naar');
    const all = zaken ?? await this.lopendVan(gemeente, van);
    const handeling: Internhandeling = {soort: 'toegewezen', aan: naar, ...(reden !== undefined && {tekst: reden})};
    const gedaan: string[] = [];
    for (const zaaknummer of all) if (await this.wijsToe(gemeente, sessie, zaaknummer, handeling, van)) gedaan.push(zaaknummer);
    return {gedaan, nietGedaan: all.filter((one) => !gedaan.includes(one))};
  }

  private async wijsToe(gemeente: Gemeente, sessie: Sessie, zaaknummer: string, handeling: Internhandeling & {readonly soort: 'toegewezen'}, van: string | undefined): Promise<boolean> {
    try {
      await this.internen.leg(gemeente, sessie, {zaaknummer, id: randomUUID(), handeling}, {
        isAl: ({behandelaar}) => behandelaar === handeling.aan, isNog: ({behandelaar}) => van === undefined || behandelaar === van,
      });
      return true;
    } catch (error) {
      if (error instanceof Fout) return false;
      throw error;
    }
  }

  private async lopendVan(gemeente: Gemeente, van: string | undefined): Promise<readonly string[]> {
    return (await werkvoorraadVan(this.backend).lopend(gemeente)).filter(({intern}) => intern.behandelaar === van).map(({regel}) => regel.zaaknummer);
  }

  private note(sessie: Sessie, actie: string, uitkomst: 'toegestaan' | 'geweigerd') {
    return noteer(this.backend.db, sessie, {actie, uitkomst}, this.backend.timer());
  }

  private today() {
    return amsterdamDay(this.backend.clock());
  }
}

function onjuist(pointer: string, code: string, detail: string): Fout {
  return new Fout('onjuist', detail, {errors: [{in: 'body', location: {pointer: `#${pointer}`}, code, detail}]});
}
