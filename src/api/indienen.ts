import type {Bezwaarschrift} from '../domain/bezwaar/index.js';
import {get, getFile, orNothing, put, putBytes, remove, type Answer} from './client.js';

/** The proof of receipt, as the backend signed it. */
export type Ontvangst = Answer<'/indieningen/{sleutel}', 'put'>;
/** A file as the backend received it. */
export type Bestand = Answer<'/indieningen/{sleutel}/bestanden/{bestandId}', 'put'>;
/** What the backend has of one submission. */
export type Indiening = Answer<'/indieningen/{sleutel}', 'get'>;

/** Without these it proves nothing. */
const ONTVANGST = ['zaaknummer', 'ontvangenOp', 'termijnen', 'bestanden.length', 'handtekening'];

/**
 * Hands in the objection. The key decides: however often it is sent, the answer
 * is the receipt of the first time. Gives up after a minute with an OfflineError.
 */
export const dienIn = (endpoint: string, sleutel: string, bezwaar: Bezwaarschrift) =>
  put(
    endpoint,
    '/indieningen/{sleutel}',
    bezwaar,
    {path: {sleutel}, signal: AbortSignal.timeout(60_000), needs: ONTVANGST},
  );

/** What already arrived under this key; undefined when nothing did. */
export const leesIndiening = (endpoint: string, sleutel: string): Promise<Indiening | undefined> =>
  orNothing(get(endpoint, '/indieningen/{sleutel}', {path: {sleutel}, needs: ['bestanden.length']}));

/** Sends one file; sending it again is harmless. */
export const stuurBestand = (endpoint: string, sleutel: string, bestandId: string, naam: string, blob: Blob, signal: AbortSignal) =>
  putBytes(endpoint, '/indieningen/{sleutel}/bestanden/{bestandId}', blob, {
    path: {sleutel, bestandId},
    headers: {Bestandsnaam: encodeURIComponent(naam), 'Content-Type': 'application/octet-stream'},
    signal,
  });

/** Takes a file back that was not handed in yet. */
export const verwijderBestand = (endpoint: string, sleutel: string, bestandId: string) =>
  remove(endpoint, '/indieningen/{sleutel}/bestanden/{bestandId}', {path: {sleutel, bestandId}});

/** The receipt to read and print: a tagged PDF, made by the backend from the signed one. */
export const leesOntvangstPdf = (endpoint: string, zaaknummer: string) =>
  getFile(endpoint, '/bezwaren/{zaaknummer}/ontvangst/pdf', {path: {zaaknummer}, headers: {Accept: 'application/pdf'}});
