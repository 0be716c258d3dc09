import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../../api/dossier.js';
import {belanghebbenden} from './belanghebbenden.js';
import {groep} from './groep.js';
import type {Internwerk} from './internwerk.js';
import {notities} from './notities.js';

/** What only employees read of a case, set apart from what the objector reads too. */
export function intern(werk: Internwerk, dossier: Dossier, open: (zaaknummer: string) => void) {
  return html`<section class="intern niet-printen" part="intern" aria-labelledby="intern-titel">
    <h3 id="intern-titel">${msg('Alleen medewerkers lezen dit')}</h3>
    <p class="stil">${msg('De indiener ziet hier niets van.')}</p>
    ${werk.value ? html`${notities(werk)} ${belanghebbenden(werk, dossier)} ${groep(werk, dossier.zaaknummer, open)}` : nietGelezen(werk)}
  </section>`;
}

function nietGelezen({stand}: Internwerk) {
  if (!stand.error) return html`<p role="status">${msg('Even geduld …')}</p>`;
  return html`<p class="melding let-op" role="alert">${msg('De interne gegevens konden niet worden opgehaald. De zaak zelf staat hier wel.')}
    <button type="button" class="link" @click=${() => void stand.read()}>${msg('Probeer het opnieuw')}</button></p>`;
}

/** Says it when the internal side on the screen may not be the last. */
export const interneStand = ({stand}: Internwerk) => (stand.error === 'storing' && stand.value
  ? html`<p class="melding let-op" role="alert">${msg('De interne gegevens zijn misschien niet meer actueel.')} <button type="button" class="link" @click=${() => void stand.read()}>${msg('Probeer het opnieuw')}</button></p>` : nothing);
