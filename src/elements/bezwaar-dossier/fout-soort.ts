import {ApiError, SessionError} from '../../api/errors.js';

/** What a person must hear: to log in again, a sentence of the municipality, or that there was no answer. */
export type Foutsoort = {readonly soort: 'sessie' | 'geen-antwoord'} | {readonly soort: 'zin'; readonly zin: string};

/** Sorts whatever went wrong with something a person asked for. */
export function foutSoort(error: unknown): Foutsoort {
  if (error instanceof SessionError) return {soort: 'sessie'};
  const zin = error instanceof ApiError && !(error.status >= 500) ? error.problem.errors?.[0]?.detail ?? error.problem.detail : undefined;
  return zin === undefined ? {soort: 'geen-antwoord'} : {soort: 'zin', zin};
}
