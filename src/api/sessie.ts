import type {components} from '../generated/api.js';
import {get, post, url, type Answer} from './client.js';

/** Whether somebody is logged in, as what, and until when. */
export type Sessie = Answer<'/sessie', 'get'>;

/** A way to log in. */
export type Methode = components['schemas']['InlogmethodeId'];

/** Who is logged in. Never throws a SessionError: nobody is an answer too. */
export const getSessie = (endpoint: string, signal?: AbortSignal) =>
  get(endpoint, '/sessie', {needs: ['ingelogd'], ...(signal ? {signal} : {})});

/** Where the browser must go to log in; it comes back to `terug`, a page of the same site. */
export const inlogUrl = (endpoint: string, methode: Methode, terug: string) =>
  url(endpoint, '/inloggen', {query: {methode, terug}});

/** Ends the session in the backend. */
export const uitloggen = (endpoint: string) => post(endpoint, '/uitloggen');
