import {Hono} from 'hono';
import type {Handeling} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {disposition} from '../http/disposition.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Briefteksten, type Briefbestand} from '../services/briefteksten.js';
import {Brieven} from '../services/brieven.js';

/** For handlers: what must go by post, and the letters themselves. */
export function brievenRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const brieven = new Brieven(backend);
  const teksten = new Briefteksten(backend);
  const handler = requireSession(backend, 'behandelaar');
  // Making one takes more of the processor than most answers.
  const limit = rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId);
  return new Hono<Env>()
    .get('/brieven', handler, async (c) => c.json({brieven: await brieven.lees(c.get('gemeente'), sessieVan(c))}))
    .put('/brieven/:briefId', handler, async (c) => {
      checkParameters(c, contract, 'verstuurBrief');
      await brieven.verstuur(c.get('gemeente'), sessieVan(c), c.req.param('briefId'));
      return c.body(null, 204);
    })
    .get('/brieven/:briefId/pdf', handler, limit, async (c) => {
      checkParameters(c, contract, 'leesBriefPdf');
      return pdf(c, await teksten.vanBrief(c.get('gemeente'), sessieVan(c), c.req.param('briefId')));
    })
    .get('/bezwaren/:zaaknummer/gebeurtenissen/:volgnummer/brief', handler, limit, async (c) => {
      checkParameters(c, contract, 'leesBrief');
      const aan = c.req.query('aan');
      const vraag = {zaaknummer: c.req.param('zaaknummer'), ...(aan !== undefined && {aan: Number(aan)})};
      return pdf(c, await teksten.vanGebeurtenis(c.get('gemeente'), sessieVan(c), vraag, Number(c.req.param('volgnummer'))));
    })
    .post('/bezwaren/:zaaknummer/brief', handler, limit, async (c) => {
      checkParameters(c, contract, 'bekijkBrief');
      const {handeling, aan} = await checkedBody<{readonly handeling: Handeling; readonly aan?: number}>(c, contract, 'bekijkBrief');
      return pdf(c, await teksten.voorbeeld(c.get('gemeente'), sessieVan(c), {zaaknummer: c.req.param('zaaknummer'), ...(aan !== undefined && {aan})}, handeling));
    });
}

function pdf(c: Context, {naam, bytes}: Briefbestand) {
  return c.body(bytes, 200, {'Content-Type': 'application/pdf', 'Content-Length': String(bytes.byteLength), 'Content-Disposition': disposition(naam)});
}
