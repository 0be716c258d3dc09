import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Cijfer, Experiment} from '../../../api/inzicht.js';
import {cijferTekst, getal, kommagetal} from '../getal.js';
import {eenheidVan, indicatorNaam} from '../woorden.js';
import {eenVan} from './gedeeld.js';

const VRAGEN = ['opgelost', 'dagen-tot-oplossing', 'dagen-tot-besluit'] as const;

/** Whether a talk in time goes with a case that ends without a decision, and sooner. */
export function scheelt({armen: [met, zonder], verschillen}: Experiment, {isSmaller}: {readonly isSmaller: boolean}) {
  const shown = met && zonder ? VRAGEN.flatMap((code) => {
    const verschil = verschillen.find(({indicator}) => indicator === code);
    return verschil && verschil.verschil !== null ? [{code, verschil, met: eenVan(met.cijfers, code), zonder: eenVan(zonder.cijfers, code)}] : [];
  }) : [];
  return html`<div class="scheelt">
    <h4>${msg('Scheelt een gesprek op tijd?')}</h4>
    ${shown.length ? html`<ul>${shown.map((each) => html`<li>${zin(each)}</li>`)}</ul>
      <p class="melding let-op">${msg('Dit bewijst niet dat het gesprek de oorzaak is. Misschien belt u eenvoudige zaken eerder, en lossen die ook makkelijker op.')}${isSmaller ? html` ${msg('Deze vergelijking let alleen op de periode en het soort besluit, niet op de andere filters.')}` : nothing}</p>`
    : html`<p>${msg('Dat is nu niet te zeggen. Met of zonder gesprek op tijd zijn er te weinig afgeronde bezwaren om te laten zien. Kies een langere periode of minder filters.')}</p>`}
  </div>`;
}

type Verschil = Experiment['verschillen'][number];

function zin({code, verschil, met, zonder}: {readonly code: string; readonly verschil: Verschil; readonly met: Cijfer; readonly zonder: Cijfer}) {
  const eenheid = eenheidVan(code);
  return html`${indicatorNaam(code)}: ${msg(str`${cijferTekst(met, eenheid)} met een gesprek op tijd, ${cijferTekst(zonder, eenheid)} zonder.`)} ${oordeel(code, verschil)}`;
}

/** In words what the difference is, and how sure that is. */
function oordeel(code: string, verschil: Verschil) {
  if (verschil.let.includes('ook-geen-verschil')) return msg('Het verschil kan toeval zijn.');
  const change = verschil.verschil ?? 0;
  const size = Math.abs(change);
  const [laag, hoog] = [verschil.laag ?? 0, verschil.hoog ?? 0].map(Math.abs).sort((a, b) => a - b);
  const few = verschil.let.includes('te-weinig') ? ` ${msg('Het gaat wel om weinig bezwaren.')}` : '';
  const isBetter = code === 'opgelost' ? change > 0 : change < 0;
  const words = code === 'opgelost'
    ? msg(str`Dat scheelt ${getal(size * 100)} procentpunten (tussen ${getal((laag ?? 0) * 100)} en ${getal((hoog ?? 0) * 100)}).`)
    : msg(str`Dat scheelt ${kommagetal(size)} dagen (tussen ${kommagetal(laag ?? 0)} en ${kommagetal(hoog ?? 0)}).`);
  return html`<strong>${isBetter ? msg('Ja, met een gesprek op tijd is het beter.') : msg('Nee, met een gesprek op tijd is het slechter.')}</strong> ${words}${few}`;
}
