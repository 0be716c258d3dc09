import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {addressOf, rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {leesTrechter, tel} from '../services/telling.js';
import type {Teller} from '../store/tellingen.js';

/** Counting how the diagnosis is used, by everybody and nobody; and reading those totals. */
export function tellingRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  return new Hono<Env>()
    // By address in memory only, so that one visitor cannot make the totals worthless.
    .post('/telling', rateGuard(limits.overdrachten, () => timer().getTime(), addressOf), async (c) => {
      const {tellers} = await checkedBody<{tellers: readonly Teller[]}>(c, contract, 'tel');
      await tel(backend, c.get('gemeente'), tellers);
      return c.body(null, 204);
    })
    .get('/inzicht/trechter', requireSession(backend, 'behandelaar', 'leiding'), async (c) => {
      checkParameters(c, contract, 'leesTrechter');
      return c.json(await leesTrechter(backend, c.get('gemeente'), sessieVan(c), c.req.query('periode') ?? 'alles'));
    });
}
