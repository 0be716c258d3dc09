import type {MiddlewareHandler} from 'hono';
import type {Env} from './context.js';
import {Fout} from './fout.js';

/** How long a look waits, in milliseconds: shorter than a browser waits for it. */
const PATIENCE = 10_000;

/**
 * Whoever asks whether an objection arrived waits until handing in under that key, if that is going on in this process, is
 * settled. A line that broke right after sending would otherwise be told "nothing arrived" while it is being stored. Not
 * settled in ten seconds: nobody can tell, and that is the answer. The last part of the path must be `:sleutel`.
 */
export function firstSettled(): MiddlewareHandler<Env> {
  const busy = new Map<string, Promise<unknown>>();
  return async (c, next) => {
    const key = `${c.get('gemeente').openbaar.id} ${c.req.param('sleutel')?.toLowerCase()}`;
    if (c.req.method === 'PUT') {
      const own = next();
      const all = Promise.allSettled([busy.get(key), own]);
      busy.set(key, all);
      void all.then(() => busy.get(key) === all && busy.delete(key));
      return own;
    }
    await settled(busy.get(key));
    return next();
  };
}

async function settled(handingIn: Promise<unknown> | undefined) {
  if (!handingIn) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Fout('bezet', undefined, {retryAfter: 5})), PATIENCE);
  });
  await Promise.race([handingIn, late]).finally(() => clearTimeout(timer));
}
