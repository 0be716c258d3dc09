import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {BestandRegel, Grenzen} from '../../../controllers/uploads.js';
import {dateField} from '../../fields/date-field.js';
import {fieldId} from '../../fields/field.js';
import {radioGroup} from '../../fields/radio-group.js';
import {textArea} from '../../fields/text-area.js';
import {textField} from '../../fields/text-field.js';
import {bestandenkiezer} from '../../shared/bestanden-kiezen.js';
import {bestandenlijst} from '../../shared/bestanden.js';
import type {Veld} from './beschrijving.js';
import {aantalToezeggingen, toezegging} from './invullen.js';

/** What the fields need of the form they stand in. */
export interface Veldenwerk {
  waarde(naam: string): string;
  zet(naam: string, waarde: string): void;
  fout(naam: string): string | undefined;
  readonly bestanden: readonly BestandRegel[];
  readonly grenzen: Grenzen | undefined;
  voegToe(bestanden: readonly File[]): void;
  opnieuw(id: string): void;
  haalWeg(id: string): void;
  meerToezeggingen(): void;
}

/** One field of a form, in the form it has. What may stay open says so. */
export function veld(one: Veld, werk: Veldenwerk) {
  const {naam, hint} = one;
  const label = one.mag ? msg(str`${one.label} (mag leeg blijven)`) : one.label;
  const field = {name: naam, label, hint, error: werk.fout(naam), value: werk.waarde(naam), onInput: (value: string) => werk.zet(naam, value)};
  switch (one.vorm) {
    case 'regel': return textField(field);
    case 'tekst': return textArea({...field, rows: 5});
    case 'dag': return dateField(field);
    case 'getal': return textField({...field, inputMode: 'numeric', short: true});
    case 'keuze':
      return radioGroup({...field, label: one.label, options: one.uit.map(({waarde: value, label: text, hint: more}) => ({value, label: text, hint: more})), onChoose: field.onInput});
    case 'moment': return moment(one, werk);
    case 'bestanden': return bestanden(one, werk);
    case 'toezeggingen': return toezeggingen(one, werk);
  }
}

const gewoon = (naam: string, label: string, werk: Veldenwerk) =>
  ({name: naam, label, error: werk.fout(naam), value: werk.waarde(naam), onInput: (value: string) => werk.zet(naam, value)});

const moment = ({naam, label, hint}: Veld, werk: Veldenwerk) => html`<fieldset class="veld samen">
  <legend>${label}</legend>
  ${hint ? html`<p class="hint">${hint}</p>` : nothing}
  <div class="naast">
    ${dateField(gewoon(`${naam}Dag`, msg('Dag'), werk))}
    ${textField({...gewoon(`${naam}Uur`, msg('Uur'), werk), short: true})}
  </div>
</fieldset>`;

/** The file input itself is called `bestanden`, where the list of mistakes sends people. */
const bestanden = ({naam, label, mag}: Veld, werk: Veldenwerk) => html`<fieldset class="veld">
  <legend>${mag ? msg(str`${label} (mag leeg blijven)`) : label}</legend>
  ${werk.fout(naam) ? html`<p class="fout">${werk.fout(naam)}</p>` : nothing}
  ${bestandenkiezer(werk.grenzen, (files) => werk.voegToe(files))}
  ${bestandenlijst(werk.bestanden, {retry: (id) => werk.opnieuw(id), remove: (id) => werk.haalWeg(id)})}
</fieldset>`;

const toezeggingen = ({naam, label}: Veld, werk: Veldenwerk) => html`<fieldset class="veld" id=${fieldId(naam)} tabindex="-1">
  <legend>${label} ${msg('(mag leeg blijven)')}</legend>
  ${werk.fout(naam) ? html`<p class="fout">${werk.fout(naam)}</p>` : nothing}
  ${Array.from({length: aantalToezeggingen((one) => werk.waarde(one))}, (_, index) => {
    const {wie, wat, voor} = toezegging(index);
    return html`<div class="afspraak" role="group" aria-label=${msg(str`Afspraak ${index + 1}`)}>
      ${radioGroup({...gewoon(wie, msg('Wie doet het?'), werk), onChoose: (value) => werk.zet(wie, value), options: [
        {value: 'gemeente', label: msg('De gemeente')}, {value: 'indiener', label: msg('De indiener')},
      ]})}
      ${textField(gewoon(wat, msg('Wat?'), werk))}
      ${dateField({...gewoon(voor, msg('Voor wanneer?'), werk)})}
    </div>`;
  })}
  <button type="button" class="link" @click=${() => werk.meerToezeggingen()}>${msg('Nog een afspraak')}</button>
</fieldset>`;
