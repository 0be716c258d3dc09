import type {Situation} from './facts.js';
import {factOf} from './terms.js';
import type {Answers, TreeSource} from './tree.js';
import {walk as follow, type Walk} from './walk.js';

/** {@link follow} with the law library at hand. */
export function walk(tree: TreeSource, answers: Answers, situation: Situation): Walk {
  return follow(tree, answers, {count: factOf, ...situation});
}
