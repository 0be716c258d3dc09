import {get, type Answer} from './client.js';

/** The handler's open objections, in order of who must be phoned first. */
export type Werkvoorraad = Answer<'/werkvoorraad', 'get'>;
/** One line of it. */
export type Werkregel = Werkvoorraad['regels'][number];
/** Counts over all objections; a count is null where it could give a person away. */
export type Kerncijfers = Answer<'/inzicht/kerncijfers', 'get'>;

/** The worklist; only for handlers. */
export const getWerkvoorraad = (endpoint: string, signal: AbortSignal) =>
  get(endpoint, '/werkvoorraad', {signal, needs: ['regels.length']});

/** The key figures; only for handlers. */
export const getKerncijfers = (endpoint: string, signal: AbortSignal) =>
  get(endpoint, '/inzicht/kerncijfers', {signal, needs: ['perSoort.length', 'perMaand.length']});
