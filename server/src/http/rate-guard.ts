import type {MiddlewareHandler} from 'hono';
import type {HttpBindings} from '@hono/node-server';
import type {Context, Env} from './context.js';
import {Fout} from './fout.js';
import {RateLimiter, type Limit} from './rate-limit.js';

/** Refuses with Retry-After who does this too often; `who` names the one that is counted. */
export function rateGuard(limit: Limit, now: () => number, who: (c: Context) => string): MiddlewareHandler<Env> {
  const limiter = new RateLimiter(limit, now);
  return async (c, next) => {
    const seconds = limiter.take(`${c.get('gemeente').openbaar.id} ${who(c)}`);
    if (seconds !== undefined) throw new Fout('te-vaak', `Dit is te vaak achter elkaar geprobeerd. Wacht ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} en probeer het opnieuw.`, {retryAfter: seconds});
    await next();
  };
}

/** The address a request came from. All requests without one (called in process) count together. */
export function addressOf(c: Context): string {
  const {incoming} = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? 'hier';
}
