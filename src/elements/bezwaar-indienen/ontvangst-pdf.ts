import type {ReactiveControllerHost} from 'lit';
import {leesOntvangstPdf} from '../../api/indienen.js';
import {bewaar} from '../shared/download.js';

type Host = ReactiveControllerHost & {readonly endpoint: string};

/** Fetches the receipt to print; the signed one on the device needs no backend and is always there beside it. */
export class OntvangstPdf {
  /** `mislukt` until it is tried again. */
  stand: 'rust' | 'bezig' | 'mislukt' = 'rust';

  constructor(private readonly host: Host) {}

  /** Saves it on the device. Never rejects; twice at once is once. */
  async haal(zaaknummer: string) {
    if (this.stand === 'bezig') return;
    this.become('bezig');
    try {
      bewaar(`ontvangst-${zaaknummer}.pdf`, await leesOntvangstPdf(this.host.endpoint, zaaknummer));
      this.become('rust');
    } catch {
      this.become('mislukt');
    }
  }

  private become(stand: OntvangstPdf['stand']) {
    this.stand = stand;
    this.host.requestUpdate();
  }
}
