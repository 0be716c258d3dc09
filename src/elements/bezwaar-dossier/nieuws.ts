import {html, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {watVeranderde} from './wat-veranderde.js';

/**
 * Says politely what another did while the page was open. It stands in one place that is always there, so that a screen reader
 * tells it and nothing moves; what this person did is told where it was done.
 */
export class Nieuws implements ReactiveController {
  private zin = '';
  private gezien: Dossier | undefined;

  constructor(private readonly host: ReactiveControllerHost, private readonly dossier: () => Dossier | undefined) {
    host.addController(this);
  }

  hostUpdate() {
    const nu = this.dossier();
    const voor = this.gezien;
    if (!nu || nu === voor) return;
    this.gezien = nu;
    if (!voor || voor.zaaknummer !== nu.zaaknummer) this.zin = '';
    // What this person did takes no news off the screen.
    else if (nu.versie > voor.versie) this.zin = watVeranderde(voor, nu) || this.zin;
  }

  vergeet() {
    this.gezien = undefined;
    this.zin = '';
    this.host.requestUpdate();
  }

  render() {
    return html`<p class="nieuws leeg" part="nieuws" role="status">${this.zin}</p>`;
  }
}
