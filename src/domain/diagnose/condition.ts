import type {Facts, TermFact} from './facts.js';
import type {Condition} from './rules.js';

/** Whether `condition` holds; an absent condition always does. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, facts));
  if ('any' in condition) return condition.any.some((each) => holds(each, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('term' in condition) return termHolds(condition, facts.term(condition.term));
  if ('gemeente' in condition) return facts.gemeente[condition.gemeente] === condition.is;
  const answer = facts.answers[condition.question];
  if ('answered' in condition) return (answer !== undefined) === condition.answered;
  return answer !== undefined && among(condition.is, answer);
}

function termHolds(condition: Extract<Condition, {term: string}>, {state, daysLeft}: TermFact): boolean {
  if ('is' in condition) return among(condition.is, state);
  return daysLeft !== undefined && daysLeft >= 0 && daysLeft <= condition.atMost;
}

const among = (wanted: string | readonly string[], value: string) =>
  typeof wanted === 'string' ? wanted === value : wanted.includes(value);

/** Every question key that `condition` asks about, in order, each once. */
export function questionsIn(condition: Condition | undefined): readonly string[] {
  return [...new Set(leaves(condition).flatMap((leaf) => ('question' in leaf ? [leaf.question] : [])))];
}

/** Every term that `condition` asks about. */
export function termsIn(condition: Condition | undefined): readonly string[] {
  return [...new Set(leaves(condition).flatMap((leaf) => ('term' in leaf ? [leaf.term] : [])))];
}

/** The conditions on an answer, a term or the municipality inside `condition`. */
export function leaves(condition: Condition | undefined): readonly Exclude<Condition, {all: unknown} | {any: unknown} | {not: unknown}>[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return [condition];
}
