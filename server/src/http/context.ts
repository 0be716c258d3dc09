import type {Context as HonoContext} from 'hono';
import type {Gemeente} from '../gemeente.js';
import type {Sessie} from '../store/sessies.js';

/** What the middleware of `app.ts` leaves for the routes. */
export interface Env {
  Variables: {gemeente: Gemeente; sessie?: Sessie; kenmerk: string};
}

/** A request below a municipality. */
export type Context = HonoContext<Env>;
