import {exits, measure, TreeError, type Question, type Texts} from '../../../src/domain/diagnose/index.js';
import type {Pack} from '../pack.js';
import type {Check} from './finding.js';
import {waysOn} from './references.js';

/** From every question there is always a way on. */
export const deadEnds: Check = ({pack}) => questionsOf(pack).flatMap((question) => waysOn(question)
  .filter((next) => next === undefined || (typeof next !== 'string' && next.at(-1)?.when !== undefined))
  .map(() => ({rule: 'doodlopend', where: question.id, message: 'Some answers lead nowhere: end every list of edges with one without a condition.'} as const)));

/** Nobody is sent round in a circle. */
export const circles: Check = ({pack}) => {
  try {
    measure(pack.chunks.flatMap(({nodes}) => nodes));
    return [];
  } catch (error) {
    if (!(error instanceof TreeError) || !error.message.includes('circle')) return [];
    return [{rule: 'kringloop', where: /"(.+)"/.exec(error.message)?.[1] ?? '', message: error.message}];
  }
};

/** Every node can be reached from the start, and every route is offered somewhere. */
export const unreachable: Check = ({pack}) => {
  const nodes = new Map(pack.chunks.flatMap((chunk) => chunk.nodes.map((node) => [node.id, node] as const)));
  const seen = new Set<string>();
  const queue = [pack.start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const node = nodes.get(id);
    if (seen.has(id) || !node) continue;
    seen.add(id);
    if (node.kind === 'question') queue.push(...exits(node));
  }
  const offered = new Set([...nodes.values()].flatMap((node) => (node.kind === 'outcome' ? node.routes.map(({route}) => route) : [])));
  const routes = pack.chunks.flatMap(({routes: own = []}) => own);
  return [
    ...[...nodes.keys()].filter((id) => !seen.has(id)).map((where) => ({rule: 'onbereikbaar', where, message: 'No path leads here.'} as const)),
    ...routes.filter(({id}) => !offered.has(id)).map(({id}) => ({rule: 'onbereikbaar', where: id, message: 'No outcome offers this route.'} as const)),
  ];
};

/** Every route says how it stands, whatever was answered: its last line has no condition. */
export const verdicts: Check = ({pack}) => pack.chunks.flatMap(({routes = []}) => routes)
  .filter(({lines}) => lines.at(-1)?.when !== undefined || !lines.length)
  .map(({id}) => ({rule: 'zonder-oordeel', where: id, message: 'For some people no line holds: end the lines with one without a condition.'} as const));

const questionsOf = ({chunks}: Pack) =>
  chunks.flatMap(({nodes}) => nodes).filter((node): node is Question<Texts> => node.kind === 'question');
