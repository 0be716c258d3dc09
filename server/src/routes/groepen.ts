import {Hono} from 'hono';
import type {Handeling} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Groepen} from '../services/groepen.js';

/** For handlers: objections on the same decision together, each in its own dossier. */
export function groepenRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const groepen = new Groepen(backend);
  const handler = requireSession(backend, 'behandelaar');
  const limit = rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId);
  return new Hono<Env>()
    .put('/groepen/:groepId', handler, limit, async (c) => {
      checkParameters(c, contract, 'maakGroep');
      const {zaken} = await checkedBody<{readonly zaken: readonly string[]}>(c, contract, 'maakGroep');
      return c.json({uitkomsten: await groepen.maak(c.get('gemeente'), sessieVan(c), c.req.param('groepId'), zaken)});
    })
    .put('/groepen/:groepId/handelingen/:handelingId', handler, limit, async (c) => {
      checkParameters(c, contract, 'doeInGroep');
      const {zaken, handeling} = await checkedBody<{readonly zaken: readonly string[]; readonly handeling: Handeling}>(c, contract, 'doeInGroep');
      const wat = {groep: c.req.param('groepId'), id: c.req.param('handelingId'), handeling};
      return c.json({uitkomsten: await groepen.doe(c.get('gemeente'), sessieVan(c), zaken, wat)});
    });
}
