import {get, put, url, type Answer, type Body} from './client.js';
import type {Handeling} from './handelingen.js';

/** What employees wrote down among themselves about one case. */
export type Intern = Answer<'/bezwaren/{zaaknummer}/intern', 'get'>;
/** What an employee writes down internally. */
export type Internhandeling = Body<'/bezwaren/{zaaknummer}/intern/{handelingId}', 'put'>;
/** An act that a colleague was asked to look at. */
export type VierOgen = Intern['vierOgen'][number];
/** Somebody else with an interest in the decision. */
export type Belanghebbende = Intern['belanghebbenden'][number];
/** Another case that looks alike or is handled together with this one. */
export type Gelijk = Intern['gelijk'][number];

const NEEDS = ['notities.length', 'voorbereid.length', 'vierOgen.length', 'belanghebbenden.length', 'gelijk.length', 'acties.length'];

/** The internal side of a case; only for handlers. */
export const leesIntern = (endpoint: string, zaaknummer: string, signal: AbortSignal) =>
  get(endpoint, '/bezwaren/{zaaknummer}/intern', {path: {zaaknummer}, signal, needs: NEEDS});

/** Writes something down internally and gives how it is then. The same id with the same words is safe to repeat. */
export const doeIntern = (endpoint: string, zaaknummer: string, handelingId: string, handeling: Internhandeling) =>
  put(endpoint, '/bezwaren/{zaaknummer}/intern/{handelingId}', handeling, {path: {zaaknummer, handelingId}, signal: AbortSignal.timeout(60_000), needs: NEEDS});

/** Does the same act in several cases of a group, each by itself; the same id is safe to repeat. */
export const doeInGroep = (endpoint: string, groepId: string, handelingId: string, zaken: readonly string[], handeling: Handeling) =>
  put(endpoint, '/groepen/{groepId}/handelingen/{handelingId}', {zaken, handeling}, {path: {groepId, handelingId}, signal: AbortSignal.timeout(60_000), needs: ['uitkomsten.length']});

/** Address from which the browser downloads the letter that goes with an event; `aan` is the number of another party, without it the objector. */
export const briefUrl = (endpoint: string, zaaknummer: string, volgnummer: number, aan?: number) =>
  url(endpoint, '/bezwaren/{zaaknummer}/gebeurtenissen/{volgnummer}/brief', {
    path: {zaaknummer, volgnummer: String(volgnummer)}, ...(aan !== undefined && {query: {aan: String(aan)}}),
  });
