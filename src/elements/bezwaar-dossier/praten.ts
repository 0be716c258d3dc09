import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur} from '../../i18n/datum.js';
import {agendaKnop} from '../shared/agenda-knop.js';
import {contactwijzeTekst, hulpmiddelTekst} from '../shared/contact.js';
import {citaat, doeKnop, inhoudVan, kan, type Blik} from './blik.js';

type Gesprek = Dossier['verloop']['gesprekken'][number];

/** Messages both ways, conversations, their records, and what a conversation needs. */
export function praten(blik: Blik) {
  const {dossier} = blik;
  const {gesprekken, verslagen} = dossier.verloop;
  const komend = gesprekken.filter(({stand, tijdstip}) => (stand === 'voorgesteld' || stand === 'aanvaard') && tijdstip.slice(0, 10) >= dossier.vandaag);
  const mag = {bericht: kan(blik, 'bericht'), gesprek: kan(blik, 'gesprek-voorgesteld'), bel: kan(blik, 'terugbellen-gevraagd')};
  return html`<h3>${msg('Praten met de gemeente')}</h3>
    ${komend.map((one) => gesprek(blik, one))}
    ${verslagen.map((one) => verslag(blik, one))}
    ${berichten(dossier)}
    ${nodig(blik)}
    ${mag.bericht || mag.gesprek || mag.bel ? html`<div class="knoppen">
      ${mag.bericht ? doeKnop(blik, 'bericht', msg('Stuur een bericht')) : nothing}
      ${mag.bel ? doeKnop(blik, 'terugbellen', msg('Bel mij terug')) : nothing}
      ${mag.gesprek ? doeKnop(blik, 'gesprek', msg('Stel een gesprek voor')) : nothing}
    </div>` : nothing}`;
}

function gesprek(blik: Blik, {nummer, stand, door, wijze, tijdstip}: Gesprek) {
  const uur = dagEnUur(tijdstip);
  const {wie, plaats} = inhoudVan(blik.dossier, nummer) ?? {};
  return html`<div class="kaart">
    <p><strong>${uur}</strong>, ${contactwijzeTekst(wijze)}. ${stand === 'aanvaard'
      ? msg('Afgesproken.') : door === 'burger' ? msg('De gemeente moet nog antwoorden.') : msg('U moet nog antwoorden.')}</p>
    ${wie ? html`<p>${msg('Met:')} <span class="zoals-getypt">${wie}</span></p>` : nothing}
    ${plaats ? html`<p>${msg('Waar:')} <span class="zoals-getypt">${plaats}</span></p>` : nothing}
    <div class="knoppen">
      ${stand === 'voorgesteld' && door !== 'burger' && kan(blik, 'gesprek-aanvaard') ? doeKnop(blik, {doen: 'gesprek-antwoord', bij: nummer}, msg('Geef antwoord'), 'knop tweede', uur) : nothing}
      ${kan(blik, 'gesprek-voorgesteld') ? doeKnop(blik, {doen: 'gesprek', bij: nummer}, msg('Stel een ander moment voor'), 'link', uur) : nothing}
      ${kan(blik, 'gesprek-afgezegd') ? doeKnop(blik, {doen: 'gesprek-afzeggen', bij: nummer}, msg('Zeg het af'), 'link', uur) : nothing}
      ${stand === 'aanvaard' ? agendaKnop(tijdstip.slice(0, 10), msg(str`Gesprek met de gemeente, ${uur}`), `${contactwijzeTekst(wijze)} ${plaats ?? ''}`, uur, tijdstip) : nothing}
    </div>
  </div>`;
}

function verslag(blik: Blik, {nummer, stand, tijdstip}: Dossier['verloop']['verslagen'][number]) {
  const uur = dagEnUur(tijdstip);
  return html`<p>${msg(str`Verslag van ${uur}:`)} ${stand === 'akkoord' ? msg('u zei dat het klopt.') : stand === 'weersproken' ? msg('u zei dat het niet klopt. Uw woorden staan erbij.') : msg('klopt het volgens u?')}
    ${stand === 'voorgelegd' && kan(blik, 'verslag-akkoord') ? doeKnop(blik, {doen: 'verslag', bij: nummer}, msg('Lees het verslag'), 'link', uur) : nothing}</p>`;
}

/** The messages alone, in order, so that a conversation reads as one. */
function berichten({tijdlijn}: Dossier) {
  const alle = tijdlijn.filter(({soort}) => soort === 'bericht');
  if (!alle.length) return nothing;
  return html`<h4>${msg('Berichten')}</h4>
    <ul class="berichten">${alle.map(({door, op, inhoud}) => html`<li class=${door === 'burger' ? 'van-u' : ''}>
      <p class="stil"><strong>${door === 'burger' ? msg('U') : msg('De gemeente')}</strong>, ${dagEnUur(op)}</p>${citaat(inhoud?.tekst)}</li>`)}</ul>`;
}

/** What a conversation needs, as it was last said, so that nobody has to ask for it again. */
function nodig(blik: Blik) {
  const {tijdlijn, bezwaarschrift} = blik.dossier;
  const contact = tijdlijn.findLast(({inhoud}) => inhoud?.contact)?.inhoud?.contact ?? bezwaarschrift?.contact;
  const dingen = [contact?.tolk && msg(str`Tolk: ${contact.tolk}`), ...(contact?.hulp ?? []).map(hulpmiddelTekst), contact?.wensen].filter(Boolean);
  return html`${dingen.length ? html`<h4>${msg('Wat u nodig hebt bij een gesprek')}</h4><ul>${dingen.map((ding) => html`<li class="zoals-getypt">${ding}</li>`)}</ul>` : nothing}
    ${kan(blik, 'contact-gewijzigd') ? html`<p>${doeKnop(blik, 'contact', msg('Verander hoe de gemeente u bereikt'), 'link')}</p>` : nothing}`;
}
