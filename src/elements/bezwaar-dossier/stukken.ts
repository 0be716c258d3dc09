import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {bestandUrl, type Dossier} from '../../api/dossier.js';
import {voorbeeldUrl} from '../../api/handelingen.js';
import {tijdstip} from '../../i18n/datum.js';
import {bestandenlijst} from '../shared/bestanden.js';
import {vingerafdruk} from '../shared/bewijs.js';
import {grootte} from '../shared/grootte.js';
import {doeKnop, kan, type Blik} from './blik.js';

type Stuk = Dossier['documenten'][number];

/** All documents in their groups, each to look at, to download and with its fingerprint; what is still on its way too. */
export function stukken(blik: Blik) {
  const {documenten} = blik.dossier;
  const onderweg = blik.werk.bijlagen?.lines ?? [];
  const groepen = ['indiener', 'gemeente', 'ter-inzage', 'besluit'] as const;
  return html`${documenten.length ? nothing : html`<p>${msg('Er zijn nog geen stukken.')}</p>`}
    ${groepen.map((groep) => {
      const rij = documenten.filter((stuk) => stuk.groep === groep);
      return rij.length ? html`<h4>${groepNaam(groep)}</h4><ul class="bestanden">${rij.map((stuk) => regel(blik, stuk))}</ul>` : nothing;
    })}
    ${onderweg.length ? html`<h4>${msg('Nog niet verstuurd')}</h4>${bestandenlijst(onderweg)}` : nothing}
    ${kan(blik, 'stukken-gestuurd') ? html`<p>${doeKnop(blik, 'stukken', onderweg.length ? msg('Ga verder met sturen') : msg('Stuur nog iets'))}</p>` : nothing}`;
}

/** Kinds that the browser can show without anything in it running; the backend refuses any other. */
const TOONBAAR = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'text/plain', 'application/pdf'];

const regel = ({endpoint, dossier: {zaaknummer}}: Blik, {bestandId, naam, soort, bytes, sha256, op}: Stuk) => html`<li class="ontvangen"><div>
  <a href=${bestandUrl(endpoint, zaaknummer, bestandId)} download=${naam}>${naam}</a> <span class="stil">${grootte(bytes)}</span>
  <p class="staat stil">${msg('Ontvangen:')} ${tijdstip(op)}</p>
  ${vingerafdruk(sha256)}
</div>${TOONBAAR.includes(soort) ? html`<div class="acties"><a href=${voorbeeldUrl(endpoint, zaaknummer, bestandId)} target="_blank" rel="noopener noreferrer">${msg('Bekijken')}<span class="alleen-voorlezen">: ${naam}, ${msg('in een nieuw tabblad')}</span></a></div>` : nothing}</li>`;

function groepNaam(groep: Stuk['groep']) {
  switch (groep) {
    case 'indiener': return msg('Van u');
    case 'gemeente': return msg('Van de gemeente');
    case 'ter-inzage': return msg('Het dossier dat u mag bekijken');
    case 'besluit': return msg('De beslissing');
  }
}
