import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {trekMachtigingIn, vraagMachtiging, type Machtigingscode} from '../../api/dossier.js';
import {foutSoort, type Foutsoort} from './fout-soort.js';

type Host = ReactiveControllerHost & {readonly endpoint: string; readonly zaaknummer: string};

/** What a party does about the authorisation of the case on the screen. The code is shown until another case is opened, and nowhere kept. */
export class Zaakmachtiging implements ReactiveController {
  code: Machtigingscode | undefined;
  fout: Foutsoort | undefined;
  isBezig = false;
  /** Whether the objector is being asked if they are sure. */
  isBedenking = false;

  /** `changed` reads the case again. */
  constructor(private readonly host: Host, private readonly changed: () => Promise<void>) {
    host.addController(this);
  }

  hostConnected() {
    // Begins with nothing, in every page anew.
  }

  /** Another case, or nobody. */
  vergeet() {
    this.code = undefined;
    this.fout = undefined;
    this.isBedenking = false;
  }

  readonly maakCode = () => this.during(async () => {
    this.code = await vraagMachtiging(this.host.endpoint, this.host.zaaknummer);
  });

  readonly trekIn = () => this.during(async () => {
    await trekMachtigingIn(this.host.endpoint, this.host.zaaknummer);
    this.vergeet();
  });

  readonly bedenk = (isBedenking: boolean) => {
    this.isBedenking = isBedenking;
    this.host.requestUpdate();
  };

  private async during(work: () => Promise<void>) {
    if (this.isBezig) return;
    this.isBezig = true;
    this.fout = undefined;
    this.host.requestUpdate();
    try {
      await work();
      await this.changed();
    } catch (error) {
      this.fout = foutSoort(error);
      if (this.fout.soort === 'sessie') await this.changed();
    } finally {
      this.isBezig = false;
      this.host.requestUpdate();
    }
  }
}
