import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Ontvangst} from '../../api/indienen.js';
import {toJson} from '../../domain/json.js';
import {download} from './download.js';

/** Saves the signed receipt on the person's device, as it came; `bezwaar-verify` checks it later. */
export const bewaarOntvangst = (ontvangst: Ontvangst) =>
  download(`ontvangst-${ontvangst.zaaknummer}.json`, toJson(ontvangst, 2), 'application/json');

/** The hash of a file for whoever wants to compare it; nothing while it is not known. */
export const vingerafdruk = (sha256: string | undefined) => (sha256
  ? html`<details><summary>${msg('Vingerafdruk van het bestand')}</summary><code>${sha256}</code></details>`
  : nothing);
