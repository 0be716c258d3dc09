import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {DraftController} from '../../controllers/draft/draft.js';
import {klokTijd} from '../../i18n/datum.js';
import type {Formulier} from './formulier.js';

/** Asking twice before everything goes. */
export interface Wissen {
  readonly vraagt: boolean;
  vraag(wil: boolean): void;
  wis(): void;
}

/** Where the text is kept now, and the button that removes it. Not a live region: it changes with every pause in typing. */
export function bewaarRegel(concept: DraftController<unknown>, {stap}: Formulier, wissen: Wissen) {
  if (stap === 'inloggen' || stap === 'ontvangst') return nothing;
  return html`<div class="bewaard niet-printen" part="bewaard">
    <p>${waar(concept)}</p>
    ${concept.isElsewhere ? html`<p class="elders">${msg('Let op: dit bezwaar is ook open in een ander tabblad. Vul het op één plek in.')}</p>` : nothing}
    ${wissen.vraagt
      ? html`<p role="status">${msg('Weet u het zeker? Alles wat u hebt ingevuld, is dan weg.')}</p>
          <button type="button" class="link" @click=${wissen.wis}>${msg('Ja, wis alles')}</button>
          <button type="button" class="link" @click=${() => wissen.vraag(false)}>${msg('Nee, bewaar het')}</button>`
      : html`<button type="button" class="link" @click=${() => wissen.vraag(true)}>${msg('Wis wat ik heb ingevuld')}</button>`}
  </div>`;
}

function waar({keeping, savedAt}: DraftController<unknown>) {
  switch (keeping) {
    case 'apparaat':
      return savedAt ? msg(str`Bewaard op dit apparaat om ${klokTijd(savedAt)}. Alleen deze browser kan het lezen.`) : msg('Wat u invult, wordt op dit apparaat bewaard.');
    case 'geblokkeerd':
      return msg('Uw browser kan niets bewaren. Sluit deze pagina niet voordat u hebt verstuurd.');
    case 'uitgezet':
      return msg('Op deze computer wordt niets bewaard. Sluit deze pagina niet voordat u hebt verstuurd.');
  }
}
