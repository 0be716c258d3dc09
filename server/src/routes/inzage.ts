import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {disposition} from '../http/disposition.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {beantwoord, type Enqueteantwoord} from '../services/enquete.js';
import {gegevensVan} from '../services/gegevens.js';
import {wieKeek} from '../services/inzage.js';

/** What is a person's own: who looked in their case, what the municipality holds about them, and what they say about how it went. */
export function inzageRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const perPerson = rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId);
  return new Hono<Env>()
    .get('/bezwaren/:zaaknummer/inzage', requireSession(backend), async (c) => {
      checkParameters(c, contract, 'leesInzage');
      return c.json({regels: await wieKeek(backend, c.get('gemeente'), sessieVan(c), c.req.param('zaaknummer'))});
    })
    .post('/bezwaren/:zaaknummer/enquete', requireSession(backend), perPerson, async (c) => {
      checkParameters(c, contract, 'beantwoordEnquete');
      const said = await checkedBody<Enqueteantwoord>(c, contract, 'beantwoordEnquete');
      await beantwoord(backend, c.get('gemeente'), sessieVan(c), c.req.param('zaaknummer'), said);
      return c.body(null, 204);
    })
    .get('/mijn-gegevens', requireSession(backend, 'burger'), perPerson, async (c) => {
      const gegevens = await gegevensVan(backend, c.get('gemeente'), sessieVan(c));
      c.header('Content-Disposition', disposition(`Mijn gegevens ${gegevens.gemeente}.json`));
      return c.json(gegevens);
    });
}
