import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {datum} from '../../i18n/datum.js';
import {contactRegels} from './contact.js';

/** What was handed in, word for word; a sentence when it was erased after the retention period. */
export function bezwaarschriftTekst(bezwaar: Dossier['bezwaarschrift']) {
  if (!bezwaar) return html`<p>${msg('De gemeente heeft de inhoud gewist, omdat de bewaartijd voorbij is.')}</p>`;
  const {indiener: {naam, adres}, besluit, gronden, gewenst, redenTeLaat} = bezwaar;
  return html`<dl>
    ${regel(msg('Waar het over gaat'), besluit.omschrijving)}
    ${regel(msg('Datum op de brief'), besluit.datum && datum(besluit.datum))}
    ${regel(msg('Kenmerk'), besluit.kenmerk)}
    ${regel(msg('Wat er niet klopt'), gronden ?? msg('U stuurt uw redenen later.'))}
    ${regel(msg('Wat u wilt'), gewenst)}
    ${regel(msg('Waarom het later komt'), redenTeLaat)}
    ${regel(msg('Naam'), naam)}
    ${regel(msg('Adres'), `${adres.straat} ${adres.huisnummer}, ${adres.postcode} ${adres.plaats}`)}
    ${contactRegels(bezwaar).map(([label, text]) => regel(label, text))}
  </dl>`;
}

const regel = (label: string, text: string | undefined) =>
  (text ? html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>` : nothing);
