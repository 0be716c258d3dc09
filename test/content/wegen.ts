import {addDays, type IsoDate} from '../../src/domain/termijn/index.js';
import {
  questionsIn, targets, termsIn, UNKNOWN, walk, type Answers, type Question, type TermRule, type TreeSource,
} from '../../src/domain/diagnose/index.js';

/** Everything that can still happen to someone who stands `hier`: equal futures are one object. */
export interface Weg {
  readonly hier: string;
  /** What each answer leads to; days after which all goes the same are one answer. */
  readonly verder: readonly Weg[];
  /** At place n: how many ways to an advice ask n more questions. */
  readonly lengten: readonly number[];
}

/** A day in every week of more than a year, so in every stretch between the ends of two terms; and one to come. */
const dagen = (today: IsoDate, {past}: {readonly past?: boolean}) =>
  [...Array.from({length: 60}, (_, week) => addDays(today, -7 * week - 1)), ...(past ? [] : [addDays(today, 14)])];

/** All ways through `tree` on `today`. The domain's own walk says where each answer leads. */
export function alleWegen(tree: TreeSource, today: IsoDate): Weg {
  const bijStand = new Map<string, Weg>();
  const gelijke = new Map<string, Weg>();
  const nummers = new Map<Weg, number>();
  const leest = lezer(tree);

  function vanaf(answers: Answers): Weg {
    const {here} = walk(tree, answers, {today});
    if (here.kind === 'needs-chunk') throw new Error(`"${here.id}" is not there.`);
    const stand = [here.id, ...leest(here.id).map((key) => answers[key] ?? '')].join('|');
    const bekend = bijStand.get(stand);
    if (bekend) return bekend;
    const weg = eenmaal(here.id, here.kind === 'question' ? takken(here, answers) : []);
    bijStand.set(stand, weg);
    return weg;
  }

  function takken(question: Question, answers: Answers): readonly Weg[] {
    const na = (value: string) => vanaf({...answers, [question.key]: value});
    if (question.input === 'choice') return question.options.map(({value}) => na(value));
    return [...new Set(dagen(today, question).map(na)), ...(question.unknown ? [na(UNKNOWN)] : [])];
  }

  function eenmaal(hier: string, verder: readonly Weg[]): Weg {
    const vorm = [hier, ...verder.map((weg) => nummers.get(weg))].join('|');
    const weg = gelijke.get(vorm) ?? {hier, verder, lengten: verder.length ? eenVerder(verder) : [1]};
    gelijke.set(vorm, weg);
    if (!nummers.has(weg)) nummers.set(weg, nummers.size);
    return weg;
  }

  return vanaf({});
}

function eenVerder(verder: readonly Weg[]): readonly number[] {
  const som = [0];
  for (const {lengten} of verder) lengten.forEach((aantal, lengte) => (som[lengte + 1] = (som[lengte + 1] ?? 0) + aantal));
  return som;
}

/** Whether the questions `ids`, from the start to the advice, are one of the ways. */
export function kent(begin: Weg, ids: readonly string[]): boolean {
  const op = ids.slice(1).reduce<readonly Weg[]>(
    (wegen, id) => wegen.flatMap(({verder}) => verder).filter(({hier}) => hier === id),
    [begin].filter(({hier}) => hier === ids[0]),
  );
  return op.some(({verder}) => !verder.length);
}

/** Which answers some way on from a node still looks at; all others cannot change what comes. */
function lezer(tree: TreeSource) {
  const bekend = new Map<string, readonly string[]>();
  return function leest(id: string): readonly string[] {
    const before = bekend.get(id);
    if (before) return before;
    const node = tree.node(id);
    if (node?.kind !== 'question') return [];
    const nexts = node.input === 'choice' ? node.options.map(({next}) => next) : [node.next, ...(node.unknown ? [node.unknown.next] : [])];
    const conditions = nexts.flatMap((next) => (typeof next === 'string' ? [] : next.map(({when}) => when)));
    const terms = conditions.flatMap(termsIn).map((name) => tree.term(name)).filter((rule) => rule !== undefined);
    const keys = [node.key, ...conditions.flatMap(questionsIn), ...terms.flatMap(sleutels), ...nexts.flatMap(targets).flatMap(leest)];
    const found = [...new Set(keys)].sort();
    bekend.set(id, found);
    return found;
  };
}

/** The answers that a term is counted from. */
function sleutels(rule: TermRule): readonly string[] {
  if (rule.rule === 'ingebrekestellen') return sleutels(rule.na);
  if (rule.rule === 'keuze') return [rule.question, ...[rule.anders, ...Object.values(rule.bij)].flatMap(sleutels)];
  return 'commissie' in rule ? [rule.from, rule.commissie] : [rule.from];
}
