import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {langeDatum} from '../../i18n/datum.js';
import {doeKnop, kan, type Blik} from './blik.js';
import {euro, griffierechtZin, juridischLoket} from './rechter.js';

/** What to do when the day to decide passes: the notice, then the two weeks, then the money, then the court (Awb 4:17, 6:12). */
export function teLaat(blik: Blik) {
  const {termijnen, verloop} = blik.dossier;
  if (verloop.einde && !verloop.dwangsom && !blik.dossier.dwangsom) return nothing;
  const notice = termijnen.ingebrekestelling;
  if (notice && notice.geldigheid !== 'te-vroeg') return naIngebrekestelling(blik, notice);
  return html`${notice ? html`<p class="melding let-op">${msg('Uw brief dat de gemeente te laat is, kwam te vroeg: er was nog tijd om te beslissen. Daarom telt hij niet. U kunt hem opnieuw sturen.')}</p>` : nothing}
    ${vooraf(blik)}`;
}

function vooraf(blik: Blik) {
  const {ingebrekestellen: from} = blik.dossier.termijnen;
  if (from?.kind !== 'vanaf') return nothing;
  const {burger} = from.safe;
  return html`<h3>${msg('Als de gemeente te laat is')}</h3>
    ${blik.dossier.vandaag < burger
      ? html`<p>${msg(str`Beslist de gemeente niet op tijd? Dan kunt u vanaf ${langeDatum(burger)} schrijven dat zij te laat is. Eerder heeft geen zin: een brief die te vroeg komt, telt niet.`)}</p>`
      : html`<p>${msg('De gemeente is te laat. U kunt haar dat schrijven. Dan heeft zij nog twee weken. Daarna kunt u naar de rechter.')}
          ${isWoo(blik.dossier) ? geenGeldWoo() : msg('Beslist zij na die twee weken nog niet, dan krijgt u meestal geld voor elke dag dat het langer duurt.')}</p>
          ${kan(blik, 'ingebrekestelling') ? html`<p>${doeKnop(blik, 'ingebreke', msg('Schrijf dat de gemeente te laat is'))}</p>` : nothing}`}
    <p class="stil" lang="nl">${from.article}</p>`;
}

function naIngebrekestelling(blik: Blik, {geldigheid, termijn}: NonNullable<Dossier['termijnen']['ingebrekestelling']>) {
  const {dossier: {vandaag, verloop, dwangsom}} = blik;
  const last = termijn.kind === 'termijn' ? termijn.safe.burger : undefined;
  return html`<h3>${msg('De gemeente is te laat')}</h3>
    ${geldigheid === 'ter-beoordeling' ? html`<p>${msg('Het is niet helemaal zeker of uw brief op tijd kwam. Een medewerker kijkt daarnaar.')}</p>` : nothing}
    ${last !== undefined && vandaag <= last && !verloop.einde
      ? html`<p>${msg(str`U schreef dat de gemeente te laat is. Zij heeft nog tot en met ${langeDatum(last)} om te beslissen zonder u geld te betalen.`)}</p>` : nothing}
    ${teller(dwangsom)}
    ${verloop.dwangsom ? html`<p>${msg(str`De gemeente heeft vastgesteld dat u ${euro(verloop.dwangsom.bedrag)} krijgt.`)}</p>` : nothing}
    ${naarRechter(blik)}`;
}

/** No penalty in a case about openness of government (Woo 8.2). */
export const isWoo = ({bezwaarschrift}: Dossier) => bezwaarschrift?.besluit.soort === 'woo';
export const geenGeldWoo = () => msg('In deze zaak krijgt u geen geld omdat de gemeente te laat is. Dat staat in de Wet open overheid.');

/** What the objector can count on so far, and never more. */
function teller(dwangsom: Dossier['dwangsom']) {
  if (!dwangsom) return nothing;
  if (dwangsom.kind === 'geen-dwangsom') {
    return html`<p>${dwangsom.reason === 'woo' ? geenGeldWoo() : msg('De gemeente besliste op tijd na uw brief. Daarom krijgt u geen geld.')} <span class="stil" lang="nl">${dwangsom.article}</span></p>`;
  }
  if (dwangsom.kind === 'onbekend' || !dwangsom.dagen) return nothing;
  return html`<div class="dag" part="dwangsom"><p>${msg('U krijgt tot nu toe ten minste')} <strong>${euro(dwangsom.safe.burger)}</strong></p>
    <p>${msg(str`Dat telt op vanaf ${langeDatum(dwangsom.eersteDag)}, elke dag, tot en met ${langeDatum(dwangsom.laatsteDag)}. Meer dan ${euro(dwangsom.maximum)} wordt het niet.`)} ${msg('De gemeente stelt het bedrag vast. U hoeft er niet om te vragen.')} <span class="stil" lang="nl">${dwangsom.article}</span></p></div>`;
}

function naarRechter({dossier: {termijnen: {beroepNietTijdig: from}, vandaag, griffierecht}}: Blik) {
  if (from?.kind !== 'vanaf') return nothing;
  return html`<p>${vandaag < from.safe.burger
      ? msg(str`Is er op ${langeDatum(from.safe.burger)} nog geen beslissing? Dan kunt u vanaf die dag naar de rechter. Die kan zeggen dat de gemeente moet beslissen.`)
      : msg('Er is nog steeds geen beslissing. U kunt nu naar de rechter. Die kan zeggen dat de gemeente binnen twee weken moet beslissen. Wacht er niet onredelijk lang mee.')} <span class="stil" lang="nl">${from.article}</span></p>
    ${griffierechtZin(griffierecht)} ${juridischLoket()}`;
}
