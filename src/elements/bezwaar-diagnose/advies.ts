import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Advice, RouteAdvice, Texts, Verdict} from '../../domain/diagnose/index.js';
import {getLocale} from '../../i18n/locale.js';
import {belLink} from '../shared/hulp.js';
import {delen} from './delen.js';
import {mogelijkheid} from './mogelijkheid.js';
import {naastElkaar, titel} from './naast-elkaar.js';
import {voorleesKnop} from './om-het-scherm.js';
import {overzicht} from './overzicht.js';
import type {Scherm} from './scherm.js';
import {groteDatum} from './termijn.js';

/** The advice: what is urgent, the day that matters, and every route beside the others. */
export function advies(advice: Advice, scherm: Scherm) {
  const {outcome, urgent, routes, body} = advice;
  const {fill} = scherm;
  return html`<section part="uitkomst" data-id=${outcome.id}>
    <p class="stap">${msg('Ons advies')}</p>
    <h2 tabindex="-1">${fill(outcome.title)}</h2>
    ${voorleesKnop(scherm)}
    ${urgent.map(({title, text}) => html`<div class="melding let-op" part="spoed"><h3>${fill(title)}</h3><p>${fill(text)}</p></div>`)}
    ${outcome.intro.map((text) => html`<p>${fill(text)}</p>`)}
    ${groteDatum(advice, scherm)}
    ${body ? html`<p class="wie">${msg('Wie beslist hierover?')} <strong>${body.name}</strong></p>` : nothing}
    ${vanGemeente(advice, scherm)} ${groep('fits', routes, scherm)} ${groep('last', routes, scherm)} ${groep('not', routes, scherm)}
    ${naastElkaar(routes, scherm)} ${toch(advice, scherm)} ${overzicht(scherm)} ${delen(advice, scherm)}
    <div class="knoppen niet-printen">
      <button type="button" class="link" @click=${scherm.terug}>${msg('Vorige vraag')}</button>
      <button type="button" class="link" @click=${scherm.opnieuw}>${msg('Begin opnieuw')}</button>
    </div>
    <p class="stil">${msg('Dit advies geeft algemene uitleg. Wat u antwoordde, blijft op dit scherm en wordt niet verstuurd.')}</p>
    ${scherm.extras?.telling.melding(scherm)}
  </section>`;
}

/** What this municipality itself says about this kind of decision. */
function vanGemeente({outcome}: Advice, {gemeente}: Scherm) {
  const product = gemeente?.overlay.producten?.[outcome.decision?.soort ?? ''];
  if (!product?.tekst && !product?.telefoon) return nothing;
  const {naam, tekst, afdeling, telefoon} = product;
  return html`<div class="melding" part="gemeente">
    <h3>${naam ? html`${inTaal(naam)}: ` : nothing}<span lang="nl">${gemeente?.naam}${afdeling ? `, ${afdeling}` : ''}</span></h3>
    ${tekst ? html`<p>${inTaal(tekst)}</p>` : nothing}
    ${telefoon ? html`<p>${belLink({telefoon})}</p>` : nothing}
  </div>`;
}

/** Dutch, and marked as such, where the municipality gave no translation. */
function inTaal(text: Texts) {
  const own = text[getLocale()];
  return own ?? html`<span lang="nl">${text.nl}</span>`;
}

function groep(verdict: Verdict, routes: readonly RouteAdvice[], scherm: Scherm) {
  const own = routes.filter((route) => route.verdict === verdict);
  if (!own.length) return nothing;
  return html`<h3>${titel(verdict)}</h3>
    <ol class="mogelijkheden">${own.map((route) => mogelijkheid(route, scherm, route === routes[0]))}</ol>`;
}

/** Objecting stays possible whatever we advise: the municipality judges, not this tool (Awb 6:15). */
function toch({routes}: Advice, {kanIndienen, bezwaar}: Scherm) {
  const isOffered = routes.some(({route, verdict}) => route.action?.kind === 'bezwaar' && verdict !== 'not');
  if (isOffered || !kanIndienen) return nothing;
  return html`<details class="niet-printen">
    <summary>${msg('Toch bezwaar maken bij de gemeente')}</summary>
    <div>
      <p>${msg('Dat mag altijd. De gemeente kijkt dan eerst of zij over uw bezwaar gaat. Moet een andere overheid dat doen, dan stuurt de gemeente uw brief door.')}</p>
      <p><button type="button" class="knop tweede" @click=${bezwaar}>${msg('Toch bezwaar maken')}</button></p>
    </div>
  </details>`;
}
