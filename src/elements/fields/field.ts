import {html, nothing, type TemplateResult} from 'lit';

/** What every field has. `name` is unique within one shadow root; the control gets the id `veld-{name}`. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Help under the label; read aloud with the control. */
  readonly hint?: string | TemplateResult | undefined;
  /** What is wrong and how to mend it; absent when nothing is. */
  readonly error?: string | undefined;
}

/** A field whose value is text; `onInput` is called at every change, with the text as typed. */
export interface TextualField extends Field {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** The id of the control, for links from the error summary. */
export const fieldId = (name: string) => `veld-${name}`;

/** Hint and error, with the ids that {@link describedBy} names. */
export function hintAndError({name, hint, error}: Field) {
  return html`${hint ? html`<div class="hint" id="hint-${name}">${hint}</div>` : nothing}
    ${error ? html`<p class="fout" id="fout-${name}">${error}</p>` : nothing}`;
}

/** Value for `aria-describedby`, or nothing when there is neither hint nor error. */
export function describedBy({name, hint, error}: Field) {
  const ids = [hint && `hint-${name}`, error && `fout-${name}`].filter(Boolean).join(' ');
  return ids || nothing;
}

/** Classes of the box around one field. */
export const fieldClass = ({error}: Field) => (error ? 'veld met-fout' : 'veld');
