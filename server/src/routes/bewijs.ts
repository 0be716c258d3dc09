import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkParameters} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {disposition} from '../http/disposition.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {bewijsVan} from '../services/bewijs.js';

/** The whole dossier to take along. Making it takes more of processor and disk than any other answer, so it is counted. */
export function bewijsRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  return new Hono<Env>()
    .get('/bezwaren/:zaaknummer/bewijs', requireSession(backend), rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId), async (c) => {
      checkParameters(c, contract, 'downloadBewijs');
      const zaaknummer = c.req.param('zaaknummer');
      const {bytes, stream} = await bewijsVan(backend, c.get('gemeente'), sessieVan(c), zaaknummer);
      return c.body(stream, 200, {
        'Content-Type': 'application/zip',
        'Content-Length': String(bytes),
        'Content-Disposition': disposition(`Dossier ${zaaknummer}.zip`),
        'Content-Security-Policy': "sandbox; default-src 'none'",
      });
    });
}
