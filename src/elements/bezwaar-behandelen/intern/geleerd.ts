import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Intern} from '../../../api/intern.js';
import {oorzaken, processtappen, type Oorzaak, type Processtap} from '../../../domain/intern/index.js';
import {datum} from '../../../i18n/datum.js';
import {selectField} from '../../fields/select-field.js';
import {textArea} from '../../fields/text-area.js';
import {textField} from '../../fields/text-field.js';
import type {Internwerk} from './internwerk.js';
import {melding} from './melding.js';

const VELDEN = ['stap', 'oorzaak', 'brief', 'afdeling', 'tekst', 'minuten'] as const;
type Veldnaam = (typeof VELDEN)[number];
const veld = (naam: Veldnaam) => `geleerd-${naam}`;

/** One minute of questions once a case is closed: what the department can learn. It can be skipped, and changed later. */
export function geleerd(werk: Internwerk) {
  if (!werk.value || !werk.mag('geleerd')) return nothing;
  const {geleerd: known} = werk.value;
  const isOpen = werk.open === 'geleerd' || (!known && !werk.isOvergeslagen);
  return html`<section class="intern" part="geleerd" aria-labelledby="geleerd-titel">
    <h3 id="geleerd-titel" tabindex="-1">${msg('Wat kan de gemeente hiervan leren?')}</h3>
    <p>${msg('De afdeling die het besluit nam, ziet uw antwoorden. Zonder de naam van de indiener. Het kost één minuut.')} ${msg('Noem in uw tekst geen namen, ook niet van collega’s.')}</p>
    ${isOpen ? formulier(werk, known) : html`${known ? antwoorden(known) : html`<p>${msg('U hebt dit overgeslagen.')}</p>`}
      <p class="niet-printen"><button type="button" class="link" @click=${() => werk.toon('geleerd', `#veld-${veld('stap')}`)}>${known ? msg('Pas uw antwoorden aan') : msg('Vul het toch in')}</button></p>`}
    ${melding(werk, 'geleerd')}
  </section>`;
}

type Antwoorden = NonNullable<Intern['geleerd']>;

function antwoorden({op, stap, oorzaak, brief, afdeling, tekst, minuten}: Antwoorden) {
  const regels: readonly (readonly [string, string | undefined])[] = [
    [msg('Waar ging het mis?'), stapNaam(stap)], [msg('Wat ging er mis?'), oorzaakNaam(oorzaak)], [msg('Brief of formulier'), brief], [msg('Afdeling'), afdeling],
    [msg('Wat had dit voorkomen?'), tekst], [msg('Tijd'), minuten === undefined ? undefined : msg(str`${minuten} minuten`)],
  ];
  return html`<dl>${regels.map(([label, text]) => (text ? html`<div><dt>${label}</dt><dd class="zoals-getypt">${text}</dd></div>` : nothing))}</dl>
    <p class="stil">${msg(str`Ingevuld op ${datum(op.slice(0, 10))}.`)}</p>`;
}

function formulier(werk: Internwerk, known: Antwoorden | undefined) {
  const begin = (naam: Veldnaam) => String(known?.[naam] ?? '');
  const gewoon = (naam: Veldnaam, label: string) => werk.veld(veld(naam), label, begin(naam));
  const keuze = <T extends string>(naam: Veldnaam, label: string, uit: readonly T[], tekst: (one: T) => string) => selectField({
    ...gewoon(naam, label), onChoose: (waarde) => werk.zet(veld(naam), waarde), options: [{value: '', label: msg('Kies een antwoord')}, ...uit.map((value) => ({value, label: tekst(value)}))],
  });
  const submit = (event: Event) => {
    event.preventDefault();
    void leg(werk, begin);
  };
  return html`<form novalidate class="niet-printen" @submit=${submit}>
    ${keuze('stap', msg('Waar ging het mis?'), processtappen, stapNaam)}
    ${keuze('oorzaak', msg('Wat ging er mis?'), oorzaken, oorzaakNaam)}
    ${textField({...gewoon('brief', msg('Om welke brief of welk formulier ging het? (mag leeg blijven)')), hint: msg('De naam die de gemeente eraan geeft, zoals „Toekenning bijstand”.')})}
    ${textField(gewoon('afdeling', msg('Welke afdeling nam het besluit? (mag leeg blijven)')))}
    ${textArea({...gewoon('tekst', msg('Wat had dit voorkomen? (mag leeg blijven)')), rows: 3})}
    ${textField({...gewoon('minuten', msg('Hoeveel minuten kostte deze zaak u, ongeveer? (mag leeg blijven)')), inputMode: 'numeric', short: true})}
    <div class="knoppen"><button type="submit" class="knop" aria-disabled=${werk.isBezig ? 'true' : nothing}>${msg('Bewaar')}</button>
      ${known ? html`<button type="button" class="link" @click=${() => werk.toon(undefined, '#geleerd-titel')}>${msg('Toch niet')}</button>`
        : html`<button type="button" class="link" @click=${() => werk.slaOver()}>${msg('Sla over')}</button>`}</div>
  </form>`;
}

async function leg(werk: Internwerk, begin: (naam: Veldnaam) => string) {
  const lees = (naam: Veldnaam) => werk.waarde(veld(naam), begin(naam)).trim();
  const [stap, oorzaak, minuten] = [lees('stap'), lees('oorzaak'), lees('minuten')];
  const fouten = [
    ...(stap ? [] : [{name: veld('stap'), message: msg('Kies waar het misging. Ging er niets mis? Kies dan: nergens.')}]),
    ...(oorzaak ? [] : [{name: veld('oorzaak'), message: msg('Kies wat er misging.')}]),
    ...(!minuten || (/^\d{1,6}$/.test(minuten) && Number(minuten) <= 100_000) ? [] : [{name: veld('minuten'), message: msg('Vul een heel getal in, zoals 90. Of laat het vak leeg.')}]),
  ];
  if (fouten.length) return werk.mis(fouten);
  const vrij = Object.fromEntries((['brief', 'afdeling', 'tekst'] as const).map((naam) => [naam, lees(naam)]).filter(([, text]) => text));
  const handeling = {soort: 'geleerd', stap: stap as Processtap, oorzaak: oorzaak as Oorzaak, ...vrij, ...(minuten && {minuten: Number(minuten)})} as const;
  if (!await werk.doe('geleerd', handeling, msg('Bewaard. Dank u: zo kan de afdeling het volgende bezwaar voorkomen.'), VELDEN.map(veld))) return;
  werk.open = undefined;
  werk.focus.to('#geleerd-titel');
}

export function stapNaam(stap: Processtap) {
  switch (stap) {
    case 'aanvraag': return msg('Bij de aanvraag');
    case 'gegevens': return msg('Bij het verzamelen van gegevens');
    case 'beoordeling': return msg('Bij de beoordeling');
    case 'brief': return msg('In de brief');
    case 'bezorging': return msg('Bij het versturen van de brief');
    case 'contact': return msg('In het contact met de indiener');
    case 'uitvoering': return msg('Bij de uitvoering');
    case 'geen': return msg('Nergens');
  }
}

export function oorzaakNaam(oorzaak: Oorzaak) {
  switch (oorzaak) {
    case 'gegevens-onjuist': return msg('De gegevens klopten niet');
    case 'regel-verkeerd-toegepast': return msg('Een regel was verkeerd toegepast');
    case 'brief-onduidelijk': return msg('De brief was niet duidelijk');
    case 'niet-gehoord': return msg('De gemeente vroeg niet hoe het zat');
    case 'niet-bereikbaar': return msg('De indiener kon niemand bereiken');
    case 'te-laat': return msg('De gemeente was te laat');
    case 'beleid': return msg('De regels zelf pakken slecht uit');
    case 'nieuwe-feiten': return msg('Er kwamen nieuwe feiten');
    case 'anders': return msg('Iets anders');
    case 'niets': return msg('Niets: het besluit en de weg ernaartoe waren goed');
  }
}
