import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {tijdstip} from '../../i18n/datum.js';
import type {AnderConcept} from './concept.js';
import {veld, type Formulier} from './formulier.js';

/** What a person can do with the drafts that were found. */
export interface ConceptKeuze {
  verder(): void;
  opnieuw(): void;
  kies(ander: AnderConcept): void;
  /** Starts another objection and keeps what is there. */
  erbij(): void;
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
    <p>${over ? gaatOver(over) : msg('Het staat nog op dit apparaat.')}</p>
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

/**
 * Every draft there is, the one of this device (`hier`) first: nothing is chosen or erased in silence. `melding` says why a
 * choice just now did not work.
 */
export const concepten = (hier: Formulier | undefined, anderen: readonly AnderConcept[], melding: string, {verder, kies, erbij}: ConceptKeuze) => html`<section>
  <h2 tabindex="-1" data-focus="titel">${msg('U bent al begonnen met een bezwaar')}</h2>
  <p>${msg('Het is nog niet verstuurd. Waarmee wilt u verder? Wat u niet kiest, blijft bewaard.')}</p>
  ${hier ? een(veld(hier, 'omschrijving').trim(), msg('Bewaard op dit apparaat.'), verder) : nothing}
  ${anderen.map((ander) => een(
    ander.omschrijving.trim(),
    ander.bewaardOp ? msg(str`Bewaard bij de gemeente op ${tijdstip(ander.bewaardOp)}.`) : msg('Bewaard op dit apparaat.'),
    () => kies(ander),
  ))}
  <p role="alert">${melding}</p>
  <p><button type="button" class="knop tweede" @click=${erbij}>${msg('Begin met een nieuw bezwaar')}</button></p>
</section>`;

const een = (over: string, waar: string, verder: () => void) => html`<div class="melding">
  <p>${over ? gaatOver(over) : msg('U hebt nog niet ingevuld waar het over gaat.')}</p>
  <p class="stil">${waar}</p>
  <button type="button" class="knop" @click=${verder}>${msg('Verder met uw concept')}<span class="alleen-voorlezen">: ${over}</span></button>
</div>`;

const gaatOver = (over: string) => msg(str`Het gaat over: ${over}`);
