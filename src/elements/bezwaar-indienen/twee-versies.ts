import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Gemeente} from '../../api/gemeente.js';
import {belZin} from '../shared/hulp.js';
import type {Formulier} from './formulier.js';
import {isVerstuurd, verschillen, type Verschil} from './verschillen.js';

/** What a person can do with two versions of one form. Neither is lost by it, except with `wis`. */
export interface VersieKeuze {
  hier(): void;
  daar(): void;
  wis(): void;
}

/** The form of this tab beside what another tab made of it; `daar` is undefined when it was erased there. */
export function anderTabblad(hier: Formulier, daar: Formulier | undefined, gemeente: Gemeente | undefined, keuze: VersieKeuze) {
  if (!daar) return gewist(keuze);
  if (daar.sleutel === hier.sleutel && isVerstuurd(daar)) return verstuurd(hier, daar, gemeente, keuze);
  return html`<section>
    <h2 tabindex="-1" data-focus="titel">${msg('Uw bezwaar is in twee tabbladen veranderd')}</h2>
    <p>${nietsWeg()}</p>
    ${naastElkaar(verschillen(hier, daar), msg('In dit tabblad'), msg('In het andere tabblad'))}
    <div class="knoppen">
      <button type="button" class="knop" @click=${keuze.hier}>${msg('Verder met dit tabblad')}</button>
      <button type="button" class="knop tweede" @click=${keuze.daar}>${msg('Verder met het andere tabblad')}</button>
    </div>
  </section>`;
}

/** The form of this device beside what was typed on another one. */
export const anderApparaat = (hier: Formulier, daar: Formulier, keuze: VersieKeuze) => html`<section>
  <h2 tabindex="-1" data-focus="titel">${msg('Uw bezwaar is op twee apparaten veranderd')}</h2>
  <p>${nietsWeg()}</p>
  ${naastElkaar(verschillen(hier, daar), msg('Op dit apparaat'), msg('Op het andere apparaat'))}
  <div class="knoppen">
    <button type="button" class="knop" @click=${keuze.hier}>${msg('Verder met de tekst van dit apparaat')}</button>
    <button type="button" class="knop tweede" @click=${keuze.daar}>${msg('Verder met de tekst van het andere apparaat')}</button>
  </div>
</section>`;

/** The form beside a version that was not chosen earlier. */
export function andereVersie(nu: Formulier, ander: Formulier, keuze: VersieKeuze) {
  // Under the same key it would get the receipt of what was sent before.
  const isTeLaat = nu.sleutel === ander.sleutel && isVerstuurd(nu);
  return html`<section>
    <h2 tabindex="-1" data-focus="titel">${msg('Een andere versie van uw bezwaar')}</h2>
    <p>${isTeLaat
      ? msg('Deze versie is niet verstuurd. Moet er nog iets bij uw bezwaar? Bel dan de gemeente en noem uw zaaknummer.')
      : msg('Deze tekst koos u eerder niet. U kunt er alsnog mee verder. Wat u nu hebt, blijft dan ook bewaard.')}</p>
    ${naastElkaar(verschillen(nu, ander), msg('Nu'), msg('De andere versie'))}
    <div class="knoppen">
      <button type="button" class="knop" @click=${keuze.hier}>${msg('Terug naar uw bezwaar')}</button>
      ${isTeLaat ? nothing : html`<button type="button" class="knop tweede" @click=${keuze.daar}>${msg('Verder met de andere versie')}</button>`}
    </div>
    <p><button type="button" class="link" @click=${keuze.wis}>${msg('Wis de andere versie')}</button></p>
  </section>`;
}

const nietsWeg = () => msg('Er is niets weg. Kies met welke tekst u verder wilt. De andere tekst blijft ook bewaard. U kunt later nog wisselen.');

const gewist = ({hier, daar}: VersieKeuze) => html`<section>
  <h2 tabindex="-1" data-focus="titel">${msg('Uw bezwaar is gewist in een ander tabblad')}</h2>
  <p>${msg('Wat u in dit tabblad hebt ingevuld, staat er nog. Wilt u het houden?')}</p>
  <div class="knoppen">
    <button type="button" class="knop" @click=${hier}>${msg('Ja, verder met dit tabblad')}</button>
    <button type="button" class="knop tweede" @click=${daar}>${msg('Nee, begin opnieuw')}</button>
  </div>
</section>`;

const verstuurd = (hier: Formulier, daar: Formulier, gemeente: Gemeente | undefined, keuze: VersieKeuze) => html`<section>
  <h2 tabindex="-1" data-focus="titel">${msg('Uw bezwaar is al verstuurd in een ander tabblad')}</h2>
  <p>${msg('Wat hieronder anders is, is niet verstuurd. Moet het er nog bij? Bel dan de gemeente en noem uw zaaknummer.')} ${belZin(gemeente)}</p>
  ${naastElkaar(verschillen(hier, daar), msg('In dit tabblad'), msg('Verstuurd'))}
  <div class="knoppen">
    <button type="button" class="knop" @click=${keuze.daar}>${msg('Bekijk wat er is verstuurd')}</button>
  </div>
</section>`;

/** Each answer that differs, twice, under its label. */
function naastElkaar(lijst: readonly Verschil[], hier: string, daar: string) {
  if (!lijst.length) return html`<p>${msg('De antwoorden zijn gelijk.')}</p>`;
  return lijst.map((verschil) => html`<h3>${verschil.label}</h3>
    <dl class="versies">
      <div><dt>${hier}</dt><dd class="zoals-getypt">${tekst(verschil.hier)}</dd></div>
      <div><dt>${daar}</dt><dd class="zoals-getypt">${tekst(verschil.daar)}</dd></div>
    </dl>`);
}

const tekst = (text: string) => text.trim() || html`<span class="stil">${msg('niet ingevuld')}</span>`;
