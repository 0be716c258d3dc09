import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {measure, type Choice, type Chunk, type DateQuestion, type Next, type Node, type Question, type Source, type Texts} from '../../src/domain/diagnose/index.js';
import type {Bronhulp} from './schrijfhulp.js';

/** A node that asks one of the shared questions in its own place. */
interface AskedNode {
  readonly ask: string;
  readonly id: string;
  readonly next: Next | Readonly<Record<string, Next>>;
  /** Which options, and in which order; all of them when absent. */
  readonly options?: readonly string[];
}

/** One JSON file of the pack, as it was read. */
export interface ContentFile {
  /** Path below the folder of the pack. */
  readonly path: string;
  readonly schema: string;
  readonly json: unknown;
}

/** The whole pack in all its languages, with shared questions put in their places. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly start: string;
  readonly order: readonly string[];
  readonly languages: readonly ('nl' | 'en')[];
  readonly chunks: readonly Chunk<Texts>[];
  readonly sources: readonly Source[];
  /** Help with writing; empty in a pack that has none. */
  readonly schrijfhulp: Bronhulp;
  /** Every file, for the schema check. */
  readonly files: readonly ContentFile[];
}

interface Part extends Omit<Chunk<Texts>, 'name' | 'nodes'> {
  readonly nodes?: readonly (Node<Texts> | AskedNode)[];
}
/** A shared question, still without its place and its ways on. */
type Template = Omit<Choice<Texts>, 'id' | 'kind'> | (Omit<DateQuestion<Texts>, 'id' | 'kind' | 'next' | 'unknown'> & {readonly unknown?: {readonly label: Texts}});
type Templates = Readonly<Record<string, Template>>;

/** Reads the pack in `folder`. Throws on JSON that cannot be read or a shared question that is not there. */
export function readPack(folder: string): Pack {
  const read = (path: string, schema: string): ContentFile => ({path, schema, json: JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown});
  const head = read('pakket.json', 'pakket');
  const questions = read('vragen.json', 'vragen');
  const sources = read('bronnen.json', 'bronnen');
  const about = head.json as Pick<Pack, 'name' | 'version' | 'start' | 'order' | 'languages'>;
  const {questions: templates} = questions.json as {questions: Templates};
  const parts = about.order.map((name) => ({name, files: partsOf(folder, name).map((path) => read(path, 'deel'))}));
  const {sources: list} = sources.json as {sources: readonly Source[]};
  const help = existsSync(join(folder, 'schrijfhulp.json')) ? [read('schrijfhulp.json', 'schrijfhulp')] : [];
  return {
    ...about,
    sources: list,
    schrijfhulp: (help[0]?.json ?? {delen: []}) as Bronhulp,
    files: [head, questions, sources, ...help, ...parts.flatMap(({files}) => files)],
    chunks: parts.map(({name, files}) => chunkOf(name, files.map(({json}) => json as Part), templates)),
  };
}

function partsOf(folder: string, chunk: string): readonly string[] {
  const place = join(folder, 'boom', chunk);
  if (!existsSync(place)) throw new Error(`The pack names a chunk "${chunk}", but there is no folder ${relative('.', place)}.`);
  return readdirSync(place).filter((name) => name.endsWith('.json')).sort().map((name) => join('boom', chunk, name));
}

function chunkOf(name: string, parts: readonly Part[], templates: Templates): Chunk<Texts> {
  return {
    name,
    nodes: parts.flatMap(({nodes = []}) => nodes.map((node) => ('ask' in node ? placed(node, templates) : node))),
    routes: parts.flatMap(({routes = []}) => routes),
    bodies: parts.flatMap(({bodies = []}) => bodies),
    terms: Object.assign({}, ...parts.map(({terms}) => terms)) as NonNullable<Part['terms']>,
  };
}

/** A shared question in the place of `node`, with the words and ways on of that place. */
function placed({ask, next, options, ...own}: AskedNode, templates: Templates): Question<Texts> {
  const shared = templates[ask];
  if (!shared) throw new Error(`"${own.id}" asks the shared question "${ask}", which is not in vragen.json.`);
  const place = {kind: 'question' as const, ...own};
  if (shared.input === 'date') {
    const to = next as Next;
    const {unknown, ...rest} = shared;
    return {...rest, ...place, next: to, ...(unknown ? {unknown: {...unknown, next: to}} : {})};
  }
  const byValue = typeof next === 'string' || Array.isArray(next) ? undefined : (next as Readonly<Record<string, Next>>);
  const values = options ?? (byValue ? Object.keys(byValue) : shared.options.map(({value}) => value));
  return {
    ...shared,
    ...place,
    options: values.map((value) => {
      const option = shared.options.find((each) => each.value === value);
      if (!option) throw new Error(`"${own.id}" offers "${value}", which the shared question "${ask}" does not know.`);
      return {...option, next: byValue?.[value] ?? (next as Next)};
    }),
  };
}

/** The chunks as the browser gets them: each question knows how far the advice is. Throws on a broken tree. */
export function measured(pack: Pack): readonly Chunk<Texts>[] {
  const distances = measure(pack.chunks.flatMap(({nodes}) => nodes));
  return pack.chunks.map((chunk) => ({
    ...chunk,
    nodes: chunk.nodes.map((node) => (node.kind === 'question' ? {...node, left: distances.get(node.id) ?? [1, 1]} : node)),
  }));
}
