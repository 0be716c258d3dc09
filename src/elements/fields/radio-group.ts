import {html, nothing, type TemplateResult} from 'lit';
import {describedBy, fieldClass, fieldId, hintAndError, type Field} from './field.js';

/** One answer to choose. */
export interface RadioOption {
  readonly value: string;
  readonly label: string | TemplateResult;
  readonly hint?: string | TemplateResult | undefined;
}

/** `onChoose` is called with the value when a person picks it, also by arrow key. */
export interface RadioGroupOptions extends Field {
  readonly options: readonly RadioOption[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  /** The id of a heading that already asks the question; the label is then not shown twice. */
  readonly labelledBy?: string;
}

/**
 * Native radio buttons in a fieldset. The first one has the id `veld-{name}`,
 * where the error summary sends people.
 */
export function radioGroup(field: RadioGroupOptions) {
  return html`<fieldset
    class=${fieldClass(field)}
    part="veld"
    aria-labelledby=${field.labelledBy ?? nothing}
    aria-describedby=${describedBy(field)}
  >
    ${field.labelledBy ? nothing : html`<legend>${field.label}</legend>`}
    ${hintAndError(field)} ${field.options.map((option, index) => radio(field, option, index))}
  </fieldset>`;
}

function radio({name, value, onChoose, error}: RadioGroupOptions, option: RadioOption, index: number) {
  const id = index ? `${fieldId(name)}-${index}` : fieldId(name);
  return html`<label class="keuze" part="keuze">
    <input
      type="radio"
      id=${id}
      name=${name}
      .value=${option.value}
      .checked=${option.value === value}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${option.hint ? `${id}-hint` : nothing}
      @change=${() => onChoose(option.value)}
    />
    <span>${option.label}</span>
    ${option.hint ? html`<span class="hint" id="${id}-hint">${option.hint}</span>` : nothing}
  </label>`;
}
