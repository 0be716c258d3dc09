import {getVersioned, postFor, putVersioned, url, type Answer, type Body, type Versioned} from './client.js';
import type {Dossier} from './dossier.js';

const PATH = '/bezwaren/{zaaknummer}/handelingen/{handelingId}';

/** What someone does in a dossier. */
export type Handeling = Body<typeof PATH, 'put'>;
/** The terms as they are, and as an act would make them. */
export type Gevolgen = Answer<'/bezwaren/{zaaknummer}/gevolgen', 'post'>;
/** A dossier with the version that it is. */
export type Dossierversie = Versioned<Dossier>;

const NEEDS = ['nu', 'taken.length', 'tijdlijn.length', 'documenten.length', 'termijnen', 'verloop', 'acties.length'];

/** One dossier with its version. With what is `known` already little is sent when nothing changed. Somebody else's is "not found". */
export const leesZaak = (endpoint: string, zaaknummer: string, signal: AbortSignal, known?: Dossierversie): Promise<Dossierversie> =>
  getVersioned(endpoint, '/bezwaren/{zaaknummer}', {path: {zaaknummer}, signal, needs: NEEDS}, known?.value.zaaknummer === zaaknummer ? known : undefined);

/**
 * Does something in a dossier and gives it as it is then. The same id and act are safe to repeat. With `etag` only while the
 * dossier is still that version; gives up after a minute with an OfflineError, though it may have been done.
 */
export const doeHandeling = (endpoint: string, zaaknummer: string, handelingId: string, handeling: Handeling, etag?: string): Promise<Dossierversie> =>
  putVersioned(endpoint, PATH, handeling, {
    path: {zaaknummer, handelingId},
    headers: etag === undefined ? {} : {'If-Match': etag},
    signal: AbortSignal.timeout(60_000),
    needs: NEEDS,
  });

/** What an act would do with the terms; nothing changes. */
export const bekijkGevolgen = (endpoint: string, zaaknummer: string, handeling: Handeling): Promise<Gevolgen> =>
  postFor(endpoint, '/bezwaren/{zaaknummer}/gevolgen', handeling, {path: {zaaknummer}, needs: ['nu', 'straks']});

/** Address from which the browser downloads the whole dossier as proof. */
export const bewijsUrl = (endpoint: string, zaaknummer: string) => url(endpoint, '/bezwaren/{zaaknummer}/bewijs', {path: {zaaknummer}});

/** Address where the browser shows a document that it can show safely. */
export const voorbeeldUrl = (endpoint: string, zaaknummer: string, bestandId: string) =>
  url(endpoint, '/bezwaren/{zaaknummer}/bestanden/{bestandId}/voorbeeld', {path: {zaaknummer, bestandId}});
