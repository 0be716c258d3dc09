import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ApiError, SessionError} from '../api/errors.js';

/** Why the last try to read gave nothing. */
export type LeesFout = 'sessie' | 'mag-niet' | 'niet-gevonden' | 'storing';

/** What to read: `args` says of what, or nothing when there is nothing to read now; `ask` reads it and heeds the signal. */
export interface Reading<A extends readonly unknown[], T> {
  args(): A | undefined;
  ask(args: A, signal: AbortSignal): Promise<T>;
}

/**
 * Something read from the backend, by itself when its arguments change, that
 * stays on screen when the backend goes away: the last answer with its time, and
 * beside it what went wrong since. With other arguments the old answer goes at once.
 * Lives in this page only, so the next person at this computer finds nothing.
 */
export class LastKnown<T, A extends readonly unknown[] = readonly string[]> implements ReactiveController {
  value: T | undefined;
  /** When `value` was read (milliseconds since 1970). */
  readAt: number | undefined;
  error: LeesFout | undefined;

  private of: A | undefined;
  private readonly task: Task<readonly [A | undefined], T>;

  constructor(private readonly host: ReactiveControllerHost, reading: Reading<A, T>) {
    host.addController(this);
    this.task = new Task(host, {
      args: () => [reading.args()] as const,
      argsEqual: ([before], [now]) => isSame(before, now),
      task: ([args], {signal}) => (args ? this.ask(reading, args, signal) : initialState),
      onComplete: (value) => this.take({value}),
      onError: (error) => this.take({error: reason(error)}),
    });
  }

  /** Whether an answer is on its way. */
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
    return this.task.run();
  }

  /** Resolves when what is being read now is there, or failed. */
  async settled() {
    await this.task.taskComplete.catch(() => undefined);
  }

  /** Takes what another request just answered, so that it need not be read again. */
  know(value: T) {
    this.take({value});
    this.host.requestUpdate();
  }

  /** Forgets everything, say after logging out. */
  forget() {
    this.task.abort();
    this.clear();
    this.host.requestUpdate();
  }

  private clear() {
    this.value = undefined;
    this.readAt = undefined;
    this.error = undefined;
  }

  private async ask({ask}: Reading<A, T>, args: A, signal: AbortSignal): Promise<T | typeof initialState> {
    // What belongs to another objection or another municipality must not stand here meanwhile.
    if (this.of && !isSame(this.of, args)) this.clear();
    this.of = args;
    const outcome = await ask(args, signal).then((value) => ({value}), (error: unknown) => ({error}));
    // Forgotten meanwhile: what still comes in is not for whoever sits here now.
    if (signal.aborted) return initialState;
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
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

  /** Something may have changed meanwhile, also who is logged in. */
  private readonly returning = () => {
    if (document.visibilityState === 'visible' && this.task.status !== TaskStatus.INITIAL) void this.read();
  };
}

const isSame = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined) =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((value, index) => value === b[index]));

function reason(error: unknown): LeesFout {
  if (error instanceof SessionError) return 'sessie';
  if (!(error instanceof ApiError)) return 'storing';
  return error.status === 403 ? 'mag-niet' : error.status === 404 ? 'niet-gevonden' : 'storing';
}
