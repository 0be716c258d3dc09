import {html, nothing} from 'lit';
import {describedBy, fieldClass, fieldId, hintAndError, type TextualField} from './field.js';

/** Several lines of text; grows with what is typed, and never limits it. */
export function textArea(field: TextualField & {readonly rows?: number}) {
  const {name, label, value, onInput} = field;
  return html`<div class=${fieldClass(field)} part="veld">
    <label for=${fieldId(name)}>${label}</label>
    ${hintAndError(field)}
    <textarea
      class="invoer"
      id=${fieldId(name)}
      name=${name}
      rows=${field.rows ?? 6}
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}
