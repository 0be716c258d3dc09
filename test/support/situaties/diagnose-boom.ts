import {ChunkedTree, localize, measure, type Chunk, type Node, type Question, type Texts} from '../../../src/domain/diagnose/index.js';

/** A question with two answers, for trees made by hand or at random. */
export const keuze = (id: string, ja: string, nee: string): Question => ({
  kind: 'question', input: 'choice', id, key: id, title: `Vraag ${id}?`, short: id, sources: [],
  options: [{value: 'ja', label: 'Ja', next: ja}, {value: 'nee', label: 'Nee', next: nee}],
});

/** An outcome with one route that always fits. */
export const einde = (id: string): Node => ({
  kind: 'outcome', id, title: id, intro: [], body: 'gemeente', sources: [], routes: [{route: 'a/bellen'}],
});

/** The chunk `a` around `nodes`, with the one route that {@link einde} offers. */
export const deel = (nodes: readonly Node[], extra: Partial<Chunk> = {}): Chunk => ({
  name: 'a',
  nodes,
  routes: [{
    id: 'a/bellen', kind: 'bellen', title: 'Bel', sources: [],
    rows: {what: '', cost: '', duration: '', need: '', doesNot: ''},
    lines: [{as: 'fits', text: 'Dat kan altijd.'}],
  }],
  bodies: [{id: 'gemeente', name: 'De gemeente'}],
  ...extra,
});

/** A tree of about `size` questions in which every path has `depth` of them: the size changes, the path does not. */
export function grote(size: number, depth = 8): ChunkedTree {
  const wide = Math.max(1, Math.round((size - 1) / (depth - 1)));
  const level = (number: number) => Array.from({length: number === 0 ? 1 : wide}, (_, at) => {
    const next = (step: number) => (number === depth - 1 ? 'a/einde' : `a/v${number + 1}-${(at * 7 + step) % wide}`);
    return keuze(`a/v${number}-${at}`, next(1), next(2));
  });
  const questions = Array.from({length: depth}, (_, number) => level(number)).flat();
  return new ChunkedTree('a/v0-0', [deel([...questions, einde('a/einde')])]);
}

/** The chunks of a pack as a complete tree in one language. */
export function boom(chunks: readonly Chunk<Texts>[], start: string, language: 'nl' | 'en' = 'nl'): ChunkedTree {
  const distances = measure(chunks.flatMap(({nodes}) => nodes));
  const own = chunks.map((chunk) => localize(chunk, language));
  return new ChunkedTree(start, own.map((chunk) => ({
    ...chunk,
    nodes: chunk.nodes.map((node) => (node.kind === 'question' ? {...node, left: distances.get(node.id) ?? [1, 1]} : node)),
  })));
}
