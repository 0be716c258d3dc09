import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Machtigingen} from '../services/machtigingen.js';
import {Papier, type Papierbezwaar} from '../services/papier.js';

/** For handlers: what came on paper, and how who wrote it finds it on the website. The scan is sent before, under the same key. */
export function papierRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const papier = new Papier(backend);
  const machtigingen = new Machtigingen(backend);
  const handler = requireSession(backend, 'behandelaar');
  const limit = rateGuard(limits.indienen, () => timer().getTime(), (c: Context) => sessieVan(c).persoonId);
  return new Hono<Env>()
    .put('/papier/:sleutel', handler, limit, async (c) => {
      checkParameters(c, contract, 'registreerPapier');
      const bezwaar = await checkedBody<Papierbezwaar>(c, contract, 'registreerPapier');
      const {isNew, ...geregistreerd} = await papier.registreer(c.get('gemeente'), sessieVan(c), c.req.param('sleutel'), bezwaar);
      return c.json(geregistreerd, isNew ? 201 : 200);
    })
    .post('/bezwaren/:zaaknummer/koppelcode', handler, limit, async (c) => {
      checkParameters(c, contract, 'maakKoppelcode');
      return c.json(await machtigingen.makeKoppelcode(c.get('gemeente'), sessieVan(c), c.req.param('zaaknummer')), 201);
    });
}
