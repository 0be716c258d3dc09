import {Hono} from 'hono';
import type {Handeling} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Handelingen} from '../services/handelingen.js';

/** Doing something in a dossier, and seeing before what it would do with the terms. */
export function handelingenRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const handelingen = new Handelingen(backend);
  const person = (c: Context) => sessieVan(c).persoonId;
  const limit = rateGuard(limits.indienen, () => timer().getTime(), person);
  return new Hono<Env>()
    .put('/bezwaren/:zaaknummer/handelingen/:handelingId', requireSession(backend), limit, async (c) => {
      checkParameters(c, contract, 'doeHandeling');
      const handeling = await checkedBody<Handeling>(c, contract, 'doeHandeling');
      const gezien = c.req.header('If-Match');
      const {dossier, etag, isNew} = await handelingen.doe(c.get('gemeente'), sessieVan(c), {
        zaaknummer: c.req.param('zaaknummer'), id: c.req.param('handelingId'), handeling, ...(gezien !== undefined && {gezien}),
      });
      c.header('ETag', etag);
      return c.json(dossier, isNew ? 201 : 200);
    })
    .post('/bezwaren/:zaaknummer/gevolgen', requireSession(backend), limit, async (c) => {
      checkParameters(c, contract, 'bekijkGevolgen');
      const handeling = await checkedBody<Handeling>(c, contract, 'bekijkGevolgen');
      return c.json(await handelingen.gevolgen(c.get('gemeente'), sessieVan(c), c.req.param('zaaknummer'), handeling));
    });
}
