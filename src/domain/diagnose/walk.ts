import type {IsoDate} from '../iso-date.js';
import {holds} from './condition.js';
import type {Facts, Situation} from './facts.js';
import {knownFacts, TermsNotThereError} from './known-facts.js';
import {
  TreeError, UNKNOWN, type Answers, type Next, type Option, type Outcome, type Question, type TreeSource,
} from './tree.js';

/** A question that was answered on the way. */
export interface Step {
  readonly question: Question;
  readonly value: string;
}

/** What comes next is not loaded: a part of the tree, or what counts terms (`chunk` is then {@link TERMS}). */
export interface NeedsChunk {
  readonly kind: 'needs-chunk';
  readonly id: string;
  readonly chunk: string;
}

/** Stands for the law library where a chunk is named. */
export const TERMS = 'termijn';

/** Where a person stands. Nothing of it is stored: it follows from the answers each time. */
export interface Walk {
  readonly here: Question | Outcome | NeedsChunk;
  /** The answered questions that lead here, in order. */
  readonly path: readonly Step[];
  /** The answers on the path; only these count. */
  readonly answers: Answers;
  /** Keys of answers that no longer count. They are kept: changing back brings them back. */
  readonly fellOff: readonly string[];
  /** Questions still to come, the present one included. */
  readonly left: {readonly min: number; readonly max: number};
  /** What conditions saw, for the advice. */
  readonly facts: Facts;
}

/**
 * Follows `answers` from the start, edge by edge and by id, so each step costs
 * the same in a tree of any size. An answer that is no option where it is asked
 * counts as not given. Throws {@link TreeError} on a broken tree.
 */
export function walk(tree: TreeSource, answers: Answers, situation: Situation): Walk {
  const path: Step[] = [];
  const counted: Record<string, string> = {};
  const seen = new Set<string>();
  const facts = knownFacts(tree, counted, situation);
  let id = tree.start;
  for (;;) {
    if (seen.has(id)) throw new TreeError(`The tree goes in a circle at "${id}".`);
    seen.add(id);
    const here = tree.node(id);
    if (!here) return end(needsChunk(tree, id));
    if (here.kind === 'outcome') return end(here);
    const value = answers[here.key];
    const next = value === undefined ? undefined : nextOf(here, value, situation.today);
    if (value === undefined || next === undefined) return end(here);
    path.push({question: here, value});
    counted[here.key] = value;
    const to = follow(next, facts, here.id);
    if (to === undefined) return end({kind: 'needs-chunk', id: here.id, chunk: TERMS});
    id = to;
  }

  function end(here: Walk['here']): Walk {
    const [min, max] = here.kind === 'question' ? (here.left ?? [1, 1]) : [0, 0];
    const fellOff = Object.keys(answers).filter((key) => counted[key] === undefined);
    return {here, path, answers: counted, fellOff, left: {min, max}, facts};
  }
}

/** Where `value` leads; undefined when it is no answer to this question, such as a day to come where only the past can be meant. */
export function nextOf(question: Question, value: string, today: IsoDate): Next | undefined {
  if (question.input === 'choice') return option(question, value)?.next;
  if (value === UNKNOWN) return question.unknown?.next;
  return isDay(value) && !(question.past && value > today) ? question.next : undefined;
}

/** The chosen option of a choice; undefined for a date or for a value that is no option. */
export function option(question: Question, value: string): Option | undefined {
  return question.input === 'choice' ? question.options.find((each) => each.value === value) : undefined;
}

/** Answers that counted before and no longer do, with their question, to tell what a change did. */
export function fallenSince(before: Walk, after: Walk): readonly Step[] {
  return before.path.filter(({question}) => after.answers[question.key] === undefined && after.fellOff.includes(question.key));
}

/** Undefined when it depends on a term that nobody can count yet. */
function follow(next: Next, facts: Facts, from: string): string | undefined {
  if (typeof next === 'string') return next;
  try {
    const edge = next.find(({when}) => holds(when, facts));
    if (edge) return edge.to;
  } catch (error) {
    if (error instanceof TermsNotThereError) return undefined;
    throw error;
  }
  throw new TreeError(`No way on from "${from}".`);
}

/** A calendar day. Without the date library, so that the first question needs none of it. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function needsChunk(tree: TreeSource, id: string): NeedsChunk {
  const chunk = tree.chunkOf(id);
  if (tree.has(chunk)) throw new TreeError(`There is no node "${id}".`);
  return {kind: 'needs-chunk', id, chunk};
}
