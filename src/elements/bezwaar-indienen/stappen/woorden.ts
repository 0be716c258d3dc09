import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {checkbox} from '../../fields/checkbox.js';
import {textArea} from '../../fields/text-area.js';
import {veld} from '../formulier.js';
import type {Scherm} from '../scherm.js';
import {tekst, vinkje} from './veld.js';

/** In the person's own words first; then help with writing. The reasons may come later (Awb 6:6). */
export function woorden(scherm: Scherm) {
  const {formulier, schrijfhulp} = scherm;
  const {redenenLater} = formulier;
  return html`
    ${redenenLater ? nothing : html`${gronden(scherm)} ${schrijfhulp?.gronden(scherm)}`}
    ${checkbox({
      name: 'redenenLater',
      label: msg('Ik stuur mijn redenen later'),
      hint: redenenLater
        ? msg('Dat is goed. Uw bezwaar telt vanaf de dag dat u het verstuurt. De gemeente schrijft u voor welke datum uw redenen er moeten zijn (artikel 6:6 Awb).')
        : undefined,
      checked: redenenLater,
      onChange: (later) => scherm.zetRedenenLater(later),
    })}
    ${textArea({
      ...tekst(scherm, 'gewenst', msg('Wat wilt u dat de gemeente doet? (niet verplicht)'), msg('Bijvoorbeeld: opnieuw naar mijn aanvraag kijken, of de boete terugbetalen.')),
      rows: 4,
    })}
    ${schrijfhulp?.gewenst(scherm)} ${schrijfhulp?.onderaan()}
    ${haast(scherm)}
  `;
}

const gronden = (scherm: Scherm) => textArea({
  ...tekst(scherm, 'gronden', msg('Wat klopt er niet aan het besluit?'), msg('Schrijf het zoals u het zou vertellen. Wetten of moeilijke woorden zijn niet nodig.')),
  rows: 8,
});

/** An objection stops nothing (Awb 6:16); whoever cannot wait needs another road beside it (Awb 8:81). */
const haast = (scherm: Scherm) => html`
  ${checkbox(vinkje(scherm, 'haast', msg('Ik kan niet wachten tot de gemeente heeft beslist')))}
  ${veld(scherm.formulier, 'haast') ? html`
    <div class="melding let-op" role="status">
      <p>${msg('Een bezwaar houdt het besluit niet tegen. Moet u betalen of weggaan, of stopt uw geld? Dan gaat dat door.')}</p>
      ${scherm.schrijfhulp?.haast() ?? msg('Bel de gemeente.')}
    </div>
    ${textArea({...tekst(scherm, 'spoed', msg('Waarom heeft het haast? (niet verplicht)'), msg('Dan weet de gemeente dat zij u snel moet bellen.')), rows: 3})}` : nothing}`;
