import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Werkregel} from '../../api/behandelen.js';
import {isGesloten} from '../../domain/dossier/gesloten.js';
import type {IsoDate} from '../../domain/iso-date.js';
import {datum, langeDatum} from '../../i18n/datum.js';
import {geheimAdresZin} from '../shared/geheim-adres.js';
import {telLink} from '../shared/hulp.js';
import {licht, type Licht} from './stoplicht.js';
import {aanZet, taakZin} from './taak-zin.js';

/** One objection on the worklist: whom to phone, about what, whose turn it is, and both days with their light in words; `open` opens it. */
export function werkregel({zaaknummer, status, naam, vertegenwoordiger, telefoon, geheimAdres, spoed, omschrijving, ontvangenOp, belVoor, beslisVoor, tijdigheid, ontbreekt, aangevuldOp, aantalBestanden, nu}: Werkregel, vandaag: IsoDate, open: (zaaknummer: string) => void) {
  return html`<li class="werk" part="werkregel">
    <div>
      <h4><button type="button" class="link" @click=${() => open(zaaknummer)}>${naam || zaaknummer}</button></h4>
      ${vertegenwoordiger ? html`<p>${msg(str`Namens deze persoon: ${vertegenwoordiger}. De stukken gaan naar diegene (artikel 6:17 Awb).`)}</p>` : nothing}
      <p>${omschrijving}</p>
      <p><strong>${aanZet(nu)}.</strong> ${taakZin(nu)}</p>
      <p>${telefoon ? telLink(telefoon) : html`<span class="stil">${msg('Geen telefoonnummer. Schrijf een brief.')}</span>`}</p>
      <p class="stil">${msg(str`${zaaknummer}, ontvangen op ${datum(ontvangenOp.slice(0, 10))}.`)} ${msg(str`Bestanden: ${aantalBestanden}.`)}</p>
      ${geheimAdres ? html`<p class="aandacht">${geheimAdresZin('behandelaar')}</p>` : nothing}
      ${spoed ? html`<p class="aandacht">${msg(str`Heeft haast: ${spoed}`)}</p>` : nothing}
      ${tijdigheid === 'te-laat' ? html`<p class="aandacht">${msg('Lijkt te laat ingediend. Vraag naar de reden (artikel 6:11 Awb).')}</p>` : nothing}
      ${aangevuldOp ? html`<p class="aandacht">${msg(str`Aangevuld op ${datum(aangevuldOp)}. Kijk of alles er nu is (artikel 6:6 Awb).`)}</p>` : ontbreekt.includes('gronden') ? html`<p class="aandacht">${msg('Redenen ontbreken nog (artikel 6:6 Awb).')}</p>` : nothing}
    </div>
    <dl>
      ${belVoor ? html`<div><dt>${msg('Bellen voor')}</dt><dd>${dag(belVoor, vandaag)}</dd></div>` : nothing}
      ${isGesloten({status}) ? nothing : html`<div><dt>${msg('Beslissen voor')}</dt><dd>${dag(beslisVoor, vandaag)}</dd></div>`}
    </dl>
  </li>`;
}

function dag(day: IsoDate | undefined, vandaag: IsoDate) {
  const stand = licht(day, vandaag);
  return html`<span class="licht ${stand}">${lichtNaam(stand)}</span> ${day ? langeDatum(day) : nothing}`;
}

/** The light in words: a colour alone says nothing to many people. */
export function lichtNaam(stand: Licht | 'gesloten') {
  switch (stand) {
    case 'te-laat': return msg('Te laat');
    case 'vandaag': return msg('Vandaag');
    case 'week': return msg('Binnen een week');
    case 'later': return msg('Later');
    case 'onbekend': return msg('Nog niet bekend');
    case 'gesloten': return msg('Gesloten, maar iemand wacht nog op u');
  }
}
