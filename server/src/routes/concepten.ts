import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {Fout} from '../http/fout.js';
import {addressOf, rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Concepten, etag, type ConceptInhoud} from '../services/concepten.js';
import {Overdrachten} from '../services/overdrachten.js';

/** Drafts of someone who is logged in, and drafts that go to another device with a code. */
export function conceptenRoutes(backend: Backend) {
  const {contract, limits, timer} = backend;
  const now = () => timer().getTime();
  const concepten = new Concepten(backend);
  const overdrachten = new Overdrachten(backend);
  const perPerson = rateGuard(limits.concepten, now, (c) => sessieVan(c).persoonId);
  const gemeente = (c: Context) => c.get('gemeente').openbaar.id;
  return new Hono<Env>()
    .use('/concepten', requireSession(backend, 'burger'), perPerson)
    .use('/concepten/*', requireSession(backend, 'burger'), perPerson)
    .get('/concepten', async (c) => c.json({concepten: await concepten.mine(sessieVan(c))}))
    .get('/concepten/:sleutel', async (c) => {
      checkParameters(c, contract, 'leesConcept');
      const concept = await concepten.read(sessieVan(c), c.req.param('sleutel'));
      c.header('ETag', etag(concept));
      return c.json(concept);
    })
    .put('/concepten/:sleutel', async (c) => {
      checkParameters(c, contract, 'bewaarConcept');
      const known = knownVersion(c);
      const inhoud = await checkedBody<ConceptInhoud>(c, contract, 'bewaarConcept');
      const {isNew, ...concept} = await concepten.write(sessieVan(c), c.req.param('sleutel'), inhoud, known);
      c.header('ETag', etag(concept));
      return c.json(concept, isNew ? 201 : 200);
    })
    .delete('/concepten/:sleutel', async (c) => {
      checkParameters(c, contract, 'wisConcept');
      await concepten.erase(c.get('gemeente'), sessieVan(c), c.req.param('sleutel'), versionOf(c.req.header('If-Match')));
      return c.body(null, 204);
    })
    .use('/overdrachten/*', rateGuard(limits.overdrachten, now, addressOf))
    .get('/overdrachten/:overdrachtId', async (c) => {
      checkParameters(c, contract, 'leesOverdracht');
      return c.json(await overdrachten.find(gemeente(c), c.req.param('overdrachtId')));
    })
    .put('/overdrachten/:overdrachtId', async (c) => {
      checkParameters(c, contract, 'bewaarOverdracht');
      const {inhoud} = await checkedBody<{inhoud: string}>(c, contract, 'bewaarOverdracht');
      const {verlooptOp, isNew} = await overdrachten.leave(gemeente(c), c.req.param('overdrachtId'), inhoud);
      return c.json({verlooptOp}, isNew ? 201 : 200);
    })
    .delete('/overdrachten/:overdrachtId', async (c) => {
      checkParameters(c, contract, 'wisOverdracht');
      await overdrachten.take(gemeente(c), c.req.param('overdrachtId'));
      return c.body(null, 204);
    });
}

/** The version that is written over; undefined for a new draft. Who says neither might write over what they never saw. */
function knownVersion(c: Context): string | undefined {
  const known = versionOf(c.req.header('If-Match'));
  if (known !== undefined || c.req.header('If-None-Match') === '*') return known;
  const detail = 'Noem de versie die u vervangt (If-Match), of zeg dat het concept nieuw is (If-None-Match: *).';
  throw new Fout('onjuist', detail, {errors: [{in: 'header', location: {name: 'If-Match'}, code: 'required', detail}]});
}

const versionOf = (header: string | undefined) => header?.replace(/^"|"$/g, '');
