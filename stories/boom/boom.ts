import {exits, UNKNOWN, walk, type Answers, type Chunk, type Node, type TreeSource} from '../../src/domain/diagnose/index.js';
import {addDays, type IsoDate} from '../../src/domain/termijn/index.js';

/** One branch of the tree: its name in the files, what people choose to come there, and its rows. */
export interface Tak {
  readonly naam: string;
  readonly label: string;
  readonly regels: readonly Node[];
}

/** Every branch in the order of the content, with the rows that answers can lead to in the order in which one meets them. */
export function takken(tree: TreeSource, chunks: readonly Chunk[]): readonly Tak[] {
  const bereikt = new Map<string, Node>();
  const bezoek = (id: string) => {
    const node = tree.node(id);
    if (!node || bereikt.has(id)) return;
    bereikt.set(id, node);
    if (node.kind === 'question') exits(node).forEach(bezoek);
  };
  bezoek(tree.start);
  const regels = [...bereikt.values()];
  return chunks
    .map(({name}) => ({naam: name, label: keuzeVoor(name, tree, chunks), regels: regels.filter(({id}) => tree.chunkOf(id) === name)}))
    .filter(({regels}) => regels.length);
}

/** The answer elsewhere that leads into the branch; '' for the first one. */
function keuzeVoor(naam: string, tree: TreeSource, chunks: readonly Chunk[]): string {
  const opties = chunks
    .filter(({name}) => name !== naam)
    .flatMap(({nodes}) => nodes.flatMap((node) => (node.kind === 'question' && node.input === 'choice' ? node.options : [])));
  return opties.find(({next}) => typeof next === 'string' && tree.chunkOf(next) === naam)?.label ?? '';
}

/** Answers that lead to the row `id`; undefined when none do. A day is tried as two weeks ago, long ago and not known. */
export function antwoordenNaar(tree: TreeSource, id: string, today: IsoDate): Answers | undefined {
  const leidt = leidtNaar(tree, id);
  const dagen = [addDays(today, -14), addDays(today, -400), UNKNOWN];
  const zoek = (answers: Answers): Answers | undefined => {
    const {here} = walk(tree, answers, {today});
    if (here.id === id) return answers;
    if (here.kind !== 'question' || !leidt(here.id)) return undefined;
    const waarden = here.input === 'choice' ? here.options.map(({value}) => value) : dagen;
    for (const waarde of waarden) {
      const gevonden = zoek({...answers, [here.key]: waarde});
      if (gevonden) return gevonden;
    }
    return undefined;
  };
  return zoek({});
}

/** Whether a way on from a row can come to `id`, whatever its conditions say. */
function leidtNaar(tree: TreeSource, id: string) {
  const bekend = new Map<string, boolean>([[id, true]]);
  return function leidt(van: string): boolean {
    const before = bekend.get(van);
    if (before !== undefined) return before;
    const node = tree.node(van);
    const found = node?.kind === 'question' && exits(node).some(leidt);
    bekend.set(van, found);
    return found;
  };
}
