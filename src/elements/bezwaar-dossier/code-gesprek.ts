import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beantwoordMachtiging, leesMachtiging, type Machtigingsvraag} from '../../api/dossier.js';
import {foutSoort, type Foutsoort} from './fout-soort.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** Where someone is who got a code: not there, typing it, reading what is asked, or done. */
export type CodeStap = 'dicht' | 'code' | 'vraag' | 'bevestigd' | 'geweigerd';

/**
 * Answering with a code: typed once and kept in this element only, never in the address. What goes wrong leaves the code and
 * the question on the screen.
 */
export class CodeGesprek implements ReactiveController {
  stap: CodeStap = 'dicht';
  getypt = '';
  vraag: Machtigingsvraag | undefined;
  /** The case that can be read from now on. */
  zaaknummer = '';
  fout: Foutsoort | undefined;
  isBezig = false;

  /** `changed` is called after another step was reached, to bring the focus there; `ended` when nobody is logged in any more. */
  constructor(private readonly host: Host, private readonly changed: () => void, private readonly ended: () => void) {
    host.addController(this);
  }

  hostConnected() {
    // Nothing to do before someone opens it.
  }

  readonly open = () => this.become('code');

  /** Away with everything, also the code. */
  readonly sluit = () => {
    this.getypt = '';
    this.vraag = undefined;
    this.become('dicht');
  };

  readonly typ = (code: string) => {
    this.getypt = code;
    this.host.requestUpdate();
  };

  readonly lees = () => this.during(async () => {
    this.vraag = await leesMachtiging(this.host.endpoint, this.getypt);
    this.become('vraag');
  });

  readonly antwoord = (antwoord: 'bevestigen' | 'weigeren') => this.during(async () => {
    const {zaaknummer} = await beantwoordMachtiging(this.host.endpoint, this.getypt, antwoord);
    this.zaaknummer = zaaknummer;
    this.getypt = '';
    this.become(antwoord === 'bevestigen' ? 'bevestigd' : 'geweigerd');
  });

  private become(stap: CodeStap) {
    this.stap = stap;
    this.fout = undefined;
    this.host.requestUpdate();
    this.changed();
  }

  /** One thing at a time: a second press while the first is on its way does nothing. */
  private async during(work: () => Promise<void>) {
    if (this.isBezig) return;
    this.isBezig = true;
    this.fout = undefined;
    this.host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.fout = foutSoort(error);
      if (this.fout.soort === 'sessie') this.ended();
    } finally {
      this.isBezig = false;
      this.host.requestUpdate();
    }
  }
}
