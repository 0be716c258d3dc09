import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import type {Bezwaarschrift} from '../../domain/bezwaar/index.js';
import {datum} from '../../i18n/datum.js';
import {contactRegels, type Regel} from './contact.js';
import {geheimAdresZin} from './geheim-adres.js';
import {wieRegels} from './wie.js';

/**
 * What was handed in, word for word; a sentence when it was erased after the retention period. `voor` says who reads: a secret
 * address comes with the warning that this reader needs.
 */
export function bezwaarschriftTekst(bezwaar: Dossier['bezwaarschrift'], voor: 'burger' | 'behandelaar' = 'burger') {
  if (!bezwaar) return html`<p>${msg('De gemeente heeft de inhoud gewist, omdat de bewaartijd voorbij is.')}</p>`;
  return html`${bezwaar.contact?.geheimAdres ? html`<p class="melding let-op" part="geheim">${geheimAdresZin(voor)}</p>` : nothing}
    <dl>${bezwaarschriftRegels(bezwaar).map(([label, text]) => html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>`)}</dl>`;
}

/** Every answer in the order it was given: a label and a text each. The receipt to read names them the same. */
export function bezwaarschriftRegels(bezwaar: Bezwaarschrift): readonly Regel[] {
  const {besluit, andereBesluiten = [], gronden, gewenst, redenTeLaat, spoed} = bezwaar;
  const regels: readonly (readonly [label: string, text: string | undefined])[] = [
    [msg('Waar het over gaat'), besluit.omschrijving],
    [msg('Datum op de brief'), besluit.datum && datum(besluit.datum)],
    [msg('Kenmerk'), besluit.kenmerk],
    ...andereBesluiten.map((ander, index) =>
      [msg(str`Besluit ${index + 2}`), [ander.omschrijving, ander.datum && datum(ander.datum), ander.kenmerk].filter(Boolean).join('\n')] as const),
    [msg('Wat er niet klopt'), gronden ?? msg('U stuurt uw redenen later.')],
    [msg('Wat u wilt'), gewenst],
    [msg('Waarom het later komt'), redenTeLaat],
    [msg('Waarom het haast heeft'), spoed],
    ...wieRegels(bezwaar),
    ...contactRegels(bezwaar),
  ];
  return regels.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
