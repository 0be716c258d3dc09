import {localize, type Texts} from '../../src/domain/diagnose/index.js';
import type {Schrijfhulp} from '../../src/domain/bezwaar/index.js';

/** Something that can be wrong, or that a person can want, in every language. */
export interface BronZin {
  readonly id: string;
  readonly label: Texts;
  readonly zin: Texts;
  /** Ids of sources; what is wrong with a decision has one. */
  readonly sources?: readonly string[];
}

/** Help with writing about some kinds of decisions, as it is written. */
export interface Brondeel {
  readonly soorten?: readonly string[];
  readonly gebreken?: readonly BronZin[];
  readonly wensen?: readonly BronZin[];
  readonly tips?: readonly {readonly text: Texts}[];
  /** `route` is the advice of the diagnosis that it repeats. */
  readonly anders?: readonly {readonly text: Texts; readonly route: string}[];
  readonly voorbeeld?: Texts;
  readonly sources: readonly string[];
  /** For who checks the content. */
  readonly note?: string;
}

/** All of src/content/schrijfhulp.json. */
export interface Bronhulp {
  readonly delen: readonly Brondeel[];
}

/** How a part is called in what the tools say: `schrijfhulp/woz`, or `schrijfhulp/elk` for the part about every decision. */
export const naamVan = ({soorten = ['elk']}: Pick<Brondeel, 'soorten'>) => `schrijfhulp/${soorten.join('+')}`;

const ONLY_FOR_THE_LINT: ReadonlySet<string> = new Set(['sources', 'route', 'note']);

/** The help as the browser gets it: in one language, without what only the lint reads. */
export function compiled({delen}: Bronhulp, language: 'nl' | 'en'): Schrijfhulp {
  return JSON.parse(JSON.stringify(localize({delen}, language), (key, inner: unknown) => (ONLY_FOR_THE_LINT.has(key) ? undefined : inner))) as Schrijfhulp;
}
