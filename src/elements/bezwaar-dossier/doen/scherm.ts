import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {inlogUrl} from '../../../api/sessie.js';
import {errorSummary} from '../../fields/error-summary.js';
import type {Blik} from '../blik.js';
import {handelfoutZin} from '../zaakwerk.js';
import {enquete} from './enquete.js';
import {inzage} from './inzage.js';
import {toegangscode} from './toegangscode.js';
import {vormen} from './vormen.js';

/** The screen on which a person does one thing in the case, with the way back. What is typed stays until it was sent. */
export function doenScherm(blik: Blik) {
  const {open} = blik.werk;
  if (!open) return nothing;
  return html`<section part="doen">
    <p><button type="button" class="link" @click=${blik.werk.sluit}>${msg('Terug naar uw zaak')}</button></p>
    ${open.doen === 'inzage' ? inzage(blik) : open.doen === 'toegang' ? toegangscode(blik) : open.doen === 'enquete' ? enquete(blik) : formulier(blik)}
  </section>`;
}

function formulier(blik: Blik) {
  const {werk} = blik;
  const vorm = werk.open && vormen[werk.open.doen as keyof typeof vormen](blik);
  if (!vorm) {
    return html`<h2 tabindex="-1" data-focus="titel">${msg('Dit kan nu niet meer')}</h2>
      <p>${msg('Er is intussen iets veranderd in uw zaak. Ga terug om te zien hoe het nu staat.')}</p>`;
  }
  const verstuur = async (event: Event) => {
    event.preventDefault();
    if (werk.isBezig) return;
    const gemaakt = await vorm.maak();
    if (gemaakt === 'verder') werk.zeker(true);
    else if ('fouten' in gemaakt) werk.meld(gemaakt.fouten);
    else await werk.verstuur(gemaakt.handeling, gemaakt.gedaan);
  };
  // A form of its own for each step: the button of the second step is never the one that was just pressed.
  return html`<h2 tabindex="-1" data-focus="titel">${vorm.titel}</h2>
    ${errorSummary(msg('Kijk nog even naar het volgende'), werk.fouten)}
    ${melding(blik)}
    ${vorm.uitleg ?? nothing}
    ${keyed(vorm.titel, html`<form novalidate @submit=${(event: Event) => void verstuur(event)}>
      ${vorm.velden ?? nothing}
      <div class="knoppen"><button type="submit" class=${vorm.isTerughoudend ? 'knop tweede' : 'knop'} aria-disabled=${werk.isBezig ? 'true' : nothing}>${vorm.knop}</button></div>
      ${werk.isBezig ? html`<p role="status">${msg('Even geduld.')}</p>` : nothing}
    </form>`)}
    ${vorm.anders ?? nothing}`;
}

/** Why it was not sent. With a list of mistakes that list says it. */
function melding({werk, endpoint, gemeente}: Blik) {
  const {fout, fouten} = werk;
  if (!fout || fouten.length) return nothing;
  const methode = gemeente?.inlogmethoden.map(({id}) => id).find((id) => id !== 'medewerker' && id !== 'zonder') ?? 'digid';
  return html`<div class="melding fout" role="alert" tabindex="-1" data-fout>
    <p>${handelfoutZin(fout)}</p>
    ${fout.soort === 'sessie' ? html`<p><a class="knop" href=${inlogUrl(endpoint, methode, location.href)} target="_blank" rel="noopener">${msg('Opnieuw inloggen')}</a></p>` : nothing}
  </div>`;
}
