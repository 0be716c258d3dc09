import assert from 'node:assert/strict';
import type {DoubtCode, Onbekend, Termijn} from '../../../src/domain/termijn/index.js';

/** The term, or a failing test when the answer was that nothing is known. */
export function known(term: Termijn | Onbekend): Termijn {
  assert.equal(term.kind, 'termijn', `expected a term, got: ${JSON.stringify(term)}`);
  return term as Termijn;
}

/** The last day, for tables. */
export const lastDay = (term: Termijn | Onbekend) => known(term).lastDay;

/** The codes of the doubts, for tables. */
export const doubts = (term: {readonly doubts: readonly {readonly code: DoubtCode}[]}) => term.doubts.map(({code}) => code);
