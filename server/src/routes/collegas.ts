import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Collegas, type Overdracht} from '../services/collegas.js';
import {Weergaven, type Weergave} from '../services/weergaven.js';

/** For handlers: who else is there, handing work over, and the lists that one kept. */
export function collegasRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const collegas = new Collegas(backend);
  const weergaven = new Weergaven(backend);
  const handler = requireSession(backend, 'behandelaar');
  const limit = rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId);
  return new Hono<Env>()
    .get('/collegas', handler, async (c) => c.json({collegas: await collegas.lees(c.get('gemeente'), sessieVan(c))}))
    .put('/collegas/:collegaId/afwezigheid', handler, async (c) => {
      checkParameters(c, contract, 'meldAfwezig');
      const {tot = null} = await checkedBody<{readonly tot?: string}>(c, contract, 'meldAfwezig');
      await collegas.meldAfwezig(sessieVan(c), c.req.param('collegaId'), tot);
      return c.body(null, 204);
    })
    .post('/werkvoorraad/overdragen', handler, limit, async (c) => {
      const overdracht = await checkedBody<Overdracht>(c, contract, 'draagOver');
      return c.json(await collegas.draagOver(c.get('gemeente'), sessieVan(c), overdracht));
    })
    .get('/weergaven', handler, async (c) => c.json({weergaven: await weergaven.lees(sessieVan(c))}))
    .put('/weergaven/:weergaveId', handler, async (c) => {
      checkParameters(c, contract, 'bewaarWeergave');
      await weergaven.bewaar(sessieVan(c), c.req.param('weergaveId'), await checkedBody<Weergave>(c, contract, 'bewaarWeergave'));
      return c.body(null, 204);
    })
    .delete('/weergaven/:weergaveId', handler, async (c) => {
      checkParameters(c, contract, 'wisWeergave');
      await weergaven.wis(sessieVan(c), c.req.param('weergaveId'));
      return c.body(null, 204);
    });
}
