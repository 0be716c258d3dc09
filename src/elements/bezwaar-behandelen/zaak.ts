import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {datum, tijdstip} from '../../i18n/datum.js';
import {wegNaam} from '../shared/weg.js';
import {bezwaarschriftTekst} from '../shared/bezwaarschrift.js';
import {contact} from './contact.js';
import {doeKnop, doen} from './formulier.js';
import {gebeurd} from './gebeurd.js';
import {veiligeDag} from './gevolg.js';
import type {Handelwerk} from './handelwerk.js';
import {geleerd} from './intern/geleerd.js';
import {intern, interneStand} from './intern/intern.js';
import {meekijken} from './intern/meekijken.js';
import {voorbereiden} from './intern/voorbereiden.js';
import {wieHeeftHet} from './intern/wie.js';
import {signalen} from './signalen.js';
import {stukken} from './stukken.js';
import {aanZet, taakZin, vervolg, volgende} from './taak-zin.js';
import {dagMetLicht, termijnen} from './termijnen.js';
import {tijdlijn} from './tijdlijn.js';

/** One case for who handles it: who has it, whose turn it is and before when, whom to phone, what can be done, and everything behind it. `ga` opens another case, or the list. */
export function zaak(endpoint: string, dossier: Dossier, werk: Handelwerk, ga: (zaaknummer: string) => void) {
  const {bezwaarschrift} = dossier;
  return html`
    <p class="niet-printen"><button type="button" class="link" @click=${() => ga('')}>${msg('Terug naar de werkvoorraad')}</button></p>
    <p class="stil">${msg(str`Zaaknummer ${dossier.zaaknummer}.`)} ${ontvangen(dossier)}</p>
    ${wieHeeftHet(werk.intern)} ${interneStand(werk.intern)}
    <div role="status" class="leeg">${werk.wijze ? nothing : nieuw(dossier, werk)}</div>
    ${geleerd(werk.intern)}
    ${nu(dossier, werk)}
    <div class="naast">${contact(dossier)} ${signalen(dossier)}</div>
    ${isVoorGesprek(dossier) ? voorbereiden(werk.intern) : nothing}
    ${meekijken(werk, dossier)}
    ${doen(dossier, werk, endpoint)}
    ${intern(werk.intern, dossier, ga)}
    <h3>${msg('Wat is ingediend')}</h3>
    <details><summary>${msg('Lees het hele bezwaar')}</summary><div>${bezwaarschriftTekst(bezwaarschrift, 'behandelaar')}</div></details>
    ${bezwaarschrift?.gronden ? html`<blockquote class="zoals-getypt">${bezwaarschrift.gronden}</blockquote>` : nothing}
    <h3>${msg('Wat er is gebeurd')}</h3>
    <p class="stil">${msg('De indiener ziet dit ook.')}</p>
    ${tijdlijn(dossier)}
    <h3>${msg('Dagen')}</h3>
    ${termijnen(dossier)}
    <h3>${msg('Stukken')}</h3>
    ${stukken(endpoint, dossier)}`;
}

/** When it came in, and how when it was not by the website: of paper only the day is known. */
function ontvangen({ontvangenOp, weg}: Dossier) {
  if (!weg) return msg(str`Ontvangen op ${tijdstip(ontvangenOp)}.`);
  return msg(str`Ontvangen op ${datum(ontvangenOp.slice(0, 10))}, ${wegNaam(weg)}.`);
}

/** Nobody spoke with the objector yet, and it can still be done. */
const isVoorGesprek = ({verloop}: Dossier) => !verloop.verslagen.length && !verloop.einde;

/** What the objector did while the page stood open. */
function nieuw(dossier: Dossier, {nieuws}: Handelwerk) {
  const last = nieuws.findLast(({door}) => door === 'burger');
  return last ? html`<p class="melding let-op">${msg('Net gebeurd:')} ${gebeurd(last, dossier).zin}</p>` : nothing;
}

/** Whose turn it is, what to do, before when; the buttons of the next step; and below it all else that is to happen. */
function nu(dossier: Dossier, werk: Handelwerk) {
  const {nu: taak, taken, vandaag, termijnen: terms, verloop} = dossier;
  const acties: readonly string[] = dossier.acties;
  const past = vervolg(dossier);
  const fitting = past ? [past.soort, ...volgende(taak).filter((soort) => soort !== past.soort)] : volgende(taak);
  const steps = werk.wijze ? [] : fitting.filter((soort) => acties.includes(soort)).slice(0, 2);
  return html`<section class="melding nu ${taak.verstreken ? 'let-op' : ''}" part="nu" aria-labelledby="nu-titel">
    <h3 id="nu-titel">${aanZet(taak)}</h3>
    <p>${taakZin(taak)}</p>
    ${taak.voor ? html`<p>${dagMetLicht(taak.voor, vandaag)}</p>` : nothing}
    ${past ? html`<p>${past.zin}</p>` : nothing}
    ${steps.includes('belpoging') ? html`<p>${msg('Open ‘Leg een gesprek vast’ voordat u belt. De belwijzer staat dan naast uw aantekeningen.')}</p>` : nothing}
    ${steps.length ? html`<div class="knoppen niet-printen">${steps.map((soort, index) => doeKnop(soort, dossier, werk, index ? 'knop tweede' : 'knop'))}</div>` : nothing}
    ${taak.wat === 'beslissen' || verloop.einde ? nothing : html`<p>${msg('Beslissen voor')}: ${dagMetLicht(veiligeDag(terms.beslissing), vandaag)}</p>`}
    ${taken.length > 1 ? html`<details><summary>${msg(str`Wat er nog meer moet gebeuren (${taken.length - 1})`)}</summary>
      <ul>${taken.slice(1).map((one) => html`<li>${aanZet(one)}: ${taakZin(one)} ${one.voor ? dagMetLicht(one.voor, vandaag) : nothing}</li>`)}</ul></details>` : nothing}
  </section>`;
}
