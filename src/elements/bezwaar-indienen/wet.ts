import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type * as LaatsteDag from './laatste-dag.js';

/**
 * Fetches what counts the last day right after the first screen, which does not
 * need it. Whoever comes from the diagnosis has it already. When it does not
 * come the form says so and works all the same; browsers remember a module that
 * failed, so trying again in this page would not help.
 */
export class Wet implements ReactiveController {
  /** Undefined until it is there; `mislukt` when it did not come. */
  deel: typeof LaatsteDag | 'mislukt' | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    if (!this.deel) void this.haal();
  }

  private async haal() {
    this.deel = await import('./laatste-dag.js').catch(() => 'mislukt' as const);
    this.host.requestUpdate();
  }
}
