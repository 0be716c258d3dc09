/** What is done together, and when not. */
export interface TogetherOptions<T> {
  /** Two with the same key never go in one call. */
  readonly keyOf?: (item: T) => string;
  /** Whether a call failed because of one of its items, so that the others must not suffer: each is then done by itself. */
  readonly isOwnFault?: (error: unknown) => boolean;
}

/** At most so many items in one call. */
const MOST = 32;

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes one call of what is asked at the same moment or while the call before is under way, as a database does with its
 * commits: who asks when it is quiet waits for nobody. Every item gets the result of its own, and none is kept or shared:
 * what is asked later is done later.
 */
export class Together<T, R> {
  private waiting: Waiting<T, R>[] = [];
  private isBusy = false;

  /** `work` gives a result for each item, in their order. */
  constructor(private readonly work: (items: readonly T[]) => Promise<readonly R[]>, private readonly options: TogetherOptions<T> = {}) {}

  ask(item: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.waiting.push({item, resolve, reject});
      // Who comes first leaves the others that are being read now the time to come along.
      if (!this.isBusy && this.waiting.length === 1) setImmediate(() => this.next());
    });
  }

  private next() {
    this.isBusy = this.waiting.length > 0;
    if (this.isBusy) void this.run(this.take()).finally(() => this.next());
  }

  private take(): readonly Waiting<T, R>[] {
    const {keyOf} = this.options;
    const keys = new Set<string>();
    const batch: Waiting<T, R>[] = [];
    const rest: Waiting<T, R>[] = [];
    for (const one of this.waiting) {
      const key = keyOf?.(one.item);
      const fits = batch.length < MOST && (key === undefined || !keys.has(key));
      if (key !== undefined) keys.add(key);
      (fits ? batch : rest).push(one);
    }
    this.waiting = rest;
    return batch;
  }

  private async run(batch: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({item}) => item));
      // As many results as items: `work` promises that.
      batch.forEach(({resolve}, index) => resolve(results[index] as R));
    } catch (error) {
      if (batch.length > 1 && this.options.isOwnFault?.(error)) for (const one of batch) await this.run([one]);
      else for (const {reject} of batch) reject(error);
    }
  }
}
