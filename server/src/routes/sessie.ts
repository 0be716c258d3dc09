import {Hono} from 'hono';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import {checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {Fout} from '../http/fout.js';
import {isAllowedOrigin, ownOrigin} from '../http/guard.js';
import {addressOf, rateGuard} from '../http/rate-guard.js';
import {currentSession} from '../http/require-session.js';
import {dropCookie, giveCookie, readCookie} from '../http/session-cookie.js';
import type {Methode} from '../inlogdienst.js';
import {Inloggen} from '../services/inloggen.js';
import {endSession} from '../store/sessies.js';

/** Who is logged in; to the login service and back; out. */
export function sessieRoutes(backend: Backend) {
  const {contract, db, publicUrl, timer, limits} = backend;
  const inloggen = new Inloggen(backend);
  const limit = rateGuard(limits.inloggen, () => timer().getTime(), addressOf);
  return new Hono<Env>()
    .get('/sessie', async (c) => {
      const sessie = await currentSession(backend, c);
      if (!sessie) return c.json({ingelogd: false});
      const {rol, naam, niveau, verlooptOp} = sessie;
      return c.json({ingelogd: true, rol, ...(naam !== undefined && {naam}), niveau, verlooptOp: amsterdamTimestamp(verlooptOp)});
    })
    .get('/inloggen', limit, async (c) => {
      checkParameters(c, contract, 'inloggen');
      const methode = c.req.query('methode') as Methode;
      const terug = returnPage(c, c.req.query('terug') ?? '/', publicUrl);
      const {location, secret} = await inloggen.begin(c.get('gemeente'), methode, terug, callbackOf(c, publicUrl).href);
      giveCookie(c, 'inlog', secret);
      return c.redirect(location);
    })
    .get('/inloggen/terug', limit, async (c) => {
      checkParameters(c, contract, 'inloggenTerug');
      const current = callbackOf(c, publicUrl);
      current.search = new URL(c.req.url).search;
      const attempt = readCookie(c, 'inlog');
      dropCookie(c, 'inlog');
      const {secret, terug} = await inloggen.finish(c.get('gemeente'), attempt, current);
      giveCookie(c, 'bezwaar', secret);
      return c.redirect(terug);
    })
    .post('/uitloggen', async (c) => {
      const secret = readCookie(c, 'bezwaar');
      if (secret !== undefined) await endSession(db, c.get('gemeente').openbaar.id, secret);
      dropCookie(c, 'bezwaar');
      return c.body(null, 204);
    });
}

function callbackOf(c: Context, publicUrl: string | undefined): URL {
  return new URL(`/${c.get('gemeente').openbaar.id}/api/v1/inloggen/terug`, ownOrigin(c, publicUrl));
}

/** Only a page of this origin or of one the municipality listed: logging in must not send anyone elsewhere. */
function returnPage(c: Context, terug: string, publicUrl: string | undefined): string {
  const own = ownOrigin(c, publicUrl);
  const url = URL.canParse(terug, own) ? new URL(terug, own) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url && isWeb && isAllowedOrigin(c, c.get('gemeente'), url.origin, publicUrl)) return url.href;
  throw new Fout('onjuist', 'De pagina om naar terug te gaan is geen pagina van deze gemeente.', {
    errors: [{in: 'query', location: {name: 'terug'}, code: 'herkomst', detail: 'De pagina om naar terug te gaan is geen pagina van deze gemeente.'}],
  });
}
