import {get, put, remove, type Answer} from './client.js';
import {ApiError} from './errors.js';

/** A draft at the municipality, without what is in it. */
export type ConceptKort = Answer<'/concepten', 'get'>['concepten'][number];
/** A draft at the municipality. */
export type GemeenteConcept = Answer<'/concepten/{sleutel}', 'get'>;

/** What is kept, over which version: undefined when there should be none yet. */
export interface TeBewaren {
  readonly sleutel: string;
  readonly versie: string | undefined;
  readonly omschrijving: string;
  readonly inhoud: string;
}

const patience = () => AbortSignal.timeout(30_000);

/** The drafts of who is logged in, last changed first. */
export const getConcepten = async (endpoint: string) => (await get(endpoint, '/concepten', {needs: ['concepten.length']})).concepten;

/** One draft; undefined when it was erased, handed in, too old or never there. */
export const getConcept = (endpoint: string, sleutel: string): Promise<GemeenteConcept | undefined> =>
  orNothing(get(endpoint, '/concepten/{sleutel}', {path: {sleutel}, needs: ['versie', 'inhoud']}));

/** Keeps a draft. An ApiError with status 412 when another version is there than `versie`: then nothing changed. */
export const bewaarConcept = (endpoint: string, {sleutel, versie, ...body}: TeBewaren) =>
  put(endpoint, '/concepten/{sleutel}', body, {
    path: {sleutel}, headers: versie ? {'If-Match': `"${versie}"`} : {'If-None-Match': '*'}, needs: ['versie'], signal: patience(),
  });

/** Erases this version of a draft, with its files; 412 when another version is there. */
export const wisConcept = (endpoint: string, sleutel: string, versie: string) =>
  remove(endpoint, '/concepten/{sleutel}', {path: {sleutel}, headers: {'If-Match': `"${versie}"`}, signal: patience()});

/** What waits under a code, sealed; undefined when it was used, is too old or never was. */
export const haalOverdracht = (endpoint: string, overdrachtId: string): Promise<Answer<'/overdrachten/{overdrachtId}', 'get'> | undefined> =>
  orNothing(get(endpoint, '/overdrachten/{overdrachtId}', {path: {overdrachtId}, needs: ['inhoud']}));

/** Leaves a sealed draft for another device; the same again is harmless. */
export const laatOverdracht = (endpoint: string, overdrachtId: string, inhoud: string) =>
  put(endpoint, '/overdrachten/{overdrachtId}', {inhoud}, {path: {overdrachtId}, needs: ['verlooptOp'], signal: patience()});

/** The code does not work any more. */
export const wisOverdracht = (endpoint: string, overdrachtId: string) =>
  remove(endpoint, '/overdrachten/{overdrachtId}', {path: {overdrachtId}, signal: patience()});

async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}
