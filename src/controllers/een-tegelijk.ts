import type {ReactiveControllerHost} from 'lit';

/** One thing at a time, of which a person sees that it is under way; what goes wrong becomes something to say. */
export class EenTegelijk<Uitkomst> {
  isBezig = false;
  /** What came of it; undefined while it is under way, and when there is nothing to say. */
  uitkomst: Uitkomst | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Does nothing while something is under way: a second press is not a second try. Never rejects. */
  async doe(werk: () => Promise<Uitkomst | undefined>, bijFout: (error: unknown) => Uitkomst) {
    if (this.isBezig) return;
    this.isBezig = true;
    this.zeg(undefined);
    const uitkomst = await werk().catch(bijFout);
    this.isBezig = false;
    this.zeg(uitkomst);
  }

  zeg(uitkomst: Uitkomst | undefined) {
    this.uitkomst = uitkomst;
    this.host.requestUpdate();
  }
}
