import {Hono} from 'hono';
import type {Internhandeling} from '../../../src/domain/intern/index.js';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Internen} from '../services/intern.js';

/** For handlers: what they put down among themselves about a case. */
export function internRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const internen = new Internen(backend);
  const handler = requireSession(backend, 'behandelaar');
  const limit = rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId);
  return new Hono<Env>()
    .get('/bezwaren/:zaaknummer/intern', handler, async (c) => {
      checkParameters(c, contract, 'leesIntern');
      return c.json(await internen.lees(c.get('gemeente'), sessieVan(c), c.req.param('zaaknummer')));
    })
    .put('/bezwaren/:zaaknummer/intern/:handelingId', handler, limit, async (c) => {
      checkParameters(c, contract, 'doeIntern');
      const handeling = await checkedBody<Internhandeling>(c, contract, 'doeIntern');
      const {intern, isNew} = await internen.doe(c.get('gemeente'), sessieVan(c), {zaaknummer: c.req.param('zaaknummer'), id: c.req.param('handelingId'), handeling});
      return c.json(intern, isNew ? 201 : 200);
    });
}
