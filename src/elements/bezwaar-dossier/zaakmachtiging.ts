import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {trekMachtigingIn, vraagMachtiging, type Machtigingscode} from '../../api/dossier.js';
import {EenTegelijk} from '../../controllers/een-tegelijk.js';
import {foutSoort, type Foutsoort} from './fout-soort.js';

type Host = ReactiveControllerHost & {readonly endpoint: string; readonly zaaknummer: string};

/** What a party does about the authorisation of the case on the screen. The code is shown until another case is opened, and nowhere kept. */
export class Zaakmachtiging implements ReactiveController {
  code: Machtigingscode | undefined;
  /** Whether the objector is being asked if they are sure. */
  isBedenking = false;
  private readonly werk: EenTegelijk<Foutsoort>;

  /** `changed` reads the case again. */
  constructor(private readonly host: Host, private readonly changed: () => Promise<void>) {
    this.werk = new EenTegelijk(host);
    host.addController(this);
  }

  get fout() {
    return this.werk.uitkomst;
  }

  get isBezig() {
    return this.werk.isBezig;
  }

  hostConnected() {
    // Begins with nothing, in every page anew.
  }

  /** Another case, or nobody. */
  vergeet() {
    this.code = undefined;
    this.werk.zeg(undefined);
    this.isBedenking = false;
  }

  readonly maakCode = () => this.doe(async () => {
    const {endpoint, zaaknummer} = this.host;
    const code = await vraagMachtiging(endpoint, zaaknummer);
    // Of another case by now: a code is not shown where it is not for.
    if (this.host.zaaknummer === zaaknummer) this.code = code;
  });

  readonly trekIn = () => this.doe(async () => {
    await trekMachtigingIn(this.host.endpoint, this.host.zaaknummer);
    this.vergeet();
  });

  readonly bedenk = (isBedenking: boolean) => {
    this.isBedenking = isBedenking;
    this.host.requestUpdate();
  };

  private doe(werk: () => Promise<undefined>) {
    return this.werk.doe(async () => {
      await werk();
      await this.changed();
    }, (error) => {
      const fout = foutSoort(error);
      if (fout.soort === 'sessie') void this.changed();
      return fout;
    });
  }
}
