import {exits, questionsIn, leaves, termsIn, UNKNOWN, type BodyOf, type Condition, type Next, type Node, type Question, type Texts} from '../../../src/domain/diagnose/index.js';
import type {Pack} from '../pack.js';
import type {Check, Finding} from './finding.js';

/** Ids are used once, and everything that is named exists. */
export const references: Check = ({pack}) => [...doubles(pack), ...dangling(pack)];

function doubles({chunks}: Pack): readonly Finding[] {
  const seen = new Set<string>();
  return chunks.flatMap(({nodes, routes = [], bodies = []}) => [...nodes, ...routes, ...bodies].flatMap(({id}) => {
    if (seen.has(id)) return [{rule: 'dubbel', where: id, message: 'This id is used twice.'} as const];
    seen.add(id);
    return [];
  }));
}

function dangling(pack: Pack): readonly Finding[] {
  const nodes = new Map(pack.chunks.flatMap((chunk) => chunk.nodes.map((node) => [node.id, node] as const)));
  const questions = [...nodes.values()].filter((node): node is Question<Texts> => node.kind === 'question');
  const known = {
    node: nodes,
    route: idsOf(pack, 'routes'),
    body: idsOf(pack, 'bodies'),
    term: new Set(pack.chunks.flatMap(({terms}) => Object.keys(terms ?? {}))),
    question: new Set(questions.map(({key}) => key)),
    source: new Set(pack.sources.map(({id}) => id)),
  };
  const miss = (kind: keyof typeof known, name: string, where: string): readonly Finding[] =>
    known[kind].has(name) ? [] : [{rule: 'verwijzing', where, message: `There is no ${kind} "${name}".`}];
  const inCondition = (condition: Condition | undefined, where: string) => [
    ...questionsIn(condition).flatMap((key) => miss('question', key, where)),
    ...termsIn(condition).flatMap((name) => miss('term', name, where)),
    ...values(condition, questions, where),
  ];
  const inBody = (body: BodyOf | undefined, where: string) => {
    if (body === undefined) return [];
    return typeof body === 'string' ? miss('body', body, where) : miss('question', body.answer, where);
  };
  const inNode = (node: Node<Texts>) => [
    ...(node.kind === 'question'
      ? [...exits(node).flatMap((id) => miss('node', id, node.id)), ...edgesOf(node).flatMap(({when}) => inCondition(when, node.id))]
      : [
        ...inBody(node.body, node.id),
        ...(node.term ? miss('term', node.term, node.id) : []),
        ...(node.urgent ?? []).flatMap(({when}) => inCondition(when, node.id)),
        ...node.routes.flatMap(({route, first, lines = [], term, body}) => [
          ...miss('route', route, node.id), ...inCondition(first, node.id), ...lines.flatMap(({when}) => inCondition(when, node.id)),
          ...(term ? miss('term', term, node.id) : []), ...inBody(body, node.id),
        ]),
      ]),
    ...node.sources.flatMap((id) => miss('source', id, node.id)),
  ];
  const routes = pack.chunks.flatMap(({routes: own = []}) => own);
  return [
    ...[...nodes.values()].flatMap(inNode),
    ...routes.flatMap((route) => [
      ...inBody(route.body, route.id), ...(route.term ? miss('term', route.term, route.id) : []),
      ...route.lines.flatMap(({when}) => inCondition(when, route.id)), ...route.sources.flatMap((id) => miss('source', id, route.id)),
    ]),
    ...miss('node', pack.start, 'pakket.json'),
  ];
}

/** Answers that a condition waits for and that nobody can give. */
function values(condition: Condition | undefined, questions: readonly Question<Texts>[], where: string): readonly Finding[] {
  return leaves(condition).flatMap((leaf) => {
    if (!('question' in leaf) || 'answered' in leaf) return [];
    const places = questions.filter(({key}) => key === leaf.question);
    const possible = new Set(places.flatMap((place) => (place.input === 'choice' ? place.options.map(({value}) => value) : [UNKNOWN])));
    return [leaf.is].flat().filter((value) => places.length && !possible.has(value))
      .map((value) => ({rule: 'verwijzing', where, message: `Question "${leaf.question}" has no answer "${value}".`} as const));
  });
}

/** Every edge of a question; a plain target counts as one without a condition. */
export function edgesOf(question: Question<Texts>): readonly {readonly when?: Condition; readonly to: string}[] {
  return waysOn(question).flatMap((next) => (typeof next === 'string' ? [{to: next}] : next));
}

/** The ways on of a question: one per option, or those of its day. */
export function waysOn(question: Question<Texts>): readonly Next[] {
  if (question.input === 'choice') return question.options.map(({next}) => next);
  return [question.next, ...(question.unknown ? [question.unknown.next] : [])];
}

const idsOf = ({chunks}: Pack, key: 'routes' | 'bodies') => new Set(chunks.flatMap((chunk) => (chunk[key] ?? []).map(({id}) => id)));
