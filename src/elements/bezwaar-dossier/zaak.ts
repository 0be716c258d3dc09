import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {tijdstip} from '../../i18n/datum.js';
import {bezwaarschriftTekst} from '../shared/bezwaarschrift.js';
import {aanZet, nuZin} from '../shared/nu-zin.js';
import {machtiging} from './machtiging.js';
import {stukken} from './stukken.js';
import {termijnen} from './termijnen.js';
import {tijdlijn} from './tijdlijn.js';
import type {Zaakmachtiging} from './zaakmachtiging.js';

/** What a person can do on the page of one objection. */
export interface ZaakActies {
  bewaarOntvangst(): void;
  terug(): void;
  /** Whether fetching the receipt failed just now. */
  readonly ontvangstMislukt: boolean;
  readonly machtiging: Zaakmachtiging;
}

/** One objection: on top whose turn it is, what, before when; then everything behind it. */
export function zaak(endpoint: string, dossier: Dossier, acties: ZaakActies) {
  const {zaaknummer, ontvangenOp, nu, bezwaarschrift} = dossier;
  return html`
    <p class="niet-printen"><button type="button" class="link" @click=${acties.terug}>${msg('Alle bezwaren')}</button></p>
    <h2 tabindex="-1" data-focus="titel">${bezwaarschrift?.besluit.omschrijving ?? zaaknummer}</h2>
    <p class="stil">${msg(str`Zaaknummer ${zaaknummer}. Ontvangen op ${tijdstip(ontvangenOp)}.`)}</p>
    <section class="melding nu ${nu.verstreken ? 'let-op' : ''}" part="nu" aria-labelledby="nu-titel">
      <h3 id="nu-titel">${aanZet(nu)}</h3>
      <p>${nuZin(nu)}</p>
    </section>
    ${machtiging(dossier, acties.machtiging)}
    ${bijzonder(dossier)}
    <h3>${msg('Wat er is gebeurd')}</h3>
    ${tijdlijn(dossier)}
    <h3>${msg('Dagen die belangrijk zijn')}</h3>
    ${termijnen(dossier.termijnen)}
    <h3>${msg('Stukken')}</h3>
    ${stukken(endpoint, dossier)}
    ${ontvangst(dossier, acties)}
    <h3>${msg('Wat u hebt ingediend')}</h3>
    ${bezwaarschriftTekst(bezwaarschrift)}
  `;
}

/** What is not as usual: late, or something still to come. A person at the municipality decides about late. */
function bijzonder({tijdigheid, ontbreekt, bekend}: Dossier) {
  return html`
    ${bekend?.niveau === 'geen'
      ? html`<p class="melding let-op">${msg('U diende in zonder in te loggen. Bewaar uw ontvangstbewijs goed: straks kunt u deze zaak hier niet meer openen. De gemeente kan u nog om een handtekening vragen.')}</p>`
      : nothing}
    ${tijdigheid === 'te-laat'
      ? html`<p class="melding let-op">${msg('Uw bezwaar lijkt te laat te zijn. Een medewerker kijkt of daar een goede reden voor was. Vertel die reden als de gemeente belt.')}</p>`
      : nothing}
    ${ontbreekt.includes('gronden')
      ? html`<p class="melding">${msg('Uw redenen moeten nog komen. De gemeente schrijft u voor welke datum.')}</p>`
      : nothing}`;
}

function ontvangst({acties}: Dossier, {bewaarOntvangst, ontvangstMislukt}: ZaakActies) {
  if (!acties.includes('ontvangst-lezen')) return nothing;
  return html`<div class="knoppen">
      <button type="button" class="knop tweede" @click=${bewaarOntvangst}>${msg('Download uw ontvangstbewijs')}</button>
    </div>
    ${ontvangstMislukt ? html`<p class="melding fout" role="alert">${msg('Het ontvangstbewijs kon nu niet worden opgehaald. Probeer het zo opnieuw.')}</p>` : nothing}`;
}
