import type {Question} from './tree.js';
import type {Walk} from './walk.js';

/** The question on screen: the answered one that is shown `again` (its key), else the first without an answer. Undefined at an advice. */
export function questionAt({here, path}: Walk, again: string | undefined): Question | undefined {
  return path.find(({question}) => question.key === again)?.question ?? (here.kind === 'question' ? here : undefined);
}

/** Key of the answered question before the one on screen; undefined at the first. */
export function keyBefore({path}: Walk, again: string | undefined): string | undefined {
  const at = path.findIndex(({question}) => question.key === again);
  return path[(at < 0 ? path.length : at) - 1]?.question.key;
}

/** Key of the answered question after the one with this key; undefined when the next one is new, or an advice. */
export function keyAfter({path}: Walk, key: string): string | undefined {
  return path[path.findIndex(({question}) => question.key === key) + 1]?.question.key;
}
