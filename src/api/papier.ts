import {postFor, put, type Answer, type Body} from './client.js';

/** An objection that did not come by this website. */
export type Papierbezwaar = Body<'/papier/{sleutel}', 'put'>;
/** The case that it became. */
export type Geregistreerd = Answer<'/papier/{sleutel}', 'put'>;
/** A code with which who objected on paper finds the case after logging in. */
export type Koppelcode = Answer<'/bezwaren/{zaaknummer}/koppelcode', 'post'>;

/** Registers an objection on paper. The key decides: however often it is sent, it is one case. */
export const registreerPapier = (endpoint: string, sleutel: string, bezwaar: Papierbezwaar) =>
  put(endpoint, '/papier/{sleutel}', bezwaar, {path: {sleutel}, signal: AbortSignal.timeout(60_000), needs: ['zaaknummer', 'volgnummer']});

/** Makes a code; the one before ends. */
export const maakKoppelcode = (endpoint: string, zaaknummer: string) =>
  postFor(endpoint, '/bezwaren/{zaaknummer}/koppelcode', undefined, {path: {zaaknummer}, needs: ['code', 'geldigTot']});
