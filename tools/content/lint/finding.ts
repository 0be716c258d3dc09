import type {Texts} from '../../../src/domain/diagnose/index.js';
import {isTexts} from '../../../src/domain/diagnose/index.js';
import type {Pack} from '../pack.js';
import {naamVan} from '../schrijfhulp.js';

/** Kinds of fault that the lint finds. */
export type Rule =
  | 'schema' | 'dubbel' | 'verwijzing' | 'doodlopend' | 'kringloop' | 'onbereikbaar' | 'zonder-bron' | 'verlopen-bron'
  | 'vertaling' | 'invulplek' | 'leesniveau' | 'zonder-mens' | 'zonder-oordeel'
  // Only of the help with writing: a kind of decision without enough of it, and what nobody may promise or threaten with.
  | 'onvolledig' | 'belofte'
  // Only of what a municipality lays over the content: what may not go, and a term of law.
  | 'onmisbaar' | 'termijn';

/** One fault: what is wrong, where, and how to mend it. */
export interface Finding {
  readonly rule: Rule;
  readonly where: string;
  readonly message: string;
}

/** What checks look at. */
export interface Subject {
  readonly pack: Pack;
  /** Day against which checked-on dates are held, `YYYY-MM-DD`. */
  readonly today: string;
}

export type Check = (subject: Subject) => readonly Finding[];

/** A text with its address, such as `inkomen/reden` and `options.1.label`. */
export interface Placed {
  readonly id: string;
  readonly path: string;
  readonly text: Texts;
}

/** Every text of nodes, routes and bodies, and of the help with writing. */
export function textsOf({chunks, schrijfhulp}: Pack): readonly Placed[] {
  return [
    ...chunks.flatMap(({nodes, routes = [], bodies = []}) => [...nodes, ...routes, ...bodies].flatMap((thing) => inside(thing, thing.id, []))),
    ...schrijfhulp.delen.flatMap((deel) => inside(deel, naamVan(deel), [])),
  ];
}

function inside(value: unknown, id: string, path: readonly string[]): readonly Placed[] {
  if (isTexts(value)) return [{id, path: path.join('.'), text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => inside(inner, id, [...path, key]));
}
