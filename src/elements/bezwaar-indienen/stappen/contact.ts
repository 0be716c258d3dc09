import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {beltijden, contactwijzen, hoorwensen} from '../../../domain/bezwaar/contact.js';
import type {Veld} from '../../../domain/bezwaar/stappen.js';
import {checkbox} from '../../fields/checkbox.js';
import {radioGroup} from '../../fields/radio-group.js';
import {textField} from '../../fields/text-field.js';
import {beltijdTekst, contactwijzeTekst, hoorwensTekst} from '../../shared/contact.js';
import {veld} from '../formulier.js';
import {vragenNietGeladen} from '../niet-geladen.js';
import type {Scherm} from '../scherm.js';
import {tekst, vinkje} from './veld.js';

/** How the municipality may reach someone, and what they want before it decides. Nothing here is needed. */
export function contact(scherm: Scherm) {
  const {contact: meer} = scherm;
  const is = (name: Veld) => veld(scherm.formulier, name) !== '';
  const keuze = (name: Veld, label: string, options: readonly {value: string; label: string}[], geen: string, hint?: string) => radioGroup({
    ...tekst(scherm, name, label, hint),
    options: [...options, {value: '', label: geen}],
    onChoose: (value) => scherm.zet(name, value),
  });
  return html`
    <p>${scherm.formulier.weg === 'papier' ? msg('De gemeente belt u binnen drie werkdagen nadat uw brief er is, om te horen wat er speelt.') : msg('De gemeente belt u binnen drie werkdagen om te horen wat er speelt.')}
      ${msg('U hoeft hier niets in te vullen. Het helpt ons wel.')}</p>
    ${textField({...tekst(scherm, 'telefoon', msg('Telefoonnummer')), autocomplete: 'tel', type: 'tel'})}
    ${wijze(scherm)}
    ${keuze('beltijd', msg('Wanneer kunnen wij u het beste bellen?'), beltijden.map((value) => ({value, label: beltijdTekst(value)})), msg('Maakt niet uit'))}
    <details ?open=${(['tolk', 'hulp', 'wensen', 'geheim'] as const).some((name) => name in scherm.formulier.velden)} @toggle=${scherm.haal('contact')}>
      <summary>${msg('Tolk, hulp of een geheim adres nodig?')}</summary>
      ${meer === 'mislukt' ? vragenNietGeladen(scherm, 'contact') : meer?.meer(scherm)}
    </details>
    ${keuze('horen', msg('Wilt u uw bezwaar ook vertellen voordat de gemeente beslist?'),
      hoorwensen.map((value) => ({value, label: hoorwensTekst(value)})), msg('Dat weet ik nog niet'),
      msg('U hebt recht op een gesprek. Kiest u nee? Dan kan de gemeente beslissen zonder gesprek.'))}
    ${checkbox(vinkje(scherm, 'post', msg('Stuur mijn post via internet'), msg('Kiest u dit niet? Dan krijgt u brieven op papier. U kunt dit later altijd veranderen.')))}
    ${is('post')
      ? textField({...tekst(scherm, 'email', msg('E-mailadres'), msg('Hier komt een bericht als er post klaarstaat. In de e-mail staat niets over uw zaak.')), autocomplete: 'email', type: 'email'})
      : nothing}
    ${checkbox(vinkje(scherm, 'kosten', msg('Ik vraag om een vergoeding van mijn kosten'), msg('Bezwaar maken is gratis. Betaalt u iemand die u helpt, zoals een advocaat? Vraag dan nu om een vergoeding. Na de beslissing kan dat niet meer.')))}
  `;
}

/** Only what this municipality offers; without anything beside phoning there is nothing to choose. */
function wijze(scherm: Scherm) {
  const biedt = scherm.gemeente?.overlay.contactwijzen ?? [];
  const opties = contactwijzen.filter((each) => each === 'telefoon' || biedt.includes(each));
  if (opties.length < 2) return nothing;
  return radioGroup({
    ...tekst(scherm, 'wijze', msg('Hoe hebt u het liefst contact?')),
    options: [...opties.map((value) => ({value, label: contactwijzeTekst(value)})), {value: '', label: msg('Maakt niet uit')}],
    onChoose: (value) => scherm.zet('wijze', value),
  });
}
