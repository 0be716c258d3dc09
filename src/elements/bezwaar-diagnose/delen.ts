import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Advice} from '../../domain/diagnose/index.js';
import {belLink} from '../shared/hulp.js';
import {nuOpen} from '../shared/nu-open.js';
import type {Code} from '../shared/qr.js';
import {adviesTekst, antwoordTekst} from './advies-tekst.js';
import type {Scherm} from './scherm.js';
import {answerOf} from './words.js';

/** Taking the advice along: on paper, as text, on a phone, or in a conversation. Nothing is sent by it. */
export function delen(advice: Advice, scherm: Scherm) {
  const {extras, print} = scherm;
  if (!extras) return nothing;
  return html`<section class="niet-printen niet-voorlezen" part="delen">
    <h3>${msg('Meenemen of bespreken')}</h3>
    ${bellen(scherm)} ${telefoon(scherm)}
    <div class="knoppen">
      <button type="button" class="knop tweede" @click=${print}>${msg('Print dit advies')}</button>
      <button type="button" class="link" @click=${() => void extras.kopieer(adviesTekst(advice, scherm), msg('Het advies is gekopieerd.'))}>${msg('Kopieer dit advies')}</button>
    </div>
    <p role="status" class="stil">${extras.melding}</p>
    ${extras.tekst
      ? html`<label class="veld">${msg('Tekst om te kopiëren')}<textarea class="invoer" readonly .value=${extras.tekst}></textarea></label>`
      : nothing}
  </section>`;
}

/** The own answers as a summary that the person reads first, the number, and words to begin with. */
function bellen(scherm: Scherm) {
  const {walk: {path}, gemeente, vandaag, extras} = scherm;
  if (!path.length) return nothing;
  const open = nuOpen(gemeente, vandaag, Date.now());
  return html`<details part="bellen">
    <summary>${msg('Bel hierover: dit kunt u zeggen')}</summary>
    <div>
      <p>${gemeente ? html`${msg('Bel')} <strong>${belLink(gemeente.overlay.contact)}</strong>. ${open}` : msg('Bel uw gemeente. Het nummer staat in uw brief.')}</p>
      <p>${msg('U kunt zo beginnen:')} <q>${msg('Ik heb een brief gekregen en ik wil graag uitleg. Hebt u mijn zaak voor u?')}</q></p>
      <p>${msg('Dit hebt u ons verteld. Klopt het? Houd het erbij als u belt.')}</p>
      <dl>${path.map((step) => html`<div><dt>${step.question.short}</dt><dd>${answerOf(step)}</dd></div>`)}</dl>
      <p><button type="button" class="link" @click=${() => void extras?.kopieer(antwoordTekst(path), msg('Het overzicht is gekopieerd.'))}>${msg('Kopieer dit overzicht')}</button></p>
      <p class="stil">${msg('Wij sturen dit niet naar de gemeente. U bepaalt zelf wat u vertelt.')}</p>
    </div>
  </details>`;
}

/** A link or a code with the answers, only where the page allows it, and never for who helps somebody else. */
function telefoon({mag, isHulp, extras, walk: {answers}}: Scherm) {
  if (!mag.link || isHulp || !extras || !Object.keys(answers).length) return nothing;
  const url = extras.link(answers);
  const open = ({target}: Event) => (target as HTMLDetailsElement).open && void extras.laadQr();
  return html`<details part="telefoon" @toggle=${open}>
    <summary>${msg('Ga verder op uw telefoon')}</summary>
    <div>
      <p>${msg('Uw antwoorden zitten in de link en in de code. Wie die heeft, ziet uw antwoorden. Ze gaan niet naar de gemeente.')}</p>
      ${extras.qr ? html`<p>${msg('Richt de camera van uw telefoon op deze code.')}</p>${code(extras.qr.qr(url))}` : nothing}
      <p><button type="button" class="link" @click=${() => void extras.kopieer(url, msg('De link is gekopieerd.'))}>${msg('Kopieer de link')}</button></p>
    </div>
  </details>`;
}

/** One path, dark on light in every theme, for a camera reads no other. */
const code = ({size, pad}: Code) => html`<svg class="qr" role="img" aria-label=${msg('QR-code met de link naar deze pagina en uw antwoorden')} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" focusable="false">
  <rect width="100%" height="100%" fill="#fff"></rect>
  <path fill="#000" d=${pad}></path>
</svg>`;
