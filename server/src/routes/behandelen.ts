import {Hono} from 'hono';
import type {Werkvraag} from '../../../src/domain/dossier/index.js';
import type {Backend} from '../backend.js';
import {checkedBody} from '../http/checked.js';
import type {Env} from '../http/context.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {werkvoorraadVan} from '../services/werkvoorraad.js';

/** For handlers of the municipality: the work. */
export function behandelenRoutes(backend: Backend) {
  const werkvoorraad = werkvoorraadVan(backend);
  const handler = requireSession(backend, 'behandelaar');
  return new Hono<Env>()
    .post('/werkvoorraad', handler, async (c) => {
      const vraag = await checkedBody<Werkvraag>(c, backend.contract, 'leesWerkvoorraad');
      return c.json(await werkvoorraad.lees(c.get('gemeente'), sessieVan(c), vraag));
    });
}
