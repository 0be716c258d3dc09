import type {Inlogfout} from '../../../src/domain/bezwaar/index.js';
import {FakeBackend, niemand} from '../fake-backend.js';

/** Back on this page after a login that failed, as the backend brings the browser there. */
export function terugVanInloggen(fout: Inlogfout) {
  history.replaceState(history.state, '', `${location.pathname}${location.search}#bezwaar-inloggen=${fout}`);
  return new FakeBackend({sessie: niemand});
}
