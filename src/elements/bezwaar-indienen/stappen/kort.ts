import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {datumveld, omschrijvingveld} from './besluit.js';
import {naamveld} from './gegevens.js';
import {textField} from '../../fields/text-field.js';
import {namens} from '../controle.js';
import {adresregel, plaatsregel} from '../formulier.js';
import type {Scherm} from '../scherm.js';
import {laatsteDag} from './termijn.js';
import {invoer} from './veld.js';

/** All that an objection needs, in five fields (Awb 6:5); the reasons come later (Awb 6:6). */
export function kort(scherm: Scherm) {
  return html`
    <p>${msg('Meer is nu niet nodig. De gemeente schrijft u voor welke datum uw redenen er moeten zijn.')}</p>
    ${omschrijvingveld(scherm)} ${datumveld(scherm)} ${laatsteDag(scherm)}
    ${namens(scherm.formulier) ? invoer(scherm, 'voorNaam', msg('Voor wie u bezwaar maakt')) : nothing} ${naamveld(scherm)}
    ${textField({
      name: 'adresregel',
      label: msg('Straat en huisnummer'),
      autocomplete: 'street-address',
      error: scherm.fout('adresregel'),
      value: adresregel(scherm.formulier),
      onInput: (text) => scherm.zet('adresregel', text),
    })}
    ${textField({
      name: 'plaatsregel',
      label: msg('Postcode en woonplaats'),
      error: scherm.fout('plaatsregel'),
      value: plaatsregel(scherm.formulier),
      onInput: (text) => scherm.zet('plaatsregel', text),
    })}
    <p><button type="button" class="link" @click=${() => scherm.zetKort(false)}>${msg('Toch alles invullen')}</button></p>
  `;
}
