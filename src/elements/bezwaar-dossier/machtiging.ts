import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {inZin} from '../../domain/dossier/naam-in-zin.js';
import {tijdstip} from '../../i18n/datum.js';
import {foutZin} from './code-scherm.js';
import type {Zaakmachtiging} from './zaakmachtiging.js';

/** Where the authorisation stands, for who acts and for who is acted for, and what they can do; nothing for everybody else. */
export function machtiging(dossier: Dossier, acties: Zaakmachtiging) {
  const {machtiging: stand, partij} = dossier;
  if (!stand || stand.stand === 'niet-nodig' || partij === undefined || partij === 'indiener') return nothing;
  return html`<section class="melding" part="machtiging" aria-labelledby="machtiging-titel">
    ${partij === 'gemachtigde' ? gemachtigde(dossier, stand, acties) : vertegenwoordigde(dossier, stand, acties)}
    ${acties.fout ? html`<p class="melding fout" role="alert">${foutZin(acties.fout)}</p>` : nothing}
    ${acties.isBezig ? html`<p role="status">${msg('Even geduld.')}</p>` : nothing}
  </section>`;
}

type Stand = NonNullable<Dossier['machtiging']>;

function gemachtigde({bezwaarschrift, acties: kan}: Dossier, stand: Stand, acties: Zaakmachtiging) {
  const wie = bezwaarschrift ? inZin(bezwaarschrift.indiener.naam) : msg('de indiener');
  return html`<h3 id="machtiging-titel">${standTitel(stand, wie)}</h3>
    <p>${standZin(stand, wie)}</p>
    ${kan.includes('machtiging-vragen') ? code(stand, wie, acties) : nothing}`;
}

/** Never called confirmed before it is: people took "sent" for "done". */
function standTitel({stand}: Stand, wie: string) {
  switch (stand) {
    case 'bevestigd': return msg(str`U mag namens ${wie} bezwaar maken`);
    case 'geweigerd': return msg(str`${wie} zei nee`);
    case 'bijlage': return msg('U stuurde een machtiging mee');
    default: return msg(str`Wacht op ${wie}`);
  }
}

function standZin({stand, op}: Stand, wie: string) {
  switch (stand) {
    case 'bevestigd': return msg(str`${wie} bevestigde dit op ${op ? tijdstip(op) : ''}.`);
    case 'geweigerd': return msg(str`${wie} liet weten dat u niet namens ${wie} bezwaar mag maken. Was dat een vergissing? Dan kan ${wie} alsnog ja zeggen met een nieuwe code. Het bezwaar zelf blijft bij de gemeente.`);
    case 'bijlage': return msg(str`Een medewerker bekijkt de machtiging. ${wie} kan het ook zelf bevestigen, met een code.`);
    default: return msg(str`Uw bezwaar is ontvangen. ${wie} moet nog bevestigen dat u namens ${wie} bezwaar maakt.`);
  }
}

function code(stand: Stand, wie: string, {code: nieuw, maakCode, trekIn, isBezig}: Zaakmachtiging) {
  return html`
    ${nieuw
      ? html`<p>${msg(str`Geef deze code aan ${wie}. U ziet de code alleen nu.`)}</p>
          <p class="code" part="code" role="status"><strong translate="no">${nieuw.code}</strong></p>
          <p>${msg(str`${wie} gaat naar deze pagina, logt zelf in, en kiest ‘Ik heb een code’. De code geldt tot ${tijdstip(nieuw.geldigTot)}.`)}</p>`
      : stand.codeTot
        ? html`<p>${msg(str`U maakte een code. Die geldt tot ${tijdstip(stand.codeTot)}. Kwijt? Maak dan een nieuwe. De oude geldt dan niet meer.`)}</p>`
        : nothing}
    <div class="knoppen">
      <button type="button" class="knop tweede" ?disabled=${isBezig} @click=${maakCode}>${nieuw || stand.codeTot ? msg('Maak een nieuwe code') : msg('Maak een code')}</button>
      ${nieuw || stand.codeTot ? html`<button type="button" class="link" ?disabled=${isBezig} @click=${trekIn}>${msg('Trek de code in')}</button>` : nothing}
    </div>
    <p class="stil">${msg(str`Geen DigiD of telefoon? Dan mag ${wie} ook een brief ondertekenen. Bel de gemeente als u dat wilt.`)}</p>`;
}

function vertegenwoordigde({bezwaarschrift, acties: kan}: Dossier, {stand, op}: Stand, acties: Zaakmachtiging) {
  const wie = bezwaarschrift?.vertegenwoordiging ? inZin(bezwaarschrift.vertegenwoordiging.naam) : msg('uw vertegenwoordiger');
  const toen = op ? tijdstip(op) : '';
  return html`<h3 id="machtiging-titel">${stand === 'bevestigd' ? msg(str`${wie} maakt namens u bezwaar`) : msg(str`${wie} maakt niet meer namens u bezwaar`)}</h3>
    <p>${stand === 'bevestigd'
      ? msg(str`Dat bevestigde u op ${toen}. ${wie} krijgt de post over deze zaak en kan alles lezen.`)
      : msg(str`U trok uw ja in op ${toen}. ${wie} ziet deze zaak niet meer. Uw bezwaar loopt gewoon door.`)}</p>
    ${kan.includes('machtiging-intrekken') ? intrekken(wie, acties) : nothing}`;
}

function intrekken(wie: string, {isBedenking, bedenk, trekIn, isBezig}: Zaakmachtiging) {
  if (!isBedenking) return html`<p><button type="button" class="link" @click=${() => bedenk(true)}>${msg('Trek uw ja in')}</button></p>`;
  return html`<p>${msg(str`Weet u het zeker? ${wie} ziet uw zaak dan meteen niet meer, en krijgt geen post meer. Uw bezwaar blijft staan.`)}</p>
    <div class="knoppen">
      <button type="button" class="knop" ?disabled=${isBezig} @click=${trekIn}>${msg('Ja, trek mijn ja in')}</button>
      <button type="button" class="knop tweede" @click=${() => bedenk(false)}>${msg('Nee, laat het zo')}</button>
    </div>`;
}
