import {html, nothing} from 'lit';
import type {Deel, Internwerk} from './internwerk.js';

/** What came of the last thing done in this part, read aloud; empty when there is nothing to say. */
export function melding({melding: one}: Internwerk, deel: Deel) {
  const own = one?.deel === deel ? one : undefined;
  return html`<div role="status" class="leeg">${own && !own.isMis ? html`<p class="gedaan">${own.zin}</p>` : nothing}</div>
    ${own?.isMis ? html`<p class="melding fout" role="alert">${own.zin}</p>` : nothing}`;
}
