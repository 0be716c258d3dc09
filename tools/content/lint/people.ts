import type {RouteKind} from '../../../src/domain/diagnose/index.js';
import type {Check} from './finding.js';

const WITHOUT_LAW: readonly RouteKind[] = [
  'bellen', 'corrigeren', 'betalingsregeling', 'nieuwe-aanvraag', 'hulp', 'mediation', 'wachten', 'andere-instantie', 'klacht',
];
const PERSON: readonly RouteKind[] = ['bellen', 'hulp', 'mediation'];

/** Every advice has an option that is not a legal procedure, and somebody to turn to. */
export const people: Check = ({pack}) => {
  const kinds = new Map(pack.chunks.flatMap(({routes = []}) => routes.map(({id, kind}) => [id, kind] as const)));
  return pack.chunks.flatMap(({nodes}) => nodes).flatMap((node) => {
    if (node.kind === 'question') return [];
    const offered = node.routes.flatMap(({route}) => kinds.get(route) ?? []);
    const has = (wanted: readonly RouteKind[]) => offered.some((kind) => wanted.includes(kind));
    return [
      ...(has(WITHOUT_LAW) ? [] : [{rule: 'zonder-mens', where: node.id, message: 'Every option is a legal procedure: add one that is not.'} as const]),
      ...(has(PERSON) ? [] : [{rule: 'zonder-mens', where: node.id, message: 'There is nobody to turn to: add a route to a person.'} as const]),
    ];
  });
};
