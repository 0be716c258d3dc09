import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {hulpmiddelen} from '../../domain/bezwaar/contact.js';
import type {Veld} from '../../domain/bezwaar/stappen.js';
import {checkbox} from '../fields/checkbox.js';
import {textArea} from '../fields/text-area.js';
import {textField} from '../fields/text-field.js';
import {hulpmiddelTekst} from '../shared/contact.js';
import {gekozen, veld} from './formulier.js';
import type {Scherm} from './scherm.js';
import {tekst, vinkje} from './stappen/veld.js';

/** What few people need to be reached: an interpreter, help in a conversation, a secret address. */
export const meer = (scherm: Scherm) => html`
  ${textField(tekst(scherm, 'tolk', msg('Hebt u een tolk nodig? Schrijf welke taal.')))}
  <fieldset class="veld" part="veld">
    <legend>${msg('Wat hebt u nodig bij een gesprek?')}</legend>
    ${hulpmiddelen.map((each) => checkbox(eenVan(scherm, 'hulp', each, hulpmiddelTekst(each))))}
  </fieldset>
  ${textArea({...tekst(scherm, 'wensen', msg('Waar moeten wij nog meer rekening mee houden?')), rows: 3})}
  ${checkbox(vinkje(scherm, 'geheim', msg('Mijn adres moet geheim blijven'), msg('De gemeente geeft uw adres dan aan niemand, ook niet aan anderen in deze zaak.')))}
  ${veld(scherm.formulier, 'geheim') ? textArea({
    ...tekst(scherm, 'postadres', msg('Is er een veilig adres voor uw post? (niet verplicht)'), msg('Bijvoorbeeld van uw advocaat of van de opvang.')),
    rows: 3,
  }) : nothing}`;

/** What one box of several needs; together they are a field with the names of those that are ticked. */
const eenVan = (scherm: Scherm, name: Veld, keuze: string, label: string) => {
  const nu = gekozen(scherm.formulier, name);
  return {
    name: `${name}-${keuze}`,
    label,
    checked: nu.includes(keuze),
    onChange: (checked: boolean) => scherm.zet(name, [...nu.filter((each) => each !== keuze), ...(checked ? [keuze] : [])].join(' ')),
  };
};
