import {msg} from '@lit/localize';
import {html} from 'lit';
import type {StapId} from '../../domain/bezwaar/stappen.js';
import {antwoorden, type Blok} from './antwoorden.js';
import {bestandenlijst} from '../shared/bestanden.js';
import type {Formulier} from './formulier.js';

/** Everything that was filled in, to read through. With `wijzig` every block gets a link to change it. */
export function overzicht(formulier: Formulier, wijzig?: (stap: StapId) => void) {
  // On the receipt the files stand apart, with what the municipality says it has.
  const zonderBewijs = formulier.weg === 'papier' || formulier.ontvangst;
  const gevraagd = ({stap}: Blok) => (stap === 'bewijs' ? !zonderBewijs && !formulier.kort : stap !== 'contact' || !formulier.kort);
  return antwoorden(formulier).filter(gevraagd).map(({stap, titel, regels}) => html`
    <section class="blok">
      <div class="blok-kop">
        <h3>${titel}</h3>
        ${wijzig
          ? html`<button type="button" class="link niet-printen" @click=${() => wijzig(stap)}>${msg('Wijzig')}<span class="alleen-voorlezen">: ${titel}</span></button>`
          : ''}
      </div>
      <dl>${regels.map(([label, text]) => html`<div><dt>${label}</dt><dd>${antwoord(formulier, stap, text)}</dd></div>`)}</dl>
    </section>`);
}

function antwoord({bestanden}: Formulier, stap: Blok['stap'], text: string) {
  if (!text.trim()) return html`<span class="stil">${msg('Niet ingevuld')}</span>`;
  return stap === 'bewijs' ? bestandenlijst(bestanden) : html`<span class="zoals-getypt">${text.trim()}</span>`;
}
