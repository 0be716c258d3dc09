import {dimensies, type Dimensie} from '../../domain/inzicht/dimensie.js';
import {isPeriode} from '../../domain/inzicht/periode.js';

/** The views, in the order of the menu. */
export const bladen = ['overzicht', 'functioneren', 'weg', 'begin', 'tevredenheid', 'kosten', 'experiment', 'codeboek', 'exporteren'] as const;
export type Blad = (typeof bladen)[number];

/** What figures can be split by here. Step, cause and letter have a view of their own. */
export const splitsingen = ['maand', 'kwartaal', 'week', 'soort', 'kanaal', 'vertegenwoordigd', 'tolk', 'weg', 'afdeling'] as const;
export type Splitsing = (typeof splitsingen)[number];

/** What can be narrowed by. */
export const filters = ['soort', 'kanaal', 'vertegenwoordigd', 'tolk', 'weg', 'afdeling'] as const satisfies readonly Dimensie[];
export type Filternaam = (typeof filters)[number];

export const opzetten = ['gesprek', 'mijlpaal', 'gemeenten'] as const;

/** Where somebody is: the view and what of it. Codes only, so that it may stand in an address. */
export interface Plek {
  readonly blad: Blad;
  readonly periode: string;
  readonly filter: Readonly<Partial<Record<Filternaam, string>>>;
  readonly per: Splitsing;
  /** Which figure is drawn: its code, or `alle`. */
  readonly beeld: string;
  readonly opzet: (typeof opzetten)[number];
  readonly mijlpaal?: string | undefined;
}

export const begin: Plek = {blad: 'overzicht', periode: 'alles', filter: {}, per: 'maand', beeld: 'binnen-drie-werkdagen', opzet: 'gesprek'};

const isEenVan = <T extends string>(all: readonly T[], value: string | null): value is T => all.includes(value as T);
const CODE = /^[a-z][a-z-]{0,40}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The place that a fragment names; what it does not name, or names wrong, is as at the beginning. */
export function leesPlek(hash: string): Plek {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const [blad, periode, per, beeld, opzet, mijlpaal] = ['cijfers', 'periode', 'per', 'beeld', 'opzet', 'mijlpaal'].map((name) => given.get(name));
  return {
    blad: isEenVan(bladen, blad ?? null) ? blad as Blad : begin.blad,
    periode: periode && isPeriode(periode) ? periode : begin.periode,
    filter: Object.fromEntries(filters.map((name) => [name, given.get(name) ?? ''] as const).filter(([, value]) => value !== '' && value.length <= 100).slice(0, 3)),
    per: isEenVan(splitsingen, per ?? null) ? per as Splitsing : begin.per,
    beeld: beeld && CODE.test(beeld) ? beeld : begin.beeld,
    opzet: isEenVan(opzetten, opzet ?? null) ? opzet as Plek['opzet'] : begin.opzet,
    ...(mijlpaal && UUID.test(mijlpaal) && {mijlpaal}),
  };
}

const EIGEN = new Set<string>(['cijfers', 'periode', 'per', 'beeld', 'opzet', 'mijlpaal', ...dimensies]);

/** The fragment of a place. What else the page keeps in its fragment stays. */
export function fragment({blad, periode, filter, per, beeld, opzet, mijlpaal}: Plek, hash = ''): string {
  const other = [...new URLSearchParams(hash.replace(/^#/, ''))].filter(([name, value]) => value !== '' && !EIGEN.has(name));
  const own = Object.entries({
    cijfers: blad,
    ...(periode !== begin.periode && {periode}),
    ...(per !== begin.per && {per}),
    ...(beeld !== begin.beeld && {beeld}),
    ...(opzet !== begin.opzet && {opzet}),
    ...(mijlpaal !== undefined && {mijlpaal}),
    ...filter,
  });
  return `#${new URLSearchParams([...own, ...other]).toString()}`;
}

/** Whether a fragment is about us: another anchor of the page, such as a skip link, is not. */
export const isOnze = (hash: string) => hash.length < 2 || new URLSearchParams(hash.slice(1)).has('cijfers');

/** What each view can be narrowed by. */
export const kan: Readonly<Record<Blad, {readonly periode: boolean; readonly filters: readonly Filternaam[]}>> = {
  overzicht: {periode: true, filters},
  functioneren: {periode: true, filters},
  weg: {periode: true, filters: []},
  begin: {periode: true, filters},
  tevredenheid: {periode: true, filters: []},
  kosten: {periode: true, filters},
  experiment: {periode: true, filters: ['soort']},
  codeboek: {periode: false, filters: []},
  exporteren: {periode: true, filters: []},
};

/** A place with only what its view can be narrowed by. */
export function voorBlad(plek: Plek): Plek {
  const {periode, filters: allowed} = kan[plek.blad];
  return {...plek, periode: periode ? plek.periode : 'alles', filter: Object.fromEntries(Object.entries(plek.filter).filter(([name]) => (allowed as readonly string[]).includes(name)))};
}

/** What the contract asks: period and filter, and nothing that says what it says already. */
export const vraagVan = ({periode, filter}: Pick<Plek, 'periode' | 'filter'>): Readonly<Record<string, string>> => ({...(periode !== 'alles' && {periode}), ...filter});

/** Whether two places ask for the same. */
export const isZelfde = (a: Plek, b: Plek) => fragment(a) === fragment(b);
