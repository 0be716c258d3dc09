import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {langeDatum} from '../../i18n/datum.js';
import {citaat, doeKnop, inhoudVan, kan, type Blik} from './blik.js';
import {toezeggingen} from './regel-inhoud.js';

type Verloop = Dossier['verloop'];

/** The road without a decision: proposals with who does what, waiting, mediation. */
export function oplossing(blik: Blik) {
  const {voorstellen, uitstel, mediation} = blik.dossier.verloop;
  if (!voorstellen.length && !uitstel.length && !mediation) return nothing;
  return html`<h3>${msg('Samen een oplossing')}</h3>
    ${voorstellen.map((one) => voorstel(blik, one))}
    ${uitstel.map((one) => wachten(blik, one))}
    ${mediation ? bemiddeling(blik, mediation) : nothing}`;
}

function voorstel(blik: Blik, one: Verloop['voorstellen'][number]) {
  const {nummer, stand} = one;
  const inhoud = inhoudVan(blik.dossier, nummer);
  return html`<div class="kaart">
    <h4>${voorstelStand(stand)}</h4>
    ${citaat(inhoud?.tekst)} ${toezeggingen(inhoud?.toezeggingen ?? [], one)}
    ${stand === 'gedaan' && kan(blik, 'voorstel-aanvaard') ? html`<p>${doeKnop(blik, {doen: 'voorstel', bij: nummer}, msg('Geef antwoord'))}</p>` : nothing}
    ${stand === 'aanvaard' && kan(blik, 'toezegging-nagekomen') ? one.toezeggingen.map(({wie, nagekomenOp}, index) => (wie === 'indiener' && nagekomenOp === undefined
      ? html`<p>${doeKnop(blik, {doen: 'toezegging', bij: nummer, nummer: index}, msg('Dit heb ik gedaan'), 'knop tweede', inhoud?.toezeggingen?.[index] ?? '')}</p>` : nothing)) : nothing}
  </div>`;
}

function voorstelStand(stand: Verloop['voorstellen'][number]['stand']) {
  switch (stand) {
    case 'gedaan': return msg('Voorstel van de gemeente');
    case 'aanvaard': return msg('Dit is afgesproken');
    case 'afgewezen': return msg('Voorstel waar u nee op zei');
    case 'ingetrokken': return msg('Voorstel dat de gemeente introk');
  }
}

function wachten(blik: Blik, {nummer, tot, stand}: Verloop['uitstel'][number]) {
  const dag = langeDatum(tot);
  if (stand !== 'voorgesteld') return html`<p>${stand === 'aanvaard' ? msg(str`U wacht tot ${dag} op de beslissing.`) : msg(str`De gemeente vroeg u te wachten tot ${dag}. U zei nee. Dat heeft geen gevolgen voor uw bezwaar.`)}</p>`;
  return html`<p>${msg(str`De gemeente vraagt of u wilt wachten tot ${dag}.`)} ${kan(blik, 'uitstel-aanvaard') ? doeKnop(blik, {doen: 'uitstel', bij: nummer}, msg('Geef antwoord'), 'link') : nothing}</p>`;
}

function bemiddeling(blik: Blik, {nummer, stand}: NonNullable<Verloop['mediation']>) {
  const wie = inhoudVan(blik.dossier, nummer)?.wie;
  return html`<h4>${msg('Mediation')}</h4>
    <p>${mediationZin(stand)} ${wie ? html`<span class="zoals-getypt">${wie}</span>` : nothing}</p>
    ${stand === 'aangeboden' && kan(blik, 'mediation-aanvaard') ? html`<p>${doeKnop(blik, {doen: 'mediation', bij: nummer}, msg('Lees wat het is en geef antwoord'))}</p>` : nothing}
    ${stand === 'loopt' && kan(blik, 'mediation-afgewezen') ? html`<p>${doeKnop(blik, {doen: 'mediation', bij: nummer}, msg('Ik wil hiermee stoppen'), 'link')}</p>` : nothing}`;
}

function mediationZin(stand: NonNullable<Verloop['mediation']>['stand']) {
  switch (stand) {
    case 'aangeboden': return msg('De gemeente biedt een gesprek aan met iemand die onpartijdig is. Nee zeggen mag.');
    case 'loopt': return msg('U praat met een mediator. Stoppen mag altijd.');
    case 'afgewezen': return msg('Er is geen mediation. Uw bezwaar gaat gewoon verder.');
    case 'opgelost': return msg('U bent er samen uitgekomen.');
    case 'niet-opgelost': return msg('U bent er niet samen uitgekomen. Uw bezwaar gaat gewoon verder.');
  }
}
