import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {checkbox} from '../../fields/checkbox.js';
import {textArea} from '../../fields/text-area.js';
import {veld} from '../formulier.js';
import type {Scherm} from '../scherm.js';

/** In the person's own words; the reasons may come later (Awb 6:6). */
export function woorden(scherm: Scherm) {
  const {formulier} = scherm;
  return html`
    ${formulier.redenenLater ? nothing : gronden(scherm)}
    ${checkbox({
      name: 'redenenLater',
      label: msg('Ik stuur mijn redenen later'),
      hint: formulier.redenenLater
        ? msg('Dat is goed. Uw bezwaar telt vanaf de dag dat u het verstuurt. De gemeente schrijft u voor welke datum uw redenen er moeten zijn (artikel 6:6 Awb).')
        : undefined,
      checked: formulier.redenenLater,
      onChange: (later) => scherm.zetRedenenLater(later),
    })}
    ${textArea({
      name: 'gewenst',
      label: msg('Wat wilt u dat de gemeente doet? (niet verplicht)'),
      hint: msg('Bijvoorbeeld: opnieuw naar mijn aanvraag kijken, of de boete terugbetalen.'),
      error: scherm.fout('gewenst'),
      value: veld(formulier, 'gewenst'),
      onInput: (text) => scherm.zet('gewenst', text),
      rows: 4,
    })}
  `;
}

const gronden = (scherm: Scherm) => textArea({
  name: 'gronden',
  label: msg('Wat klopt er niet aan het besluit?'),
  hint: msg('Schrijf het zoals u het zou vertellen. Wetten of moeilijke woorden zijn niet nodig.'),
  error: scherm.fout('gronden'),
  value: veld(scherm.formulier, 'gronden'),
  onInput: (text) => scherm.zet('gronden', text),
  rows: 8,
});
