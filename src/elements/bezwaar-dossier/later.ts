import type {ReactiveControllerHost} from 'lit';

/** A part of the page that is not needed to read it, fetched when somebody chooses it. `mislukt` when it did not come, until it is asked for again. */
export class Later<T> {
  deel: T | 'mislukt' | undefined;

  private bezig: Promise<void> | undefined;

  constructor(private readonly host: ReactiveControllerHost, private readonly haal: () => Promise<T>) {}

  /** Resolves when it is there or failed; never rejects. */
  nodig(): Promise<void> {
    if (this.deel !== undefined && this.deel !== 'mislukt') return Promise.resolve();
    return (this.bezig ??= this.eenmaal().finally(() => (this.bezig = undefined)));
  }

  private async eenmaal() {
    this.deel = await this.haal().catch(() => 'mislukt' as const);
    this.host.requestUpdate();
  }
}
