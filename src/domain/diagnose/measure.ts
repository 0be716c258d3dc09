import {TreeError, type Next, type Node, type Question} from './tree.js';

/** Fewest and most questions until an outcome, the question itself included. */
export type Distance = readonly [min: number, max: number];

/** Every id that `next` can lead to. */
export const targets = (next: Next): readonly string[] => (typeof next === 'string' ? [next] : next.map(({to}) => to));

/** Every id that a question can lead to, once each. */
export function exits(question: Question<unknown>): readonly string[] {
  const all = question.input === 'choice'
    ? question.options.flatMap(({next}) => targets(next))
    : [...targets(question.next), ...(question.unknown ? targets(question.unknown.next) : [])];
  return [...new Set(all)];
}

/**
 * The distance to an outcome of every question, computed once when the content
 * is compiled, so that showing progress costs nothing. Throws {@link TreeError}
 * on a circle or a missing node.
 */
export function measure(nodes: readonly Node<unknown>[]): ReadonlyMap<string, Distance> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<string, Distance>();
  const busy = new Set<string>();
  const distance = (id: string): Distance => {
    const before = known.get(id);
    if (before) return before;
    const node = byId.get(id);
    if (!node) throw new TreeError(`There is no node "${id}".`);
    if (node.kind === 'outcome') return [0, 0];
    if (busy.has(id)) throw new TreeError(`The tree goes in a circle at "${id}".`);
    busy.add(id);
    const next = exits(node).map(distance);
    busy.delete(id);
    if (!next.length) throw new TreeError(`No way on from "${id}".`);
    const found: Distance = [1 + Math.min(...next.map(([min]) => min)), 1 + Math.max(...next.map(([, max]) => max))];
    known.set(id, found);
    return found;
  };
  for (const node of nodes) if (node.kind === 'question') distance(node.id);
  return known;
}
