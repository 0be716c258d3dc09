import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {getSessie, type Sessie} from '../api/sessie.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** Where logging in stands; `onbekend` until the first answer, `storing` when there is none. */
export type SessieStand = 'onbekend' | 'niemand' | 'ingelogd' | 'verlopen' | 'storing';

/**
 * Knows whether somebody is logged in, once {@link look} was called. Looks again when the page comes back to
 * the front, for the login may have happened in another tab, and says
 * `verlopen` by itself when the time has come.
 */
export class SessieController implements ReactiveController {
  stand: SessieStand = 'onbekend';
  sessie: Sessie | undefined;

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.returning);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.returning);
    clearTimeout(this.timer);
  }

  /** Asks the backend now. Never rejects. */
  async look(): Promise<SessieStand> {
    const {endpoint} = this.host;
    if (!endpoint) return this.become('storing');
    try {
      this.sessie = await getSessie(endpoint);
      this.expireAt(this.sessie.verlooptOp);
      return this.become(this.sessie.ingelogd ? 'ingelogd' : this.wasIn ? 'verlopen' : 'niemand');
    } catch {
      // Without an answer, what we knew is still the best we know.
      return this.become(this.stand === 'onbekend' ? 'storing' : this.stand);
    }
  }

  /** Something was refused because nobody is logged in any more. */
  expired() {
    this.become('verlopen');
  }

  /** The person logged out: nobody is here, and that is no mishap. */
  left() {
    this.sessie = undefined;
    this.become('niemand');
  }

  private get wasIn() {
    return this.stand === 'ingelogd' || this.stand === 'verlopen';
  }

  private readonly returning = () => {
    if (document.visibilityState === 'visible' && this.stand !== 'onbekend') void this.look();
  };

  private expireAt(instant: string | undefined) {
    clearTimeout(this.timer);
    const rest = instant ? Date.parse(instant) - Date.now() : NaN;
    // Timers of more than 24 days overflow and fire at once.
    if (rest > 0 && rest < 2 ** 31) this.timer = setTimeout(() => void this.look(), rest + 1000);
  }

  private become(stand: SessieStand) {
    const changed = stand !== this.stand;
    this.stand = stand;
    if (changed) this.host.requestUpdate();
    return stand;
  }
}
