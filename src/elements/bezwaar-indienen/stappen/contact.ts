import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {beltijden, hoorwensen} from '../../../domain/bezwaar/contact.js';
import type {Veld} from '../../../domain/bezwaar/stappen.js';
import {checkbox} from '../../fields/checkbox.js';
import {radioGroup} from '../../fields/radio-group.js';
import {textArea} from '../../fields/text-area.js';
import {textField} from '../../fields/text-field.js';
import {beltijdTekst, hoorwensTekst} from '../../shared/contact.js';
import {veld} from '../formulier.js';
import type {Scherm} from '../scherm.js';

/** How the municipality may reach someone, and what they want before it decides. Nothing here is needed. */
export function contact(scherm: Scherm) {
  const field = (name: Veld, label: string, hint?: string) => ({
    name,
    label,
    hint,
    error: scherm.fout(name),
    value: veld(scherm.formulier, name),
    onInput: (text: string) => scherm.zet(name, text),
  });
  const keuze = (name: Veld, label: string, options: readonly {value: string; label: string}[], hint?: string) => radioGroup({
    ...field(name, label, hint),
    options: [...options, {value: '', label: msg('Maakt niet uit')}],
    onChoose: (value) => scherm.zet(name, value),
  });
  const vinkje = (name: Veld, label: string, hint: string) => checkbox({
    name,
    label,
    hint,
    checked: veld(scherm.formulier, name) !== '',
    onChange: (checked) => scherm.zet(name, checked ? 'ja' : ''),
  });
  return html`
    <p>${msg('De gemeente belt u binnen drie werkdagen om te horen wat er speelt. U hoeft hier niets in te vullen. Het helpt ons wel.')}</p>
    ${textField({...field('telefoon', msg('Telefoonnummer')), autocomplete: 'tel', type: 'tel'})}
    ${keuze('beltijd', msg('Wanneer kunnen wij u het beste bellen?'), beltijden.map((value) => ({value, label: beltijdTekst(value)})))}
    ${textField(field('tolk', msg('Hebt u een tolk nodig?'), msg('Schrijf welke taal, of gebarentaal.')))}
    ${textArea({
      ...field('wensen', msg('Waar moeten wij rekening mee houden?'), msg('Bijvoorbeeld: ik hoor slecht, ik neem iemand mee, of mijn adres moet geheim blijven.')),
      rows: 3,
    })}
    ${keuze('horen', msg('Wilt u uw bezwaar ook vertellen voordat de gemeente beslist?'),
      hoorwensen.map((value) => ({value, label: hoorwensTekst(value)})),
      msg('U hebt recht op een gesprek. Kiest u nee? Dan kan de gemeente beslissen zonder gesprek.'))}
    ${vinkje('post', msg('Stuur mijn post via internet'), msg('Kiest u dit niet? Dan krijgt u brieven op papier. U kunt dit later altijd veranderen.'))}
    ${veld(scherm.formulier, 'post')
      ? textField({...field('email', msg('E-mailadres'), msg('Hier komt een bericht als er post klaarstaat. In de e-mail staat niets over uw zaak.')), autocomplete: 'email', type: 'email'})
      : nothing}
    ${vinkje('kosten', msg('Ik vraag om een vergoeding van mijn kosten'), msg('Bezwaar maken is gratis. Betaalt u iemand die u helpt, zoals een advocaat? Vraag dan nu om een vergoeding. Na de beslissing kan dat niet meer.'))}
  `;
}
