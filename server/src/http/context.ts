import type {Context as HonoContext} from 'hono';
import type {Gemeente} from '../gemeente.js';
import type {Sessie} from '../store/sessies.js';

/** What the middleware of `app.ts` leaves for the routes. `terug` is the page a failed login goes back to, once known and allowed. */
export interface Env {
  Variables: {gemeente: Gemeente; sessie?: Sessie; kenmerk: string; terug?: string};
}

/** A request below a municipality. */
export type Context = HonoContext<Env>;
