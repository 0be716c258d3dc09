import {msg} from '@lit/localize';
import {html} from 'lit';
import type {Veld} from '../../../domain/bezwaar/stappen.js';
import type {TextualField} from '../../fields/field.js';
import {textField, type TextFieldOptions} from '../../fields/text-field.js';
import {veld} from '../formulier.js';
import type {Scherm} from '../scherm.js';

/** What a field of text needs: its value, its mistake, and where to put what is typed. */
export const tekst = (scherm: Scherm, name: Veld, label: string, hint?: string): TextualField => ({
  name,
  label,
  hint,
  error: scherm.fout(name),
  value: veld(scherm.formulier, name),
  onInput: (text) => scherm.zet(name, text),
});

/** What a box that says yes needs. */
export const vinkje = (scherm: Scherm, name: Veld, label: string, hint?: string) => ({
  name,
  label,
  hint,
  checked: veld(scherm.formulier, name) !== '',
  onChange: (checked: boolean) => scherm.zet(name, checked ? 'ja' : ''),
});

type Extra = Partial<Pick<TextFieldOptions, 'hint' | 'autocomplete' | 'type' | 'short' | 'inputMode'>>;

/** One line of text. */
export const invoer = (scherm: Scherm, name: Veld, label: string, extra: Extra = {}) => textField({...tekst(scherm, name, label), ...extra});

/** The parts of an address. The browser may fill in that of whoever sits here, and nobody else's. */
export const adresvelden = (scherm: Scherm, [straat, huisnummer, postcode, plaats]: readonly [Veld, Veld, Veld, Veld], isEigen: boolean) => html`
  ${invoer(scherm, straat, msg('Straat'), isEigen ? {autocomplete: 'address-line1'} : {})}
  <div class="naast-elkaar">
    ${invoer(scherm, huisnummer, msg('Huisnummer'), {short: true})}
    ${invoer(scherm, postcode, msg('Postcode'), {short: true, ...(isEigen ? {autocomplete: 'postal-code'} : {})})}
  </div>
  ${invoer(scherm, plaats, msg('Woonplaats'), isEigen ? {autocomplete: 'address-level2'} : {})}`;
