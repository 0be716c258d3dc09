import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Step} from '../../domain/diagnose/walk.js';
import {getLocale} from '../../i18n/locale.js';
import {overzicht, vervallen} from './overzicht.js';
import type {Scherm} from './scherm.js';

/** What must be known before the screen is read: what a change did, whose answers these are, and that nothing is kept. */
export function boven(gevallen: readonly Step[], scherm: Scherm) {
  const {extras, isHulp} = scherm;
  return html`${isHulp ? hulpverlener(scherm) : nothing}
    ${extras?.isVanLink ? html`<p class="melding" part="melding">${msg('Deze antwoorden kwamen mee met de link. Kijk of ze kloppen.')}</p>` : nothing}
    ${extras?.isGewist ? html`<p class="melding goed" part="melding" role="status">${msg('Alle antwoorden zijn gewist.')}</p>` : nothing}
    ${vervallen(gevallen)}`;
}

/** What stands under a question: the answers so far, reading aloud, and helping somebody. */
export const onder = (scherm: Scherm) => html`${overzicht(scherm)}
  <div class="knoppen niet-printen">${voorleesKnop(scherm)} ${scherm.isHulp || scherm.walk.path.length ? nothing : helpKnop(scherm)}</div>
  ${scherm.extras?.telling.melding(scherm)}`;

/** Only where this device has a voice. Says in words which of the two it does. */
export function voorleesKnop({extras}: Scherm) {
  if (!extras?.voorlezen.kan(getLocale())) return nothing;
  return html`<button type="button" class="link niet-printen" @click=${() => extras.wisselVoorlezen()}>
    ${extras.voorlezen.isBezig ? msg('Stop met voorlezen') : msg('Lees voor')}
  </button>`;
}

const helpKnop = ({help}: Scherm) => html`<button type="button" class="link" @click=${help}>${msg('Ik help iemand anders')}</button>`;

/** Library, social work: the next person at this computer must find nothing. */
const hulpverlener = ({extras}: Scherm) => html`<div class="melding niet-printen niet-voorlezen" part="hulpverlener">
  <p><strong>${msg('U helpt iemand.')}</strong> ${msg('Wij bewaren niets. Bent u klaar? Druk dan op de knop, dan is alles weg.')}</p>
  <p><button type="button" class="knop" @click=${() => void extras?.klaar()}>${msg('Klaar, wis alles')}</button></p>
</div>`;
