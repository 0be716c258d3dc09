import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import {describedBy, fieldClass, fieldId, hintAndError, type Field} from './field.js';

/** One of the options; its label is read and shown, its value kept. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** A list to choose one from. `groups` come after the options, each under its name. */
export interface SelectField extends Field {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly groups?: readonly (readonly [name: string, options: readonly SelectOption[]])[];
  readonly onChoose: (value: string) => void;
}

/** The browser's own list: it fits every screen, and every keyboard and screen reader knows it. */
export function selectField(field: SelectField) {
  const {name, label, value, options, groups = [], onChoose} = field;
  return html`<div class=${fieldClass(field)} part="veld">
    <label for=${fieldId(name)}>${label}</label>
    ${hintAndError(field)}
    <select
      class="invoer"
      id=${fieldId(name)}
      name=${name}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? 'true' : 'false'}
      .value=${live(value)}
      @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}
    >
      ${options.map((each) => option(each, value))}
      ${groups.filter(([, inside]) => inside.length).map(([name_, inside]) => html`<optgroup label=${name_}>${inside.map((each) => option(each, value))}</optgroup>`)}
    </select>
  </div>`;
}

const option = ({value, label}: SelectOption, chosen: string) => html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
