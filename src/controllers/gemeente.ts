import {Task} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import {getGemeente, type Gemeente} from '../api/gemeente.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/**
 * The municipality behind the host's `endpoint`, for the help strip and the
 * limits of uploads. `value` stays undefined without an endpoint or an answer:
 * everything must work without it.
 */
export class GemeenteController {
  private readonly task: Task<readonly [string], Gemeente | undefined>;

  constructor(host: Host) {
    this.task = new Task(host, {
      args: () => [host.endpoint] as const,
      task: async ([endpoint], {signal}) => (endpoint ? getGemeente(endpoint, signal) : undefined),
    });
  }

  /** The last answer, or undefined. */
  get value(): Gemeente | undefined {
    return this.task.value;
  }
}
