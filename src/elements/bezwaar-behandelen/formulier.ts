import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../api/dossier.js';
import {bekijkBrief, briefVanGebeurtenis} from '../../api/brief.js';
import {inlogUrl} from '../../api/sessie.js';
import type {Handelfout} from '../../controllers/handelen.js';
import {briefBij, briefVan} from '../../domain/brief/index.js';
import {errorSummary} from '../fields/error-summary.js';
import {textArea} from '../fields/text-area.js';
import {belwijzer} from './belwijzer.js';
import {briefKnop} from './brief-openen.js';
import {gebeurd} from './gebeurd.js';
import {gevolg, nieuweBeslisdag} from './gevolg.js';
import {groepen} from './handelingen/alle.js';
import type {Behandelsoort, Handelwijze} from './handelingen/beschrijving.js';
import {veld} from './handelingen/velden.js';
import {VRAAG, type Handelwerk} from './handelwerk.js';
import {melding} from './intern/melding.js';
import {groepsuitkomst, ookInGroep} from './intern/samen.js';

/** All that a handler can do now, in groups; or the form of what was chosen. */
export function doen(dossier: Dossier, werk: Handelwerk, endpoint: string) {
  const {wijze} = werk;
  return html`<section class="doen niet-printen" part="doen" aria-labelledby="doen-titel">
    ${wijze ? formulier(wijze, dossier, werk, endpoint) : html`<h3 id="doen-titel" tabindex="-1">${msg('Wat u nu kunt doen')}</h3> ${keuzes(dossier, werk)}`}
    <div id="groepsuitkomst" role="status" class="leeg" tabindex="-1" data-focus>${werk.wijze ? nothing : groepsuitkomst(werk.samen, (zaaknummer) => naamVan(zaaknummer, werk))}</div>
    <div role="status" class="leeg">${werk.gedaan ? gedaan(werk.gedaan, dossier) : nothing}</div>
    ${werk.gedaan ? briefVanGedaan(werk, werk.gedaan, dossier, endpoint) : nothing}
  </section>`;
}

function gedaan({titel, voor}: NonNullable<Handelwerk['gedaan']>, {termijnen}: Dossier) {
  return html`<p class="melding goed">${msg(str`Gedaan: ${titel}.`)} ${nieuweBeslisdag(voor.termijnen, termijnen)}</p>`;
}

const naamVan = (zaaknummer: string, {intern}: Handelwerk) => intern.value?.groep?.zaken.find((one) => one.zaaknummer === zaaknummer)?.naam || zaaknummer;

/** The letter of what was done just now, when there is one. */
function briefVanGedaan({brief}: Handelwerk, {voor}: NonNullable<Handelwerk['gedaan']>, {tijdlijn, zaaknummer}: Dossier, endpoint: string) {
  const regel = tijdlijn.find(({volgnummer, door}) => volgnummer > voor.versie && door === 'behandelaar');
  if (!regel || !briefVan(regel)) return nothing;
  const nummer = String(regel.volgnummer);
  const open = () => void brief.open({sleutel: nummer, bestand: `brief-${zaaknummer}.pdf`, haal: () => briefVanGebeurtenis(endpoint, zaaknummer, nummer)});
  return html`<div>${briefKnop(brief, {sleutel: nummer, tekst: msg('Open de brief (PDF)'), endpoint, open})}</div>`;
}

/** The letter as it would be, before it is done; of an act that has none nothing. */
function voorbeeldbrief({brief}: Handelwerk, handeling: Parameters<typeof bekijkBrief>[2], zaaknummer: string, endpoint: string) {
  if (!briefBij(handeling)) return nothing;
  const open = () => void brief.open({sleutel: 'voorbeeld', bestand: `voorbeeld-${zaaknummer}.pdf`, haal: () => bekijkBrief(endpoint, zaaknummer, handeling)});
  return html`<div>${briefKnop(brief, {sleutel: 'voorbeeld', tekst: msg('Bekijk de brief (PDF)'), endpoint, open})}</div>`;
}

/** The buttons; only what the case allows now. */
function keuzes(dossier: Dossier, werk: Handelwerk) {
  const acties: readonly string[] = dossier.acties;
  const rows = groepen().map(([titel, soorten]) => [titel, soorten.filter((soort) => acties.includes(soort))] as const).filter(([, soorten]) => soorten.length);
  if (!rows.length) return html`<p>${msg('In deze zaak kunt u nu niets doen.')}</p>`;
  return html`<div class="groepen">${rows.map(([titel, soorten]) => html`<div>
    <h4>${titel}</h4>
    <ul>${soorten.map((soort) => html`<li>${doeKnop(soort, dossier, werk)}</li>`)}</ul>
  </div>`)}</div>`;
}

/** The button that opens one act. */
export const doeKnop = (soort: Behandelsoort, dossier: Dossier, werk: Handelwerk, vorm: 'link' | 'knop' | 'knop tweede' = 'link') => html`
  <button type="button" class=${vorm} data-doe=${soort} @click=${() => werk.ga(soort)}>${werk.beschrijf(soort, dossier).titel}</button>`;

function formulier(wijze: Handelwijze, dossier: Dossier, werk: Handelwerk, endpoint: string) {
  const isControle = werk.stap.kind === 'controleren';
  return html`
    <p><button type="button" class="link" @click=${isControle ? werk.terug : werk.sluit}>${isControle ? msg('Terug naar het formulier') : msg('Terug naar alle mogelijkheden')}</button></p>
    <h3 id="doen-titel" tabindex="-1">${isControle ? msg(str`Controleer: ${wijze.titel}`) : wijze.titel}</h3>
    <div aria-live="polite" class="leeg">${nieuws(werk.nieuws, dossier)}</div>
    ${werk.mislukt ? html`<div id="doen-fout" class="melding fout" role="alert" tabindex="-1" data-focus>${mislukt(werk.mislukt, endpoint)}</div>` : nothing}
    ${isControle ? controle(wijze, werk, dossier, endpoint) : html`<div class=${wijze.belwijzer ? 'naast-belwijzer' : ''}>${wijze.belwijzer ? belwijzer(dossier) : nothing} ${invullen(wijze, werk)}</div>`}`;
}

function invullen(wijze: Handelwijze, werk: Handelwerk) {
  const submit = (event: Event) => {
    event.preventDefault();
    void werk.verder();
  };
  return html`<form novalidate @submit=${submit}>
    ${errorSummary(msg('Kijk nog even naar het volgende'), werk.fouten)}
    <p>${wijze.uitleg} ${wijze.artikel ? html`<span class="stil">(${wijze.artikel})</span>` : nothing}</p>
    ${wijze.letOp?.length ? html`<div class="melding let-op"><p>${msg('Let op. U beslist zelf.')}</p><ul>${wijze.letOp.map((zin) => html`<li>${zin}</li>`)}</ul></div>` : nothing}
    ${wijze.velden.map((one) => veld(one, werk))}
    <div class="knoppen">
      <button type="submit" class="knop" aria-disabled=${werk.isBezig ? 'true' : nothing}>${wijze.controle ? msg('Bekijk wat dit doet') : werk.isVierOgen ? msg('Verder') : msg('Leg vast')}</button>
      ${werk.isBezig ? html`<span role="status">${msg('Even geduld …')}</span>` : nothing}
    </div>
  </form>`;
}

function controle(wijze: Handelwijze, werk: Handelwerk, {zaaknummer}: Dossier, endpoint: string) {
  const {stap} = werk;
  return html`
    ${stap.kind === 'controleren' && stap.gevolgen ? gevolg(stap.gevolgen) : nothing}
    ${stap.kind === 'controleren' && stap.handeling.soort === 'uitstel-voorgesteld' ? html`<p>${msg('Dit geldt pas als de indiener ja zegt. Tot dan blijft de dag zoals hij is.')}</p>` : nothing}
    ${stap.kind === 'controleren' ? voorbeeldbrief(werk, stap.handeling, zaaknummer, endpoint) : nothing}
    ${wijze.controle === 'einde' ? html`<p class="melding let-op">${msg('Hiermee is de zaak klaar. Dit kunt u niet terugdraaien.')}</p>` : nothing}
    ${stap.kind === 'controleren' ? ookInGroep(werk.samen, stap.handeling) : nothing}
    ${werk.isVierOgen ? meekijken(werk) : groepsuitkomst(werk.samen, (zaaknummer) => naamVan(zaaknummer, werk))}
    <div class="knoppen">
      <button type="button" class="knop" aria-disabled=${werk.isBezig ? 'true' : nothing} @click=${() => void werk.bevestig()}>${werk.isVierOgen ? msg('Vraag een collega om mee te kijken') : werk.samen.isAan ? msg('Leg vast in deze zaken') : msg('Leg vast')}</button>
      <button type="button" class="link" @click=${werk.terug}>${msg('Pas aan')}</button>
      ${werk.isBezig ? html`<span role="status">${msg('Even geduld …')}</span>` : nothing}
    </div>`;
}

/** What a colleague is asked to look at; the act itself is done only after they agree. */
const meekijken = (werk: Handelwerk) => html`
  <p>${msg('In deze gemeente kijkt een collega hier eerst naar. Pas daarna doet u het, precies zoals het er nu staat.')}</p>
  ${textArea({name: VRAAG, label: msg('Waar moet uw collega op letten? (mag leeg blijven)'), rows: 3, value: werk.waarde(VRAAG), onInput: (waarde) => werk.zet(VRAAG, waarde)})}
  ${melding(werk.intern, 'vier-ogen')}`;

/** What somebody else did while this form was open. */
function nieuws(regels: Dossier['tijdlijn'], dossier: Dossier) {
  if (!regels.length) return nothing;
  return html`<div class="melding let-op" part="nieuws">
    <p>${msg('Terwijl u bezig was, is er iets gebeurd. Kijk of wat u schreef nog klopt.')}</p>
    <ul>${regels.map((regel) => html`<li>${gebeurd(regel, dossier).zin}</li>`)}</ul>
  </div>`;
}

/** Why it was not done, that nothing is lost, and the way on. */
export function mislukt(fout: Handelfout, endpoint: string) {
  switch (fout.soort) {
    case 'veranderd': return html`<p>${msg('Nog niet vastgelegd: de zaak is net veranderd. Lees hierboven wat er is gebeurd. Wat u schreef, staat er nog. Leg het daarna opnieuw vast.')}</p>`;
    case 'sessie': return html`<p>${msg('Nog niet vastgelegd: u bent niet meer ingelogd. Wat u schreef, staat er nog.')}</p>
      <p><a href=${inlogUrl(endpoint, 'medewerker', location.href)} target="_blank" rel="noopener">${msg('Log in in een nieuw tabblad')}</a>. ${msg('Kom daarna hier terug en leg het opnieuw vast.')}</p>`;
    case 'geen-antwoord': return html`<p>${msg('De gemeente antwoordt niet. Misschien is het al vastgelegd. Leg het opnieuw vast: dubbel kan niet. Wat u schreef, staat er nog.')}</p>`;
    case 'kan-niet': return html`<p><span lang="nl">${fout.zin ?? msg('Dit kan nu niet meer.')}</span> ${msg('Wat u schreef, staat er nog.')}</p>`;
    case 'onjuist': return html`<p lang="nl">${fout.zin ?? msg('Kijk nog even naar het volgende')}</p>`;
  }
}
