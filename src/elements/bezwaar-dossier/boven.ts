import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {dagEnUur} from '../../i18n/datum.js';
import {agendaKnop} from '../shared/agenda-knop.js';
import {aanZet} from '../shared/nu-zin.js';
import {doeKnop, kan, type Blik} from './blik.js';
import {nuInZaak} from './nu-in-zaak.js';
import type {Opening} from './zaakwerk.js';

type Taak = Dossier['nu'];

/** Whose turn it is, what, before when, with the button that does it; then all else that runs. */
export function boven(blik: Blik) {
  const {nu, taken} = blik.dossier;
  const rest = taken.slice(1).filter(({wat}) => wat !== 'afgerond');
  return html`<section class="melding nu ${nu.verstreken ? 'let-op' : ''}" part="nu" aria-labelledby="nu-titel">
      <h3 id="nu-titel">${aanZet(nu)}</h3>
      <p>${nuInZaak(nu, blik.dossier)}</p>
      ${metKnop(blik, nu, 'knop')}
    </section>
    ${rest.length
      ? html`<h3>${msg('Wat er nog meer loopt')}</h3>
          <ul class="taken">${rest.map((taak) => html`<li><p><strong>${aanZet(taak)}.</strong> ${nuInZaak(taak, blik.dossier)}</p>${metKnop(blik, taak, 'knop tweede')}</li>`)}</ul>`
      : nothing}`;
}

function metKnop(blik: Blik, taak: Taak, soort: 'knop' | 'knop tweede') {
  const found = knopBij(taak);
  const agenda = taak.tijdstip && taak.voor && taak.beurt === 'samen' ? agendaKnop(taak.voor, nuInZaak(taak, blik.dossier), nuInZaak(taak, blik.dossier), dagEnUur(taak.tijdstip), taak.tijdstip) : nothing;
  const mag = found && kan(blik, found.actie);
  if (!mag && agenda === nothing) return nothing;
  return html`<div class="knoppen">${mag ? doeKnop(blik, found.opening, found.label, soort) : nothing} ${agenda}</div>`;
}

interface Knop {
  readonly opening: Opening;
  readonly label: string;
  readonly actie: Dossier['acties'][number];
}

/** What the citizen can do about it here, if anything. */
function knopBij({wat, beurt, bij, nummer, verstreken}: Taak): Knop | undefined {
  switch (wat) {
    case 'aanvullen':
    case 'stukken-sturen': return {opening: {doen: 'stukken', bij}, label: msg('Stuur het nu'), actie: 'stukken-gestuurd'};
    case 'uitstel-antwoorden': return {opening: {doen: 'uitstel', bij}, label: msg('Lees het en geef antwoord'), actie: 'uitstel-aanvaard'};
    case 'voorstel-antwoorden': return {opening: {doen: 'voorstel', bij}, label: msg('Lees het voorstel'), actie: 'voorstel-aanvaard'};
    case 'verslag-lezen': return {opening: {doen: 'verslag', bij}, label: msg('Lees het verslag'), actie: 'verslag-akkoord'};
    case 'gesprek-antwoorden': return {opening: {doen: 'gesprek-antwoord', bij}, label: msg('Geef antwoord'), actie: 'gesprek-aanvaard'};
    case 'mediation-antwoorden': return {opening: {doen: 'mediation', bij}, label: msg('Lees het en geef antwoord'), actie: 'mediation-aanvaard'};
    case 'deelname-melden': return {opening: {doen: 'deelname', bij}, label: msg('Zeg of u komt'), actie: 'deelname-gemeld'};
    case 'toezegging': return beurt === 'indiener' ? {opening: {doen: 'toezegging', bij, nummer}, label: msg('Dit heb ik gedaan'), actie: 'toezegging-nagekomen'} : undefined;
    case 'bellen': return verstreken ? {opening: {doen: 'terugbellen'}, label: msg('Bel mij terug'), actie: 'terugbellen-gevraagd'} : undefined;
    case 'beslissen': return verstreken ? {opening: {doen: 'ingebreke'}, label: msg('Schrijf dat de gemeente te laat is'), actie: 'ingebrekestelling'} : undefined;
    default: return undefined;
  }
}
