import {html, nothing} from 'lit';
import {parseIsoDate, type IsoDate} from '../../domain/iso-date.js';
import {describedBy, fieldClass, fieldId, hintAndError, type Field} from './field.js';

/**
 * `value` is what the person typed, kept as it is, so that a half or wrong date
 * is never wiped. `onInput` gets that text, and the day when it is one.
 */
export interface DateFieldOptions extends Field {
  readonly value: string;
  readonly onInput: (text: string, day: IsoDate | undefined) => void;
}

/**
 * A day typed as `23-2-2026`, the way it stands in the letter. Text rather than
 * the browser's date picker: that one hides half a date from us, and many
 * people with a screen reader or a tremor cannot work it.
 */
export function dateField(field: DateFieldOptions) {
  const {name, label, value, onInput} = field;
  const changed = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    onInput(text, parseIsoDate(text));
  };
  return html`<div class=${fieldClass(field)} part="veld">
    <label for=${fieldId(name)}>${label}</label>
    ${hintAndError(field)}
    <input
      class="invoer kort"
      id=${fieldId(name)}
      name=${name}
      type="text"
      inputmode="text"
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      .value=${value}
      @input=${changed}
    />
  </div>`;
}
