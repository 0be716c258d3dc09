import {html, nothing} from 'lit';
import {describedBy, fieldClass, fieldId, hintAndError, type Field} from './field.js';

/** One thing to tick; `onChange` tells whether it is ticked now. */
export function checkbox(field: Field & {readonly checked: boolean; readonly onChange: (checked: boolean) => void}) {
  const {name, label, checked, onChange} = field;
  return html`<div class=${fieldClass(field)} part="veld">
    <label class="keuze" part="keuze">
      <input
        type="checkbox"
        id=${fieldId(name)}
        name=${name}
        .checked=${checked}
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.error ? 'true' : nothing}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${hintAndError(field)}
  </div>`;
}
