import {get, postFor, putNothing, type Answer, type Body} from './client.js';

/** The handler's open objections, in order of who must be phoned first. */
export type Werkvoorraad = Answer<'/werkvoorraad', 'post'>;
/** One line of it. */
export type Werkregel = Werkvoorraad['regels'][number];

/** What somebody wants to see of the work. */
export type Werkvraag = Body<'/werkvoorraad', 'post'>;

/** A page of the worklist; only for handlers. A POST, for a search word can be a name and has no place in an address. */
export const getWerkvoorraad = (endpoint: string, vraag: Werkvraag, signal: AbortSignal) =>
  postFor(endpoint, '/werkvoorraad', vraag, {signal, needs: ['regels.length', 'tellingen']});

/** What must go by post, oldest first. */
export type Brieven = Answer<'/brieven', 'get'>;

/** The letters to post; only for handlers. */
export const brievenVan = (endpoint: string, signal: AbortSignal) => get(endpoint, '/brieven', {signal, needs: ['brieven.length']});

/** A letter is on the post. Safe to repeat. */
export const meldVerstuurd = (endpoint: string, briefId: string) => putNothing(endpoint, '/brieven/{briefId}', {path: {briefId}});
