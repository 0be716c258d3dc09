import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Cijfer, Experiment} from '../../../api/inzicht.js';
import {cijferTekst, getal, kommagetal} from '../getal.js';
import {eenVan} from './gedeeld.js';

/** Whether a talk in time goes with a case that ends without a decision, and sooner. */
export function scheelt({armen: [met, zonder], verschillen}: Experiment, {isSmaller}: {readonly isSmaller: boolean}) {
  if (!met || !zonder) return html`<p>${msg('Of een gesprek scheelt, is nog niet te zeggen: er zijn nog geen twee groepen om te vergelijken.')}</p>`;
  const zinnen = ['opgelost', 'dagen-tot-oplossing', 'dagen-tot-besluit'].map((code) => zin(eenVan(met.cijfers, code), eenVan(zonder.cijfers, code), verschillen.find(({indicator}) => indicator === code)));
  return html`<div class="scheelt">
    <h4>${msg('Scheelt een gesprek op tijd?')}</h4>
    <ul>${zinnen.map((each) => html`<li>${each}</li>`)}</ul>
    <p class="melding let-op">${msg('Dit bewijst niet dat het gesprek de oorzaak is. Misschien belt u eenvoudige zaken eerder, en lossen die ook makkelijker op.')}${isSmaller ? html` ${msg('Deze vergelijking let alleen op de periode en het soort besluit, niet op de andere filters.')}` : nothing}</p>
  </div>`;
}

type Verschil = Experiment['verschillen'][number];

function zin(met: Cijfer, zonder: Cijfer, verschil: Verschil | undefined) {
  const [a, b] = [met, zonder].map((cijfer) => cijferTekst(cijfer, met.indicator === 'opgelost' ? 'aandeel' : 'dagen'));
  return html`${waarover(met.indicator, a ?? '', b ?? '')} ${oordeel(met.indicator, verschil)}`;
}

function waarover(code: string, met: string, zonder: string) {
  switch (code) {
    case 'opgelost': return msg(str`Opgelost zonder besluit: met een gesprek binnen drie werkdagen ${met}, zonder ${zonder}.`);
    case 'dagen-tot-oplossing': return msg(str`Tijd tot een oplossing: met een gesprek op tijd ${met}, zonder ${zonder}.`);
    default: return msg(str`Tijd tot een besluit: met een gesprek op tijd ${met}, zonder ${zonder}.`);
  }
}

/** In words what the difference is, and how sure that is. */
function oordeel(code: string, verschil: Verschil | undefined) {
  if (!verschil || verschil.verschil === null) return msg('Een verschil is niet te berekenen.');
  if (verschil.let.includes('ook-geen-verschil')) return msg('Het verschil kan toeval zijn.');
  const size = Math.abs(verschil.verschil);
  const [laag, hoog] = [verschil.laag ?? 0, verschil.hoog ?? 0].map(Math.abs).sort((a, b) => a - b);
  const few = verschil.let.includes('te-weinig') ? ` ${msg('Het gaat wel om weinig bezwaren.')}` : '';
  const isBetter = code === 'opgelost' ? verschil.verschil > 0 : verschil.verschil < 0;
  const words = code === 'opgelost'
    ? msg(str`Dat scheelt ${getal(size * 100)} procentpunten (tussen ${getal((laag ?? 0) * 100)} en ${getal((hoog ?? 0) * 100)}).`)
    : msg(str`Dat scheelt ${kommagetal(size)} dagen (tussen ${kommagetal(laag ?? 0)} en ${kommagetal(hoog ?? 0)}).`);
  return html`<strong>${isBetter ? msg('Ja, met een gesprek op tijd is het beter.') : msg('Nee, met een gesprek op tijd is het slechter.')}</strong> ${words}${few}`;
}
