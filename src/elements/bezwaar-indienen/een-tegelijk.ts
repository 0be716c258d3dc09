import type {ReactiveControllerHost} from 'lit';

/** One thing at a time, of which a person sees that it is under way; what goes wrong becomes a sentence. */
export class EenTegelijk {
  isBezig = false;
  /** What came of it, or '' when there is nothing to say. */
  gezegd = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Does nothing while something is under way. Never rejects. */
  async doe(werk: () => Promise<string>, zin: (error: unknown) => string) {
    if (this.isBezig) return;
    this.isBezig = true;
    this.zeg('');
    this.zeg(await werk().catch(zin));
    this.isBezig = false;
    this.host.requestUpdate();
  }

  zeg(zin: string) {
    this.gezegd = zin;
    this.host.requestUpdate();
  }
}
