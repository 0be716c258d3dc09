import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {BezwaarKort} from '../../api/dossier.js';
import {datum} from '../../i18n/datum.js';
import {aanZet, nuZin} from '../shared/nu-zin.js';
import type {CodeGesprek} from './code-gesprek.js';
import {codeIngang} from './code-scherm.js';

/** All objections of this person, each with whose turn it is, and the way in with a code; `open` is called with the case number. */
export function lijst(bezwaren: readonly BezwaarKort[], open: (zaaknummer: string) => void, gesprek: CodeGesprek) {
  return html`<h2 tabindex="-1" data-focus="titel">${msg('Uw bezwaren')}</h2>
    ${bezwaren.length
      ? html`<ul class="zaken" part="zaken">${bezwaren.map((bezwaar) => zaak(bezwaar, open))}</ul>`
      : html`<p>${msg('U hebt bij deze gemeente nog geen bezwaar ingediend met deze inlog.')}</p>
          <p class="stil">${msg('Hebt u een bezwaar met de post gestuurd? Bel dan om te vragen hoe het ermee staat.')}</p>`}
    ${codeIngang(gesprek)}`;
}

const zaak = ({zaaknummer, omschrijving, ontvangenOp, nu}: BezwaarKort, open: (zaaknummer: string) => void) => html`
  <li class="zaak">
    <h3><button type="button" class="link" @click=${() => open(zaaknummer)}>${omschrijving || zaaknummer}</button></h3>
    <p><strong>${aanZet(nu)}.</strong> ${nuZin(nu)}</p>
    <p class="stil">${msg(str`Zaaknummer ${zaaknummer}, ingediend op ${datum(ontvangenOp.slice(0, 10))}`)}</p>
  </li>`;
