import type {MiddlewareHandler} from 'hono';
import type {Backend} from '../backend.js';
import {noteer} from '../store/audit.js';
import {extendSession, readSession, type Sessie} from '../store/sessies.js';
import type {Context, Env} from './context.js';
import {Fout} from './fout.js';
import {readCookie} from './session-cookie.js';

/** The session of this request, if there is one that did not expire. Does not make it live longer. */
export async function currentSession({db, timer}: Backend, c: Context): Promise<(Sessie & {readonly uiterlijkOp: Date}) | undefined> {
  const secret = readCookie(c, 'bezwaar');
  return secret === undefined ? undefined : readSession(db, c.get('gemeente').openbaar.id, secret, timer());
}

/** Lets only logged-in people through, of one of these roles when given, and counts it as activity, unless the browser only asks for news. */
export function requireSession(backend: Backend, ...rollen: readonly Sessie['rol'][]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const sessie = await currentSession(backend, c);
    if (!sessie) throw new Fout('inloggen');
    if (rollen.length && !rollen.includes(sessie.rol)) {
      await noteer(backend.db, sessie, {actie: `als-${rollen[0]}`, uitkomst: 'geweigerd'}, backend.timer());
      throw new Fout('mag-niet', rollen.includes('leiding') ? 'Dit kan alleen wie bij de gemeente bezwaren behandelt of leidt.' : rollen.includes('burger') ? 'Dit kan alleen wie als burger is ingelogd.' : 'Dit kunnen alleen behandelaars van de gemeente.');
    }
    // A page that only asks whether something happened must not keep somebody logged in who went away.
    if (c.req.header('If-None-Match') === undefined) await keepAlive(backend, c, sessie);
    c.set('sessie', sessie);
    await next();
  };
}

/** The session a route behind {@link requireSession} can count on. */
export function sessieVan(c: Context): Sessie {
  const sessie = c.get('sessie');
  if (!sessie) throw new TypeError('This route needs requireSession');
  return sessie;
}

/** Writes at most once a minute, and never past the end of the whole session. */
async function keepAlive({db, timer, sessie: {minuten}}: Backend, c: Context, sessie: Sessie & {readonly uiterlijkOp: Date}) {
  const until = Math.min(timer().getTime() + minuten * 60_000, sessie.uiterlijkOp.getTime());
  const secret = readCookie(c, 'bezwaar');
  if (secret === undefined || until - sessie.verlooptOp.getTime() < 60_000) return;
  await extendSession(db, sessie.gemeente, secret, new Date(until));
}
