import type {TermRule} from './rules.js';
import type {Body, Chunk, Node, Question, Route, Source, TreeSource} from './tree.js';

/**
 * A tree that arrives in chunks. The chunk of a node is the part of its id
 * before the slash, so nothing has to be searched or sent along to find it.
 */
export class ChunkedTree implements TreeSource {
  private readonly nodes = new Map<string, Node>();
  private readonly byKey = new Map<string, Question>();
  private readonly routes = new Map<string, Route>();
  private readonly bodies = new Map<string, Body>();
  private readonly terms = new Map<string, TermRule>();
  private readonly sources = new Map<string, Source>();
  private readonly loaded = new Set<string>();

  constructor(readonly start: string, chunks: readonly Chunk[] = []) {
    for (const chunk of chunks) this.add(chunk);
  }

  /** Adds a chunk; again the same one replaces it, so another language or overlay can take its place. */
  add(chunk: Chunk) {
    this.loaded.add(chunk.name);
    for (const node of chunk.nodes) {
      this.nodes.set(node.id, node);
      if (node.kind === 'question') this.byKey.set(node.key, node);
    }
    for (const route of chunk.routes ?? []) this.routes.set(route.id, route);
    for (const body of chunk.bodies ?? []) this.bodies.set(body.id, body);
    for (const source of chunk.sources ?? []) this.sources.set(source.id, source);
    for (const [name, rule] of Object.entries(chunk.terms ?? {})) this.terms.set(name, rule);
  }

  node(id: string) {
    return this.nodes.get(id);
  }

  chunkOf(id: string) {
    return id.slice(0, Math.max(0, id.indexOf('/')));
  }

  has(chunk: string) {
    return this.loaded.has(chunk);
  }

  question(key: string) {
    return this.byKey.get(key);
  }

  route(id: string) {
    return this.routes.get(id);
  }

  body(id: string) {
    return this.bodies.get(id);
  }

  term(name: string) {
    return this.terms.get(name);
  }

  source(id: string) {
    return this.sources.get(id);
  }
}
