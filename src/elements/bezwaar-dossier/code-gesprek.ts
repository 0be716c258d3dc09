import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beantwoordMachtiging, leesMachtiging, type Machtigingsvraag} from '../../api/dossier.js';
import {EenTegelijk} from '../../controllers/een-tegelijk.js';
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
  private readonly werk: EenTegelijk<Foutsoort>;

  /** `changed` is called after another step was reached, to bring the focus there; `ended` when nobody is logged in any more. */
  constructor(private readonly host: Host, private readonly changed: () => void, private readonly ended: () => void) {
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

  readonly lees = () => this.doe(async () => {
    this.vraag = await leesMachtiging(this.host.endpoint, this.getypt);
    this.become('vraag');
  });

  readonly antwoord = (antwoord: 'bevestigen' | 'weigeren') => this.doe(async () => {
    const {zaaknummer} = await beantwoordMachtiging(this.host.endpoint, this.getypt, antwoord);
    this.zaaknummer = zaaknummer;
    this.getypt = '';
    this.become(antwoord === 'bevestigen' ? 'bevestigd' : 'geweigerd');
  });

  private become(stap: CodeStap) {
    this.stap = stap;
    this.werk.zeg(undefined);
    this.changed();
  }

  private doe(werk: () => Promise<undefined>) {
    return this.werk.doe(werk, (error) => {
      const fout = foutSoort(error);
      if (fout.soort === 'sessie') this.ended();
      return fout;
    });
  }
}
