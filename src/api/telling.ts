import {toJson} from '../domain/json.js';
import {url, type Body} from './client.js';

type Telbericht = Body<'/telling', 'post'>;
/** One total of today that goes up by one. */
export type Teller = Telbericht['tellers'][number];

/** Says which totals go up. Without a cookie, also while the page goes away; whether it arrives matters to nobody. */
export function telMee(endpoint: string, tellers: readonly Teller[]) {
  const body = toJson({tellers});
  void fetch(url(endpoint, '/telling'), {method: 'POST', credentials: 'omit', keepalive: true, headers: {'Content-Type': 'application/json'}, body}).catch(() => undefined);
}
