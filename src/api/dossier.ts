import {get, postFor, postJson, remove, url, type Answer, type Body} from './client.js';

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

/** What someone is asked who got a code of a person who acts for them. */
export type Machtigingsvraag = Answer<'/machtigingen/vraag', 'post'>;
/** A code to hand over. */
export type Machtigingscode = Answer<'/bezwaren/{zaaknummer}/machtiging', 'post'>;

/** A new code with which the objector can confirm; the one before ends. */
export const vraagMachtiging = (endpoint: string, zaaknummer: string) =>
  postFor(endpoint, '/bezwaren/{zaaknummer}/machtiging', undefined, {path: {zaaknummer}, needs: ['code', 'geldigTot']});

/** Takes the code back, or for the objector the authorisation itself. Safe to repeat. */
export const trekMachtigingIn = (endpoint: string, zaaknummer: string) =>
  remove(endpoint, '/bezwaren/{zaaknummer}/machtiging', {path: {zaaknummer}});

/** Who asks, and for what, behind a code as it was typed. */
export const leesMachtiging = (endpoint: string, code: string) =>
  postFor(endpoint, '/machtigingen/vraag', {code}, {needs: ['gemachtigde', 'bezwaarschrift', 'verklaringen.bevestigen', 'verklaringen.weigeren']});

/** Answers the question behind a code. Safe to repeat with the same answer. */
export const beantwoordMachtiging = (endpoint: string, code: string, antwoord: 'bevestigen' | 'weigeren') =>
  postFor(endpoint, '/machtigingen/antwoord', {code, antwoord}, {needs: ['zaaknummer', 'stand']});

/** Who looked. */
export type Inzage = Answer<'/bezwaren/{zaaknummer}/inzage', 'get'>;
/** What someone says about how it went. */
export type Enqueteantwoord = Body<'/bezwaren/{zaaknummer}/enquete', 'post'>;

/** A code with which somebody else can read along; the one before ends. */
export const geefToegang = (endpoint: string, zaaknummer: string) =>
  postFor(endpoint, '/bezwaren/{zaaknummer}/toegang', undefined, {path: {zaaknummer}, needs: ['code', 'geldigTot']});

/** Who read this dossier or downloaded something, the last on top. */
export const leesInzage = (endpoint: string, zaaknummer: string) =>
  get(endpoint, '/bezwaren/{zaaknummer}/inzage', {path: {zaaknummer}, needs: ['regels.length']});

/** Says how it went. Kept apart from who says it, so it cannot be taken back. */
export const beantwoordEnquete = (endpoint: string, zaaknummer: string, antwoord: Enqueteantwoord) =>
  postJson(endpoint, '/bezwaren/{zaaknummer}/enquete', antwoord, {path: {zaaknummer}});

/** Address from which the browser downloads all that the municipality has here of who is logged in. */
export const gegevensUrl = (endpoint: string) => url(endpoint, '/mijn-gegevens');
