import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {datum} from '../../i18n/datum.js';
import {doeKnop, inhoudVan, kan, type Blik} from './blik.js';

/** Who reads along, taking that back, and who looked. */
export function toegang(blik: Blik) {
  const {dossier} = blik;
  const lezers = dossier.verloop.toegang.filter(({ingetrokkenOp}) => ingetrokkenOp === undefined);
  if (dossier.partij === 'meelezer') {
    // Who reads along is told of their own access only.
    const [eigen] = lezers;
    return html`<h3>${msg('U leest mee')}</h3>
      <p>${msg('U ziet deze zaak omdat de indiener dat goed vindt. Waar ‘u’ staat, gaat het over de indiener. U kunt hier niets doen in naam van de indiener.')}</p>
      ${eigen && kan(blik, 'toegang-ingetrokken') ? html`<p>${doeKnop(blik, {doen: 'stop-meelezen', bij: eigen.nummer}, msg('Stop met meelezen'), 'link')}</p>` : nothing}`;
  }
  if (!kan(blik, 'toegang-geven') && !kan(blik, 'inzage-lezen')) return nothing;
  return html`<h3>${msg('Wie kan meekijken')}</h3>
    ${lezers.length ? html`<ul>${lezers.map(({nummer, op}) => {
      const naam = inhoudVan(dossier, nummer)?.naam ?? msg('Iemand');
      return html`<li>${msg(str`${naam} leest mee sinds ${datum(op.slice(0, 10))}.`)} ${kan(blik, 'toegang-ingetrokken') ? doeKnop(blik, {doen: 'stop-meelezen', bij: nummer}, msg('Laat niet meer meelezen'), 'link', naam) : nothing}</li>`;
    })}</ul>` : html`<p>${msg('Nu leest niemand mee. Wilt u dat iemand u helpt? Laat die persoon meelezen, of kijk samen op uw scherm. Daar is geen inlog voor nodig.')}</p>`}
    <div class="knoppen">
      ${kan(blik, 'toegang-geven') ? doeKnop(blik, 'toegang', msg('Laat iemand meelezen')) : nothing}
      ${kan(blik, 'inzage-lezen') ? doeKnop(blik, 'inzage', msg('Wie keek in deze zaak?'), 'link') : nothing}
    </div>`;
}
