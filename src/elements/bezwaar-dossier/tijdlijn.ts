import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {tijdstip} from '../../i18n/datum.js';

type Regel = Dossier['tijdlijn'][number];
type Partij = Dossier['partij'];

/** What happened, oldest first, each in one plain sentence. */
export const tijdlijn = ({tijdlijn: regels, partij}: Dossier) => html`
  <ol class="tijdlijn" part="tijdlijn">
    ${regels.map((regel) => html`<li><p>${gebeurd(regel, partij)}</p><p class="stil">${tijdstip(regel.op)}</p></li>`)}
  </ol>`;

/** A kind of event that this version does not know is still shown, for it happened. */
function gebeurd({soort, door}: Regel, partij: Partij) {
  const isVoorMij = partij === 'vertegenwoordigde';
  switch (soort) {
    case 'ingediend':
      return isVoorMij ? msg('Uw bezwaar is namens u ingediend.') : msg('U diende uw bezwaar in.');
    case 'machtiging-bevestigd':
      return isVoorMij ? msg('U zei ja: een ander mag namens u bezwaar maken.') : msg('De indiener bevestigde dat u namens die persoon bezwaar maakt.');
    case 'machtiging-geweigerd':
      return isVoorMij ? msg('U zei nee: een ander mag niet namens u bezwaar maken.') : msg('De indiener zei dat u niet namens die persoon bezwaar mag maken.');
    case 'machtiging-ingetrokken':
      return msg('U trok uw ja in. Een ander maakt niet meer namens u bezwaar.');
    case 'ontvangst-bevestigd':
      return msg('De gemeente bevestigde dat uw bezwaar is ontvangen.');
    default:
      return door === 'burger' ? msg('U voegde iets toe.') : msg('De gemeente voegde iets toe aan uw zaak.');
  }
}
