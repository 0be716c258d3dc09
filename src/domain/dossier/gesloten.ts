import type {Status} from './staat.js';

/** Closed is what was decided, withdrawn or sent on, whatever people still say or owe each other after it. */
export function isGesloten({status}: {readonly status: Status}): boolean {
  return status === 'besloten' || status === 'ingetrokken' || status === 'doorgestuurd';
}
