import {get, postFor, put, putJson, remove, type Answer, type Body} from './client.js';
import type {Werkvraag} from './behandelen.js';

/** Who handles objections here, with how many each has. */
export type Collegas = Answer<'/collegas', 'get'>;
export type Collega = Collegas['collegas'][number];
/** The lists that somebody kept for themselves. */
export type Weergaven = Answer<'/weergaven', 'get'>;
export type Weergave = Weergaven['weergaven'][number];
/** Which work goes to whom. */
export type Overdracht = Body<'/werkvoorraad/overdragen', 'post'>;
/** Which of it went, and which did not. */
export type Overgedragen = Answer<'/werkvoorraad/overdragen', 'post'>;
/** What became of one case when several were put together. */
export type Groepsuitkomst = Answer<'/groepen/{groepId}', 'put'>['uitkomsten'][number];

/** The colleagues, by name; only for handlers. */
export const getCollegas = (endpoint: string, signal: AbortSignal) => get(endpoint, '/collegas', {signal, needs: ['collegas.length']});

/** Somebody is away until and with this day; without it they are back. Safe to repeat. */
export const meldAfwezig = (endpoint: string, collegaId: string, tot: string | undefined) =>
  putJson(endpoint, '/collegas/{collegaId}/afwezigheid', tot === undefined ? {} : {tot}, {path: {collegaId}});

/** One's own kept lists. */
export const getWeergaven = (endpoint: string, signal: AbortSignal) => get(endpoint, '/weergaven', {signal, needs: ['weergaven.length']});

/** Keeps a list under a name; the same id replaces it. */
export const bewaarWeergave = (endpoint: string, weergaveId: string, naam: string, vraag: Werkvraag) =>
  putJson(endpoint, '/weergaven/{weergaveId}', {naam, vraag}, {path: {weergaveId}});

/** Throws a kept list away; also fine when it is not there. */
export const gooiWeg = (endpoint: string, weergaveId: string) => remove(endpoint, '/weergaven/{weergaveId}', {path: {weergaveId}});

/** Gives work to somebody else; safe to repeat. Each case goes by itself. */
export const draagOver = (endpoint: string, overdracht: Overdracht) =>
  postFor(endpoint, '/werkvoorraad/overdragen', overdracht, {signal: AbortSignal.timeout(60_000), needs: ['gedaan.length', 'nietGedaan.length']});

/** Puts these cases in one group; safe to repeat. */
export const maakGroep = (endpoint: string, groepId: string, zaken: readonly string[]) =>
  put(endpoint, '/groepen/{groepId}', {zaken}, {path: {groepId}, signal: AbortSignal.timeout(60_000), needs: ['uitkomsten.length']});
