import {randomUUID} from 'node:crypto';
import {Hono, type MiddlewareHandler} from 'hono';
import {matchedRoutes} from 'hono/route';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {Backend} from './backend.js';
import type {Context, Env} from './http/context.js';
import {Fout, problem} from './http/fout.js';
import {guardOrigin} from './http/guard.js';
import {inlogfoutOf, isSeenByPerson, showInlogfout} from './http/inlogfout.js';
import {behandelenRoutes} from './routes/behandelen.js';
import {bewijsRoutes} from './routes/bewijs.js';
import {bezwarenRoutes} from './routes/bezwaren.js';
import {brievenRoutes} from './routes/brieven.js';
import {collegasRoutes} from './routes/collegas.js';
import {conceptenRoutes} from './routes/concepten.js';
import {gemeenteRoutes} from './routes/gemeente.js';
import {groepenRoutes} from './routes/groepen.js';
import {handelingenRoutes} from './routes/handelingen.js';
import {indienenRoutes} from './routes/indienen.js';
import {internRoutes} from './routes/intern.js';
import {inzageRoutes} from './routes/inzage.js';
import {inzichtRoutes} from './routes/inzicht.js';
import {machtigingenRoutes} from './routes/machtigingen.js';
import {papierRoutes} from './routes/papier.js';
import {sessieRoutes} from './routes/sessie.js';
import {tellingRoutes} from './routes/telling.js';

/**
 * The whole backend as one function from request to answer, below `/{gemeente}/api/v1`. Holds nothing that must outlive
 * the process: that is all in `backend`.
 */
export function createApp(backend: Backend): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error, c) => answerFailure(backend, error, c));
  app.notFound((c) => answerFailure(backend, new Fout('niet-gevonden'), c));
  app.use(logged(backend));
  const api = new Hono<Env>();
  api.use(tenant(backend), guardOrigin(backend.publicUrl));
  for (const routes of [
    gemeenteRoutes,
    sessieRoutes,
    indienenRoutes,
    conceptenRoutes,
    machtigingenRoutes,
    handelingenRoutes,
    bewijsRoutes,
    inzageRoutes,
    inzichtRoutes,
    bezwarenRoutes,
    behandelenRoutes,
    internRoutes,
    collegasRoutes,
    groepenRoutes,
    papierRoutes,
    brievenRoutes,
    tellingRoutes,
  ]) api.route('/', routes(backend));
  app.route('/:gemeente/api/v1', api);
  return app;
}

/** Headers of every answer, and one log line without query, body, cookie, name, or the number of a case or key. */
function logged({log, contract}: Backend): MiddlewareHandler<Env> {
  return async (c, next) => {
    const start = performance.now();
    c.set('kenmerk', randomUUID());
    // Before the answer exists, so that it is made once; a route's own header of the same name wins.
    c.header('API-Version', contract.version);
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    await next();
    log.info({
      kenmerk: c.get('kenmerk'), methode: c.req.method, pad: patternOf(c), status: c.res.status, ms: Math.round(performance.now() - start),
    }, 'request');
  };
}

/** The route as it is written, such as `/lindeveld/api/v1/bezwaren/:zaaknummer`; `?` for an address that is none. */
function patternOf(c: Context): string {
  const route = matchedRoutes(c).map(({path}) => path).filter((path) => !path.endsWith('*')).at(-1) ?? '?';
  return route.replace(':gemeente', c.get('gemeente')?.openbaar.id ?? '?');
}

function tenant({gemeenten}: Backend): MiddlewareHandler<Env> {
  return async (c, next) => {
    const gemeente = gemeenten.get(c.req.param('gemeente') ?? '');
    if (!gemeente) throw new Fout('niet-gevonden', 'Deze gemeente kennen wij niet. Controleer het adres.');
    c.set('gemeente', gemeente);
    await next();
  };
}

/** Every failure as problem details, or as a page where a person would see it. What we did not foresee is logged by its kind and place, and told as a failure of ours. */
function answerFailure({log}: Backend, error: Error, c: Context): Response {
  const fout = error instanceof Fout ? error : foreseen(error, c.req.method);
  const isOurs = fout.soort === 'storing' || fout.soort === 'bezet';
  const kenmerk = `urn:uuid:${c.get('kenmerk')}`;
  if (isOurs) log.error({kenmerk, fout: error.name, code: codeOf(error), stack: error.stack?.split('\n').slice(1, 6)}, 'failure');
  const {status, body} = problem(fout, c.get('gemeente')?.openbaar.overlay.contact.telefoon, isOurs ? kenmerk : undefined);
  if (fout.extra.retryAfter !== undefined) c.header('Retry-After', String(fout.extra.retryAfter));
  if (fout.extra.etag !== undefined) c.header('ETag', fout.extra.etag);
  if (isSeenByPerson(c)) {
    log.info({kenmerk, inlogfout: inlogfoutOf(fout)}, 'login not completed');
    return showInlogfout(c, fout);
  }
  return c.json(body, status as ContentfulStatusCode, {'Content-Type': 'application/problem+json'});
}

/** A database or disk that cannot serve now is told as such: the same request later is safe, for handing in is idempotent. */
function foreseen(error: Error, method: string): Fout {
  const code = codeOf(error) ?? '';
  const isDown = /^(?:08|53|57P|40)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOSPC', 'EDQUOT', 'EROFS'].includes(code)
    || /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(error.message);
  const unread = method === 'GET' ? 'De gemeente kan dit nu niet laten zien. Probeer het over een minuut opnieuw.' : undefined;
  return isDown ? new Fout('bezet', unread, {retryAfter: 30}) : new Fout('storing');
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
