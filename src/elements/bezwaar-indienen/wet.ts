import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type * as LaatsteDag from './laatste-dag.js';

/**
 * Fetches what counts the last day right after the first screen, which does not
 * need it. Whoever comes from the diagnosis has it already. Without it the form
 * works all the same, and the next screen tries again.
 */
export class Wet implements ReactiveController {
  /** Undefined until it is there. */
  deel: typeof LaatsteDag | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    void this.haal();
  }

  /** Fetches it unless it is there. Never rejects. */
  async haal() {
    if (this.deel) return;
    this.deel = await import('./laatste-dag.js').catch(() => undefined);
    if (this.deel) this.host.requestUpdate();
  }
}
