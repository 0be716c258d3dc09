import {get, getFile, putJson, remove, type Answer, type Body} from './client.js';
import type {components} from '../generated/api.js';

type Schemas = components['schemas'];

/** Figures of a period, with a filter, as they may be shown. */
export type Cijfers = Answer<'/inzicht/cijfers', 'get'>;
/** One indicator in one group. */
export type Cijfer = Schemas['Cijfer'];
/** The figures of one part of a split. */
export type Groepcijfers = Schemas['Groepcijfers'];
/** A day on which something changed. */
export type Mijlpaal = Schemas['Mijlpaalregel'];
export type Codeboek = Answer<'/inzicht/codeboek', 'get'>;
export type Bron = Answer<'/inzicht/bron', 'get'>;
export type Tevredenheid = Answer<'/inzicht/tevredenheid', 'get'>;
export type Kosten = Answer<'/inzicht/kosten', 'get'>;
export type Trechter = Answer<'/inzicht/trechter', 'get'>;
export type Experiment = Answer<'/inzicht/experiment', 'get'>;
/** What is laid side by side. */
export type Opzet = Experiment['opzet'];

/** Period, filter and split by their names in the contract. */
export type Cijfervraag = Readonly<Record<string, string>>;

/** Every indicator, whole and split. */
export const getCijfers = (endpoint: string, query: Cijfervraag, signal: AbortSignal) =>
  get(endpoint, '/inzicht/cijfers', {query, signal, needs: ['cijfers.length', 'groepen.length', 'keuzes', 'mijlpalen.length']});

/** What every indicator means. */
export const getCodeboek = (endpoint: string, signal: AbortSignal) => get(endpoint, '/inzicht/codeboek', {signal, needs: ['indicatoren.length', 'dimensies.length', 'regels.length']});

/** What went wrong before the objection. */
export const getBron = (endpoint: string, query: Cijfervraag, signal: AbortSignal) =>
  get(endpoint, '/inzicht/bron', {query, signal, needs: ['fout', 'perStap.length', 'voorbeelden.length', 'veranderingen.length']});

/** How both sides found it. */
export const getTevredenheid = (endpoint: string, query: Cijfervraag, signal: AbortSignal) => get(endpoint, '/inzicht/tevredenheid', {query, signal, needs: ['groepen.length']});

/** What it costs. */
export const getKosten = (endpoint: string, query: Cijfervraag, signal: AbortSignal) => get(endpoint, '/inzicht/kosten', {query, signal, needs: ['aannamen', 'perWeg.length']});

/** How people find their way. */
export const getTrechter = (endpoint: string, query: Cijfervraag, signal: AbortSignal) =>
  get(endpoint, '/inzicht/trechter', {query, signal, needs: ['uitkomsten', 'vragen.length', 'wegen.length', 'soorten.length']});

/** Two groups side by side. */
export const getExperiment = (endpoint: string, query: Cijfervraag, signal: AbortSignal) =>
  get(endpoint, '/inzicht/experiment', {query, signal, needs: ['mogelijk.length', 'armen.length', 'verschillen.length', 'let.length']});

/** Marks that something changed; the same id replaces. */
export const zetMijlpaal = (endpoint: string, mijlpaalId: string, mijlpaal: Body<'/inzicht/mijlpalen/{mijlpaalId}', 'put'>) =>
  putJson(endpoint, '/inzicht/mijlpalen/{mijlpaalId}', mijlpaal, {path: {mijlpaalId}});

/** Takes a mark away. */
export const wisMijlpaal = (endpoint: string, mijlpaalId: string) => remove(endpoint, '/inzicht/mijlpalen/{mijlpaalId}', {path: {mijlpaalId}});

/** A file to keep: its path in the contract. */
export type Exportpad = '/inzicht/export/cijfers' | '/inzicht/export/codeboek' | '/inzicht/export/metadata' | '/inzicht/maandbericht';

/** A file as it is. */
export const getExport = (endpoint: string, pad: Exportpad, query: Cijfervraag = {}) => getFile(endpoint, pad, {query});
