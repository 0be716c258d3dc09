import {advise, type Advice} from '../../domain/diagnose/advise.js';
import {TermsNotThereError} from '../../domain/diagnose/known-facts.js';
import type {TreeSource} from '../../domain/diagnose/tree.js';
import type {Walk} from '../../domain/diagnose/walk.js';

/** The advice; undefined while a part with its routes or its terms is still on its way, for parts come in any order. */
export function weeg(tree: TreeSource, walk: Walk): Advice | undefined {
  try {
    return advise(tree, walk);
  } catch (error) {
    if (error instanceof TermsNotThereError) return undefined;
    throw error;
  }
}
