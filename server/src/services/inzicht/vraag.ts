import {dimensies, isPeriode, MEESTE_FILTERS, type Cijfervraag, type Dimensie, type Filter, type Splitsing} from '../../../../src/domain/inzicht/index.js';
import {Fout} from '../../http/fout.js';

/** The query of a request. */
export type Query = Readonly<Record<string, string | undefined>>;

const SPLITSINGEN: readonly string[] = ['maand', 'kwartaal', 'week', ...dimensies];

/** What somebody asks, with a sentence for each thing that does not exist. Values are looked at in {@link kent}. */
export function vraagVan(query: Query): Cijfervraag {
  const {per} = query;
  if (per !== undefined && !SPLITSINGEN.includes(per)) throw fout('per', 'Deze uitsplitsing kennen wij niet. Kies bij ‘per’ een maand, kwartaal, week of een kenmerk uit het codeboek.');
  return {periode: periodeVan(query), filter: filterVan(query), ...(per !== undefined && {per: per as Splitsing})};
}

export function periodeVan({periode = 'alles'}: Query): string {
  if (!isPeriode(periode)) throw fout('periode', 'Deze periode kennen wij niet. Kies bij ‘periode’ alles, een jaar (2026), een kwartaal (2026-K2) of een maand (2026-04).');
  return periode;
}

function filterVan(query: Query): Filter {
  const named = dimensies.filter((dimensie) => query[dimensie] !== undefined);
  if (named.length > MEESTE_FILTERS) throw fout(named[MEESTE_FILTERS] ?? '', `U kunt hoogstens ${MEESTE_FILTERS} filters tegelijk gebruiken. Haal er een weg. Met meer filters blijft er bijna niets over dat getoond mag worden.`);
  return Object.fromEntries(named.map((dimensie) => [dimensie, query[dimensie]]));
}

/** Refuses a filter whose value no case has. */
export function kent(waarden: Readonly<Record<Dimensie, readonly string[]>>, filter: Filter): void {
  for (const [dimensie, value] of Object.entries(filter)) {
    if (!waarden[dimensie as Dimensie].includes(value)) throw fout(dimensie, `Deze waarde van ‘${dimensie}’ komt in geen enkel bezwaar voor. Kies een waarde uit de lijst, of haal dit filter weg.`);
  }
}

export function fout(name: string, detail: string): Fout {
  return new Fout('onjuist', detail, {errors: [{in: 'query', location: {name}, code: 'onbekend', detail}]});
}
