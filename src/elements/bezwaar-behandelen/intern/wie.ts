import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {datum} from '../../../i18n/datum.js';
import {selectField} from '../../fields/select-field.js';
import {textField} from '../../fields/text-field.js';
import {anderen, type Internwerk} from './internwerk.js';
import {melding} from './melding.js';

/** Who has the case, and giving it: taking it, giving it to a colleague, giving it back. */
export function wieHeeftHet(werk: Internwerk) {
  const {value} = werk;
  if (!value) return nothing;
  const {behandelaar, sinds, acties} = value;
  return html`<section class="wie niet-printen" part="behandelaar" aria-labelledby="wie-titel">
    <h3 id="wie-titel" class="alleen-voorlezen">${msg('Wie deze zaak heeft')}</h3>
    <p>${behandelaar ? html`${msg('Behandelaar:')} <strong>${behandelaar.naam}</strong>${behandelaar.ikzelf ? ` ${msg('(u)')}` : nothing}${sinds ? html`<span class="stil">, ${msg(str`sinds ${datum(sinds.slice(0, 10))}`)}</span>` : nothing}` : html`<strong>${msg('Deze zaak is nog van niemand.')}</strong>`}</p>
    ${acties.includes('toegewezen') ? knoppen(werk, behandelaar?.ikzelf === true, behandelaar !== null) : nothing}
    ${werk.open === 'wie' ? geven(werk) : nothing}
    ${melding(werk, 'wie')}
  </section>`;
}

function knoppen(werk: Internwerk, isVanMij: boolean, isVanIemand: boolean) {
  return html`<div class="rij">
    ${isVanMij ? nothing : html`<button type="button" class="link" @click=${() => void neem(werk)}>${isVanIemand ? msg('Neem de zaak over') : msg('Zet op mijn naam')}</button>`}
    <button type="button" class="link" aria-expanded=${werk.open === 'wie'} @click=${() => werk.toon(werk.open === 'wie' ? undefined : 'wie')}>${msg('Geef aan een collega')}</button>
    ${isVanMij ? html`<button type="button" class="link" @click=${() => void werk.doe('wie', {soort: 'toegewezen', aan: null}, msg('De zaak is van niemand meer. Een collega kan haar nemen.'))}>${msg('Geef de zaak terug')}</button>` : nothing}
  </div>`;
}

/** Taking it needs one's own id, which the list of colleagues tells. */
async function neem(werk: Internwerk) {
  werk.toon('wie');
  await werk.host.updateComplete;
  await werk.collegas.settled();
  const ik = werk.collegas.value?.collegas.find(({ikzelf}) => ikzelf);
  if (!ik) return;
  if (await werk.doe('wie', {soort: 'toegewezen', aan: ik.id}, msg('De zaak is nu van u.'))) sluit(werk);
}

function geven(werk: Internwerk) {
  const {value, error} = werk.collegas;
  if (!value) {
    return error ? html`<p class="melding fout" role="alert">${msg('De namen van collega’s konden niet worden opgehaald.')} <button type="button" class="link" @click=${() => void werk.collegas.read()}>${msg('Probeer het opnieuw')}</button></p>`
      : html`<p role="status">${msg('Even geduld …')}</p>`;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    void geef(werk);
  };
  return html`<form novalidate class="vak" @submit=${submit}>
    ${selectField({
      name: 'intern-aan', label: msg('Aan wie?'), value: werk.waarde('intern-aan'), error: werk.fout('intern-aan'), onChoose: (waarde) => werk.zet('intern-aan', waarde),
      options: [{value: '', label: msg('Kies een collega')}, ...anderen(value).map(({id, naam, zaken, afwezigTot}) => ({
        value: id, label: `${msg(str`${naam}, ${zaken} zaken`)}${afwezigTot ? `, ${msg(str`afwezig tot en met ${datum(afwezigTot)}`)}` : ''}`,
      }))],
    })}
    ${textField(werk.veld('intern-waarom', msg('Wat moet uw collega weten? (mag leeg blijven)')))}
    <div class="knoppen"><button type="submit" class="knop" aria-disabled=${werk.isBezig ? 'true' : nothing}>${msg('Draag de zaak over')}</button>
      <button type="button" class="link" @click=${() => sluit(werk)}>${msg('Toch niet')}</button></div>
  </form>`;
}

async function geef(werk: Internwerk) {
  const aan = werk.waarde('intern-aan');
  const naam = anderen(werk.collegas.value).find(({id}) => id === aan)?.naam;
  if (!naam) return werk.mis([{name: 'intern-aan', message: msg('Kies een collega.')}]);
  const tekst = werk.waarde('intern-waarom').trim();
  if (await werk.doe('wie', {soort: 'toegewezen', aan, ...(tekst && {tekst})}, msg(str`De zaak is nu van ${naam}.`), ['intern-aan', 'intern-waarom'])) sluit(werk);
}

/** Closes the form and leaves what was said. */
function sluit(werk: Internwerk) {
  werk.open = undefined;
  werk.focus.to('.wie button');
}
