import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {addressOf, rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Machtigingen, type Antwoord} from '../services/machtigingen.js';

/** Asking somebody to confirm that you act for them, and answering. A code is never in an address: those end up in logs and histories. */
export function machtigingenRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const now = () => timer().getTime();
  const machtigingen = new Machtigingen(backend);
  const who = (c: Context) => [c.get('gemeente'), sessieVan(c), c.req.param('zaaknummer') ?? ''] as const;
  const perPerson = (c: Context) => sessieVan(c).persoonId;
  return new Hono<Env>()
    .use('/bezwaren/:zaaknummer/machtiging', requireSession(backend, 'burger'), rateGuard(limits.machtigingen, now, perPerson))
    .post('/bezwaren/:zaaknummer/machtiging', async (c) => {
      checkParameters(c, contract, 'vraagMachtiging');
      return c.json(await machtigingen.makeCode(...who(c), 'machtiging'), 201);
    })
    .delete('/bezwaren/:zaaknummer/machtiging', async (c) => {
      checkParameters(c, contract, 'trekMachtigingIn');
      await machtigingen.takeBack(...who(c));
      return c.body(null, 204);
    })
    .post('/bezwaren/:zaaknummer/toegang', requireSession(backend, 'burger'), rateGuard(limits.machtigingen, now, perPerson), async (c) => {
      checkParameters(c, contract, 'geefToegang');
      return c.json(await machtigingen.makeCode(...who(c), 'toegang'), 201);
    })
    // Counted twice, so that neither one person nor one address can try many codes.
    .use('/machtigingen/*', requireSession(backend, 'burger'), rateGuard(limits.machtigingen, now, perPerson), rateGuard(limits.machtigingen, now, addressOf))
    .post('/machtigingen/vraag', async (c) => {
      const {code} = await checkedBody<{code: string}>(c, contract, 'leesMachtiging');
      return c.json(await machtigingen.ask(c.get('gemeente'), sessieVan(c), code));
    })
    .post('/machtigingen/antwoord', async (c) => {
      const {code, antwoord} = await checkedBody<{code: string; antwoord: Antwoord}>(c, contract, 'beantwoordMachtiging');
      return c.json(await machtigingen.answer(c.get('gemeente'), sessieVan(c), code, antwoord));
    });
}
