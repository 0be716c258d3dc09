import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Werkvraag} from '../../../api/behandelen.js';
import {werklijsten, type Werklijst} from '../../../domain/dossier/werklijst.js';
import type {Status} from '../../../domain/dossier/staat.js';
import {toJson} from '../../../domain/json.js';
import {langeDatum} from '../../../i18n/datum.js';
import {selectField} from '../../fields/select-field.js';
import type {Bladzijden} from './lijst.js';
import type {Lijstwerk} from './lijstwerk.js';
import {beperkingen, lijstNaam, soortNaam, statusNamen, type Beperking} from './namen.js';

/** Lists that are shown only when there is something on them. */
const SOMS: readonly Werklijst[] = ['meekijken', 'onbezorgd', 'gesloten'];

/** Today: what there is to do, each list with how many, as a button that shows it. */
export function vandaag({vandaag: day, tellingen}: Bladzijden, werk: Lijstwerk) {
  const {lijst: now = 'alles'} = werk.lijst.vraag;
  const shown = werklijsten.filter((each) => !SOMS.includes(each) || tellingen[each] || each === now);
  return html`<section class="vandaag-kop niet-printen" part="vandaag" aria-labelledby="vandaag-titel">
    <h3 id="vandaag-titel">${msg(str`Vandaag, ${langeDatum(day)}`)}</h3>
    <ul class="tellers">${shown.map((each) => html`<li>
      <button type="button" class="teller ${each === 'vandaag' && tellingen[each] ? 'dringend' : ''}" data-lijst=${each} aria-pressed=${each === now ? 'true' : 'false'} @click=${() => void werk.vraag({lijst: each})}>
        <span class="teller-aantal">${tellingen[each] ?? 0}</span> <span>${lijstNaam(each)}</span>
      </button></li>`)}</ul>
  </section>`;
}

/** By what the list can be narrowed. */
export function filters(value: Bladzijden, werk: Lijstwerk) {
  const {vraag} = werk.lijst;
  const submit = (event: Event) => {
    event.preventDefault();
    void werk.zoek();
  };
  return html`<form class="filters niet-printen" role="search" aria-label=${msg('Zoek en kies')} @submit=${submit}>
    <div class="veld">
      <label for="veld-zoek">${msg('Zoek')}</label>
      <input class="invoer" id="veld-zoek" type="search" autocomplete="off" maxlength="200" aria-describedby="hint-zoek" .value=${live(werk.getypt)} @input=${(event: Event) => werk.typ((event.target as HTMLInputElement).value)} />
      <p class="hint" id="hint-zoek">${msg('Naam, telefoonnummer, zaaknummer of onderwerp')}</p>
    </div>
    ${selectField({
      name: 'behandelaar', label: msg('Van wie'), value: vraag.behandelaar ?? '',
      options: [{value: '', label: msg('Iedereen')}, {value: 'mij', label: msg('Mijn werk')}, {value: 'niemand', label: msg('Nog van niemand')}],
      groups: [[msg('Een collega'), anderen(value, werk)]],
      onChoose: (behandelaar) => void werk.vraag({behandelaar}),
    })}
    ${selectField({
      name: 'soort', label: msg('Soort besluit'), value: vraag.soort ?? '',
      options: [{value: '', label: msg('Alle soorten')}, ...value.soorten.map(({soort, aantal}) => ({value: soort, label: `${soortNaam(soort)} (${aantal})`}))],
      onChoose: (soort) => void werk.vraag({soort}),
    })}
    ${selectField({
      name: 'status', label: msg('Waar het staat'), value: vraag.status ?? '',
      options: [{value: '', label: msg('Overal')}, ...Object.entries(statusNamen()).map(([value_, label]) => ({value: value_, label}))],
      onChoose: (status) => void werk.vraag({status: (status || undefined) as Status | undefined}),
    })}
  </form>`;
}

/** Every colleague, also who has no work now or is no colleague any more, with how many open cases. */
function anderen({behandelaars}: Bladzijden, {collegas}: Lijstwerk) {
  const all = collegas.value?.collegas ?? [];
  const met = new Map([...all.map(({id, naam}) => [id, {naam, aantal: 0}] as const), ...behandelaars.map(({id, naam, aantal}) => [id, {naam, aantal}] as const)]);
  const ik = all.find(({ikzelf}) => ikzelf)?.id;
  return [...met].filter(([id]) => id !== ik).map(([id, {naam, aantal}]) => ({value: id, label: `${naam} (${aantal})`}));
}

/** The lists that this colleague kept, and keeping this one. */
export function weergaven(werk: Lijstwerk) {
  const {value, error} = werk.weergaven;
  if (error && !value) {
    return html`<p class="stil niet-printen">${msg('Uw bewaarde lijsten konden niet worden opgehaald.')} <button type="button" class="link" @click=${() => void werk.weergaven.read()}>${msg('Probeer het opnieuw')}</button></p>`;
  }
  const now = sleutel(werk.lijst.vraag);
  // All work of everybody needs no name.
  if (!value?.weergaven.length && now === '{}') return nothing;
  return html`<div class="weergaven niet-printen">
    ${value?.weergaven.length ? html`<span id="weergaven-titel">${msg('Uw lijsten:')}</span>
      <ul aria-labelledby="weergaven-titel">${value.weergaven.map(({naam, vraag}) => html`<li><button type="button" class="weergave" aria-pressed=${sleutel(vraag) === now ? 'true' : 'false'} @click=${() => void werk.stel(vraag)}>${naam}</button></li>`)}</ul>` : nothing}
    <button type="button" class="link" @click=${() => void werk.toon(async () => (await import('./bewaren.js')).bewaren(werk))}>${value?.weergaven.length ? msg('Bewaar of beheer lijsten') : msg('Bewaar deze lijst')}</button>
  </div>`;
}

/** The same question, whatever the order in which it was put together. */
const sleutel = ({vanaf: _, aantal: __, ...vraag}: Werkvraag) => toJson(Object.fromEntries(Object.entries(vraag).sort(([a], [b]) => (a < b ? -1 : 1))));

/** What narrows the list now, each to be taken away, and all of it at once. */
export function gekozenFilters({behandelaars}: Bladzijden, werk: Lijstwerk) {
  const all = beperkingen(werk.lijst.vraag, behandelaars);
  if (!all.length) return nothing;
  return html`<div class="chips niet-printen">
    ${all.map((each) => chip(each, werk))}
    <button type="button" class="link" @click=${() => wis(werk)}>${msg('Wis alle filters')}</button>
  </div>`;
}

const chip = ({naam, tekst}: Beperking, werk: Lijstwerk) => html`<button type="button" class="chip" @click=${() => {
  void werk.vraag({[naam]: undefined});
  werk.focus.to('#uitkomst');
}}><span class="alleen-voorlezen">${msg('Haal weg:')} </span>${tekst} <span aria-hidden="true">×</span></button>`;

/** Everybody's work of every kind again, on the list that was chosen. */
export function wis(werk: Lijstwerk) {
  const {lijst} = werk.lijst.vraag;
  void werk.stel(lijst ? {lijst} : {});
  werk.focus.to('#uitkomst');
}
