import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ApiError, SessionError} from '../api/errors.js';

/** Why the last try to read gave nothing. */
export type LeesFout = 'sessie' | 'mag-niet' | 'niet-gevonden' | 'storing';

/**
 * Something read from the backend that stays on screen when the backend goes
 * away: the last answer with its time, and beside it what went wrong since.
 * Lives in this page only, so the next person at this computer finds nothing.
 */
export class LastKnown<T> implements ReactiveController {
  value: T | undefined;
  /** When `value` was read (milliseconds since 1970). */
  readAt: number | undefined;
  error: LeesFout | undefined;
  /** Resolves when the latest reading is over. */
  settled: Promise<void> = Promise.resolve();

  private readonly task: Task<readonly [], T>;

  constructor(private readonly host: ReactiveControllerHost, ask: (signal: AbortSignal) => Promise<T>) {
    host.addController(this);
    this.task = new Task(host, {
      autoRun: false,
      args: () => [] as const,
      task: async (_, {signal}) => {
        const outcome = await ask(signal).then((value) => ({value}), (error: unknown) => ({error}));
        // Forgotten meanwhile: what still comes in is not for whoever sits here now.
        if (signal.aborted) return initialState;
        if ('error' in outcome) throw outcome.error;
        return outcome.value;
      },
      onComplete: (value) => this.take({value}),
      onError: (error) => this.take({error: reason(error)}),
    });
  }

  get isLoading() {
    return this.task.status === TaskStatus.PENDING;
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.returning);
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.returning);
  }

  /** Reads again; of two readings at once the last one counts. Never rejects. */
  read(): Promise<void> {
    return (this.settled = this.task.run());
  }

  /** Forgets everything, say after logging out. */
  forget() {
    this.task.abort();
    this.value = undefined;
    this.readAt = undefined;
    this.error = undefined;
    this.host.requestUpdate();
  }

  private take(outcome: {value: T} | {error: LeesFout}) {
    if ('error' in outcome) {
      this.error = outcome.error;
      // What someone may not see (any more) must not stay on screen either.
      if (outcome.error !== 'storing') this.value = undefined;
      return;
    }
    this.value = outcome.value;
    this.readAt = Date.now();
    this.error = undefined;
  }

  private readonly returning = () => {
    if (document.visibilityState === 'visible' && this.readAt !== undefined) void this.read();
  };
}

function reason(error: unknown): LeesFout {
  if (error instanceof SessionError) return 'sessie';
  if (!(error instanceof ApiError)) return 'storing';
  return error.status === 403 ? 'mag-niet' : error.status === 404 ? 'niet-gevonden' : 'storing';
}
