/** At most `times` in any `seconds`. */
export interface Limit {
  readonly times: number;
  readonly seconds: number;
}

/**
 * Counts per name (a person, an address) within this process: a leaky bucket, so bursts pass and a stream does not.
 * With several processes each counts for itself; the limits are a brake, not a lock.
 */
export class RateLimiter {
  private readonly level = new Map<string, {drops: number; at: number}>();

  constructor(private readonly limit: Limit, private readonly now: () => number) {}

  /** Counts one; gives the whole seconds to wait when it was one too many, which then does not count. */
  take(name: string): number | undefined {
    const {times, seconds} = this.limit;
    const now = this.now();
    const perMs = times / (seconds * 1000);
    const before = this.level.get(name);
    // A clock that is set back must not make anyone wait for that long.
    const drops = before ? Math.max(0, before.drops - Math.max(0, now - before.at) * perMs) : 0;
    if (drops + 1 > times) return Math.max(1, Math.ceil((drops + 1 - times) / perMs / 1000));
    this.level.set(name, {drops: drops + 1, at: now});
    if (this.level.size > 10_000) this.forget(now, perMs);
    return undefined;
  }

  private forget(now: number, perMs: number) {
    for (const [name, {drops, at}] of this.level) if (drops <= (now - at) * perMs) this.level.delete(name);
  }
}
