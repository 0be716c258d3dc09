import {msg, str} from '@lit/localize';
import {html} from 'lit';
import {checkbox} from '../../fields/checkbox.js';
import {inlogKnoppen} from '../inlog-knop.js';
import type {Scherm} from '../scherm.js';

/** The first screen: what it takes, log in, or go on with paper (Awb 2:7 lid 2: electronic is never the only way). */
export function inloggen(scherm: Scherm) {
  return html`
    <p>${msg('Bezwaar maken is gratis. Het invullen duurt ongeveer tien minuten. Houd de brief van de gemeente bij de hand.')}</p>
    <p>${msg('U vertelt in uw eigen woorden wat er niet klopt. De gemeente belt u daarna om samen te zoeken naar een oplossing.')}</p>
    ${checkbox({
      name: 'kort',
      label: msg('Ik heb haast. Vraag mij alleen het nodige.'),
      hint: msg('Dan vult u vijf vakken in. Uw redenen stuurt u later.'),
      checked: scherm.formulier.kort === true,
      onChange: (kort) => scherm.zetKort(kort),
    })}
    ${scherm.sessie === 'storing' ? storing() : scherm.sessie === 'ingelogd' ? alIngelogd(scherm) : digid(scherm)}
    <h3>${msg('Liever op papier?')}</h3>
    <p>${msg('U kunt ook hier uw brief maken. U print de brief en stuurt hem met de post, of u brengt hem naar de balie. Daarvoor hebt u geen DigiD nodig.')}</p>
    <button type="button" class="knop tweede" @click=${() => scherm.kies('papier')}>${msg('Maak een brief op papier')}</button>
  `;
}

function digid(scherm: Scherm) {
  return html`
    ${scherm.bewaren === 'uitgezet'
      ? html`<p role="status">${msg('Op deze computer wordt niets bewaard.')}</p>`
      : checkbox({
          name: 'gedeeld',
          label: msg('Deze computer wordt ook door anderen gebruikt. Bewaar hier niets.'),
          checked: false,
          onChange: () => scherm.zetGedeeld(),
        })}
    ${inlogKnoppen(scherm)}
    <p class="stil">${msg('Met DigiD weet de gemeente zeker dat het bezwaar van u komt. Daarom hoeft u niets te ondertekenen.')}</p>
  `;
}

const alIngelogd = (scherm: Scherm) => html`
  <p>${scherm.isZonderInloggen ? msg('U gaat verder zonder inloggen.') : scherm.naam ? msg(str`U bent ingelogd als ${scherm.naam}.`) : msg('U bent ingelogd.')}</p>
  <div class="knoppen">
    <button type="button" class="knop" @click=${() => scherm.kies('digitaal')}>${msg('Begin met uw bezwaar')}</button>
  </div>`;

const storing = () => html`
  <div class="melding let-op" role="status">
    <p>${msg('Inloggen lukt nu niet. Er is niets verstuurd. Probeer het later opnieuw, of maak nu alvast een brief op papier.')}</p>
  </div>`;
