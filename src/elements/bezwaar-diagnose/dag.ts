import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {UNKNOWN, type DateQuestion, type Question} from '../../domain/diagnose/tree.js';
import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';
import {dateField} from '../fields/date-field.js';
import {briefVoorbeeld, VOORBEELDDAG} from '../shared/brief-voorbeeld.js';
import type {Gecontroleerd} from './controle.js';
import {VELD, type Scherm} from './scherm.js';

/** A question for a day, typed as it stands in the letter, with a button for who does not know. */
export function dag(question: DateQuestion, {draft, schrijf, antwoord, fouten}: Scherm) {
  return html`${dateField({
      name: VELD,
      label: msg('Datum'),
      hint: msg('Bijvoorbeeld 31-1-2026'),
      value: draft === UNKNOWN ? '' : draft,
      error: fouten[0]?.message,
      onInput: schrijf,
    })}
    <div class="stil" role="status">${parseIsoDate(draft) === VOORBEELDDAG ? msg('Deze datum is ons voorbeeld. Staat hij ook echt in uw brief? Dan kunt u verder.') : nothing}</div>
    ${question.unknown
      ? html`<p><button type="button" class="knop tweede" @click=${() => antwoord(UNKNOWN)}>${question.unknown.label}</button></p>`
      : nothing}`;
}

/** Where the date stands in a letter, for inside the explanation of the question. */
export function waar({input, key}: Question) {
  return input === 'date' ? briefVoorbeeld(key === 'dagtekening' ? 'Dagtekening' : 'Datum') : nothing;
}

/** The day that was typed, or what is wrong with it. */
export function leesDag(question: DateQuestion, draft: string, vandaag: IsoDate): Gecontroleerd {
  if (draft === UNKNOWN && question.unknown) return {value: UNKNOWN};
  if (!draft.trim()) return {fout: msg('Vul de datum in, bijvoorbeeld 31-1-2026.')};
  const day = parseIsoDate(draft);
  if (!day) return {fout: msg('Deze datum kennen wij niet. Schrijf hem zo: 31-1-2026.')};
  if (question.past && day > vandaag) return {fout: msg('Deze dag moet nog komen. Kijk nog eens goed naar de datum.')};
  return {value: day};
}
