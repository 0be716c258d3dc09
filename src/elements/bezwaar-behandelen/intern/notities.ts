import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {dagEnUur} from '../../../i18n/datum.js';
import {textArea} from '../../fields/text-area.js';
import type {Internwerk} from './internwerk.js';
import {melding} from './melding.js';

/** Notes that only employees read, the newest first. */
export function notities(werk: Internwerk) {
  const rij = [...(werk.value?.notities ?? [])].reverse();
  const submit = (event: Event) => {
    event.preventDefault();
    void schrijf(werk);
  };
  return html`<section aria-labelledby="notities-titel">
    <h4 id="notities-titel">${msg('Notities')}</h4>
    ${werk.mag('notitie') ? html`<form novalidate @submit=${submit}>
      ${textArea({...werk.veld('intern-notitie', msg('Nieuwe notitie, alleen voor medewerkers')), rows: 3, hint: msg('De indiener leest dit niet. Maar schrijf zo dat het mag: de indiener kan zijn gegevens opvragen.')})}
      <div class="knoppen"><button type="submit" class="knop tweede" aria-disabled=${werk.isBezig ? 'true' : nothing}>${msg('Bewaar de notitie')}</button></div>
    </form>` : nothing}
    ${melding(werk, 'notitie')}
    ${rij.length ? html`<ol class="notities" reversed>${rij.map(({op, door, tekst}) => html`<li>
      <p class="stil"><strong>${door.naam}</strong>${door.ikzelf ? ` ${msg('(u)')}` : nothing}, ${dagEnUur(op)}</p>
      <p class="zoals-getypt">${tekst ?? msg('Gewist, omdat de bewaartijd voorbij is.')}</p>
    </li>`)}</ol>` : html`<p class="stil">${msg('Er zijn nog geen notities.')}</p>`}
  </section>`;
}

async function schrijf(werk: Internwerk) {
  const tekst = werk.waarde('intern-notitie').trim();
  if (!tekst) return werk.mis([{name: 'intern-notitie', message: msg('Schrijf eerst een notitie.')}]);
  await werk.doe('notitie', {soort: 'notitie', tekst}, msg('De notitie is bewaard.'), ['intern-notitie']);
}
