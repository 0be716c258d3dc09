import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {datum} from '../../i18n/datum.js';
import {bezwaarRegels} from './bezwaar-regels.js';
import {geheimAdresZin} from './geheim-adres.js';

/**
 * What was handed in, word for word; a sentence when it was erased after the retention period. `voor` says who reads: a secret
 * address comes with the warning that this reader needs.
 */
export function bezwaarschriftTekst(bezwaar: Dossier['bezwaarschrift'], voor: 'burger' | 'behandelaar' = 'burger') {
  if (!bezwaar) return html`<p>${msg('De gemeente heeft de inhoud gewist, omdat de bewaartijd voorbij is.')}</p>`;
  return html`${bezwaar.contact?.geheimAdres ? html`<p class="melding let-op" part="geheim">${geheimAdresZin(voor)}</p>` : nothing}
    <dl>${bezwaarRegels(bezwaar, datum).map(([label, text]) => html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>`)}</dl>`;
}
