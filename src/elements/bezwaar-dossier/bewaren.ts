import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {gegevensUrl} from '../../api/dossier.js';
import {bewijsUrl} from '../../api/handelingen.js';
import {doeKnop, kan, type Blik} from './blik.js';

/** What a person can keep: the receipt, everything as proof, their own data; a few questions that need no answer; and, far down, stopping. */
export function bewaren(blik: Blik) {
  const {endpoint, dossier: {zaaknummer, enquete, partij}, ontvangstMislukt, bewaarOntvangst} = blik;
  return html`<h3>${msg('Bewaren en downloaden')}</h3>
    <ul class="bewaren">
      ${kan(blik, 'ontvangst-lezen') ? html`<li><button type="button" class="link" @click=${bewaarOntvangst}>${msg('Download uw ontvangstbewijs')}</button></li>` : nothing}
      ${kan(blik, 'bewijs-lezen') ? html`<li><a href=${bewijsUrl(endpoint, zaaknummer)} download>${msg('Download alles als bewijs (ZIP)')}</a><br /><span class="stil">${msg('Alles wat er is gebeurd, met alle stukken. Later is te controleren dat er niets aan is veranderd.')}</span></li>` : nothing}
      ${partij && partij !== 'meelezer' ? html`<li><a href=${gegevensUrl(endpoint)} download>${msg('Download uw eigen gegevens')}</a><br /><span class="stil">${msg('Alles wat de gemeente hier van u heeft (artikel 15 AVG).')}</span></li>` : nothing}
    </ul>
    ${ontvangstMislukt ? html`<p class="melding fout" role="alert">${msg('Het ontvangstbewijs kon nu niet worden opgehaald. Probeer het zo opnieuw.')}</p>` : nothing}
    ${enquete ? html`<div class="melding"><p>${enquete === 'gesprek' ? msg('Hoe ging het gesprek? Het zijn vijf vragen en het hoeft niet.') : msg('Hoe ging het, alles bij elkaar? Het zijn vijf vragen en het hoeft niet.')}</p>
      <p>${doeKnop(blik, 'enquete', msg('Zeg hoe het ging'))}</p></div>` : nothing}
    ${kan(blik, 'ingetrokken') ? html`<p>${doeKnop(blik, 'intrekken', msg('Stoppen met uw bezwaar'), 'link')}</p>` : nothing}`;
}
