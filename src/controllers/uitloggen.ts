import type {ReactiveControllerHost} from 'lit';
import {uitloggen} from '../api/sessie.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** Logs out, and remembers when the backend did not hear it: on a shared computer a person must know that. */
export class LogoutController {
  /** Whether the last try failed. */
  isMislukt = false;

  /** `after` clears the screen of what was for this person alone; it is not called when logging out failed. */
  constructor(private readonly host: Host, private readonly after: () => Promise<void>) {}

  /** Never rejects. */
  readonly logout = async () => {
    this.isMislukt = await uitloggen(this.host.endpoint).then(() => false, () => true);
    this.host.requestUpdate();
    if (!this.isMislukt) await this.after();
  };
}
