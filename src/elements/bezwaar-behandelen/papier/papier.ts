import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {briefUrl} from '../../../api/intern.js';
import {inlogUrl} from '../../../api/sessie.js';
import {datum, langeDatum} from '../../../i18n/datum.js';
import {checkbox} from '../../fields/checkbox.js';
import {dateField} from '../../fields/date-field.js';
import {errorSummary} from '../../fields/error-summary.js';
import {radioGroup} from '../../fields/radio-group.js';
import {selectField} from '../../fields/select-field.js';
import {textArea} from '../../fields/text-area.js';
import {textField} from '../../fields/text-field.js';
import {bestandenkiezer} from '../../shared/bestanden-kiezen.js';
import {bestandenlijst} from '../../shared/bestanden.js';
import {veiligeDag} from '../gevolg.js';
import {soortNaam} from '../lijst/namen.js';
import {ontbreektNaam, type Papierveld} from './invullen.js';
import type {Papierfout, Papieruitkomst, Papierwerk} from './papierwerk.js';

export {Papierwerk, type Papierhost} from './papierwerk.js';

/** Kinds of decision that have terms or figures of their own; anything else stays open. */
const SOORTEN = [
  'bijstand-afwijzing', 'bijstand-beeindiging', 'bijstand-terugvordering', 'bijzondere-bijstand', 'brp', 'gehandicaptenparkeerkaart', 'gemeentelijke-belasting', 'handhaving', 'jeugdhulp',
  'leerlingenvervoer', 'leerplicht', 'naheffing-parkeerbelasting', 'omgevingsvergunning-derde', 'omgevingsvergunning-eigen', 'parkeervergunning', 'schuldhulp', 'subsidie',
  'urgentieverklaring', 'vergunning', 'verkeersbesluit', 'wegslepen', 'wmo', 'woo', 'woz',
];

/** The page on which an employee registers an objection that came on paper, or fills it in together with somebody at the desk. */
export function papierpagina(papier: Papierwerk) {
  return html`<section class="papier" part="papier" aria-labelledby="papier-titel">
    <p class="niet-printen"><button type="button" class="link" @click=${() => papier.klaar()}>${msg('Terug naar de werkvoorraad')}</button></p>
    ${papier.gedaan ? klaar(papier, papier.gedaan) : formulier(papier)}
  </section>`;
}

function formulier(papier: Papierwerk) {
  const submit = (event: Event) => {
    event.preventDefault();
    void papier.registreer();
  };
  return html`
    <h3 id="papier-titel" tabindex="-1">${papier.wijze === 'samen' ? msg('Vul het samen in') : msg('Neem over wat er op papier staat')}</h3>
    ${wijzer(papier)}
    ${papier.fout ? html`<div id="papier-fout" class="melding fout" role="alert" tabindex="-1">${mislukt(papier.fout, papier.endpoint)}</div>` : nothing}
    <form novalidate @submit=${submit}>
      ${errorSummary(msg('Kijk nog even naar het volgende'), papier.fouten)}
      ${papier.wijze === 'samen' ? samenVelden(papier) : papierVelden(papier)}
      <div class="knoppen">
        <button type="submit" class="knop" aria-disabled=${papier.isBezig ? 'true' : nothing}>${msg('Registreer het bezwaar')}</button>
        ${papier.isBezig ? html`<span role="status">${msg('Even geduld …')}</span>` : nothing}
      </div>
    </form>`;
}

/** What this page does, and the way to the other use of it; what was filled in stays. */
const wijzer = (papier: Papierwerk) => (papier.wijze === 'samen'
  ? html`<p>${msg('Lees de vragen voor en typ het antwoord in de woorden van de indiener. Weet iemand iets niet? Laat het leeg.')}
      <button type="button" class="link" @click=${() => papier.kies('papier')}>${msg('Ligt er een brief? Neem die over')}</button></p>`
  : html`<p>${msg('Neem over wat er op het papier staat. Alleen hoe en wanneer het binnenkwam, is nodig. Staat er iets niet? Laat het leeg: u vraagt er daarna om (artikel 6:6).')}
      <button type="button" class="link" @click=${() => papier.kies('samen')}>${msg('Zit de indiener naast u? Vul het samen in')}</button></p>`);

const gewoon = (papier: Papierwerk, naam: Papierveld, label: string, hint?: string) =>
  ({name: naam, label, hint, value: papier.waarde(naam), error: papier.foutBij(naam), onInput: (waarde: string) => papier.zet(naam, waarde)});

const vinkje = (papier: Papierwerk, naam: Papierveld, label: string, hint?: string) =>
  checkbox({...gewoon(papier, naam, label, hint), checked: papier.waarde(naam) !== '', onChange: (isAan) => papier.zet(naam, isAan ? 'ja' : '')});

function papierVelden(papier: Papierwerk) {
  return html`
    <fieldset class="deel"><legend>${msg('Hoe het binnenkwam')}</legend>
      ${radioGroup({...gewoon(papier, 'weg', msg('Hoe kwam het binnen?')), onChoose: (waarde) => papier.zet('weg', waarde), options: [
        {value: 'post', label: msg('Met de post')}, {value: 'balie', label: msg('Aan de balie')}, {value: 'brievenbus', label: msg('In de brievenbus van de gemeente')},
        {value: 'mail', label: msg('Per e-mail'), hint: msg('Ook als het in een verkeerd postvak kwam.')},
      ]})}
      ${dateField(gewoon(papier, 'ontvangen', msg('Op welke dag kwam het binnen?'), msg('De dag waarop het bij de gemeente was, ook als dat bij een ander loket was (artikel 6:15).')))}
      ${papier.waarde('weg') === 'post' ? dateField(gewoon(papier, 'poststempel', msg('Welke dag staat op het poststempel? (mag leeg blijven)'), msg('Kwam het na de laatste dag? Dan telt de dag van het poststempel (artikel 6:9). Bewaar de envelop.'))) : nothing}
      ${scans(papier, msg('Scan van de brief en de envelop'))}
    </fieldset>
    <fieldset class="deel"><legend>${msg('Wie bezwaar maakt')}</legend>
      ${textField(gewoon(papier, 'naam', msg('Naam')))} ${adres(papier)}
      ${textField({...gewoon(papier, 'telefoon', msg('Telefoonnummer')), type: 'tel'})}
      ${textField({...gewoon(papier, 'email', msg('E-mailadres'), msg('Alleen om te bereiken. De post gaat op papier, tot de indiener na inloggen zelf iets anders kiest (artikel 2:8).')), type: 'email'})}
      ${textField(gewoon(papier, 'namens', msg('Schreef een ander namens deze persoon? Naam van die ander')))}
      ${papier.waarde('namens') ? vinkje(papier, 'machtiging', msg('De machtiging zit bij het papier')) : nothing}
    </fieldset>
    <fieldset class="deel"><legend>${msg('Het bezwaar')}</legend>
      ${textField(gewoon(papier, 'omschrijving', msg('Om welk besluit gaat het?')))} ${besluit(papier)}
      ${textArea(gewoon(papier, 'gronden', msg('Waarom is de indiener het er niet mee eens?'), msg('In de woorden van de indiener.')))}
      ${vinkje(papier, 'zieScan', msg('De redenen staan op de scan'))}
      ${textArea({...gewoon(papier, 'gewenst', msg('Wat wil de indiener?')), rows: 3})}
    </fieldset>`;
}

/** The same fields as questions to read aloud. */
function samenVelden(papier: Papierwerk) {
  return html`
    <fieldset class="deel"><legend>${msg('Het besluit')}</legend>
      ${textField(gewoon(papier, 'omschrijving', msg('Over welke brief wilt u het hebben?')))} ${besluit(papier)}
      ${textArea(gewoon(papier, 'gronden', msg('Wat klopt er volgens u niet?'), msg('Lees terug wat u typte. Klopt het zo?')))}
      ${textArea({...gewoon(papier, 'gewenst', msg('Wat zou u het liefst willen?')), rows: 3})}
      ${scans(papier, msg('Hebt u de brief bij u, of andere papieren?'))}
    </fieldset>
    <fieldset class="deel"><legend>${msg('Over u')}</legend>
      ${textField(gewoon(papier, 'naam', msg('Hoe heet u?')))} ${adres(papier)}
      ${textField({...gewoon(papier, 'telefoon', msg('Op welk nummer mogen wij u bellen?')), type: 'tel'})}
      ${textField({...gewoon(papier, 'email', msg('Hebt u een e-mailadres?')), type: 'email'})}
      ${textField(gewoon(papier, 'namens', msg('Helpt iemand u die voor u mag beslissen? Hoe heet die?')))}
      ${papier.waarde('namens') ? vinkje(papier, 'machtiging', msg('De machtiging zit bij de papieren')) : nothing}
      ${textField(gewoon(papier, 'tolk', msg('Hebt u een tolk nodig? Voor welke taal?')))}
      ${textArea({...gewoon(papier, 'wensen', msg('Waar moeten wij rekening mee houden als wij u bellen?')), rows: 3})}
    </fieldset>
    <fieldset class="deel"><legend>${msg('Voor de medewerker')}</legend>
      ${dateField(gewoon(papier, 'ontvangen', msg('Op welke dag was deze persoon aan de balie?')))}
    </fieldset>`;
}

const adres = (papier: Papierwerk) => html`<div class="adres">
  ${textField(gewoon(papier, 'straat', msg('Straat')))} ${textField({...gewoon(papier, 'huisnummer', msg('Huisnummer')), short: true})}
  ${textField({...gewoon(papier, 'postcode', msg('Postcode')), short: true})} ${textField(gewoon(papier, 'plaats', msg('Plaats')))}
</div>`;

const besluit = (papier: Papierwerk) => html`
  ${selectField({...gewoon(papier, 'soort', msg('Soort besluit')), onChoose: (waarde) => papier.zet('soort', waarde), options: [{value: '', label: msg('Dat weet ik niet')}, ...SOORTEN.map((value) => ({value, label: soortNaam(value)}))]})}
  ${textField(gewoon(papier, 'kenmerk', msg('Kenmerk op de brief')))}
  ${dateField(gewoon(papier, 'datum', msg('Datum op de brief')))}
  ${dateField(gewoon(papier, 'bekendmaking', msg('Dag waarop de gemeente het besluit verstuurde'), msg('Alleen als u dat zeker weet. Hieruit volgt de laatste dag (artikel 6:8).')))}`;

const scans = (papier: Papierwerk, label: string) => html`<fieldset class="veld"><legend>${label}</legend>
  ${papier.foutBij('bestanden') ? html`<p class="fout">${papier.foutBij('bestanden')}</p>` : nothing}
  ${bestandenkiezer(papier.host.grenzen, (files) => papier.uploads.add(files))}
  ${bestandenlijst(papier.uploads.lines, {retry: (id) => papier.uploads.retry(id), remove: (id) => void papier.uploads.remove(id)})}
</fieldset>`;

function mislukt({soort, zin}: Papierfout, endpoint: string) {
  switch (soort) {
    case 'sessie': return html`<p>${msg('Nog niet geregistreerd: u bent niet meer ingelogd. Wat u typte, staat er nog.')}</p>
      <p><a href=${inlogUrl(endpoint, 'medewerker', location.href)} target="_blank" rel="noopener">${msg('Log in in een nieuw tabblad')}</a>. ${msg('Kom daarna hier terug en registreer het opnieuw.')}</p>`;
    case 'geen-antwoord': return html`<p>${msg('De gemeente antwoordt niet. Misschien is het al geregistreerd. Registreer het opnieuw: dubbel kan niet. Wat u typte, staat er nog.')}</p>`;
    case 'geweigerd': return html`<p><span lang="nl">${zin ?? msg('Dit kan nu niet.')}</span> ${msg('Wat u typte, staat er nog.')}</p>`;
  }
}

/** The case that it became: its number, whether it seems in time, what is missing, the letter, and a code for who wants to see it. */
function klaar(papier: Papierwerk, gedaan: Papieruitkomst) {
  const {zaaknummer, volgnummer, dossier} = gedaan;
  return html`
    <h3 id="papier-titel" tabindex="-1">${msg('Het bezwaar is geregistreerd')}</h3>
    <div class="melding goed"><p>${msg(str`Zaaknummer: ${zaaknummer}.`)}</p></div>
    ${dossier ? stand(dossier) : html`<p>${msg('De termijnen staan in de zaak.')}</p>`}
    <h4>${papier.wijze === 'samen' ? msg('Print de ontvangstbevestiging en geef die mee') : msg('Stuur de ontvangstbevestiging')}</h4>
    <p><a href=${briefUrl(papier.endpoint, zaaknummer, volgnummer)} download>${msg('Download de ontvangstbevestiging (PDF)')}</a></p>
    <h4>${msg('Wil de indiener de zaak ook op de website zien?')}</h4>
    <div id="koppelcode" role="status" tabindex="-1" data-focus>${koppelcode(papier)}</div>
    <div class="knoppen niet-printen">
      <button type="button" class="knop" @click=${() => papier.klaar(zaaknummer)}>${msg('Open de zaak')}</button>
      <button type="button" class="link" @click=${papier.opnieuw}>${msg('Registreer nog een bezwaar')}</button>
    </div>`;
}

function stand({tijdigheid, termijnen, ontbreekt, ontvangenOp}: NonNullable<Papieruitkomst['dossier']>) {
  const last = veiligeDag(termijnen.bezwaar);
  const [laatste, ontvangen] = [last ? langeDatum(last) : '', datum(ontvangenOp.slice(0, 10))];
  return html`
    <p>${last ? msg(str`De laatste dag om bezwaar te maken was of is ${laatste}. Het kwam binnen op ${ontvangen}.`) : msg(str`De laatste dag is niet te berekenen. Zoek op wanneer het besluit is verstuurd. Het kwam binnen op ${ontvangen}.`)}
      <strong>${tijdigheid === 'op-tijd' ? msg('Het lijkt op tijd.') : tijdigheid === 'te-laat' ? msg('Het lijkt te laat. Vraag eerst naar de reden (artikel 6:11). Neem het gewoon in behandeling.') : msg('Of het op tijd is, beoordeelt u zelf.')}</strong></p>
    ${ontbreekt.length ? html`<p>${msg(str`Dit ontbreekt nog: ${ontbreekt.map(ontbreektNaam).join(', ')}.`)} ${msg('Bel de indiener, of vraag in de zaak om herstel (artikel 6:6). Het bezwaar telt gewoon vanaf de dag waarop het binnenkwam.')}</p>` : nothing}`;
}

function koppelcode({code, maakCode}: Papierwerk) {
  const {uitkomst} = code;
  if (uitkomst && uitkomst !== 'mislukt') {
    return html`<p>${msg('Geef deze code, samen met deze zin:')} <strong class="code">${uitkomst.code}</strong></p>
      <blockquote>${msg(str`Ga naar de website van de gemeente, log in, kies ‘Ik heb een code’ en vul ${uitkomst.code} in. Dan ziet u uw bezwaar. De code werkt tot en met ${datum(uitkomst.geldigTot.slice(0, 10))}.`)}</blockquote>
      <p class="stil">${msg('U ziet de code alleen nu. Geef hem alleen aan de indiener zelf. Een nieuwe code vervangt deze.')}</p>`;
  }
  return html`${uitkomst === 'mislukt' ? html`<p class="melding fout">${msg('De code is niet gemaakt. Probeer het opnieuw.')}</p>` : nothing}
    <p class="niet-printen"><button type="button" class="knop tweede" aria-disabled=${code.isBezig ? 'true' : nothing} @click=${() => void maakCode()}>${msg('Maak een koppelcode')}</button></p>`;
}
