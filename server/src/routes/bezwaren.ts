import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {downloadName} from '../files/download-name.js';
import {checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {disposition} from '../http/disposition.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Dossiers} from '../services/dossiers.js';

/** Reading objections back. */
export function bezwarenRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const dossiers = new Dossiers(backend);
  const who = (c: Context) => [c.get('gemeente'), sessieVan(c), c.req.param('zaaknummer') ?? ''] as const;
  return new Hono<Env>()
    .use('/bezwaren', requireSession(backend, 'burger'))
    .use('/bezwaren/*', requireSession(backend))
    .get('/bezwaren', async (c) => c.json({bezwaren: await dossiers.mine(c.get('gemeente'), sessieVan(c))}))
    .get('/bezwaren/:zaaknummer', async (c) => {
      checkParameters(c, contract, 'leesDossier');
      const {dossier, etag} = await dossiers.read(...who(c), c.req.header('If-None-Match'));
      c.header('ETag', etag);
      return dossier ? c.json(dossier) : c.body(null, 304);
    })
    .get('/bezwaren/:zaaknummer/ontvangst', async (c) => {
      checkParameters(c, contract, 'leesOntvangst');
      return c.body(await dossiers.receipt(...who(c)), 200, {'Content-Type': 'application/json'});
    })
    // Making it takes more of the processor than any other answer.
    .get('/bezwaren/:zaaknummer/ontvangst/pdf', rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId), async (c) => {
      checkParameters(c, contract, 'leesOntvangstPdf');
      const pdf = await dossiers.receiptPdf(...who(c));
      return c.body(pdf, 200, {
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.byteLength),
        'Content-Disposition': disposition(`Ontvangstbevestiging ${c.req.param('zaaknummer')}.pdf`),
      });
    })
    .get('/bezwaren/:zaaknummer/gebeurtenissen', async (c) => {
      checkParameters(c, contract, 'leesGebeurtenissen');
      return c.json({gebeurtenissen: await dossiers.chain(...who(c))});
    })
    .get('/bezwaren/:zaaknummer/bestanden/:bestandId', async (c) => {
      checkParameters(c, contract, 'downloadBestand');
      const {naam, soort, bytes, stream} = await dossiers.file(...who(c), c.req.param('bestandId'));
      // Never shown in a page of ours, whatever is in it: saved, not sniffed, and without rights if opened after all.
      return c.body(stream, 200, {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(bytes),
        'Content-Disposition': disposition(downloadName(naam, soort)),
        'Content-Security-Policy': "sandbox; default-src 'none'",
      });
    })
    .get('/bezwaren/:zaaknummer/bestanden/:bestandId/voorbeeld', async (c) => {
      checkParameters(c, contract, 'bekijkBestand');
      const {naam, soort, bytes, stream, charset} = await dossiers.preview(...who(c), c.req.param('bestandId'));
      return c.body(stream, 200, {
        'Content-Type': charset === undefined ? soort : `${soort}; charset=${charset}`,
        'Content-Length': String(bytes),
        'Content-Disposition': disposition(downloadName(naam, soort), 'inline'),
        'Content-Security-Policy': soort === 'application/pdf' ? PDF : SHOWN,
      });
    });
}

/** A photo or a text in a page of its own, without rights; the browser's own style for it may work. */
const SHOWN = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
/**
 * Chrome shows a PDF with a plugin in a page of its own making: in a sandbox it refuses (crbug.com/271452), without
 * `object-src` and an inline style it shows nothing. The viewer runs apart from this origin, and no script of a page may run.
 */
const PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
