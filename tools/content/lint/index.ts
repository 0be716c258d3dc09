import type {Check, Finding, Subject} from './finding.js';
import {people} from './people.js';
import {reading} from './reading.js';
import {references} from './references.js';
import {schema} from './schema.js';
import {covered, examples, helpReferences, helpSources, places, promises} from './schrijfhulp.js';
import {circles, deadEnds, unreachable, verdicts} from './shape.js';
import {expiredSource, missingSource} from './sources.js';
import {filled, translations} from './words.js';

export type {Finding, Rule} from './finding.js';

const checks: readonly Check[] = [
  schema, references, deadEnds, circles, unreachable, verdicts, missingSource, expiredSource, translations, filled, reading, people,
  covered, helpReferences, helpSources, places, promises, examples,
];

/** Everything that is wrong with a pack; empty when nothing is. */
export function lint(subject: Subject): readonly Finding[] {
  return checks.flatMap((check) => check(subject));
}
