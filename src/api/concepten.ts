import {get, orNothing, put, remove, type Answer} from './client.js';

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
