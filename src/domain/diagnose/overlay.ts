import {isTexts, localize, type Localized, type Texts} from './localize.js';
import type {Body, Chunk, Offer, Outcome, Route, Source} from './tree.js';

/** A text of the municipality; `bron` says where it stands when it is about law. */
export interface EigenTekst extends Texts {
  readonly bron?: string;
}

/** A way that only this municipality has. `bij`: kinds of decision, or `*` for every one. */
export interface EigenRoute {
  readonly bij: readonly string[];
  readonly titel: EigenTekst;
  readonly waarom: EigenTekst;
  readonly wat: EigenTekst;
  readonly kosten: EigenTekst;
  readonly duur: EigenTekst;
  readonly nodig: EigenTekst;
  readonly doetNiet: EigenTekst;
  readonly wanneer: EigenTekst;
  readonly waar: EigenTekst;
  readonly bronnen?: readonly string[];
}

/** Within how long somebody gets an answer. */
export interface EigenTermijn {
  readonly aantal: number;
  readonly eenheid: 'werkdagen' | 'weken';
}

/** The terms that a municipality chooses itself; a term of law is not among them. */
export type EigenTermijnen = Readonly<Partial<Record<keyof typeof TERMIJN_ROUTES, EigenTermijn>>>;

/**
 * What a municipality lays over the national content, without copying it: the
 * part of the contract's `Overlay` that changes the tree. Everything may be absent.
 */
export interface Overlay {
  /** By `{id}#{field}`, such as `inkomen/reden#title` or `gedeeld/bellen#rows.duration`. */
  readonly teksten?: Readonly<Record<string, EigenTekst>>;
  readonly producten?: Readonly<Record<string, {readonly termijnen?: EigenTermijnen}>>;
  readonly routes?: Readonly<Record<string, EigenRoute>>;
  /** Routes that this municipality does not have, by kind of decision or `*` for every one. */
  readonly zonder?: Readonly<Record<string, readonly string[]>>;
  readonly termijnen?: EigenTermijnen;
  readonly bronnen?: readonly {readonly id: string; readonly artikel: string; readonly link: string; readonly nagekeken: string; readonly geldigTot: string}[];
}

/** The route whose duration each own term says. */
export const TERMIJN_ROUTES = {
  terugbellen: 'gedeeld/bellen',
  betalingsregeling: 'gedeeld/betalingsregeling',
  correctie: 'gedeeld/corrigeren',
} as const;

/** The chunk that own routes, their places and own sources come in. */
const HOME = 'gedeeld';

/** Id in the tree of an own route. */
export const eigenRoute = (name: string) => `eigen/${name}`;

/** The chunk as this municipality shows it. Pure: the national chunk stays as it is. */
export function withOverlay(chunk: Chunk, overlay: Overlay, language: 'nl' | 'en' = 'nl'): Chunk {
  const texts = textsOf(overlay, language);
  const {routes = [], bodies = [], sources} = chunk;
  const own = chunk.name === HOME ? Object.entries(localize(overlay.routes ?? {}, language)) : [];
  return {
    ...chunk,
    nodes: chunk.nodes.map((node) => withTexts(node.kind === 'outcome' ? withRoutes(node, overlay, language) : node, texts)),
    routes: [...routes.map((route) => withTexts(withTerm(route, overlay.termijnen, language), texts)), ...own.map(toRoute)],
    bodies: [...bodies.map((body) => withTexts(body, texts)), ...own.map(toBody)],
    ...(sources && {sources: [...sources, ...(overlay.bronnen ?? []).map(toSource)]}),
  };
}

/** Own routes come second: where to begin stays what the national content says. */
function withRoutes(outcome: Outcome, {routes = {}, zonder = {}, producten = {}}: Overlay, language: 'nl' | 'en'): Outcome {
  const kind = outcome.decision?.soort;
  if (kind === undefined) return outcome;
  const without = [...(zonder[kind] ?? []), ...(zonder['*'] ?? [])];
  const own = Object.entries(routes).filter(([, {bij}]) => bij.includes(kind) || bij.includes('*')).map(([name]) => ({route: eigenRoute(name)}));
  const [first, ...rest] = outcome.routes.filter(({route}) => !without.includes(route)).map((offer) => withOwnTerm(offer, producten[kind]?.termijnen, language));
  return {...outcome, routes: first ? [first, ...own, ...rest] : own};
}

function withOwnTerm(offer: Offer, terms: EigenTermijnen | undefined, language: 'nl' | 'en'): Offer {
  const term = termOf(offer.route, terms);
  return term ? {...offer, rows: {...offer.rows, duration: sentence(term, language)}} : offer;
}

function withTerm(route: Route, terms: EigenTermijnen | undefined, language: 'nl' | 'en'): Route {
  const term = termOf(route.id, terms);
  return term ? {...route, rows: {...route.rows, duration: sentence(term, language)}} : route;
}

const termOf = (route: string, terms: EigenTermijnen = {}): EigenTermijn | undefined =>
  Object.entries(terms).find(([name]) => TERMIJN_ROUTES[name as keyof EigenTermijnen] === route)?.[1];

function sentence({aantal, eenheid}: EigenTermijn, language: 'nl' | 'en'): string {
  const one = aantal === 1;
  return language === 'nl'
    ? `U krijgt antwoord binnen ${aantal} ${one ? {werkdagen: 'werkdag', weken: 'week'}[eenheid] : eenheid}.`
    : `You get an answer within ${aantal} ${{werkdagen: 'working day', weken: 'week'}[eenheid]}${one ? '' : 's'}.`;
}

function toRoute([name, {titel, waarom, wat, kosten, duur, nodig, doetNiet, wanneer, bronnen = []}]: readonly [string, Localized<EigenRoute>]): Route {
  return {
    id: eigenRoute(name),
    kind: 'hulp',
    title: titel,
    body: eigenRoute(name),
    rows: {what: wat, cost: kosten, duration: duur, need: nodig, doesNot: doetNiet, lastDay: wanneer},
    lines: [{as: 'fits', text: waarom}],
    sources: bronnen,
  };
}

/** Who to address is a text of the municipality here. */
const toBody = ([name, {waar}]: readonly [string, Localized<EigenRoute>]): Body => ({id: eigenRoute(name), name: waar});

const toSource = ({id, artikel, link, nagekeken, geldigTot}: NonNullable<Overlay['bronnen']>[number]): Source =>
  ({id, article: artikel, href: link, checkedOn: nagekeken, validUntil: geldigTot});

/** Texts of one language, by the id they belong to; Dutch where a translation is missing. */
function textsOf({teksten = {}}: Overlay, language: 'nl' | 'en'): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const texts = new Map<string, (readonly [string, string])[]>();
  for (const [address, text] of Object.entries(teksten)) {
    const [id = '', field = ''] = address.split('#');
    texts.set(id, [...(texts.get(id) ?? []), [field, text[language] ?? text.nl]]);
  }
  return texts;
}

function withTexts<T extends {readonly id: string}>(thing: T, texts: ReturnType<typeof textsOf>): T {
  return (texts.get(thing.id) ?? []).reduce<T>((changed, [field, text]) => set(changed, field.split('.'), text) as T, thing);
}

/** The national text at an address, in all its languages; undefined when no text stands there. */
export function textAt(things: ReadonlyMap<string, unknown>, address: string): Texts | undefined {
  const [id = '', field = ''] = address.split('#');
  const found = field.split('.').reduce<unknown>(step, things.get(id));
  return isTexts(found) ? found : undefined;
}

function step(value: unknown, head: string): unknown {
  if (Array.isArray(value)) return value.find((item: unknown, index) => isAt(item, head, index)) as unknown;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[head] : undefined;
}

/** A copy of `value` with `text` at `path`; unchanged when there is no text at that place. */
function set(value: unknown, [head, ...rest]: readonly string[], text: string): unknown {
  if (head === undefined) return typeof value === 'string' ? text : value;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (isAt(item, head, index) ? set(item, rest, text) : item));
  if (typeof value !== 'object' || value === null || !(head in value)) return value;
  return {...value, [head]: set((value as Record<string, unknown>)[head], rest, text)};
}

/** An item of a list is found by its place, or by the `value` of an option. */
function isAt(item: unknown, head: string, index: number): boolean {
  if (head === String(index)) return true;
  return typeof item === 'object' && item !== null && 'value' in item && item.value === head;
}
