import {get, type Answer} from './client.js';

/** Who the municipality is and how people reach it. */
export type Gemeente = Answer<'/gemeente', 'get'>;

/** The municipality behind `endpoint`. */
export const getGemeente = (endpoint: string, signal?: AbortSignal) =>
  get(endpoint, '/gemeente', {needs: ['overlay.contact', 'overlay.openingstijden.length', 'bestanden.soorten.length'], ...(signal ? {signal} : {})});
