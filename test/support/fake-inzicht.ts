import type {Bron, Cijfers, Codeboek, Experiment, Kosten, Mijlpaal, Tevredenheid, Trechter} from '../../src/api/inzicht.js';
import {
  binnen, cijfersVan, dimensies, groepen, indicatoren, isIn, kanalen, Kubus, maanden, maandVan, MEESTE_FILTERS, trechter, verschillen, wilson, zaakwegen,
  type Dimensie, type Feit, type Filter, type Maandtotaal, type Splitsing,
} from '../../src/domain/inzicht/index.js';
import {oorzaken, processtappen} from '../../src/domain/intern/index.js';
import type {IsoDate} from '../../src/domain/iso-date.js';

/** What this part answers: a status, and a body, a text or a sentence. */
export interface Inzichtantwoord {
  readonly status: number;
  readonly body?: unknown;
  readonly tekst?: string;
  readonly soort?: string;
  readonly detail?: string;
}

const SOORT_FEIT: Readonly<Partial<Record<Dimensie, readonly string[]>>> = {kanaal: kanalen, weg: zaakwegen, stap: processtappen, oorzaak: oorzaken, vertegenwoordigd: ['ja', 'nee'], tolk: ['ja', 'nee']};

/** Figures in memory, counted and hidden by the domain's own functions over facts that a test gives. */
export class FakeInzicht {
  feiten: readonly Feit[] = [];
  /** Facts of another municipality that names this one. */
  andere: readonly Feit[] = [];
  mijlpalen: readonly Mijlpaal[] = [];
  tellingen: readonly Maandtotaal[] = [];
  telt = true;
  aannamen: Kosten['aannamen'] = {uurtarief: 7250, minutenPerHoorzitting: 240};
  voorbeelden: Bron['voorbeelden'] = [];
  tevredenheid: Tevredenheid['groepen'] = [];
  /** Every question, as `cijfers?periode=2026`. */
  readonly vragen: string[] = [];

  answer(route: string, name: string, query: URLSearchParams, body: unknown, {vandaag, isLeiding}: {readonly vandaag: IsoDate; readonly isLeiding: boolean}): Inzichtantwoord | undefined {
    const periode = query.get('periode') ?? 'alles';
    const filter = Object.fromEntries(dimensies.flatMap((each) => (query.has(each) ? [[each, query.get(each) ?? '']] : []))) as Filter;
    this.vragen.push(`${route.replace(/^\w+ \/inzicht\//, '')}${query.size ? `?${query.toString()}` : ''}`);
    if (Object.keys(filter).length > MEESTE_FILTERS) return {status: 400, detail: 'Kies hoogstens drie filters tegelijk.'};
    const vraag = {periode, filter, vandaag};
    const onbekend = Object.entries(filter).find(([dimensie, value]) => !this.keuzes(vandaag)[dimensie]?.includes(value));
    if (onbekend) return {status: 400, detail: `Deze waarde van ‘${onbekend[0]}’ komt in geen enkel bezwaar voor. Kies een waarde uit de lijst, of haal dit filter weg.`};
    if (query.get('opzet') === 'gemeenten' && !this.andere.length) return {status: 400, detail: 'Uw gemeente vergelijkt zich nu niet met een andere gemeente. Kies een andere opzet.'};
    switch (route) {
      case 'GET /inzicht/cijfers': return {status: 200, body: this.cijfers(vraag, (query.get('per') ?? undefined) as Splitsing | undefined)};
      case 'GET /inzicht/codeboek': return {status: 200, body: this.codeboek()};
      case 'GET /inzicht/bron': return {status: 200, body: this.bron(vraag)};
      case 'GET /inzicht/tevredenheid': return {status: 200, body: {vandaag, periode, groepen: this.tevredenheid} satisfies Tevredenheid};
      case 'GET /inzicht/kosten': return {status: 200, body: this.kosten(vraag)};
      case 'GET /inzicht/trechter': return {status: 200, body: {vandaag, periode, telt: this.telt, ...alsContract(trechter(this.tellingen, periode))} satisfies Trechter};
      case 'GET /inzicht/experiment': return {status: 200, body: this.experiment(vraag, query)};
      case 'GET /inzicht/export/cijfers': return {status: 200, soort: 'text/csv', tekst: this.csv(vraag)};
      case 'GET /inzicht/export/codeboek': return {status: 200, soort: 'text/csv', tekst: `code;naam;definitie\n${indicatoren.map(({code, naam, definitie}) => `${code};${naam};"${definitie}"`).join('\n')}\n`};
      case 'GET /inzicht/export/metadata': return {status: 200, soort: 'application/csvm+json', tekst: '{"@context": "http://www.w3.org/ns/csvw"}'};
      case 'GET /inzicht/maandbericht': return {status: 200, soort: 'application/pdf', tekst: '%PDF-1.7'};
      case 'PUT /inzicht/mijlpalen/{mijlpaalId}': return isLeiding ? this.zet(name, body as Omit<Mijlpaal, 'id'>) : {status: 403};
      case 'DELETE /inzicht/mijlpalen/{mijlpaalId}': return isLeiding ? this.wis(name) : {status: 403};
      default: return undefined;
    }
  }

  private zet(id: string, mijlpaal: Omit<Mijlpaal, 'id'>): Inzichtantwoord {
    this.mijlpalen = [...this.mijlpalen.filter((each) => each.id !== id), {...mijlpaal, id}];
    return {status: 204};
  }

  private wis(id: string): Inzichtantwoord {
    this.mijlpalen = this.mijlpalen.filter((each) => each.id !== id);
    return {status: 204};
  }

  private kubus(filter: Filter, vandaag: IsoDate, more: readonly Dimensie[] = [], feiten = this.feiten) {
    return new Kubus(feiten, dimensies.filter((each) => each in filter || more.includes(each)), vandaag);
  }

  private cijfers({periode, filter, vandaag}: Vraag, per: Splitsing | undefined): Cijfers {
    const kubus = this.kubus(filter, vandaag, dimensies.filter((each) => each === per));
    return {
      vandaag, periode, filter: {...filter}, ...(per && {per}), mijlpalen: [...this.mijlpalen], keuzes: this.keuzes(vandaag),
      cijfers: [...cijfersVan(kubus, {periode, filter})],
      groepen: groepen(kubus, this.feiten, {periode, filter, ...(per && {per})}, vandaag).map(({waarde, cijfers}) => ({waarde, cijfers: [...cijfers]})),
    };
  }

  private keuzes(vandaag: IsoDate): Cijfers['keuzes'] {
    const first = this.feiten.map(({ontvangen}) => ontvangen).sort()[0] ?? vandaag;
    const months = this.feiten.length ? maanden(maandVan(first), maandVan(vandaag)) : [];
    const values = (dimensie: Dimensie) => this.kubus({}, vandaag, [dimensie]).waardenVan(dimensie);
    return {
      periode: ['alles', ...new Set(months.flatMap((month) => [...binnen(month)].reverse().slice(1)))],
      ...Object.fromEntries(dimensies.map((dimensie) => [dimensie, [...values(dimensie)]])),
    };
  }

  private codeboek(): Codeboek {
    return {
      indicatoren: indicatoren.map(({code, naam, definitie, eenheid, as, goed}) => ({code, naam, definitie, eenheid, as, goed})),
      dimensies: dimensies.map((code) => ({code, naam: code, waarden: (SOORT_FEIT[code] ?? []).map((each) => ({code: each, naam: each}))})),
      regels: ['Een aantal van 1 tot en met 4 wordt niet getoond.', 'Een interval is 95%: Wilson voor een deel, ordestatistiek voor een mediaan.'],
    };
  }

  private bron({periode, filter, vandaag}: Vraag): Bron {
    const all = cijfersVan(this.kubus(filter, vandaag), {periode, filter});
    const [klaar, fout] = ['uitstroom', 'fout-gevonden'].map((code) => all.find(({indicator}) => indicator === code));
    const n = klaar?.n ?? null;
    const teller = fout?.n ?? null;
    const per = (dimensie: Dimensie) => {
      const kubus = this.kubus(filter, vandaag, [dimensie]);
      const nummer = indicatoren.findIndex(({code}) => code === 'fout-gevonden');
      return kubus.waardenVan(dimensie).filter((waarde) => waarde !== 'onbekend' && waarde !== 'geen' && waarde !== 'niets')
        .map((waarde) => ({waarde, n: kubus.toon({periode, filter: {...filter, [dimensie]: waarde}}, {as: 'einde', wat: 'raak', nummer})}));
    };
    return {
      vandaag, periode, voorbeelden: this.voorbeelden,
      beantwoord: n && teller !== null ? {indicator: 'beantwoord', n, teller, waarde: teller / n, ...wilson(teller, n)} : {indicator: 'beantwoord', n, teller: null, waarde: null},
      fout: fout ?? {indicator: 'fout-gevonden', n: null, waarde: null},
      perStap: per('stap'), perOorzaak: per('oorzaak'), perBrief: per('brief'), perAfdeling: per('afdeling'), perSoort: per('soort'),
      veranderingen: this.mijlpalen.map((mijlpaal) => {
        const {armen: [voor, na], verschillen: difference} = this.rond(mijlpaal, vandaag);
        return {mijlpaal, voor, na, verschillen: difference};
      }),
    };
  }

  private rond({dag}: Mijlpaal, vandaag: IsoDate) {
    const [voor, na] = [this.feiten.filter(({ontvangen}) => ontvangen < dag), this.feiten.filter(({ontvangen}) => ontvangen >= dag)];
    return twee([{naam: 'Ervoor', periode: `tot ${dag}`, feiten: voor}, {naam: 'Erna', periode: `vanaf ${dag}`, feiten: na}], vandaag);
  }

  private kosten({periode, filter, vandaag}: Vraag): Kosten {
    const kubus = this.kubus(filter, vandaag, ['weg']);
    const {uurtarief, minutenPerHoorzitting} = this.aannamen;
    const all = cijfersVan(this.kubus(filter, vandaag), {periode, filter});
    const perWeg = kubus.waardenVan('weg').filter((weg) => weg !== 'open').map((weg) => {
      const minuten = cijfersVan(kubus, {periode, filter: {...filter, weg}}).find(({indicator}) => indicator === 'minuten') ?? {indicator: 'minuten', n: null, waarde: null};
      return {weg, minuten, euro: minuten.waarde === null || !uurtarief ? null : Math.round((minuten.waarde / 60) * uurtarief)};
    });
    const opgelost = all.find(({indicator}) => indicator === 'opgelost')?.teller ?? null;
    return {
      vandaag, periode, aannamen: this.aannamen, perWeg, dwangsommen: all.find(({indicator}) => indicator === 'dwangsom') ?? {indicator: 'dwangsom', n: null, waarde: null},
      hoorzittingenVoorkomen: opgelost, besparing: opgelost === null || !uurtarief || !minutenPerHoorzitting ? null : Math.round(opgelost * (minutenPerHoorzitting / 60) * uurtarief),
    };
  }

  private experiment({periode, filter, vandaag}: Vraag, query: URLSearchParams): Experiment {
    const opzet = (query.get('opzet') ?? 'gesprek') as Experiment['opzet'];
    const mogelijk: Experiment['mogelijk'] = ['gesprek', ...(this.mijlpalen.length ? ['mijlpaal' as const] : []), ...(this.andere.length ? ['gemeenten' as const] : [])];
    const inPeriod = (list: readonly Feit[]) => list.filter(({ontvangen, soort}) => isIn(ontvangen, periode) && (filter.soort ?? soort) === soort);
    const mijlpaal = this.mijlpalen.find(({id}) => id === query.get('mijlpaal'));
    const {armen, verschillen: difference} = opzet === 'mijlpaal' && mijlpaal ? this.rond(mijlpaal, vandaag)
      : opzet === 'gemeenten' ? twee([{naam: 'Lindeveld', periode, feiten: inPeriod(this.feiten)}, {naam: 'Duinmeer', periode, feiten: inPeriod(this.andere)}], vandaag)
        : twee([
          {naam: 'Met gesprek', periode, feiten: inPeriod(this.feiten).filter(isOpTijd)},
          {naam: 'Zonder gesprek', periode, feiten: inPeriod(this.feiten).filter((feit) => !isOpTijd(feit))},
        ], vandaag);
    return {vandaag, opzet, mogelijk, armen: this.feiten.length ? [...armen] : [], verschillen: this.feiten.length ? difference : [], let: ['De groepen zijn niet door loting gemaakt. Een verschil kan een andere oorzaak hebben.']};
  }

  private csv({periode, filter, vandaag}: Vraag) {
    const rows = cijfersVan(this.kubus(filter, vandaag), {periode, filter}).map(({indicator, n, waarde}) => `${indicator};${periode};${n ?? ''};${waarde ?? ''}`);
    return `indicator;periode;n;waarde\n${rows.join('\n')}\n`;
  }
}

interface Vraag {
  readonly periode: string;
  readonly filter: Filter;
  readonly vandaag: IsoDate;
}

const isOpTijd = ({gesproken, belVoor = ''}: Feit) => gesproken !== undefined && gesproken <= belVoor;

function twee(groups: readonly {readonly naam: string; readonly periode: string; readonly feiten: readonly Feit[]}[], vandaag: IsoDate) {
  const armen = groups.map(({naam, periode, feiten}) => ({naam, periode, cijfers: [...cijfersVan(new Kubus(feiten, [], vandaag), {periode: 'alles', filter: {}})]}));
  const [a, b] = armen;
  if (!a || !b) throw new Error('There are no two groups');
  return {armen: [a, b] as const, verschillen: verschillen(a.cijfers, b.cijfers).map(({a: _a, b: _b, let: why, ...rest}) => ({...rest, let: [...why]}))};
}

/** What the domain may not change, the contract may. */
const alsContract = ({uitkomsten, vragen, wegen, soorten}: ReturnType<typeof trechter>) => ({uitkomsten: {...uitkomsten}, vragen: [...vragen], wegen: [...wegen], soorten: [...soorten]});
