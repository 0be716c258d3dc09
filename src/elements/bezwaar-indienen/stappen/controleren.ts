import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {brief} from '../brief.js';
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

const opPapier = (scherm: Scherm) => html`
  <p>${msg('Dit is uw brief. Print hem, zet uw handtekening en stuur hem op tijd.')}</p>
  ${brief(scherm)} ${scherm.wie === 'mislukt' ? nothing : scherm.wie?.machtigingsbrief(scherm)}
  <div class="knoppen">
    <button type="submit" class="knop">${msg('Print de brief')}</button>
    <button type="button" class="link" @click=${() => scherm.wijzig('besluit')}>${msg('Wijzig de brief')}</button>
    ${terugKnop(scherm.terug)}
    ${scherm.sessie === 'ingelogd'
      ? html`<button type="button" class="link" @click=${() => scherm.kies('digitaal')}>${msg('Toch online versturen')}</button>`
      : nothing}
  </div>
  <h3 class="niet-printen">${msg('Zo komt uw brief op tijd aan')}</h3>
  <ul class="niet-printen">
    <li>${msg('Doe de brief uiterlijk op de laatste dag op de post. Bewaar een bewijs, zoals een bon van aangetekend versturen.')}</li>
    <li>${msg('Of breng de brief naar de balie en vraag om een bewijs van ontvangst.')}</li>
    <li>${msg('Stuur kopieën van uw bewijs mee. Houd zelf het origineel.')}</li>
  </ul>`;
