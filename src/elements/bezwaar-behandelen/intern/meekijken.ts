import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {bestandUrl, type Dossier} from '../../../api/dossier.js';
import type {Handeling} from '../../../api/handelingen.js';
import type {VierOgen} from '../../../api/intern.js';
import {dagEnUur} from '../../../i18n/datum.js';
import {textArea} from '../../fields/text-area.js';
import {beschrijving, inWoorden} from '../handelingen/in-woorden.js';
import {mislukt} from '../formulier.js';
import type {Handelwerk} from '../handelwerk.js';
import type {Internwerk} from './internwerk.js';
import {melding} from './melding.js';

const naam = (nummer: number) => `meekijken-${nummer}`;

/** Acts at which a colleague looks first: what was asked, what came of it, and for the colleague the whole act in words. */
export function meekijken(werk: Handelwerk, dossier: Dossier) {
  const rij = (werk.intern.value?.vierOgen ?? []).filter((one) => !isGedaan(one, dossier));
  const isGezegd = werk.intern.melding?.deel === 'vier-ogen' && !werk.wijze;
  if (!rij.length && !isGezegd) return nothing;
  return html`<section class="intern meekijken niet-printen" part="meekijken" aria-labelledby="vier-ogen-titel">
    <h3 id="vier-ogen-titel" tabindex="-1">${msg('Een collega kijkt mee')}</h3>
    ${werk.wijze ? nothing : melding(werk.intern, 'vier-ogen')}
    ${werk.mislukt && !werk.wijze ? html`<div id="doen-fout" class="melding fout" role="alert" tabindex="-1">${mislukt(werk.mislukt, werk.intern.host.endpoint)}</div>` : nothing}
    ${rij.map((one) => verzoek(one, werk, dossier))}
  </section>`;
}

/** What was agreed to and then done needs no more looking. */
const isGedaan = ({handelingssoort, op, stand}: VierOgen, {tijdlijn}: Dossier) =>
  stand === 'akkoord' && tijdlijn.some((regel) => regel.soort === handelingssoort && regel.door === 'behandelaar' && Date.parse(regel.op) >= Date.parse(op));

function verzoek(one: VierOgen, werk: Handelwerk, dossier: Dossier) {
  const {handeling, door, op, tekst} = one;
  const wijze = handeling && beschrijving(handeling, dossier, werk.anderen);
  return html`<article class="kaart">
    <h4>${wijze?.titel ?? one.handelingssoort}</h4>
    <p>${stand(one)}</p>
    <p class="stil">${door.ikzelf ? msg(str`U vroeg dit op ${dagEnUur(op)}.`) : msg(str`${door.naam} vroeg dit op ${dagEnUur(op)}.`)}</p>
    ${tekst ? html`<p class="zoals-getypt">${tekst}</p>` : nothing}
    ${handeling && wijze ? html`<details ?open=${!door.ikzelf && one.stand === 'gevraagd'}><summary>${msg('Wat er precies gebeurt')}</summary>
      <dl>${inWoorden(handeling, wijze).map(([label, text]) => html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>`)}</dl>
      ${bestanden(handeling, dossier, werk)}</details>`
      : html`<p>${msg('De tekst is gewist, omdat de bewaartijd voorbij is.')}</p>`}
    ${handeling ? knoppen(one, werk, dossier) : nothing}
  </article>`;
}

/** Who agrees reads the files too. */
function bestanden(handeling: Handeling, {zaaknummer}: Dossier, {intern}: Handelwerk) {
  const ids = 'bestanden' in handeling ? handeling.bestanden ?? [] : [];
  return ids.length ? html`<ul>${ids.map((id, index) => html`<li><a href=${bestandUrl(intern.host.endpoint, zaaknummer, id)} download>${msg(str`Bestand ${index + 1}`)}</a></li>`)}</ul>` : nothing;
}

function stand({stand: one, gezienDoor, antwoord}: VierOgen) {
  switch (one) {
    case 'gevraagd': return msg('Nog niet bekeken. Het is nog niet gedaan.');
    case 'akkoord': return html`<strong>${msg(str`${gezienDoor?.naam ?? msg('Een collega')} is het ermee eens.`)}</strong> ${antwoord ?? nothing}`;
    case 'terug': return html`<strong>${msg(str`${gezienDoor?.naam ?? msg('Een collega')} wil het anders:`)}</strong> <span class="zoals-getypt">${antwoord ?? ''}</span>`;
  }
}

function knoppen(one: VierOgen, werk: Handelwerk, dossier: Dossier) {
  const {intern} = werk;
  const kan = (dossier.acties as readonly string[]).includes(one.handelingssoort);
  if (one.stand === 'gevraagd' && !one.door.ikzelf) return intern.mag('vier-ogen-akkoord') ? kijken(one, intern) : nothing;
  if (!kan) return html`<p>${msg('Dit kan in deze zaak nu niet meer.')}</p>`;
  return html`<div class="knoppen">
    ${one.stand === 'akkoord' ? html`<button type="button" class="knop" aria-disabled=${werk.isBezig ? 'true' : nothing} @click=${() => void werk.doeNu(one)}>${msg('Doe het nu')}<span class="alleen-voorlezen">: ${beschrijving(one.handeling as NonNullable<VierOgen['handeling']>, dossier, werk.anderen).titel}</span></button>` : nothing}
    <button type="button" class="link" @click=${() => werk.pasAan(one)}>${one.stand === 'akkoord' ? msg('Pas aan en vraag het opnieuw') : msg('Pas aan')}</button>
  </div>`;
}

function kijken({nummer}: VierOgen, intern: Internwerk) {
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${textArea({...intern.veld(naam(nummer), msg('Wat wilt u erbij zeggen?')), rows: 3, hint: msg('Nodig als u het anders wilt. Uw collega leest dit, de indiener niet.')})}
    <div class="knoppen">
      <button type="button" class="knop" aria-disabled=${intern.isBezig ? 'true' : nothing} @click=${() => void akkoord(nummer, intern)}>${msg('Akkoord')}</button>
      <button type="button" class="knop tweede" aria-disabled=${intern.isBezig ? 'true' : nothing} @click=${() => void terug(nummer, intern)}>${msg('Stuur terug')}</button>
    </div>
  </form>`;
}

async function akkoord(bij: number, intern: Internwerk) {
  const tekst = intern.waarde(naam(bij)).trim();
  if (await intern.doe('vier-ogen', {soort: 'vier-ogen-akkoord', bij, ...(tekst && {tekst})}, msg('U bent akkoord. Uw collega kan het nu doen.'), [naam(bij)])) intern.focus.to('#vier-ogen-titel');
}

async function terug(bij: number, intern: Internwerk) {
  const tekst = intern.waarde(naam(bij)).trim();
  if (!tekst) return intern.mis([{name: naam(bij), message: msg('Schrijf wat er anders moet.')}]);
  if (await intern.doe('vier-ogen', {soort: 'vier-ogen-terug', bij, tekst}, msg('Teruggestuurd. Uw collega leest wat u schreef.'), [naam(bij)])) intern.focus.to('#vier-ogen-titel');
}
