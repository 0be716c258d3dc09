import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {BestandReden, BestandRegel} from '../../controllers/uploads.js';
import {vingerafdruk} from './bewijs.js';
import {grootte} from './grootte.js';

/** What a person can do with a file; without it the list is only read. */
export interface BestandActies {
  retry(id: string): void;
  remove(id: string): void;
}

/** The files with where each one stands, in words; changes are read aloud politely. */
export function bestandenlijst(bestanden: readonly BestandRegel[], acties?: BestandActies) {
  return html`<ul class="bestanden leeg" part="bestanden" aria-live="polite">${bestanden.map((bestand) => regel(bestand, acties))}</ul>`;
}

function regel(bestand: BestandRegel, acties?: BestandActies) {
  const {id, naam, bytes, staat, sha256} = bestand;
  return html`<li class=${staat}>
    <div>
      <strong>${naam}</strong> <span class="stil">${grootte(bytes)}</span>
      <p class="staat">${toestand(bestand)}</p>
      ${vingerafdruk(sha256)}
    </div>
    ${acties ? html`<div class="acties">
      ${staat === 'mislukt'
        ? html`<button type="button" class="link" @click=${() => acties.retry(id)}>${msg('Opnieuw')}<span class="alleen-voorlezen">: ${naam}</span></button>`
        : nothing}
      <button type="button" class="link" @click=${() => acties.remove(id)}>${msg('Weghalen')}<span class="alleen-voorlezen">: ${naam}</span></button>
    </div>` : nothing}
  </li>`;
}

/** One sentence for where a file stands and what a person can do about it. */
export function toestand({staat, reden, uitleg, voortgang}: BestandRegel) {
  switch (staat) {
    case 'wacht': return msg('Wacht op versturen.');
    // Read aloud once, not at every step.
    case 'bezig': return html`${msg('Wordt verstuurd …')}${voortgang?.procent ? html`<span aria-live="off"> ${voortgang.procent} %</span>` : nothing}`;
    case 'ontvangen': return msg('Ontvangen door de gemeente.');
    case 'weg': return msg('Dit bestand staat niet meer op dit apparaat. Haal het weg en kies het opnieuw.');
    default: return uitleg ? html`<span lang="nl">${uitleg}</span>` : waarom(reden);
  }
}

function waarom(reden: BestandReden | undefined) {
  switch (reden) {
    case 'te-groot': return msg('Dit bestand is te groot en gaat niet mee. Maak het kleiner, of breng het naar de balie.');
    case 'te-veel': return msg('Dit is te veel. Dit bestand gaat niet mee. Haal eerst een ander bestand weg.');
    case 'soort': return msg('Dit soort bestand kan de gemeente niet openen. Het gaat niet mee. Maak er een PDF of foto van.');
    case 'leeg': return msg('Dit bestand is leeg en gaat niet mee. Kies het opnieuw.');
    case 'inloggen': return msg('Niet verstuurd: u bent niet meer ingelogd. Log opnieuw in, dan gaat het vanzelf verder.');
    case 'gemeente': return msg('Niet verstuurd door een storing bij de gemeente. Probeer het zo opnieuw.');
    default: return msg('Niet verstuurd: er is geen verbinding. Zodra u weer internet hebt, gaat het vanzelf verder.');
  }
}
