import {get, orNothing, put, remove, type Answer} from './client.js';

/** What waits under a code, sealed; undefined when it was used, is too old or never was. */
export const haalOverdracht = (endpoint: string, overdrachtId: string): Promise<Answer<'/overdrachten/{overdrachtId}', 'get'> | undefined> =>
  orNothing(get(endpoint, '/overdrachten/{overdrachtId}', {path: {overdrachtId}, needs: ['inhoud']}));

/** Leaves a sealed draft for another device; the same again is harmless. */
export const laatOverdracht = (endpoint: string, overdrachtId: string, inhoud: string) =>
  put(endpoint, '/overdrachten/{overdrachtId}', {inhoud}, {path: {overdrachtId}, needs: ['verlooptOp'], signal: AbortSignal.timeout(30_000)});

/** The code does not work any more. */
export const wisOverdracht = (endpoint: string, overdrachtId: string) =>
  remove(endpoint, '/overdrachten/{overdrachtId}', {path: {overdrachtId}, signal: AbortSignal.timeout(30_000)});
