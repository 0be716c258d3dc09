import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import {inlogUrl, type Methode} from '../../api/sessie.js';
import type {LastKnown} from '../../controllers/last-known.js';
import type {LogoutController} from '../../controllers/uitloggen.js';
import {klokTijd} from '../../i18n/datum.js';
import {belZin} from './hulp.js';

/** What must be said when reading failed: with an old answer its time, without one that nothing is lost. The button stays while we try by ourselves, for focus may be on it. */
export function leesfout(stand: LastKnown<unknown>, gemeente: Gemeente | undefined) {
  if (stand.error !== 'storing') return nothing;
  return html`<div class="melding let-op" part="melding" role="alert">
    <p>${stand.readAt
      ? msg(str`De gemeente is nu niet bereikbaar. U ziet de stand van ${klokTijd(stand.readAt)} uur.`)
      : msg('De gemeente is nu niet bereikbaar. Er is niets weg: uw gegevens staan veilig bij de gemeente.')} ${belZin(gemeente)}</p>
    <p><button type="button" class="link" aria-disabled=${stand.isLoading ? 'true' : nothing} @click=${() => void stand.read()}>${msg('Probeer het opnieuw')}</button></p>
  </div>`;
}

/** A link to log in that comes back to this page; `apart` in a tab of its own, for this one holds what was typed. */
export const inloggen = (endpoint: string, methode: Methode, label: string, apart = false) =>
  html`<p><a class="knop" href=${inlogUrl(endpoint, methode, location.href)} target=${apart ? '_blank' : nothing} rel=${apart ? 'noopener' : nothing}>${label}</a></p>`;

/** Logging out, and what to do when the backend did not hear it: on a shared computer that matters. */
export const uitlogKnop = ({logout, isMislukt}: LogoutController) => html`
  <p class="uitloggen niet-printen"><button type="button" class="link" @click=${logout}>${msg('Uitloggen')}</button></p>
  ${isMislukt
    ? html`<p class="melding fout" role="alert">${msg('Uitloggen is niet gelukt. Sluit alle vensters van uw browser, zeker op een gedeelde computer.')}</p>`
    : nothing}`;

/** Said while the first answer is on its way. */
export const laden = () => html`<p role="status">${msg('Even geduld, wij halen de gegevens op.')}</p>`;
