import {html, nothing} from 'lit';
import {describedBy, fieldClass, fieldId, hintAndError, type TextualField} from './field.js';

/** Which keyboard and which stored value a phone or browser may offer. */
export interface TextFieldOptions extends TextualField {
  readonly type?: 'text' | 'tel' | 'email';
  /** Token of HTML's autofill list, such as `name` or `postal-code` (WCAG 1.3.5). */
  readonly autocomplete?: AutoFill;
  readonly inputMode?: 'numeric' | 'text';
  /** For a short answer such as a postcode. */
  readonly short?: boolean;
}

/** One line of text with its label, hint and error. */
export function textField(field: TextFieldOptions) {
  const {name, label, value, onInput} = field;
  return html`<div class=${fieldClass(field)} part="veld">
    <label for=${fieldId(name)}>${label}</label>
    ${hintAndError(field)}
    <input
      class="invoer ${field.short ? 'kort' : ''}"
      id=${fieldId(name)}
      name=${name}
      type=${field.type ?? 'text'}
      autocomplete=${field.autocomplete ?? 'off'}
      inputmode=${field.inputMode ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : nothing}
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
