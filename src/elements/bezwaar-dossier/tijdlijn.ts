import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {tijdstip} from '../../i18n/datum.js';

type Regel = Dossier['tijdlijn'][number];

/** What happened, oldest first, each in one plain sentence. */
export const tijdlijn = (regels: readonly Regel[]) => html`
  <ol class="tijdlijn" part="tijdlijn">
    ${regels.map((regel) => html`<li><p>${gebeurd(regel)}</p><p class="stil">${tijdstip(regel.op)}</p></li>`)}
  </ol>`;

/** A kind of event that this version does not know is still shown, for it happened. */
function gebeurd({soort, door}: Regel) {
  switch (soort) {
    case 'ingediend':
      return msg('U diende uw bezwaar in.');
    case 'ontvangst-bevestigd':
      return msg('De gemeente bevestigde dat uw bezwaar is ontvangen.');
    default:
      return door === 'burger' ? msg('U voegde iets toe.') : msg('De gemeente voegde iets toe aan uw zaak.');
  }
}
