import {Hono, type MiddlewareHandler} from 'hono';
import {amsterdamTimestamp} from '../../../src/domain/termijn/index.js';
import type {Backend} from '../backend.js';
import {checkParameters} from '../http/checked.js';
import type {Context, Env} from '../http/context.js';
import {Fout} from '../http/fout.js';
import {isAllowedOrigin, ownOrigin} from '../http/guard.js';
import {addressOf, rateGuard} from '../http/rate-guard.js';
import {currentSession} from '../http/require-session.js';
import {dropCookie, giveCookie, loginOf, readCookie} from '../http/session-cookie.js';
import type {Inlogmethode} from '../inlogdienst.js';
import {Inloggen} from '../services/inloggen.js';
import {endSession} from '../store/sessies.js';

/** Who is logged in; to the login service and back; out. */
export function sessieRoutes(backend: Backend) {
  const {contract, db, publicUrl, timer, limits} = backend;
  const inloggen = new Inloggen(backend);
  const limit = rateGuard(limits.inloggen, () => timer().getTime(), addressOf);
  const anonymous = rateGuard(limits.zonderInloggen, () => timer().getTime(), addressOf);
  return new Hono<Env>()
    .get('/sessie', async (c) => {
      const sessie = await currentSession(backend, c);
      if (!sessie) return c.json({ingelogd: false});
      const {rol, isCoordinator, methode, naam, niveau, organisatie, verlooptOp} = sessie;
      return c.json({
        ingelogd: true, rol, ...(isCoordinator && {coordinator: true}), methode, niveau, ...(naam !== undefined && {naam}),
        ...(organisatie && {organisatie}), verlooptOp: amsterdamTimestamp(verlooptOp),
      });
    })
    .get('/inloggen', rememberPage(publicUrl), limit, onlyWithoutLogin(anonymous), async (c) => {
      checkParameters(c, contract, 'inloggen');
      const methode = c.req.query('methode') as Inlogmethode;
      const terug = c.get('terug');
      if (terug === undefined) throw strangePage();
      if (methode === 'zonder') {
        // Whoever is somebody already stays that.
        if (!await currentSession(backend, c)) giveCookie(c, 'bezwaar', await inloggen.withoutLogin(c.get('gemeente')));
        return c.redirect(terug);
      }
      const {location, secret, state} = await inloggen.begin(c.get('gemeente'), methode, terug, callbackOf(c, publicUrl).href);
      giveCookie(c, 'inlog', secret, state);
      return c.redirect(location);
    })
    .get('/inloggen/terug', limit, async (c) => {
      const login = loginOf(c, c.req.query('state') ?? '');
      const attempt = await inloggen.takeAttempt(c.get('gemeente'), login && readCookie(c, 'inlog', login));
      dropCookie(c, 'inlog', login);
      // First of all, so that whatever goes wrong from here is told on the page where the person began.
      c.set('terug', attempt.terug);
      checkParameters(c, contract, 'inloggenTerug');
      const current = callbackOf(c, publicUrl);
      current.search = new URL(c.req.url).search;
      const before = await currentSession(backend, c);
      const secret = await inloggen.finish(c.get('gemeente'), attempt, current, before);
      // Nobody can come back to an unknown person's session once another stands in its place.
      if (before?.methode === 'zonder') await endSession(db, before.gemeente, readCookie(c, 'bezwaar') ?? '');
      giveCookie(c, 'bezwaar', secret);
      return c.redirect(attempt.terug);
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

/** A stranger costs us a row and a place for files, so a limit of its own. */
function onlyWithoutLogin(guard: MiddlewareHandler<Env>): MiddlewareHandler<Env> {
  return (c, next) => (c.req.query('methode') === 'zonder' ? guard(c, next) : next());
}

/** Keeps the page to return to, when it is one we may send someone to. */
function rememberPage(publicUrl: string | undefined): MiddlewareHandler<Env> {
  return async (c, next) => {
    const terug = returnPage(c, c.req.query('terug'), publicUrl);
    if (terug !== undefined) c.set('terug', terug);
    await next();
  };
}

/** Only a page of this origin or of one the municipality listed: logging in must not send anyone elsewhere. */
function returnPage(c: Context, terug: string | undefined, publicUrl: string | undefined): string | undefined {
  const own = ownOrigin(c, publicUrl);
  const url = terug !== undefined && URL.canParse(terug, own) ? new URL(terug, own) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isWeb && isAllowedOrigin(c, c.get('gemeente'), url.origin, publicUrl) ? url.href : undefined;
}

function strangePage(): Fout {
  const detail = 'De pagina om naar terug te gaan is geen pagina van deze gemeente.';
  return new Fout('onjuist', detail, {errors: [{in: 'query', location: {name: 'terug'}, code: 'herkomst', detail}]});
}
