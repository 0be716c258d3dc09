import {msg} from '@lit/localize';
import {html} from 'lit';
import {checkbox} from '../../fields/checkbox.js';
import type {Sneltoetsen} from './sneltoetsen.js';

/** A dialog with every key and what it does, and a way to switch them off. */
export const toetsenUitleg = (toetsen: Sneltoetsen) => () => html`
  <h3 id="venster-titel" tabindex="-1">${msg('Sneltoetsen')}</h3>
  <p>${msg('Zij werken als u niet in een invulveld staat.')}</p>
  ${tabel(msg('In de lijst'), [
    ['/', msg('Naar het zoekveld')],
    ['j', msg('Volgende zaak')],
    ['k', msg('Vorige zaak')],
    [msg('o of Enter'), msg('Open de zaak')],
    ['?', msg('Toon deze uitleg')],
  ])}
  ${tabel(msg('In een zaak'), [
    ['u', msg('Terug naar de lijst')],
    ['m', msg('De volgende stap')],
    ['b', msg('Leg een gesprek vast')],
    ['n', msg('Schrijf een notitie')],
  ])}
  ${checkbox({name: 'sneltoetsen', label: msg('Sneltoetsen staan aan'), hint: msg('Uit blijft uit zolang deze pagina open is.'), checked: toetsen.isAan, onChange: toetsen.zet})}`;

const tabel = (titel: string, rijen: readonly (readonly [toets: string, wat: string])[]) => html`<table class="toetsen">
  <caption>${titel}</caption>
  <tbody>${rijen.map(([toets, wat]) => html`<tr><th scope="row"><kbd>${toets}</kbd></th><td>${wat}</td></tr>`)}</tbody>
</table>`;
