import type {TermRule} from './rules.js';
import type {Chunk, Node, Offer, Option, Route, Body} from './tree.js';

/**
 * What a municipality lays over the national content, without copying it.
 * Everything may be absent. Texts are addressed by `{id}#{field}`, such as
 * `inkomen/reden#title` or `gedeeld/bellen#rows.duration`; for another language
 * than Dutch `@en` follows.
 */
export interface Overlay {
  readonly teksten?: Readonly<Record<string, string>>;
  /** Routes of its own, or a national route replaced. */
  readonly routes?: readonly Route[];
  readonly instanties?: readonly Body[];
  /** Own terms, and national ones for a product with another term. */
  readonly termijnen?: Readonly<Record<string, TermRule>>;
  /** Own questions and outcomes, in a chunk of the same name. */
  readonly knopen?: readonly Node[];
  /** Options added before the last one of a choice, by the id of the question. */
  readonly keuzes?: Readonly<Record<string, readonly Option[]>>;
  /** Routes added in front of an outcome's own, by its id. */
  readonly aanbod?: Readonly<Record<string, readonly Offer[]>>;
  /** Routes that this municipality does not have, by outcome id or `*` for every one. */
  readonly zonder?: Readonly<Record<string, readonly string[]>>;
}

/** The chunk as this municipality shows it. Pure: the national chunk stays as it is. */
export function withOverlay(chunk: Chunk, overlay: Overlay, language = 'nl'): Chunk {
  const texts = textsOf(overlay, language);
  const own = (overlay.knopen ?? []).filter(({id}) => id.startsWith(`${chunk.name}/`));
  const routes = replaced(chunk.routes ?? [], (overlay.routes ?? []).filter(({id}) => id.startsWith(`${chunk.name}/`)));
  return {
    ...chunk,
    nodes: [...replaced(chunk.nodes, own)].map((node) => withTexts(withChoices(node, overlay), texts)),
    routes: routes.map((route) => withTexts(route, texts)),
    bodies: replaced(chunk.bodies ?? [], chunk.bodies ? (overlay.instanties ?? []) : []),
    terms: chunk.terms ? {...chunk.terms, ...overlay.termijnen} : {},
  };
}

function withChoices(node: Node, {keuzes, aanbod, zonder}: Overlay): Node {
  if (node.kind === 'outcome') {
    const without = [...(zonder?.[node.id] ?? []), ...(zonder?.['*'] ?? [])];
    return {...node, routes: [...(aanbod?.[node.id] ?? []), ...node.routes].filter(({route}) => !without.includes(route))};
  }
  const extra = keuzes?.[node.id];
  if (!extra || node.input !== 'choice') return node;
  return {...node, options: [...node.options.slice(0, -1), ...extra, ...node.options.slice(-1)]};
}

function replaced<T extends {readonly id: string}>(national: readonly T[], own: readonly T[]): readonly T[] {
  const ids = new Set(own.map(({id}) => id));
  return [...national.filter(({id}) => !ids.has(id)), ...own];
}

/** Texts of one language, by the id they belong to. */
function textsOf({teksten = {}}: Overlay, language: string): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const texts = new Map<string, (readonly [string, string])[]>();
  for (const [address, text] of Object.entries(teksten)) {
    const [place = '', of = 'nl'] = address.split('@');
    const [id = '', field = ''] = place.split('#');
    if (of === language) texts.set(id, [...(texts.get(id) ?? []), [field, text]]);
  }
  return texts;
}

function withTexts<T extends {readonly id: string}>(thing: T, texts: ReturnType<typeof textsOf>): T {
  return (texts.get(thing.id) ?? []).reduce<T>((changed, [field, text]) => set(changed, field.split('.'), text) as T, thing);
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
