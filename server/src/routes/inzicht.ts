import {Hono} from 'hono';
import type {Backend} from '../backend.js';
import {checkedBody, checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {disposition} from '../http/disposition.js';
import {rateGuard} from '../http/rate-guard.js';
import {requireSession, sessieVan} from '../http/require-session.js';
import {csvMetadata} from '../services/inzicht/cijferexport.js';
import {codeboekCsv} from '../services/inzicht/codeboek.js';
import {Inzicht} from '../services/inzicht/inzicht.js';
import type {Mijlpaal} from '../store/mijlpalen.js';

/** What can be learned from all objections together, for handlers and for who leads. */
export function inzichtRoutes(backend: Backend) {
  const inzicht = new Inzicht(backend);
  const {contract, limits, timer} = backend;
  const who = requireSession(backend, 'behandelaar', 'leiding');
  // Each figure of every split is made: more work than any page.
  const heavy = rateGuard(limits.indienen, () => timer().getTime(), (c) => sessieVan(c).persoonId);
  const asked = (c: Context) => [c.get('gemeente'), sessieVan(c), c.req.query()] as const;
  const own = (c: Context) => [c.get('gemeente'), sessieVan(c)] as const;
  return new Hono<Env>()
    .get('/inzicht/cijfers', who, async (c) => c.json(await inzicht.cijfers(...asked(c))))
    .get('/inzicht/codeboek', who, async (c) => c.json(await inzicht.codeboek(...own(c))))
    .get('/inzicht/bron', who, async (c) => c.json(await inzicht.bron(...asked(c))))
    .get('/inzicht/tevredenheid', who, async (c) => c.json(await inzicht.tevredenheid(...asked(c))))
    .get('/inzicht/kosten', who, async (c) => c.json(await inzicht.kosten(...asked(c))))
    .get('/inzicht/experiment', who, async (c) => c.json(await inzicht.experiment(...asked(c))))
    .get('/inzicht/export/cijfers', who, heavy, async (c) => saved(c, 'text/csv; charset=utf-8', bestand(c, 'cijfers.csv'), await inzicht.export(...asked(c))))
    .get('/inzicht/export/codeboek', who, async (c) => saved(c, 'text/csv; charset=utf-8', bestand(c, 'codeboek.csv'), codeboekCsv(await inzicht.codeboek(...own(c)))))
    .get('/inzicht/export/metadata', who, async (c) => {
      await inzicht.codeboek(...own(c));
      return saved(c, 'application/csvm+json', bestand(c, 'cijfers.csv-metadata.json'), JSON.stringify(csvMetadata(c.get('gemeente').openbaar.naam, bestand(c, 'cijfers.csv')), null, 2));
    })
    .get('/inzicht/maandbericht', who, heavy, async (c) => {
      checkParameters(c, contract, 'leesMaandbericht');
      const {maand, pdf} = await inzicht.maandbericht(...own(c), c.req.query('maand'));
      return c.body(pdf, 200, {
        'Content-Type': 'application/pdf', 'Content-Length': String(pdf.byteLength), 'Content-Disposition': disposition(`Maandbericht bezwaren ${c.get('gemeente').openbaar.id} ${maand}.pdf`),
      });
    })
    .put('/inzicht/mijlpalen/:mijlpaalId', who, async (c) => {
      checkParameters(c, contract, 'zetMijlpaal');
      await inzicht.zetMijlpaal(...own(c), {id: c.req.param('mijlpaalId'), ...await checkedBody<Omit<Mijlpaal, 'id'>>(c, contract, 'zetMijlpaal')});
      return c.body(null, 204);
    })
    .delete('/inzicht/mijlpalen/:mijlpaalId', who, async (c) => {
      checkParameters(c, contract, 'wisMijlpaal');
      await inzicht.wisMijlpaal(...own(c), c.req.param('mijlpaalId'));
      return c.body(null, 204);
    });
}

const bestand = (c: Context, naam: string) => `bezwaren-${c.get('gemeente').openbaar.id}-${naam}`;

function saved(c: Context, type: string, naam: string, text: string) {
  return c.body(text, 200, {'Content-Type': type, 'Content-Disposition': disposition(naam)});
}
