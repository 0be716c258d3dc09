import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import {klokTijd} from '../../i18n/datum.js';
import type {Concept} from './concept.js';
import type {Wens} from './keuze.js';

/** Asking twice before everything goes, and the screens about drafts. */
export interface Wissen {
  readonly vraagt: boolean;
  vraag(wil: boolean): void;
  wis(): void;
  naar(scherm: Wens): void;
}

/** Where the text is kept now, ways to go on with it elsewhere, and the button that removes it. Not a live region: it changes with every pause in typing. */
export function bewaarRegel(concept: Concept, gemeente: Gemeente | undefined, wissen: Wissen) {
  const {formulier: {stap}, opslag, andere, anderen, melding} = concept;
  const knop = (scherm: Wens, label: string) => html`<button type="button" class="link" @click=${() => wissen.naar(scherm)}>${label}</button>`;
  const [isBegin, isKlaar, heeftCode] = [stap === 'inloggen', stap === 'ontvangst', gemeente?.concepten?.codeDagen !== undefined];
  const regel = isBegin || isKlaar ? nothing : html`<p>${waar(concept)}</p>
    ${opslag.isElsewhere ? html`<p class="elders">${msg('Let op: dit bezwaar is ook open in een ander tabblad. Vul het op één plek in.')}</p>` : nothing}`;
  return html`<div class="bewaard niet-printen" part="bewaard">
    ${melding ? html`<p class="elders" role="status">${melding}</p>` : nothing} ${regel}
    ${andere && !isBegin ? knop('andere', msg('Bekijk de andere versie van uw bezwaar')) : nothing}
    ${anderen.length ? knop('lijst', msg('Verder met een ander concept')) : nothing}
    ${heeftCode && !isKlaar ? (isBegin ? knop('haal', msg('Ik heb een code om verder te gaan')) : knop('geef', msg('Verder op een ander apparaat'))) : nothing}
    ${isBegin || isKlaar ? nothing : wisKnop(wissen)}
  </div>`;
}

const wisKnop = (wissen: Wissen) => (wissen.vraagt
  ? html`<p role="status">${msg('Weet u het zeker? Alles wat u hebt ingevuld, is dan weg.')}</p>
      <button type="button" class="link" @click=${wissen.wis}>${msg('Ja, wis alles')}</button>
      <button type="button" class="link" @click=${() => wissen.vraag(false)}>${msg('Nee, bewaar het')}</button>`
  : html`<button type="button" class="link" @click=${() => wissen.vraag(true)}>${msg('Wis wat ik heb ingevuld')}</button>`);

/** Where the text is: on this device, at the municipality, or only in this page. */
function waar({opslag: {keeping, savedAt}, gemeente}: Concept) {
  const daar = gemeente?.zin;
  return html`${hier(keeping, savedAt, daar !== undefined)} ${daar}`;
}

function hier(keeping: Concept['opslag']['keeping'], savedAt: number | undefined, isOokDaar: boolean) {
  switch (keeping) {
    case 'apparaat':
      if (!savedAt) return msg('Wat u invult, wordt op dit apparaat bewaard.');
      return isOokDaar ? msg(str`Bewaard op dit apparaat om ${klokTijd(savedAt)}.`) : msg(str`Bewaard op dit apparaat om ${klokTijd(savedAt)}. Alleen deze browser kan het lezen.`);
    case 'geblokkeerd':
      return isOokDaar ? msg('Uw browser kan niets bewaren.') : msg('Uw browser kan niets bewaren. Sluit deze pagina niet voordat u hebt verstuurd.');
    case 'uitgezet':
      return isOokDaar ? msg('Op deze computer wordt niets bewaard.') : msg('Op deze computer wordt niets bewaard. Sluit deze pagina niet voordat u hebt verstuurd.');
  }
}
