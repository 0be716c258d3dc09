import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Ontvangst} from '../../../api/indienen.js';
import {langeDatum, tijdstip} from '../../../i18n/datum.js';
import {agendaKnop} from '../../shared/agenda-knop.js';
import {bewaarOntvangst} from '../../shared/bewijs.js';
import {grootte} from '../../shared/grootte.js';
import {overzicht} from '../overzicht.js';
import type {Scherm} from '../scherm.js';

/** The proof (Awb 6:14): number, time by the municipality's clock, what was sent, and what comes next before when. */
export function ontvangst(scherm: Scherm) {
  const {pdf, dossier, formulier: {ontvangst: bewijs, nietDezeTekst}} = scherm;
  if (!bewijs) return nothing;
  return html`
    <div class="melding goed" part="ontvangst">
      <p>${msg('Uw zaaknummer is')} <strong class="zaaknummer">${bewijs.zaaknummer}</strong></p>
      <p>${msg(str`Ontvangen op ${tijdstip(bewijs.ontvangenOp)}, Nederlandse tijd.`)}</p>
    </div>
    ${nietDezeTekst ? andereTekst() : nothing}
    <div class="knoppen">
      <button type="button" class="knop" aria-disabled=${pdf.stand === 'bezig'} @click=${() => void pdf.haal(bewijs.zaaknummer)}>
        ${pdf.stand === 'bezig' ? msg('Wordt opgehaald …') : msg('Download uw ontvangstbewijs')}
      </button>
      <button type="button" class="knop tweede" @click=${scherm.print}>${msg('Print deze pagina')}</button>
    </div>
    <div role="status">${pdf.stand === 'mislukt' ? geenPdf() : nothing}</div>
    ${verder(bewijs, scherm)} ${scherm.wie === 'mislukt' ? nothing : scherm.wie?.machtigingNogNodig(scherm)}
    ${bestanden(bewijs)} ${nietMee(bewijs, scherm)}
    <h3>${nietDezeTekst ? msg('Wat hier nu staat') : msg('Wat u hebt ingediend')}</h3>
    ${overzicht(scherm.formulier)}
    <section class="niet-printen">
      <h3>${msg('Klaar?')}</h3>
      ${dossier ? html`<p><a href=${dossier}>${msg('Naar uw bezwaar: hoe het ervoor staat')}</a></p>` : nothing}
      <p><button type="button" class="link" @click=${() => bewaarOntvangst(bewijs)}>${msg('Bewaar het controlebestand')}</button>
        <span class="stil">${msg('Daarmee kan iedereen later controleren dat dit bewijs echt is.')}</span></p>
      <p>${msg('Download eerst uw ontvangstbewijs. Daarna kunt u nog een bezwaar maken, of alles wissen. Dit bezwaar staat dan niet meer op dit apparaat.')}
        ${scherm.isZonderInloggen
          ? msg('U was niet ingelogd. Daarom vindt u uw bezwaar hier later niet terug. Noem uw zaaknummer als u belt.')
          : msg('U vindt uw bezwaar terug als u inlogt.')}</p>
      <div class="knoppen">
        <button type="button" class="knop tweede" @click=${() => scherm.opnieuw(true)}>${msg('Maak nog een bezwaar')}</button>
        <button type="button" class="knop tweede" @click=${() => scherm.opnieuw(false)}>${msg('Wis alles van dit apparaat')}</button>
      </div>
    </section>
  `;
}

/** The screen itself and the signed file prove as much. */
const geenPdf = () => html`<p class="melding let-op">${msg('Uw bezwaar is ontvangen, maar het PDF-bestand komt nu niet. Probeer het zo opnieuw. Of print deze pagina.')}</p>`;

/** Another text than this one was received; nobody may think that this one went along. */
const andereTekst = () => html`<div class="melding let-op">
  <p>${msg('De gemeente had dit bezwaar al van u, met een andere tekst of andere bestanden. Wat er nu in dit scherm staat, is niet meegestuurd.')}</p>
  <p>${msg('Moet het er nog bij? Bel de gemeente of stuur een brief, en noem uw zaaknummer. De tekst staat hieronder. U kunt die kopiëren.')}</p>
</div>`;

/** What happens next; a day that cannot be counted is not promised. */
function verder({termijnen: {bellenVoor, beslissenVoor}}: Ontvangst, {formulier}: Scherm) {
  return html`<h3>${msg('Zo gaat het verder')}</h3>
    <ol class="verloop">
      ${!formulier.nietDezeTekst && !formulier.velden.telefoon?.trim() ? html`<li>${msg('U gaf geen telefoonnummer. Daarom schrijft de gemeente u.')}</li>` : bellenVoor ? html`<li>${msg('De gemeente belt u uiterlijk op')} <strong>${langeDatum(bellenVoor)}</strong>.
        ${agendaKnop(bellenVoor, msg('De gemeente belt u uiterlijk vandaag'), msg('Belt niemand? Bel dan zelf de gemeente en noem uw zaaknummer.'), langeDatum(bellenVoor))}</li>` : nothing}
      ${formulier.redenenLater && !formulier.nietDezeTekst ? html`<li>${msg('De gemeente schrijft u voor welke datum uw redenen er moeten zijn.')}</li>` : nothing}
      ${beslissenVoor ? html`<li>${msg('De gemeente beslist uiterlijk op')} <strong>${langeDatum(beslissenVoor)}</strong>.
        ${agendaKnop(beslissenVoor, msg('De gemeente beslist uiterlijk vandaag over uw bezwaar'), msg('Geen beslissing? Bel de gemeente en noem uw zaaknummer.'), langeDatum(beslissenVoor))}</li>` : nothing}
    </ol>`;
}

/** The hashes, so that anyone can show later which bytes were received. */
function bestanden({bestanden: lijst}: Ontvangst) {
  if (!lijst.length) return nothing;
  return html`<h3>${msg('Ontvangen bestanden')}</h3>
    <ul class="bestanden">${lijst.map(({naam, bytes, sha256}) => html`<li><div>
      <strong>${naam}</strong> <span class="stil">${grootte(bytes)}</span>
      <p class="staat">${msg('Vingerafdruk (SHA-256):')} <code>${sha256}</code></p>
    </div></li>`)}</ul>`;
}

/** A file that did not go along must never be thought to. */
function nietMee({bestanden: ontvangen}: Ontvangst, {formulier}: Scherm) {
  const namen = formulier.bestanden.filter(({id}) => !ontvangen.some(({bestandId}) => bestandId === id)).map(({naam}) => naam);
  return namen.length ? html`<p class="melding let-op">${msg(str`Niet meegestuurd: ${namen.join(', ')}. U kunt dit later nog sturen of naar de balie brengen.`)}</p>` : nothing;
}
