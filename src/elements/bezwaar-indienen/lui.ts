import {adoptStyles, type LitElement} from 'lit';

/**
 * A part of the form that few people need, fetched with its styles when somebody does. Undefined until it is there; `mislukt`
 * when it did not come, until it is asked for again.
 */
export class Lui<T> {
  deel: T | 'mislukt' | undefined;

  private bezig: Promise<void> | undefined;

  constructor(private readonly host: LitElement, private readonly haal: () => Promise<T>) {}

  /** The part, asked for by showing what needs it; what failed is only asked for again by a person. */
  get gevraagd() {
    if (this.deel === undefined) void this.nodig();
    return this.deel;
  }

  /** Resolves when it is there or failed; never rejects. */
  nodig(): Promise<void> {
    if (this.deel !== undefined && this.deel !== 'mislukt') return Promise.resolve();
    return (this.bezig ??= this.eenmaal().finally(() => (this.bezig = undefined)));
  }

  private async eenmaal() {
    this.deel = await this.metStijl().catch(() => 'mislukt' as const);
    this.host.requestUpdate();
  }

  private async metStijl() {
    const {host} = this;
    const [deel, {styles}] = await Promise.all([this.haal(), import('./lui.styles.js')]);
    adoptStyles(host.renderRoot as ShadowRoot, [...(host.constructor as typeof LitElement).elementStyles, styles]);
    return deel;
  }
}
