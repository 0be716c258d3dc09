import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {contactRegels} from '../shared/contact.js';
import {geheimAdresZin} from '../shared/geheim-adres.js';
import {telLink} from '../shared/hulp.js';

/** Whom to phone, how and when it suits, and what a conversation needs: as it is now, for people change it along the way. */
export function contact(dossier: Dossier) {
  const {bezwaarschrift, verloop} = dossier;
  if (!bezwaarschrift) return html`<p>${msg('De gegevens van de indiener zijn gewist, omdat de bewaartijd voorbij is.')}</p>`;
  const {indiener, vertegenwoordiging, helper, organisatie, medeIndieners, horen, kostenvergoeding, spoed} = bezwaarschrift;
  const gevraagd = verloop.terugbellen ? laatste(dossier, 'terugbellen-gevraagd') : undefined;
  const partijen = dossier.contacten ?? [];
  const ander = partijen.find(({rol}) => rol === 'gemachtigde');
  // Who acts for another typed that number; it is not the other's.
  const telefoon = gevraagd?.telefoon ?? partijen.find(({rol}) => rol !== 'gemachtigde')?.telefoon;
  const wens = verloop.hoorwens ?? horen;
  return html`<section class="contact" part="contact" aria-labelledby="contact-titel">
    <h3 id="contact-titel">${msg('Wie u belt')}</h3>
    ${partijen.some((one) => one.contact.geheimAdres) ? html`<p class="melding let-op" part="geheim">${geheimAdresZin('behandelaar')}</p>` : nothing}
    ${spoed ? html`<p class="melding let-op">${msg(str`Heeft haast: ${spoed}`)} ${msg('Een bezwaar houdt het besluit niet tegen (artikel 6:16 Awb).')}</p>` : nothing}
    <p class="bel"><strong>${indiener.naam}</strong>${organisatie ? html`, ${organisatie.naam}` : nothing}
      ${telefoon ? html`<br />${telLink(telefoon)}` : ander?.telefoon ? nothing : html`<br />${msg('Geen telefoonnummer. Schrijf een brief, of stel een gesprek voor.')}`}</p>
    ${vertegenwoordiging ? html`<p>${msg(str`${vertegenwoordiging.naam} handelt namens deze persoon en krijgt de stukken (artikel 6:17 Awb). Bel die, liefst samen met de indiener.`)} ${ander?.telefoon ? html`<br />${telLink(ander.telefoon)}` : nothing}</p>` : nothing}
    ${helper ? html`<p>${msg(str`${helper.naam} helpt.`)} ${helper.telefoon ? telLink(helper.telefoon) : nothing}</p>` : nothing}
    ${medeIndieners?.length ? html`<p>${msg(str`Namens ${medeIndieners.length} anderen. Hun namen staan in het bezwaar.`)}</p>` : nothing}
    ${gevraagd ? html`<p>${msg('De indiener vroeg om gebeld te worden.')} ${gevraagd.wanneer ?? ''}</p>` : nothing}
    ${verloop.belpogingen ? html`<p>${msg(str`Al gebeld zonder dat iemand opnam: ${verloop.belpogingen} keer.`)}</p>` : nothing}
    ${partijen.map((partij, index) => html`
      ${partijen.length > 1 ? html`<h4>${partij.naam}</h4>` : nothing}
      <dl>${contactRegels({
        // The number stands above, as a link.
        indiener: {naam: partij.naam, adres: indiener.adres, ...(partij.email && {email: partij.email})},
        contact: {...partij.contact, digitalePost: partij.digitalePost},
        ...(index === 0 && wens && {horen: wens}),
        ...(index === 0 && kostenvergoeding && {kostenvergoeding}),
      }).map(([label, text]) => html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>`)}</dl>`)}
  </section>`;
}

/** What people wrote at the last event of this kind. */
function laatste({tijdlijn}: Dossier, soort: Dossier['tijdlijn'][number]['soort']) {
  return tijdlijn.findLast((regel) => regel.soort === soort)?.inhoud;
}
