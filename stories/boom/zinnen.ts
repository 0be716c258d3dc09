import {termsIn, UNKNOWN, type Condition, type Next, type Question, type TermState, type TreeSource, type Verdict} from '../../src/domain/diagnose/index.js';

export const standen: Record<TermState, string> = {
  'before-start': 'nog niet begonnen',
  open: 'open',
  passed: 'voorbij',
  'no-date': 'zonder datum',
  'out-of-range': 'buiten de kalender',
};

export const oordelen: Record<Verdict, string> = {fits: 'past', last: 'laatste redmiddel', not: 'past niet'};

/** A condition as a lawyer reads it aloud, with the keys of the data in it. */
export function inWoorden(condition: Condition, tree: TreeSource): string {
  if ('all' in condition) return condition.all.map((each) => haakjes(each, tree)).join(' en ');
  if ('any' in condition) return condition.any.map((each) => haakjes(each, tree)).join(' of ');
  if ('not' in condition) return `niet: ${haakjes(condition.not, tree)}`;
  if ('gemeente' in condition) return `van de gemeente is bekend: ${condition.gemeente} is ${condition.is}`;
  if ('atMost' in condition) return `nog hoogstens ${condition.atMost} dagen tot de laatste dag van de termijn ${condition.term}`;
  if ('term' in condition) return `de termijn ${condition.term} is ${lijst(condition.is).map((each) => standen[each]).join(' of ')}`;
  if ('answered' in condition) return `${condition.question} is ${condition.answered ? 'beantwoord' : 'niet beantwoord'}`;
  return `${condition.question} is ${lijst(condition.is).map((value) => antwoord(tree.question(condition.question), value)).join(' of ')}`;
}

const haakjes = (condition: Condition, tree: TreeSource) =>
  'all' in condition || 'any' in condition ? `(${inWoorden(condition, tree)})` : inWoorden(condition, tree);

const lijst = <T extends string>(is: T | readonly T[]): readonly T[] => (typeof is === 'string' ? [is] : is);

const antwoord = (question: Question | undefined, value: string) => {
  const label = question?.input === 'choice' ? question.options.find((option) => option.value === value)?.label : undefined;
  return label ? `“${label}”` : value;
};

/** One answer to a question and where it leads. */
export interface Antwoord {
  readonly label: string;
  readonly value: string;
  readonly next: Next;
}

/** Every answer to `question`. A day, and not knowing it, are one answer where the tree goes on from both alike. */
export function antwoorden(question: Question): readonly Antwoord[] {
  if (question.input === 'choice') return question.options;
  const {next, unknown} = question;
  const dag = {label: 'Een dag', value: 'JJJJ-MM-DD', next};
  if (!unknown) return [dag];
  const isGelijk = JSON.stringify(unknown.next) === JSON.stringify(next);
  if (isGelijk) return [{label: `Een dag, of “${unknown.label}”`, value: `${dag.value} of ${UNKNOWN}`, next}];
  return [dag, {label: unknown.label, value: UNKNOWN, next: unknown.next}];
}

/** The terms that decide where an answer to `question` leads. */
export function termijnenBij(question: Question): readonly string[] {
  return antwoorden(question).flatMap(({next}) => (typeof next === 'string' ? [] : next.flatMap(({when}) => termsIn(when))));
}
