import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import type {Env} from '../http/context.js';
import {CONCEPT_DAGEN} from '../services/concepten.js';
import {OVERDRACHT_DAGEN} from '../services/overdrachten.js';

/** What everybody may read: the municipality, its keys, the contract. */
export function gemeenteRoutes({contract, keys}: Backend) {
  return new Hono<Env>()
    .get('/openapi.json', (c) => c.json(contract.document))
    .get('/gemeente', (c) => c.json({...c.get('gemeente').openbaar, concepten: {dagen: CONCEPT_DAGEN, codeDagen: OVERDRACHT_DAGEN}}))
    .get('/ondertekensleutels', (c) => c.json({keys: keys.publicKeys(c.get('gemeente').openbaar.id)}));
}
