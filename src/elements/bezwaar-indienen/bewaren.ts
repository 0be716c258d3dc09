import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {DraftController} from '../../controllers/draft/draft.js';
import {klokTijd} from '../../i18n/datum.js';
import type {Concept} from './concept.js';

/** Asking twice before everything goes, and looking at a version that was not chosen. */
export interface Wissen {
  readonly vraagt: boolean;
  vraag(wil: boolean): void;
  wis(): void;
  andere(): void;
}

/** Where the text is kept now, and the button that removes it. Not a live region: it changes with every pause in typing. */
export function bewaarRegel(concept: Concept, wissen: Wissen) {
  const {formulier: {stap}, opslag} = concept;
  if (stap === 'inloggen') return nothing;
  return html`<div class="bewaard niet-printen" part="bewaard">
    ${stap === 'ontvangst' ? nothing : html`<p>${waar(opslag)}</p>
      ${opslag.isElsewhere ? html`<p class="elders">${msg('Let op: dit bezwaar is ook open in een ander tabblad. Vul het op één plek in.')}</p>` : nothing}`}
    ${concept.andere ? html`<button type="button" class="link" @click=${wissen.andere}>${msg('Bekijk de andere versie van uw bezwaar')}</button>` : nothing}
    ${stap === 'ontvangst' ? nothing : wisKnop(wissen)}
  </div>`;
}

const wisKnop = (wissen: Wissen) => (wissen.vraagt
  ? html`<p role="status">${msg('Weet u het zeker? Alles wat u hebt ingevuld, is dan weg.')}</p>
      <button type="button" class="link" @click=${wissen.wis}>${msg('Ja, wis alles')}</button>
      <button type="button" class="link" @click=${() => wissen.vraag(false)}>${msg('Nee, bewaar het')}</button>`
  : html`<button type="button" class="link" @click=${() => wissen.vraag(true)}>${msg('Wis wat ik heb ingevuld')}</button>`);

function waar({keeping, savedAt}: Pick<DraftController<unknown>, 'keeping' | 'savedAt'>) {
  switch (keeping) {
    case 'apparaat':
      return savedAt ? msg(str`Bewaard op dit apparaat om ${klokTijd(savedAt)}. Alleen deze browser kan het lezen.`) : msg('Wat u invult, wordt op dit apparaat bewaard.');
    case 'geblokkeerd':
      return msg('Uw browser kan niets bewaren. Sluit deze pagina niet voordat u hebt verstuurd.');
    case 'uitgezet':
      return msg('Op deze computer wordt niets bewaard. Sluit deze pagina niet voordat u hebt verstuurd.');
  }
}
