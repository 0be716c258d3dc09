import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {NUMMERS, type Nummer} from '../../../domain/bezwaar/stappen.js';
import {dateField} from '../../fields/date-field.js';
import {textField} from '../../fields/text-field.js';
import {besluitnummers} from '../formulier.js';
import {termijn} from '../laatste-dag.js';
import type {Scherm} from '../scherm.js';
import {laatsteDag} from './termijn.js';
import {tekst} from './veld.js';

/** Which decision, or decisions, and until when one may object. */
export function besluit(scherm: Scherm) {
  const meer = besluitnummers(scherm.formulier);
  return html`
    ${omschrijvingveld(scherm)} ${datumveld(scherm)} ${laatsteDag(scherm)} ${kenmerkveld(scherm)}
    ${textField(tekst(scherm, 'orgaan', msg('Wie nam het besluit? (niet verplicht)'), msg('Dit staat onderaan de brief. Bijvoorbeeld: het college, de burgemeester of de heffingsambtenaar.')))}
    ${meer.map((nummer) => html`<fieldset class="meer">
      <legend>${msg(str`Besluit ${nummer}`)}</legend>
      ${omschrijvingveld(scherm, nummer)} ${datumveld(scherm, nummer)}
      <div aria-live="polite">${termijn(scherm, nummer)}</div>
      ${kenmerkveld(scherm, nummer)}
    </fieldset>`)}
    ${meer.length < NUMMERS.length
      ? html`<p><button type="button" class="link" @click=${scherm.besluitErbij}>${msg('Mijn bezwaar gaat over nog een besluit')}</button></p>`
      : nothing}
  `;
}

/** What it is about: the only thing of the decision that is needed (Awb 6:5 lid 1 onder c). */
export const omschrijvingveld = (scherm: Scherm, nummer: Nummer | '' = '') => textField(tekst(scherm, `omschrijving${nummer}`,
  msg('Om welk besluit gaat het?'), msg('Een paar woorden zijn genoeg. Bijvoorbeeld: mijn bijstand is geweigerd.')));

/** The date on the letter, when the person knows it. */
export const datumveld = (scherm: Scherm, nummer: Nummer | '' = '') => dateField(tekst(scherm, `datum${nummer}`,
  msg('Welke datum staat er op de brief?'), msg('Bijvoorbeeld 23-2-2026. Weet u het niet? Laat het vak leeg.')));

const kenmerkveld = (scherm: Scherm, nummer: Nummer | '' = '') => textField(tekst(scherm, `kenmerk${nummer}`,
  msg('Kenmerk of nummer van de brief (niet verplicht)'), msg('Dit staat meestal bovenaan de brief.')));
