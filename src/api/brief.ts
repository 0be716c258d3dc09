import {getFile, postFile} from './client.js';
import {OfflineError} from './errors.js';
import type {Handeling} from './handelingen.js';

/** The letter of an act that was not done yet. Nothing changes. */
export const bekijkBrief = (endpoint: string, zaaknummer: string, handeling: Handeling) =>
  alsPdf(postFile(endpoint, '/bezwaren/{zaaknummer}/brief', {handeling}, {path: {zaaknummer}}));

/** The letter of what happened. */
export const briefVanGebeurtenis = (endpoint: string, zaaknummer: string, volgnummer: string) =>
  alsPdf(getFile(endpoint, '/bezwaren/{zaaknummer}/gebeurtenissen/{volgnummer}/brief', {path: {zaaknummer, volgnummer}}));

/** A letter that must go by post. */
export const briefVanPost = (endpoint: string, briefId: string) => alsPdf(getFile(endpoint, '/brieven/{briefId}/pdf', {path: {briefId}}));

/** A success that is no PDF comes from something between us and the backend, such as a portal's login page. */
async function alsPdf(answer: Promise<Blob>): Promise<Blob> {
  const blob = await answer;
  if (blob.type !== 'application/pdf') throw new OfflineError('The answer was not what the contract says');
  return blob;
}
