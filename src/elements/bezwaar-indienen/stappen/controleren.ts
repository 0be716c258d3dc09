import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {opnieuwKnop, opnieuwZin} from '../niet-geladen.js';
import {overzicht} from '../overzicht.js';
import type {Scherm} from '../scherm.js';
import {terugKnop} from '../terug-knop.js';
import {verzendmelding} from '../verzendmelding.js';

/** Everything once more, what handing in means, and then: send, or print. */
export const controleren = (scherm: Scherm) => (scherm.formulier.weg === 'papier' ? opPapier(scherm) : digitaal(scherm));

function digitaal(scherm: Scherm) {
  const {formulier, verzending} = scherm;
  const incompleet = formulier.bestanden.some(({staat}) => staat === 'mislukt' || staat === 'weg');
  return html`
    ${verzendmelding(scherm)}
    ${formulier.onzeker ? nothing : html`<p>${msg('Lees rustig na. U kunt alles nog wijzigen.')}</p>`}
    ${overzicht(formulier, formulier.onzeker ? undefined : scherm.wijzig)}
    ${formulier.kort ? html`<p class="niet-printen"><button type="button" class="link" @click=${() => scherm.zetKort(false)}>${msg('Ik wil toch meer vertellen, of iets meesturen')}</button></p>` : nothing}
    ${gevolgen()}
    ${incompleet ? html`<p class="melding let-op">${msg('Niet alle bestanden zijn bij de gemeente. U kunt het bezwaar toch versturen en die bestanden later sturen.')}</p>` : nothing}
    <div class="knoppen">
      <button type="submit" class="knop" aria-disabled=${verzending.kind === 'bezig'}>
        ${verzending.kind === 'bezig' ? msg('Wordt verstuurd …') : incompleet ? msg('Verstuur zonder deze bestanden') : msg('Verstuur uw bezwaar')}
      </button>
      ${formulier.onzeker ? nothing : html`${terugKnop(scherm.terug)}
        <button type="button" class="link" @click=${() => scherm.kies('papier')}>${msg('Toch liever op papier')}</button>`}
    </div>
  `;
}

/** Awb 6:16: people must know that an objection stops nothing. */
const gevolgen = () => html`
  <div class="melding">
    <h3>${msg('Wat gebeurt er als u verstuurt?')}</h3>
    <ul>
      <li>${msg('U krijgt meteen een ontvangstbewijs.')}</li>
      <li>${msg('De gemeente belt u en kijkt opnieuw naar het besluit.')}</li>
      <li>${msg('Het besluit blijft gelden tot de gemeente heeft beslist. Kunt u niet wachten? Dan kunt u de rechter om een snelle maatregel vragen.')}</li>
      <li>${msg('Het kost niets. U kunt uw bezwaar later intrekken.')}</li>
    </ul>
  </div>`;

/** The letter is fetched when somebody wants it; without it there is still everything to print and sign. */
function opPapier(scherm: Scherm) {
  const {papier} = scherm;
  if (papier !== 'mislukt') return papier?.opPapier(scherm) ?? nothing;
  return html`
    <div class="melding let-op niet-printen" role="status">
      <p>${msg('De brief kan nu niet worden gemaakt.')} ${opnieuwZin(scherm)}
        ${msg('Of print deze pagina en zet uw handtekening eronder. Stuur hem naar de gemeente, of breng hem naar de balie. Dat telt ook als bezwaar.')}</p>
    </div>
    ${overzicht(scherm.formulier, scherm.wijzig)}
    <div class="knoppen">
      ${opnieuwKnop(scherm.haal('papier'))}
      <button type="button" class="knop tweede" @click=${scherm.print}>${msg('Print deze pagina')}</button>
      ${terugKnop(scherm.terug)} ${onlineKnop(scherm)}
    </div>`;
}

/** From paper to sending, for who is logged in. */
export const onlineKnop = ({sessie, kies}: Scherm) => (sessie === 'ingelogd'
  ? html`<button type="button" class="link" @click=${() => kies('digitaal')}>${msg('Toch online versturen')}</button>` : nothing);
