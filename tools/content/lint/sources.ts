import type {Source} from '../../../src/domain/diagnose/index.js';
import type {Check, Finding} from './finding.js';

/** Every question, outcome and route names where it comes from. A question that says nothing of law is marked `"legal": false`. */
export const missingSource: Check = ({pack}) => pack.chunks.flatMap(({nodes, routes = []}) => [...nodes, ...routes])
  .filter((thing) => !thing.sources.length && !('legal' in thing))
  .map(({id}) => ({rule: 'zonder-bron', where: id, message: 'No source. Name one, or mark a question that says nothing of law with "legal": false.'} as const));

/** A check of a source holds until a day; after that somebody must read the law again. */
export const expiredSource: Check = ({pack, today}) => pack.sources.flatMap((source) => expired(source, today));

/** What is wrong with the check of one source. */
export function expired({id, checkedOn, validUntil, article}: Source, today: string): readonly Finding[] {
  if (validUntil < today) return [{rule: 'verlopen-bron', where: id, message: `The check of "${article}" (${checkedOn}) expired on ${validUntil}: read it again.`}];
  if (checkedOn > today) return [{rule: 'verlopen-bron', where: id, message: `"${article}" was checked on ${checkedOn}, which is still to come.`}];
  return [];
}
