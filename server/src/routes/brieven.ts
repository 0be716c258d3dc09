import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkParameters} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Brieven} from '../services/brieven.js';

/** For handlers: what must go by post. */
export function brievenRoutes(backend: Backend) {
  const brieven = new Brieven(backend);
  const handler = requireSession(backend, 'behandelaar');
  return new Hono<Env>()
    .get('/brieven', handler, async (c) => c.json({brieven: await brieven.lees(c.get('gemeente'), sessieVan(c))}))
    .put('/brieven/:briefId', handler, async (c) => {
      checkParameters(c, backend.contract, 'verstuurBrief');
      await brieven.verstuur(c.get('gemeente'), sessieVan(c), c.req.param('briefId'));
      return c.body(null, 204);
    });
}
