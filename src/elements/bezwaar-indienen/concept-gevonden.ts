import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {veld, type Formulier} from './formulier.js';

/** What a person can do with a draft that was found. */
export interface ConceptKeuze {
  verder(): void;
  opnieuw(): void;
}

/**
 * There is a draft on this device. The person chooses; a draft and new answers
 * from the diagnosis are never mixed.
 */
export function conceptGevonden(concept: Formulier, nieuw: Formulier, {verder, opnieuw}: ConceptKeuze) {
  const over = veld(concept, 'omschrijving').trim();
  const nieuwOver = veld(nieuw, 'omschrijving').trim();
  return html`<section>
    <h2 tabindex="-1" data-focus="titel">${msg('U bent al begonnen met een bezwaar')}</h2>
    <p>${over ? msg(str`Het gaat over: ${over}`) : msg('Het staat nog op dit apparaat.')}</p>
    <p>${concept.onzeker ? msg('Het is misschien al verstuurd. Ga verder om dat te zien.') : msg('Het is nog niet verstuurd.')}</p>
    <div class="knoppen">
      <button type="button" class="knop" @click=${verder}>${msg('Verder met uw concept')}</button>
      <button type="button" class="knop tweede" @click=${opnieuw}>
        ${nieuwOver ? msg(str`Wis het en begin met: ${nieuwOver}`) : msg('Wis het en begin opnieuw')}
      </button>
    </div>
    ${nieuwOver ? html`<p class="stil">${msg('Wilt u twee bezwaren maken? Verstuur dan eerst het oude.')}</p>` : nothing}
  </section>`;
}
