import type {Facts, Situation, TermFact} from './facts.js';
import type {Answers, TreeSource} from './tree.js';

/** Thrown when a condition asks for a term and nobody was given who can count; {@link walk} turns it into waiting. */
export class TermsNotThereError extends Error {
  override readonly name = 'TermsNotThereError';
}

/** What conditions look at, with each term computed once as long as its answers stay the same. `answers` may still grow. */
export function knownFacts(tree: TreeSource, answers: Answers, situation: Situation): Facts {
  const known = new Map<string, {readonly on: number; readonly fact: TermFact}>();
  return {
    answers,
    gemeente: situation.gemeente ?? {},
    term(name) {
      const rule = tree.term(name);
      if (!situation.count || !rule) throw new TermsNotThereError(`Nobody can count "${name}" yet.`);
      const on = Object.keys(answers).length;
      const before = known.get(name);
      if (before?.on === on) return before.fact;
      const fact = situation.count(rule, answers, situation);
      known.set(name, {on, fact});
      return fact;
    },
  };
}
