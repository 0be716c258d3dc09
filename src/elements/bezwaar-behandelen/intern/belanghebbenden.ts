import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Dossier} from '../../../api/dossier.js';
import {briefUrl, type Belanghebbende} from '../../../api/intern.js';
import {belangen, type Belang} from '../../../domain/intern/index.js';
import {datum} from '../../../i18n/datum.js';
import {radioGroup} from '../../fields/radio-group.js';
import {textArea} from '../../fields/text-area.js';
import {textField} from '../../fields/text-field.js';
import {telLink} from '../../shared/hulp.js';
import {overHunHoofd} from '../handelingen/beschrijving.js';
import type {Internwerk} from './internwerk.js';
import {melding} from './melding.js';

/** Events of which another party gets a letter too. */
const MET_BRIEF: readonly string[] = ['hoorzitting-gepland', 'hoorzitting-afgelast', 'uitstel-voorgesteld', 'nieuw-besluit-genomen', 'besluit-genomen'];
const VELDEN = ['naam', 'adres', 'telefoon', 'email', 'tekst', 'belang', 'zienswijze'] as const;
const veld = (naam: (typeof VELDEN)[number]) => `belang-${naam}`;

/** Others with an interest in the decision: who they are, how to reach them, their letters; adding and removing. */
export function belanghebbenden(werk: Internwerk, dossier: Dossier) {
  const rij = werk.value?.belanghebbenden ?? [];
  return html`<section part="belanghebbenden" aria-labelledby="belang-titel">
    <h4 id="belang-titel" tabindex="-1">${msg('Anderen met een belang')}</h4>
    <p class="stil">${rij.length ? overHunHoofd({anderen: rij.length}) : msg('Raakt dit besluit ook een ander, zoals een buur of een vergunninghouder? Zet die erbij. Die krijgt dan ook bericht (artikel 7:2 en 7:13 Awb).')}</p>
    ${rij.length ? html`<ul class="kaarten">${rij.map((one) => kaart(one, werk, dossier))}</ul>` : nothing}
    ${melding(werk, 'belang')}
    ${werk.mag('belanghebbende-toegevoegd') ? werk.open === 'belang' ? formulier(werk)
      : html`<p><button type="button" class="link" @click=${() => werk.toon('belang', `#veld-${veld('naam')}`)}>${msg('Zet iemand erbij')}</button></p>` : nothing}
  </section>`;
}

function kaart(one: Belanghebbende, werk: Internwerk, {zaaknummer, tijdlijn}: Dossier) {
  const {nummer, naam, belang, zienswijze, adres, telefoon, email, tekst} = one;
  const wie = naam ?? msg('Naam gewist');
  const letters = tijdlijn.filter(({soort, door}) => door === 'behandelaar' && MET_BRIEF.includes(soort));
  return html`<li class="kaart">
    <p><strong>${wie}</strong>, ${belangNaam(belang)}. ${zienswijze ? msg('Gaf een zienswijze voor het besluit.') : nothing}</p>
    ${telefoon ? html`<p>${telLink(telefoon)}</p>` : nothing}
    ${adres ? html`<p class="zoals-getypt">${adres}</p>` : nothing}
    ${email ? html`<p>${email}</p>` : nothing}
    ${tekst ? html`<p class="zoals-getypt">${tekst}</p>` : nothing}
    ${letters.length ? html`<p>${msg('Brieven voor deze persoon:')}</p><ul>${letters.map(({volgnummer, soort, op}) => html`<li><a href=${briefUrl(werk.host.endpoint, zaaknummer, volgnummer, nummer)} download>${briefNaam(soort, op)}</a></li>`)}</ul>` : nothing}
    ${werk.mag('belanghebbende-verwijderd') ? html`<p><button type="button" class="link" @click=${() => void weg(werk, nummer, wie)}>${msg('Toch geen belanghebbende')}<span class="alleen-voorlezen">: ${wie}</span></button></p>` : nothing}
  </li>`;
}

async function weg(werk: Internwerk, bij: number, wie: string) {
  if (await werk.doe('belang', {soort: 'belanghebbende-verwijderd', bij}, msg(str`${wie} staat er niet meer bij.`))) werk.focus.to('#belang-titel');
}

function briefNaam(soort: string, op: string) {
  const dag = datum(op.slice(0, 10));
  switch (soort) {
    case 'hoorzitting-gepland': return msg(str`Uitnodiging voor de hoorzitting, ${dag}`);
    case 'hoorzitting-afgelast': return msg(str`De hoorzitting gaat niet door, ${dag}`);
    case 'uitstel-voorgesteld': return msg(str`Vraag om te wachten, ${dag}`);
    case 'nieuw-besluit-genomen': return msg(str`Nieuw besluit, ${dag}`);
    default: return msg(str`Beslissing op het bezwaar, ${dag}`);
  }
}

export function belangNaam(belang: Belang) {
  switch (belang) {
    case 'aanvrager': return msg('vroeg het besluit aan');
    case 'vergunninghouder': return msg('heeft de vergunning');
    case 'omwonende': return msg('woont in de buurt');
    case 'andere': return msg('heeft een ander belang');
  }
}

function formulier(werk: Internwerk) {
  const submit = (event: Event) => {
    event.preventDefault();
    void voegToe(werk);
  };
  return html`<form novalidate class="vak" @submit=${submit}>
    ${textField(werk.veld(veld('naam'), msg('Naam')))}
    ${radioGroup({...werk.veld(veld('belang'), msg('Welk belang heeft deze persoon?')), onChoose: (waarde) => werk.zet(veld('belang'), waarde), options: belangen.map((value) => ({value, label: hoofdletter(belangNaam(value))}))})}
    ${radioGroup({...werk.veld(veld('zienswijze'), msg('Gaf deze persoon een zienswijze voor het besluit?')), onChoose: (waarde) => werk.zet(veld('zienswijze'), waarde), options: [
      {value: 'ja', label: msg('Ja')}, {value: 'nee', label: msg('Nee, of dat weet ik niet')},
    ]})}
    ${textArea({...werk.veld(veld('adres'), msg('Adres voor de post (mag leeg blijven)')), rows: 3})}
    ${textField({...werk.veld(veld('telefoon'), msg('Telefoonnummer (mag leeg blijven)')), type: 'tel'})}
    ${textField({...werk.veld(veld('email'), msg('E-mailadres (mag leeg blijven)')), type: 'email'})}
    ${textArea({...werk.veld(veld('tekst'), msg('Wat is er voor deze persoon van belang? (mag leeg blijven)')), rows: 3})}
    <div class="knoppen"><button type="submit" class="knop" aria-disabled=${werk.isBezig ? 'true' : nothing}>${msg('Zet erbij')}</button>
      <button type="button" class="link" @click=${() => werk.toon(undefined, '#belang-titel')}>${msg('Toch niet')}</button></div>
  </form>`;
}

async function voegToe(werk: Internwerk) {
  const [naam, belang, zienswijze, email] = [werk.waarde(veld('naam')).trim(), werk.waarde(veld('belang')), werk.waarde(veld('zienswijze')), werk.waarde(veld('email')).trim()];
  const fouten = [
    ...(naam ? [] : [{name: veld('naam'), message: msg('Vul de naam in.')}]),
    ...(belang ? [] : [{name: veld('belang'), message: msg('Kies welk belang deze persoon heeft.')}]),
    ...(zienswijze ? [] : [{name: veld('zienswijze'), message: msg('Kies of deze persoon een zienswijze gaf.')}]),
    ...(!email || /^[^\s@]+@[^\s@]+$/.test(email) ? [] : [{name: veld('email'), message: msg('Schrijf het e-mailadres zoals naam@voorbeeld.nl, of laat het leeg.')}]),
  ];
  if (fouten.length) return werk.mis(fouten);
  const vrij = Object.fromEntries((['adres', 'telefoon', 'email', 'tekst'] as const).map((name) => [name, werk.waarde(veld(name)).trim()]).filter(([, text]) => text));
  const gelukt = await werk.doe('belang', {soort: 'belanghebbende-toegevoegd', naam, belang: belang as Belang, zienswijze: zienswijze === 'ja', ...vrij}, msg(str`${naam} staat erbij.`), VELDEN.map(veld));
  if (!gelukt) return;
  werk.open = undefined;
  werk.focus.to('#belang-titel');
}

const hoofdletter = (zin: string) => zin.charAt(0).toUpperCase() + zin.slice(1);
