import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {bestandUrl, type Dossier} from '../../api/dossier.js';
import {vingerafdruk} from '../shared/bewijs.js';
import {grootte} from '../shared/grootte.js';

type Stuk = Dossier['documenten'][number];

/** All documents in their groups, each to download and with its fingerprint. */
export function stukken(endpoint: string, {zaaknummer, documenten}: Dossier) {
  if (!documenten.length) return html`<p>${msg('Er zijn nog geen stukken.')}</p>`;
  const groepen = ['indiener', 'gemeente', 'ter-inzage', 'besluit'] as const;
  return groepen.map((groep) => {
    const rij = documenten.filter((stuk) => stuk.groep === groep);
    return rij.length ? html`<h4>${groepNaam(groep)}</h4>
      <ul class="bestanden">${rij.map((stuk) => regel(bestandUrl(endpoint, zaaknummer, stuk.bestandId), stuk))}</ul>` : nothing;
  });
}

const regel = (href: string, {naam, bytes, sha256}: Stuk) => html`<li><div>
  <a href=${href} download=${naam}>${naam}</a> <span class="stil">${grootte(bytes)}</span>
  ${vingerafdruk(sha256)}
</div></li>`;

function groepNaam(groep: Stuk['groep']) {
  switch (groep) {
    case 'indiener': return msg('Van u');
    case 'gemeente': return msg('Van de gemeente');
    case 'ter-inzage': return msg('Het dossier dat u mag bekijken');
    case 'besluit': return msg('De beslissing');
  }
}
