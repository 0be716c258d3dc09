import type {Condition, TermRule} from './rules.js';

/**
 * What a person answered, by question key: the value of an option, a day
 * (`YYYY-MM-DD`), or {@link UNKNOWN}. Keys that no question asks are ignored.
 */
export type Answers = Readonly<Record<string, string>>;

/** The answer of someone who does not know a date. */
export const UNKNOWN = 'weet-niet';

/** A way onward. The first edge whose condition holds is taken; one without a condition always holds. */
export interface Edge {
  readonly when?: Condition;
  readonly to: string;
}

/** One node to go to, or edges tried in order. */
export type Next = string | readonly Edge[];

/** One answer to choose. `label` is also how the answer is quoted back, so it reads as something a person says. */
export interface Option<T = string> {
  readonly value: string;
  readonly label: T;
  readonly hint?: T;
  readonly next: Next;
}

interface Asked<T> {
  readonly kind: 'question';
  /** Place in the tree: `{chunk}/{name}`. */
  readonly id: string;
  /** Key of the answer. Two places may ask the same thing; it is then asked once. */
  readonly key: string;
  readonly title: T;
  /** The question in a few words, for the overview of answers. */
  readonly short: T;
  readonly help?: readonly T[];
  /** A longer explanation that opens when asked for. */
  readonly more?: {readonly title: T; readonly body: readonly T[]};
  readonly sources: readonly string[];
  /** Questions still to come, this one included, on the shortest and the longest way. See {@link measure}. */
  readonly left?: readonly [min: number, max: number];
}

/** Choose one of a few answers. */
export interface Choice<T = string> extends Asked<T> {
  readonly input: 'choice';
  readonly options: readonly Option<T>[];
}

/** Give a day. */
export interface DateQuestion<T = string> extends Asked<T> {
  readonly input: 'date';
  readonly next: Next;
  /** Offered when not knowing is an honest answer. */
  readonly unknown?: {readonly label: T; readonly next: Next};
  /** Days after today are refused: nobody holds a letter from tomorrow. */
  readonly past?: boolean;
}

export type Question<T = string> = Choice<T> | DateQuestion<T>;

/** How a route stands for this person. */
export type Verdict = 'fits' | 'last' | 'not';

/** Why a route fits, is a last resort or does not fit. Counts when its condition holds. */
export interface Line<T = string> {
  readonly as: Verdict;
  readonly when?: Condition;
  readonly text: T;
}

/** The fixed rows by which routes are compared. */
export interface Rows<T = string> {
  readonly what: T;
  readonly cost: T;
  readonly duration: T;
  readonly need: T;
  readonly doesNot: T;
  /** In words, for a route whose last day is not a term. */
  readonly lastDay?: T;
}

export type RouteKind =
  | 'bellen' | 'corrigeren' | 'betalingsregeling' | 'bezwaar' | 'zienswijze' | 'beroep' | 'ingebrekestelling'
  | 'klacht' | 'voorlopige-voorziening' | 'nieuwe-aanvraag' | 'herziening' | 'andere-instantie' | 'hulp'
  | 'mediation' | 'wachten';

/** Something a person can do. */
export interface Route<T = string> {
  readonly id: string;
  readonly kind: RouteKind;
  readonly title: T;
  readonly rows: Rows<T>;
  /** Name of the term that gives the last day (or, for a notice of default, the first). */
  readonly term?: string;
  /** Who to address. */
  readonly body?: BodyOf;
  /** What the button of this route does. */
  readonly action?: {readonly kind: 'bezwaar'} | {readonly kind: 'link'; readonly href: string; readonly label: T};
  /** Tried in order after the lines of the offer; the first that holds gives the verdict. The last one has no condition. */
  readonly lines: readonly Line<T>[];
  readonly sources: readonly string[];
}

/** A route as one outcome offers it. Its own lines come before the lines of the route itself. */
export interface Offer<T = string> {
  readonly route: string;
  /** Moves the route before those without it, in the order of the list. */
  readonly first?: Condition;
  readonly lines?: readonly Line<T>[];
  readonly rows?: Partial<Rows<T>>;
  readonly term?: string;
  readonly body?: BodyOf;
}

/** A body by its id, or the one a person named: the answer to a question is then the id. */
export type BodyOf = string | {readonly answer: string};

/** A body that decides or helps. */
export interface Body<T = string> {
  readonly id: string;
  readonly name: T;
  /** How to reach it, when the municipality's own contact details do not say. */
  readonly reach?: T;
  readonly href?: string;
  /** True for a body of the municipality: its contact details are those of the overlay. */
  readonly municipal?: boolean;
}

/** Something that must be read before all else. */
export interface Urgent<T = string> {
  readonly when?: Condition;
  readonly title: T;
  readonly text: T;
}

/** The advice at the end of a path. */
export interface Outcome<T = string> {
  readonly kind: 'outcome';
  readonly id: string;
  readonly title: T;
  readonly intro: readonly T[];
  /** The decision it is about, for the objection that may follow. */
  readonly decision?: {readonly soort: string; readonly omschrijving: T};
  /** Who took the decision. */
  readonly body: BodyOf;
  /** Name of the term that is shown large. */
  readonly term?: string;
  readonly urgent?: readonly Urgent<T>[];
  readonly routes: readonly Offer<T>[];
  readonly sources: readonly string[];
}

export type Node<T = string> = Question<T> | Outcome<T>;

/** A legal source, so that anyone can check a statement, and until when we trust it. */
export interface Source {
  readonly id: string;
  readonly article: string;
  /** Where it can be read. */
  readonly href: string;
  readonly checkedOn: string;
  /** After this day the check has expired and the lint fails. */
  readonly validUntil: string;
}

/** One subtree, loaded at once. */
export interface Chunk<T = string> {
  readonly name: string;
  readonly nodes: readonly Node<T>[];
  readonly routes?: readonly Route<T>[];
  readonly bodies?: readonly Body<T>[];
  readonly terms?: Readonly<Record<string, TermRule>>;
  readonly sources?: readonly Source[];
}

/**
 * Where {@link walk} finds the tree. Everything is found by id, so a step costs
 * the same in a tree of ten questions and of ten thousand.
 */
export interface TreeSource {
  readonly start: string;
  /** Undefined when its chunk is not loaded yet, or when there is no such node. */
  node(id: string): Node | undefined;
  /** The chunk that holds `id`. */
  chunkOf(id: string): string;
  /** Whether the chunk is loaded. */
  has(chunk: string): boolean;
  /** A question that asks for `key`, among what is loaded. */
  question(key: string): Question | undefined;
  route(id: string): Route | undefined;
  body(id: string): Body | undefined;
  term(name: string): TermRule | undefined;
  source(id: string): Source | undefined;
}

/** Thrown when a tree is broken (a dead end, a circle): the lint finds these before a citizen does. */
export class TreeError extends Error {
  override readonly name = 'TreeError';
}
