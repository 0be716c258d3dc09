import {
  binnen, dimensies, indicatoren, KLEINSTE, Kubus, maandenVan, waardeVan, type As, type Dimensie, type Feit, type Filter, type Telling,
} from '../../../src/domain/inzicht/index.js';

/** A count that somebody can ask for: who is in it, and what was answered. */
export interface Antwoord {
  readonly naam: string;
  readonly as: As;
  readonly wat: string;
  readonly periode: string;
  readonly filter: Filter;
  /** Which of the cases are in it. */
  readonly wie: readonly number[];
  readonly getoond: number | null;
}

/** Every period there is around these months. */
export function perioden(feiten: readonly Feit[], vandaag: string): readonly string[] {
  const months = feiten.flatMap((feit) => (['ontvangen', 'einde', 'stand'] as const).flatMap((as) => maandenVan(feit, as, vandaag))).filter((one) => one !== 'alles');
  return [...new Set(months.flatMap((month) => binnen(month)))].sort();
}

/** Every filter by these dimensions, of at most `meest` of them, also values that go together in no case. */
export function filters(kubus: Kubus, per: readonly Dimensie[], meest: number = per.length): readonly Filter[] {
  return per.reduce<readonly Filter[]>((all, dimensie) => all.flatMap((filter) =>
    [filter, ...(Object.keys(filter).length < meest ? kubus.waardenVan(dimensie).map((value) => ({...filter, [dimensie]: value})) : [])]), [{}]);
}

/** Asks every count of these indicators, as often as there are cells. */
export function vraagAlles(feiten: readonly Feit[], per: readonly Dimensie[], codes: readonly string[], vandaag: string, meest?: number): readonly Antwoord[] {
  const kubus = new Kubus(feiten, per, vandaag);
  const tellingen = alleTellingen(codes);
  return filters(kubus, per, meest).flatMap((filter) => ['alles', ...perioden(feiten, vandaag).filter((one) => one !== 'alles')].flatMap((periode) => tellingen.flatMap(({wat, telling, heeft}) => {
    if (telling.as === 'stand' && (periode.length !== 7 && periode !== 'alles')) return [];
    const wie = feiten.flatMap((feit, index) => (ligtIn(feit, telling.as, periode, vandaag) && past(feit, filter) && heeft(feit, vandaag) ? [index] : []));
    return [{naam: `${telling.as} ${wat} ${periode} ${JSON.stringify(filter)}`, as: telling.as, wat, periode, filter, wie, getoond: kubus.toon({periode, filter}, telling)}];
  })));
}

function alleTellingen(codes: readonly string[]): readonly {readonly wat: string; readonly telling: Telling; readonly heeft: (feit: Feit, vandaag: string) => boolean}[] {
  return codes.flatMap((code) => {
    const nummer = indicatoren.findIndex((one) => one.code === code);
    const {as, telt, raak} = indicatoren[nummer]!;
    return [
      {wat: `${code} telt`, telling: {as, wat: 'telt', nummer} as const, heeft: telt},
      ...(raak ? [{wat: `${code} raak`, telling: {as, wat: 'raak', nummer} as const, heeft: (feit: Feit, vandaag: string) => telt(feit, vandaag) && raak(feit, vandaag)}] : []),
    ];
  });
}

function ligtIn(feit: Feit, as: As, periode: string, vandaag: string): boolean {
  const months = maandenVan(feit, as, vandaag);
  return as === 'stand' ? months.includes(periode) : months.some((month) => binnen(month).includes(periode));
}

const past = (feit: Feit, filter: Filter) => dimensies.every((dimensie) => filter[dimensie] === undefined || waardeVan(feit, dimensie) === filter[dimensie]);

/** Who is in a count, as a name: equal groups are the same people. */
const groepVan = ({wie}: Antwoord) => wie.join();

/** Counts of 1 to 4 that are shown, or are the difference of two that are shown and of which one lies in the other. */
export function uitTwee(antwoorden: readonly Antwoord[]): readonly string[] {
  const shown = antwoorden.filter(({getoond}) => getoond !== null);
  const small = shown.filter(({wie}) => isKlein(wie.length)).map(({naam}) => naam);
  // The same people are one group, however they are asked for.
  const groups = [...new Map(shown.map((one) => [groepVan(one), one])).values()].filter(({wie}) => wie.length).map((one) => ({...one, set: new Set(one.wie)}));
  for (const outer of groups) for (const inner of groups) {
    const rest = outer.wie.length - inner.wie.length;
    if (isKlein(rest) && isBinnen(inner, outer) && inner.wie.every((one) => outer.set.has(one))) small.push(`${outer.naam} - ${inner.naam} = ${rest}`);
  }
  return small;
}

/** Whether everybody knows that one lies in the other, whoever is in them. */
function isBinnen(inner: Antwoord, outer: Antwoord): boolean {
  const isNarrower = Object.entries(outer.filter).every(([name, value]) => inner.filter[name as Dimensie] === value);
  const isInside = inner.as === 'stand' ? inner.periode === outer.periode : outer.periode === 'alles' || inner.periode === outer.periode || inner.periode.startsWith(outer.periode) || binnen(inner.periode).includes(outer.periode);
  const isPart = inner.wat === outer.wat || (inner.wat.split(' ')[0] === outer.wat.split(' ')[0] && outer.wat.endsWith('telt'));
  return inner.as === outer.as && isNarrower && isInside && isPart;
}

/** Families of counts that add up to a total, of which what is not shown is 1 to 4 together. */
export function uitSommen(antwoorden: readonly Antwoord[]): readonly string[] {
  const families = new Map<string, Antwoord[]>();
  const bij = (key: string, one: Antwoord) => families.set(key, [...families.get(key) ?? [], one]);
  const byName = new Map(antwoorden.map((one) => [sleutel(one.as, one.wat, one.periode, one.filter), one]));
  for (const one of antwoorden) {
    for (const name of Object.keys(one.filter)) bij(sleutel(one.as, one.wat, one.periode, {...one.filter, [name]: undefined}) + `#${name}`, one);
    if (one.as !== 'stand') for (const wider of rond(one.periode)) bij(sleutel(one.as, one.wat, wider, one.filter) + `#${one.periode.length}`, one);
  }
  return [...families].flatMap(([key, members]) => {
    const total = byName.get(key.split('#')[0] ?? '');
    if (!total || total.getoond === null) return [];
    const hidden = members.filter(({getoond}) => getoond === null);
    const rest = hidden.reduce((sum, {wie}) => sum + wie.length, 0);
    return isKlein(rest) ? [`${total.naam}: ${hidden.map(({naam, wie}) => `${naam} (${wie.length})`).join(' + ')} = ${rest}`] : [];
  });
}

const rond = (periode: string) => (periode.length === 7 && !periode.includes('K') ? binnen(periode).slice(1) : periode.includes('K') ? [periode.slice(0, 4), 'alles'] : periode === 'alles' ? [] : ['alles']);
const sleutel = (as: As, wat: string, periode: string, filter: Filter) => JSON.stringify([as, wat, periode, ...dimensies.map((one) => filter[one] ?? null)]);
const isKlein = (count: number) => count > 0 && count < KLEINSTE;

/**
 * The same by the counts themselves, quick enough for years of a municipality: every shown count with each that is around it, and every
 * family with its total.
 */
export function uitKubus(kubus: Kubus, per: readonly Dimensie[], periods: readonly string[], codes: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const filter of filters(kubus, per)) for (const periode of periods) indicatoren.forEach((indicator, nummer) => {
    const {as} = indicator;
    if (as === 'stand' || !codes.includes(indicator.code)) return;
    for (const wat of indicator.raak ? (['telt', 'raak'] as const) : (['telt'] as const)) {
      const [own, name] = [kubus.toon({periode, filter}, {as, wat, nummer}), `${indicator.code} ${wat} ${periode} ${JSON.stringify(filter)}`];
      if (own === null) continue;
      if (isKlein(own)) found.push(name);
      const around = [...Object.keys(filter).map((one) => ({periode, filter: {...filter, [one]: undefined}})), ...rond(periode).map((wider) => ({periode: wider, filter}))];
      for (const cel of around) if (isKlein((kubus.toon(cel, {as, wat, nummer}) ?? Infinity) - own)) found.push(`${JSON.stringify(cel)} - ${name}`);
      if (wat === 'raak' && isKlein((kubus.toon({periode, filter}, {as, wat: 'telt', nummer}) ?? Infinity) - own)) found.push(`not ${name}`);
      const families = per.filter((one) => filter[one] === undefined).map((one) => kubus.waardenVan(one).map((value) => ({periode, filter: {...filter, [one]: value}})));
      const years = periode.length === 4 ? [[1, 2, 3, 4].map((quarter) => ({periode: `${periode}-K${quarter}`, filter})), maandenVanJaar(periode).map((month) => ({periode: month, filter}))] : [];
      for (const family of [...families, ...years]) {
        const rest = own - family.reduce((sum, cel) => sum + (kubus.toon(cel, {as, wat, nummer}) ?? 0), 0);
        if (isKlein(rest)) found.push(`${name} less ${JSON.stringify(family[0])} and so on = ${rest}`);
      }
    }
  });
  return found;
}

const maandenVanJaar = (jaar: string) => Array.from({length: 12}, (_, index) => `${jaar}-${String(index + 1).padStart(2, '0')}`);
