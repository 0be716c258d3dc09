import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Veld} from '../../../domain/bezwaar/stappen.js';
import {textField, type TextFieldOptions} from '../../fields/text-field.js';
import {veld} from '../formulier.js';
import type {Scherm} from '../scherm.js';

type Extra = Partial<Pick<TextFieldOptions, 'hint' | 'autocomplete' | 'type' | 'short'>>;

/** Who objects (Awb 6:5 lid 1 onder a). */
export function gegevens(scherm: Scherm) {
  const field = (name: Veld, label: string, extra: Extra) => textField({
    name,
    label,
    error: scherm.fout(name),
    value: veld(scherm.formulier, name),
    onInput: (text) => scherm.zet(name, text),
    ...extra,
  });
  return html`
    ${field('naam', msg('Uw naam'), {autocomplete: 'name'})}
    ${field('straat', msg('Straat'), {autocomplete: 'address-line1'})}
    <div class="naast-elkaar">
      ${field('huisnummer', msg('Huisnummer'), {short: true})}
      ${field('postcode', msg('Postcode'), {autocomplete: 'postal-code', short: true})}
    </div>
    ${field('plaats', msg('Woonplaats'), {autocomplete: 'address-level2'})}
  `;
}
