import {
  binnen, cijfersVan, dimensies, groepen, maanden, maandVan, type Cijfer, type Filter, type Groep, type Splitsing,
} from '../../../../src/domain/inzicht/index.js';
import type {Backend} from '../../backend.js';
import type {Gemeente} from '../../gemeente.js';
import {noteer} from '../../store/audit.js';
import {mijlpalenVan, wisMijlpaal, zetMijlpaal, type Mijlpaal} from '../../store/mijlpalen.js';
import type {Sessie} from '../../store/sessies.js';
import {Fout} from '../../http/fout.js';
import {maandberichtPdf, vorige} from '../../pdf/maandbericht.js';
import {eersteMaand, namenVan, type Blik} from './blik.js';
import {bron, type Bron} from './bron.js';
import {cijferCsv, exportsplitsingen} from './cijferexport.js';
import {codeboek, type Codeboek} from './codeboek.js';
import {experiment, type Experiment} from './experiment.js';
import {adem, feitenbankVan, type Feitenbank, type Feitenbeeld} from './feitenbank.js';
import {kosten, type Kosten} from './kosten.js';
import {leesTevredenheid, type Tevredenheid} from './tevredenheid.js';
import {kent, periodeVan, vraagVan, type Query} from './vraag.js';

/** The answer of the page's main question; the contract's `Cijfers`. */
export interface Cijfers {
  readonly vandaag: string;
  readonly periode: string;
  readonly filter: Filter;
  readonly per?: Splitsing;
  readonly cijfers: readonly Cijfer[];
  readonly groepen: readonly Groep[];
  readonly keuzes: Readonly<Record<string, readonly string[]>>;
  readonly mijlpalen: readonly Mijlpaal[];
}

/** What can be learned from the objections of a municipality. Every look is written down; nobody's case is shown. */
export class Inzicht {
  private readonly bank: Feitenbank;

  constructor(private readonly backend: Backend) {
    this.bank = feitenbankVan(backend);
  }

  async cijfers(gemeente: Gemeente, sessie: Sessie, query: Query): Promise<Cijfers> {
    const vraag = vraagVan(query);
    await this.noteer(sessie, 'inzicht-cijfers');
    const blik = await this.blik(gemeente);
    const {beeld} = blik;
    kent(beeld.waarden, vraag.filter);
    const split = dimensies.find((one) => one === vraag.per);
    const kubus = await blik.kubus(...namenVan(vraag.filter), ...(split ? [split] : []));
    const cijfers = cijfersVan(kubus, vraag);
    await adem();
    return {
      vandaag: beeld.vandaag, periode: vraag.periode, filter: vraag.filter, ...(vraag.per && {per: vraag.per}), cijfers,
      groepen: groepen(kubus, beeld.feiten, vraag, beeld.vandaag),
      keuzes: keuzes(beeld), mijlpalen: await mijlpalenVan(this.backend.db, gemeente.openbaar.id),
    };
  }

  async codeboek(gemeente: Gemeente, sessie: Sessie): Promise<Codeboek> {
    await this.noteer(sessie, 'inzicht-codeboek');
    return codeboek((await this.bank.nu(gemeente)).waarden, gemeente.openbaar);
  }

  /** Every split of a period as CSV: the same figures as {@link cijfers} gives one by one. */
  async export(gemeente: Gemeente, sessie: Sessie, query: Query): Promise<string> {
    const periode = periodeVan(query);
    await this.noteer(sessie, 'inzicht-export');
    const blik = await this.blik(gemeente);
    const {beeld: {vandaag, feiten}} = blik;
    const splitsingen: {per: Splitsing; groepen: readonly Groep[]}[] = [];
    for (const per of exportsplitsingen) {
      const split = dimensies.find((one) => one === per);
      splitsingen.push({per, groepen: groepen(await blik.kubus(...(split ? [split] : [])), feiten, {periode, filter: {}, per}, vandaag)});
      await adem();
    }
    return cijferCsv({gemeente: gemeente.openbaar.id, vandaag, periode, cijfers: cijfersVan(await blik.kubus(), {periode, filter: {}}), splitsingen});
  }

  /** The report of a month as a PDF; of the month that was over last when none is named. */
  async maandbericht(gemeente: Gemeente, sessie: Sessie, maand?: string): Promise<{readonly maand: string; readonly pdf: Uint8Array<ArrayBuffer>}> {
    await this.noteer(sessie, 'inzicht-maandbericht');
    const blik = await this.blik(gemeente);
    const which = maand ?? vorige(maandVan(blik.beeld.vandaag));
    return {maand: which, pdf: await maandberichtPdf({gemeente: gemeente.openbaar, maand: which, kubus: await blik.kubus(), gemaaktOp: this.backend.clock()})};
  }

  async bron(gemeente: Gemeente, sessie: Sessie, query: Query): Promise<Bron> {
    const {periode, filter} = vraagVan({...query, per: undefined});
    await this.noteer(sessie, 'inzicht-bron');
    const blik = await this.blik(gemeente);
    kent(blik.beeld.waarden, filter);
    return bron(this.backend.db, blik, periode, filter);
  }

  async tevredenheid(gemeente: Gemeente, sessie: Sessie, query: Query): Promise<Tevredenheid> {
    const periode = periodeVan(query);
    await this.noteer(sessie, 'inzicht-tevredenheid');
    return leesTevredenheid(this.backend.db, await this.blik(gemeente), periode);
  }

  async kosten(gemeente: Gemeente, sessie: Sessie, query: Query): Promise<Kosten> {
    const {periode, filter} = vraagVan({...query, per: undefined});
    await this.noteer(sessie, 'inzicht-kosten');
    const blik = await this.blik(gemeente);
    kent(blik.beeld.waarden, filter);
    return kosten(blik, periode, filter);
  }

  async experiment(gemeente: Gemeente, sessie: Sessie, query: Query): Promise<Experiment> {
    const {periode, filter} = vraagVan({periode: query['periode'], soort: query['soort']});
    await this.noteer(sessie, 'inzicht-experiment');
    const blik = await this.blik(gemeente);
    kent(blik.beeld.waarden, filter);
    const mijlpalen = await mijlpalenVan(this.backend.db, gemeente.openbaar.id);
    return experiment({blik, mijlpalen, ander: (other) => this.blik(other), gemeenten: this.backend.gemeenten}, {opzet: query['opzet'], mijlpaal: query['mijlpaal'], periode, filter});
  }

  /** Only who leads or divides the work says what changed. */
  async zetMijlpaal(gemeente: Gemeente, sessie: Sessie, mijlpaal: Mijlpaal): Promise<void> {
    await this.magMarkeren(sessie);
    await this.noteer(sessie, 'inzicht-mijlpaal');
    await zetMijlpaal(this.backend.db, gemeente.openbaar.id, mijlpaal);
  }

  async wisMijlpaal(gemeente: Gemeente, sessie: Sessie, id: string): Promise<void> {
    await this.magMarkeren(sessie);
    await this.noteer(sessie, 'inzicht-mijlpaal-weg');
    await wisMijlpaal(this.backend.db, gemeente.openbaar.id, id);
  }

  private async magMarkeren(sessie: Sessie) {
    if (sessie.rol === 'leiding' || sessie.isCoordinator) return;
    await noteer(this.backend.db, sessie, {actie: 'inzicht-mijlpaal', uitkomst: 'geweigerd'}, this.backend.timer());
    throw new Fout('mag-niet', 'Alleen leiding en coördinatoren kunnen een mijlpaal zetten of weghalen. Vraag het aan een van hen.');
  }

  private async blik(gemeente: Gemeente): Promise<Blik> {
    const beeld = await this.bank.nu(gemeente);
    return {gemeente, beeld, kubus: (...per) => this.bank.kubus(gemeente, beeld, [...new Set(per)])};
  }

  private noteer(sessie: Sessie, actie: string): Promise<void> {
    return noteer(this.backend.db, sessie, {actie, uitkomst: 'toegestaan'}, this.backend.timer());
  }
}

/** Every period there is, and the values that occur of each dimension. */
function keuzes({feiten, vandaag, waarden}: Feitenbeeld): Cijfers['keuzes'] {
  const months = maanden(eersteMaand({feiten, vandaag}), maandVan(vandaag));
  return {periode: ['alles', ...[...new Set(months.flatMap((month) => binnen(month).slice(0, -1)))].sort()], ...waarden};
}
