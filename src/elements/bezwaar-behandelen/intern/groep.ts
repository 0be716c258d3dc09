import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Gelijk} from '../../../api/intern.js';
import type {Internwerk} from './internwerk.js';
import {melding} from './melding.js';

/** Cases that are handled together with this one, and others that look alike; putting them together and taking this one out. */
export function groep(werk: Internwerk, zaaknummer: string, open: (zaaknummer: string) => void) {
  const {groep: samen, gelijk = []} = werk.value ?? {};
  if (!samen && !gelijk.length) return nothing;
  return html`<section part="groep" aria-labelledby="groep-titel">
    <h4 id="groep-titel" tabindex="-1">${msg('Lijkt op andere zaken')}</h4>
    ${samen ? html`<p>${samen.zaken.length ? msg(str`U behandelt deze zaak samen met ${samen.zaken.length} andere. Elke zaak houdt een eigen indiener en eigen termijnen.`) : msg('Deze zaak zit in een groep, maar er zit geen andere zaak meer in.')}</p>
      ${rij(samen.zaken, open)}
      ${werk.mag('uit-groep') ? html`<p><button type="button" class="link" @click=${() => void eruit(werk)}>${msg('Haal deze zaak uit de groep')}</button></p>` : nothing}` : nothing}
    ${gelijk.length ? html`<p>${samen ? msg(str`Nog ${gelijk.length} lijken over hetzelfde te gaan:`) : msg(str`${gelijk.length} andere lijken over hetzelfde te gaan. Kijk of dat klopt.`)}</p>
      ${rij(gelijk, open)}
      ${werk.mag('gegroepeerd') ? html`<div class="knoppen"><button type="button" class="knop tweede" aria-disabled=${werk.isBezig ? 'true' : nothing} @click=${() => void werkSamen(werk, zaaknummer)}>${samen ? msg('Zet ze ook in de groep') : msg('Behandel samen')}</button></div>` : nothing}` : nothing}
    ${melding(werk, 'groep')}
  </section>`;
}

const rij = (zaken: readonly Gelijk[], open: (zaaknummer: string) => void) => html`<ul class="gelijk">${zaken.map(({zaaknummer, naam, waarom, open: isOpen}) => html`<li>
  <button type="button" class="link" @click=${() => open(zaaknummer)}>${naam || zaaknummer}</button>
  <span class="stil">${naam ? `${zaaknummer}, ` : nothing}${reden(waarom)}${isOpen ? nothing : `, ${msg('gesloten')}`}</span>
</li>`)}</ul>`;

function reden(waarom: Gelijk['waarom']) {
  switch (waarom) {
    case 'kenmerk': return msg('hetzelfde kenmerk op de brief');
    case 'besluit': return msg('hetzelfde soort besluit van dezelfde dag');
    case 'groep': return msg('in deze groep');
  }
}

async function werkSamen(werk: Internwerk, zaaknummer: string) {
  const ander = werk.value?.gelijk.map((one) => one.zaaknummer) ?? [];
  if (await werk.groepeer([zaaknummer, ...ander], msg('De zaken staan bij elkaar. Wat u doet, kunt u nu in meer zaken tegelijk doen.'))) werk.focus.to('#groep-titel');
}

async function eruit(werk: Internwerk) {
  if (await werk.doe('groep', {soort: 'uit-groep'}, msg('Deze zaak zit niet meer in de groep.'))) werk.focus.to('#groep-titel');
}
