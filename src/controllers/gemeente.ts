import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {getGemeente, type Gemeente} from '../api/gemeente.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/**
 * The municipality behind the host's `endpoint`, for the help strip and the
 * limits of uploads. `value` stays undefined without an endpoint or an answer:
 * everything must work without it.
 */
export class GemeenteController implements ReactiveController {
  value: Gemeente | undefined;

  private asked = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdate() {
    const {endpoint} = this.host;
    if (endpoint === this.asked) return;
    this.asked = endpoint;
    this.value = undefined;
    if (endpoint) void this.ask(endpoint);
  }

  private async ask(endpoint: string) {
    const answer = await getGemeente(endpoint).catch(() => undefined);
    // Another endpoint may have been set meanwhile.
    if (endpoint !== this.asked) return;
    this.value = answer;
    this.host.requestUpdate();
  }
}
