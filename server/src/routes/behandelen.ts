import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import type {Env} from '../http/context.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {Dossiers} from '../services/dossiers.js';

/** For handlers of the municipality: the work, and what can be learned from it. */
export function behandelenRoutes(backend: Backend) {
  const dossiers = new Dossiers(backend);
  const handler = requireSession(backend, 'behandelaar');
  return new Hono<Env>()
    .get('/werkvoorraad', handler, async (c) => c.json(await dossiers.worklist(c.get('gemeente'), sessieVan(c))))
    .get('/inzicht/kerncijfers', handler, async (c) => c.json(await dossiers.figures(c.get('gemeente'))));
}
