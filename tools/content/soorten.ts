import type {Outcome, Texts} from '../../src/domain/diagnose/index.js';
import type {Pack} from './pack.js';

/** Every kind of decision that the tree knows, with the outcomes that are about it. */
export function soorten({chunks}: Pack): ReadonlyMap<string, readonly Outcome<Texts>[]> {
  const found = new Map<string, readonly Outcome<Texts>[]>();
  for (const node of chunks.flatMap(({nodes}) => nodes)) {
    if (node.kind === 'outcome' && node.decision) found.set(node.decision.soort, [...(found.get(node.decision.soort) ?? []), node]);
  }
  return found;
}
