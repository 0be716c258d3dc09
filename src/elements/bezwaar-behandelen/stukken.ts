import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {bestandUrl, type Dossier} from '../../api/dossier.js';
import {bewijsUrl, voorbeeldUrl} from '../../api/handelingen.js';
import {datum} from '../../i18n/datum.js';
import {vingerafdruk} from '../shared/bewijs.js';
import {grootte} from '../shared/grootte.js';

type Stuk = Dossier['documenten'][number];

/** What a browser shows without rights; the backend looks again. */
const TE_BEKIJKEN = /^(image\/(jpeg|png|webp|gif)|text\/plain|application\/pdf)$/;

/** All documents in their groups, to look at and to download, and the whole dossier as proof. */
export function stukken(endpoint: string, {zaaknummer, documenten, acties}: Dossier) {
  const groepen = (['indiener', 'gemeente', 'ter-inzage', 'besluit'] as const).map((groep) => [groep, documenten.filter((stuk) => stuk.groep === groep)] as const);
  return html`
    ${documenten.length ? nothing : html`<p>${msg('Er zijn nog geen stukken.')}</p>`}
    ${groepen.map(([groep, rij]) => (rij.length ? html`<h4>${groepNaam(groep)}</h4>
      <ul class="bestanden">${rij.map((stuk) => regel(endpoint, zaaknummer, stuk))}</ul>` : nothing))}
    ${acties.includes('bewijs-lezen') ? html`<p class="niet-printen"><a href=${bewijsUrl(endpoint, zaaknummer)} download>${msg('Download het hele dossier met bewijs (ZIP)')}</a></p>` : nothing}`;
}

const regel = (endpoint: string, zaaknummer: string, {bestandId, naam, soort, bytes, sha256, op}: Stuk) => html`<li>
  <div>
    <a href=${bestandUrl(endpoint, zaaknummer, bestandId)} download=${naam}>${naam}</a> <span class="stil">${grootte(bytes)}, ${datum(op.slice(0, 10))}</span>
    ${vingerafdruk(sha256)}
  </div>
  ${TE_BEKIJKEN.test(soort) ? html`<div class="acties"><a href=${voorbeeldUrl(endpoint, zaaknummer, bestandId)} target="_blank" rel="noopener">${msg('Bekijk')}<span class="alleen-voorlezen">: ${naam} ${msg('(nieuw tabblad)')}</span></a></div>` : nothing}
</li>`;

function groepNaam(groep: Stuk['groep']) {
  switch (groep) {
    case 'indiener': return msg('Van de indiener');
    case 'gemeente': return msg('Van de gemeente');
    case 'ter-inzage': return msg('Ter inzage voor de hoorzitting');
    case 'besluit': return msg('De beslissing');
  }
}
