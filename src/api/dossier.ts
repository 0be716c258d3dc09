import {get, url, type Answer} from './client.js';

/** My objections, newest first. */
export type Bezwaren = Answer<'/bezwaren', 'get'>;
/** One objection in short. */
export type BezwaarKort = Bezwaren['bezwaren'][number];
/** One objection with everything a citizen may see. */
export type Dossier = Answer<'/bezwaren/{zaaknummer}', 'get'>;

/** The objections of whoever is logged in; an empty list is a real answer. */
export const getBezwaren = (endpoint: string, signal: AbortSignal) =>
  get(endpoint, '/bezwaren', {signal, needs: ['bezwaren.length']});

/** One objection. Somebody else's is "not found", just like one that does not exist. */
export const getDossier = (endpoint: string, zaaknummer: string, signal: AbortSignal) =>
  get(endpoint, '/bezwaren/{zaaknummer}', {path: {zaaknummer}, signal, needs: ['nu', 'tijdlijn.length', 'documenten.length', 'termijnen']});

/** The signed receipt, the same as on the day itself. */
export const getOntvangst = (endpoint: string, zaaknummer: string) =>
  get(endpoint, '/bezwaren/{zaaknummer}/ontvangst', {path: {zaaknummer}});

/** Address from which the browser downloads a document. */
export const bestandUrl = (endpoint: string, zaaknummer: string, bestandId: string) =>
  url(endpoint, '/bezwaren/{zaaknummer}/bestanden/{bestandId}', {path: {zaaknummer, bestandId}});
